/** A whole number with one more digit typed after it; the digit alone where that would be more than `max`. */
export function typedNumber(before: number, digit: number, max: number): number {
  const longer = 10 * before + digit
  return longer <= max ? longer : digit
}
