import { PEOPLE_THRESHOLDS } from '../../../../../src/domain/people/small_numbers'

/** A band of a column of figures: `lower` ≤ figure < `upper`. */
export interface Band {
  readonly lower: number
  readonly upper: number
  /** Its limits: "Under 14", "14 to under 18", "22 and over". */
  readonly label: string
}

const BANDS = 5
const ascending = (figures: readonly number[]): number[] => [...figures].sort((a, b) => a - b)

/**
 * Where bands of figures begin, but for the first: at each figure where there are no more than five different ones, else so
 * that each band has a fifth of them. Schools with one figure stay in one band, so that bands may be unequal.
 */
export function cutsOf(figures: readonly number[]): number[] {
  const sorted = ascending(figures)
  const different = [...new Set(sorted)]
  if (different.length <= BANDS) return different.slice(1)
  const cuts = [1, 2, 3, 4].map((fifth) => sorted[Math.floor((sorted.length * fifth) / BANDS)] ?? 0)
  return [...new Set(cuts)].filter((cut) => cut > (different[0] ?? 0))
}

/** Figures from 1 to below this stay in one band: bands are kept, whichever threshold is chosen later. */
export const SMALLEST_BAND_END = Math.max(...PEOPLE_THRESHOLDS)

/** The cuts with those between 1 and 10 at 10. */
export const withoutSmallCounts = (cuts: readonly number[]): number[] => [
  ...new Set(cuts.map((cut) => (cut > 1 && cut < SMALLEST_BAND_END ? SMALLEST_BAND_END : cut))),
]

const written = (figure: number): string => figure.toLocaleString('en-GB', { maximumSignificantDigits: 15 })

/** The bands between ascending cuts; one band is named by its one figure, or "All". */
export function bandsBetween(cuts: readonly number[], figures: readonly number[]): Band[] {
  const different = ascending([...new Set(figures)])
  const limits = [-Infinity, ...cuts, Infinity]
  const isStep =
    different.length === cuts.length + 1 && different.slice(1).every((each, at) => each === cuts[at])
  return limits.slice(0, -1).map((lower, at) => {
    const upper = limits[at + 1] ?? Infinity
    return { lower, upper, label: isStep ? written(different[at] ?? 0) : labelOf(lower, upper) }
  })
}

function labelOf(lower: number, upper: number): string {
  if (lower === -Infinity) return upper === Infinity ? 'All' : `Under ${written(upper)}`
  return upper === Infinity ? `${written(lower)} and over` : `${written(lower)} to under ${written(upper)}`
}
