/**
 * What the files of a hub hold at most in ordinary use. More counts as written, and is reported with its row.
 */
export const PLAUSIBLE_IN_FILES = {
  /** A volunteer who goes three times in each of the 13 weeks of a term. */
  visitsATerm: 40,
  /** From Land’s End to Newcastle. */
  travelKm: 500,
  /** A DBS check is renewed after three to five years. */
  dbsYearsAhead: 10,
  /** The longest term of England has 16 weeks, 112 days. */
  daysOfPeriod: 150,
  /** A summer programme of six weeks. */
  daysOfEvent: 60,
  /** Forms of feedback on one activity. */
  responses: 5_000,
} as const

/** More responses of one activity than this cannot be. */
export const MOST_RESPONSES = 100_000

/** A column of scores from 1 to 5 of which this share or more, and this many, lie outside has another scale; one may be mistyped. */
export const SHARE_ON_ANOTHER_SCALE = 0.1
export const FEWEST_ON_ANOTHER_SCALE = 2
