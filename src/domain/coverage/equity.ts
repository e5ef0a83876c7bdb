/** Schools that share a rank, or stand in one part of the ranking. */
export interface RankedGroup {
  readonly schools: number
  readonly reached: number
}

/** How unequally reach falls along the rank. Positive leans to the less deprived (DOMAIN §4.11). */
export interface Concentration {
  readonly schools: number
  readonly reached: number
  /** Share reached, 0 to 1. */
  readonly mean: number
  /** 2 × covariance of reach and rank ÷ mean; for a yes or no its bounds are mean − 1 and 1 − mean. */
  readonly index: number
  /** The index ÷ (1 − mean). */
  readonly wagstaff: number
  /** 4 × mean × the index. */
  readonly erreygers: number
  /** Slope of reach on rank from 0, most deprived, to 1, by least squares. */
  readonly slope: number
  /** (intercept + slope) ÷ intercept of that line. */
  readonly relative: number
  /** Reach on that line where the rank is 0. */
  readonly intercept: number
}

/**
 * The concentration index of groups of schools that tie, most deprived first. A school's rank is
 * (mean rank of its tie − ½) ÷ schools, so one group a tied value gives the index of the schools themselves.
 * Null where there is nothing to compare: no schools, none reached, all reached, or one value for all.
 */
export function concentrationOf(groups: readonly RankedGroup[]): Concentration | null {
  const schools = groups.reduce((sum, group) => sum + group.schools, 0)
  const reached = groups.reduce((sum, group) => sum + group.reached, 0)
  const mean = reached / schools
  if (!(mean > 0 && mean < 1)) return null
  let before = 0
  let covariance = 0
  let variance = 0
  for (const group of groups) {
    const fromMiddle = (before + group.schools / 2) / schools - 0.5
    covariance += ((group.reached - mean * group.schools) * fromMiddle) / schools
    variance += (group.schools * fromMiddle ** 2) / schools
    before += group.schools
  }
  if (variance === 0) return null
  const index = (2 * covariance) / mean
  const slope = covariance / variance
  const intercept = mean - slope / 2
  return {
    schools,
    reached,
    mean,
    index,
    wagstaff: index / (1 - mean),
    erreygers: 4 * mean * index,
    slope,
    relative: (intercept + slope) / intercept,
    intercept,
  }
}

/**
 * The ranking in equal parts (5 for fifths): a school of rank r stands in part floor(parts × r) + 1, so schools that tie
 * stay together and sizes differ a little. Null where a tie is wider than a part, which would leave parts empty.
 */
export function partsOf(groups: readonly RankedGroup[], parts: number): RankedGroup[] | null {
  const schools = groups.reduce((sum, group) => sum + group.schools, 0)
  if (schools === 0 || groups.some((group) => group.schools > schools / parts)) return null
  const sums = Array.from({ length: parts }, () => ({ schools: 0, reached: 0 }))
  let before = 0
  for (const group of groups) {
    const part = sums[Math.floor((parts * (before + group.schools / 2)) / schools)]
    if (part) {
      part.schools += group.schools
      part.reached += group.reached
    }
    before += group.schools
  }
  return sums
}

/** Reach of the first part against that of the last: as a ratio, and as a difference of shares. */
export function firstAgainstLast(parts: readonly RankedGroup[]): {
  readonly ratio: number
  readonly difference: number
} {
  const [first, last] = [rate(parts[0]), rate(parts.at(-1))]
  return { ratio: first / last, difference: first - last }
}

const rate = (group: RankedGroup | undefined): number => (group ? group.reached / group.schools : NaN)
