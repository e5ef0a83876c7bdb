/** From which step on a key counts in a larger unit, so that six labels stand side by side. */
const LARGE_UNITS = [
  { from: 1_000_000, word: 'million ' },
  { from: 1000, word: 'thousand ' },
] as const

/** More digits than steps have, and fewer than a division of theirs is exact in. */
const SIGNIFICANT = 12

/** What a key of colours says at its steps, and of what: 69,000 is "69", of "thousand young people". */
export function keyOfSteps(
  steps: readonly number[],
  unit: string,
): { readonly labels: readonly string[]; readonly unit: string } {
  const largest = Math.max(...steps.map(Math.abs))
  const { from, word } = LARGE_UNITS.find((each) => largest >= each.from) ?? { from: 1, word: '' }
  return {
    labels: steps.map((step) => String(Number((step / from).toPrecision(SIGNIFICANT))).replace('-', '−')),
    unit: `${word}${unit}`,
  }
}
