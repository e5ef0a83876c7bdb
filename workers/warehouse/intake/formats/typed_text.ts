/** A single-precision number in the fewest digits that stand for it: 12.1, not 12.100000381469727. */
export function singleText(value: number): string {
  if (Number.isNaN(value)) return ''
  for (let digits = 6; digits < 9; digits += 1) {
    const shortest = Number(value.toPrecision(digits))
    if (Math.fround(shortest) === value) return String(shortest)
  }
  return String(Number(value.toPrecision(9)))
}

/** A decimal of `unscaled` units of ten to the power of -scale: (1250, 2) is "12.50". */
export function decimalText(unscaled: bigint, scale: number): string {
  if (scale <= 0) return String(unscaled * 10n ** BigInt(-scale))
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0')
  return `${unscaled < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

const DAY_SECONDS = 86_400

/** A time of day counted in `perSecond` parts of a second since midnight: "09:30:00"; '' where no day has it. */
export function timeText(value: number | bigint, perSecond: number): string {
  const seconds = Math.floor(Number(value) / perSecond)
  if (!(seconds >= 0 && seconds < DAY_SECONDS)) return ''
  return new Date(seconds * 1000).toISOString().slice(11, 19)
}
