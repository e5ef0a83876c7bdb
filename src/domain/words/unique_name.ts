/** The name itself, cut to `longest`, or with a number after it where another of `taken` has it. */
export function uniqueName(
  taken: readonly { readonly name: string }[],
  name: string,
  longest: number,
): string {
  const names = new Set(taken.map((each) => each.name))
  const short = name.trim().slice(0, longest - 5)
  const numbered = (number: number): string => (number === 1 ? short : `${short} ${number}`)
  let number = 1
  while (names.has(numbered(number))) number++
  return numbered(number)
}
