import { xorshift } from '../sampling/xorshift'

/** How many other weightings a school is tried under. */
export const WEIGHTINGS = 100
/** In each, every weight lies between today's divided by this and today's times this. */
export const MOST_FACTOR = 2
const SEED = 20_261_128

/** Plausible weightings beside the one chosen: factors for each of its parts, even in proportion; the same each time. */
export function weightingFactors(parts: number): readonly (readonly number[])[] {
  const random = xorshift(SEED)
  return Array.from({ length: WEIGHTINGS }, () =>
    Array.from({ length: parts }, () => MOST_FACTOR ** (2 * random() - 1)),
  )
}

/** One part, with its mean factor in the weightings that keep a school in the plan, and in the others. */
export interface FactorOfPart {
  readonly part: string
  readonly whereIn: number
  readonly whereOut: number
}

/** The part whose weight differs most between the two kinds of weightings; null where all are of one kind. */
export function decidingPart(
  parts: readonly string[],
  factors: readonly (readonly number[])[],
  isIn: readonly boolean[],
): FactorOfPart | null {
  const meanLog = (part: number, kind: boolean): number => {
    const logs = isIn.flatMap((each, at) => (each === kind ? [Math.log2(factors[at]![part]!)] : []))
    return logs.reduce((sum, each) => sum + each, 0) / logs.length
  }
  if (!isIn.includes(true) || !isIn.includes(false)) return null
  const means = parts.map((part, at) => ({ part, logIn: meanLog(at, true), logOut: meanLog(at, false) }))
  const [most] = means.sort((a, b) => Math.abs(b.logOut - b.logIn) - Math.abs(a.logOut - a.logIn))
  return most ? { part: most.part, whereIn: 2 ** most.logIn, whereOut: 2 ** most.logOut } : null
}
