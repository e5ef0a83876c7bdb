import type { MatchModel } from './likelihood'

/** What tells for or against a loaded employer being the one that is written; each 0 to 1. */
const FEATURES = [
  'nameSimilarity', // weighted share of both names' words that agree, and its square
  'nameSimilaritySquared',
  'writtenWordsFound', // share of the written words that the employer's name has, and of the employer's that are written
  'employerWordsFound',
  'letterSimilarity',
  'nameSame',
  'namePrefix', // what is written is how its name begins
  'initials', // what is written is the first letters of its name
  'legalFormDiffers', // a PLC where the log says LLP
  'numberSame',
  'numberSlip',
  'numberDiffers',
  'postcodeSame',
  'postcodeSlip',
  'postcodeSector',
  'postcodeDistrict',
  'postcodeDiffers',
] as const

/**
 * Fitted by tests/matching/fit.ts to 4,000 employers of the gender pay gap service's file of 2022/23 (10,575 employers,
 * three in ten taken out) as logs might write them. `numberSame` is as a slip of it: who has the very number is mostly
 * found for certain, and waits only where several have it. On 6,000 others, never seen by the fit
 * (tests/sql/calibration.test.ts):
 *
 * | predicted probability | employers | mean predicted | share right |
 * |---|---|---|---|
 * | 99 % and more | 542 | 99.6 % | 99.3 % |
 * | 95 to 99 % | 1,671 | 97.6 % | 99.2 % |
 * | 90 to 95 % | 450 | 92.9 % | 94.2 % |
 * | 75 to 90 % | 529 | 83.6 % | 81.7 % |
 * | 50 to 75 % | 400 | 63.1 % | 63.5 % |
 * | 25 to 50 % | 482 | 36.4 % | 30.1 % |
 * | under 25 % | 1,732 | 8.5 % | 9.5 % |
 */
export const EMPLOYER_MODEL: MatchModel<(typeof FEATURES)[number]> = {
  features: FEATURES,
  weights: {
    nameSimilarity: -1.8,
    nameSimilaritySquared: 1.39,
    writtenWordsFound: 7.56,
    employerWordsFound: 6.44,
    letterSimilarity: 4.05,
    nameSame: -1.29,
    namePrefix: 0.36,
    initials: 11.17,
    legalFormDiffers: -3.24,
    numberSame: 8.81,
    numberSlip: 8.81,
    numberDiffers: -0.63,
    postcodeSame: 4.45,
    postcodeSlip: 3.03,
    postcodeSector: 2.59,
    postcodeDistrict: 1.54,
    postcodeDiffers: -0.98,
    none: 11.39,
  },
  calibration: { base: -1.44, overNone: 0.495, overNext: 0.414 },
}
