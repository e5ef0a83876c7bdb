/** Schools ranked by deprivation, most deprived first, in groups: deciles or fifths. */
export interface RankedGroup {
  readonly schools: number
  readonly reached: number
}

/** How unequally reach falls along the rank. Positive leans to the less deprived (DOMAIN §4.11). */
export interface Concentration {
  readonly schools: number
  /** Share reached, 0 to 1. */
  readonly mean: number
  /** 2 × covariance of reach and rank ÷ mean; for a yes or no its bounds are mean − 1 and 1 − mean. */
  readonly index: number
  /** The index ÷ (1 − mean). */
  readonly wagstaff: number
  /** 4 × mean × the index. */
  readonly erreygers: number
  /** Slope of reach on rank from 0, most deprived, to 1, by weighted least squares. */
  readonly slope: number
  /** (intercept + slope) ÷ intercept of that line. */
  readonly relative: number
  /** Reach of the most deprived group ÷ that of the least. */
  readonly ratio: number
}

/** Null where there is nothing to compare: no schools, none reached, or all reached. */
export function concentrationOf(groups: readonly RankedGroup[]): Concentration | null {
  const schools = groups.reduce((sum, group) => sum + group.schools, 0)
  const mean = groups.reduce((sum, group) => sum + group.reached, 0) / schools
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
  const index = (2 * covariance) / mean
  const slope = covariance / variance
  const intercept = mean - slope / 2
  const [most] = groups
  const least = groups.at(-1)
  return {
    schools,
    mean,
    index,
    wagstaff: index / (1 - mean),
    erreygers: 4 * mean * index,
    slope,
    relative: (intercept + slope) / intercept,
    ratio: rate(most) / rate(least),
  }
}

const rate = (group: RankedGroup | undefined): number => (group ? group.reached / group.schools : NaN)
