/** What tells for or against a school of the register being the one that is written; each 0 to 1. */
export const SIGNS = [
  'nameAlike', // weighted share of both names' words that agree, and its square
  'nameClose',
  'allWrittenFound', // share of the written words that the school's name has, and of the school's that are written
  'allOfSchoolWritten',
  'lettersAlike',
  'nameSame',
  'placeSame', // town or local authority
  'placeElsewhere',
  'phaseElsewhere',
  'neighbour',
  'postcodeSame',
  'postcodeSlip',
  'postcodeSector',
  'postcodeDistrict',
  'postcodeElsewhere',
] as const
export type Sign = (typeof SIGNS)[number]

/** Log-odds that each sign is worth. `none`: those of the school not being in the register at all. */
export type MatchWeights = Readonly<Record<Sign | 'none', number>>

/**
 * Fitted by tests/matching/fit.ts to 4,000 schools of England's register of 24 May 2025 (25,578 schools, one in ten
 * taken out) as people might write them: a conditional logit. `neighbour` is held back from the −10 of the fit, in
 * which nobody takes an infant school for its junior school.
 */
export const MATCH_WEIGHTS: MatchWeights = {
  nameAlike: 2.08,
  nameClose: 4.34,
  allWrittenFound: 2.83,
  allOfSchoolWritten: 4.39,
  lettersAlike: 4.39,
  nameSame: -0.38,
  placeSame: 2.55,
  placeElsewhere: -2.66,
  phaseElsewhere: -2.51,
  neighbour: -6,
  postcodeSame: 7.48,
  postcodeSlip: 1.47,
  postcodeSector: -0.26,
  postcodeDistrict: 2.02,
  postcodeElsewhere: -2.2,
  none: 13.27,
}

/** How sure the likeliest is, from how it stands to none of the register and to the next (log-odds, at most FARTHEST each). */
export interface Sureness {
  readonly base: number
  readonly overNone: number
  readonly overNext: number
}
export const FARTHEST = 8

/**
 * Fitted to the same. On 6,000 others, never seen by the fit (tests/sql/calibration.test.ts):
 *
 * | said to be right | schools | said, mean | seen right |
 * |---|---|---|---|
 * | 99 % and more | 2,340 | 99.7 % | 99.8 % |
 * | 95 to 99 % | 906 | 97.6 % | 97.5 % |
 * | 90 to 95 % | 365 | 92.9 % | 93.7 % |
 * | 75 to 90 % | 464 | 84.0 % | 86.4 % |
 * | 50 to 75 % | 364 | 63.8 % | 71.7 % |
 * | 25 to 50 % | 511 | 38.4 % | 37.4 % |
 * | under 25 % | 1,029 | 9.3 % | 10.1 % |
 */
export const SURENESS: Sureness = { base: -1.64, overNone: 0.374, overNext: 0.62 }
