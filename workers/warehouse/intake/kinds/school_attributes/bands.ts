import { MIN_VISIBLE_PEOPLE } from '../../../../../src/domain/people/small_numbers'

/** A band of a column of figures: `lower` ≤ figure < `upper`. */
export interface Band {
  readonly lower: number
  readonly upper: number
  /** Its limits: "Under 14", "14 to under 18", "22 and over". */
  readonly label: string
}

const BANDS = 5
/** Codes and ranks of so few steps ("decile 3") are no counts. */
const LARGEST_STEP = 10
/** Headings of counts of pupils. */
const COUNT_OF_PUPILS = /pupil|cohort|eligible|headcount|number|count|roll|total|learner|student/i

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

/** True where figures may count pupils, so that a band must not tell 1 from 4 (DOMAIN §4.14). */
export const mayCountPupils = (heading: string, figures: readonly number[]): boolean =>
  figures.every((figure) => Number.isInteger(figure) && figure >= 0) &&
  (COUNT_OF_PUPILS.test(heading) || figures.some((figure) => figure > LARGEST_STEP))

/** The cuts with those between 1 and 5 at 5. */
export const withoutSmallCounts = (cuts: readonly number[]): number[] => [
  ...new Set(cuts.map((cut) => (cut > 1 && cut < MIN_VISIBLE_PEOPLE ? MIN_VISIBLE_PEOPLE : cut))),
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
