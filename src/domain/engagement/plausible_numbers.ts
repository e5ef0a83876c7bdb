/** Limits of a number that one row of a log gives of one activity. */
export interface PlausibleRange {
  /** More than this counts as written, and is reported: an activity seldom has so much. */
  readonly usual: number
  /** More than this is taken as mistyped, so as unknown, and is reported. */
  readonly most: number
}

/**
 * Young people: the largest college of England has some 40,000 students, so no activity at one school reaches
 * 100,000. Volunteers: the largest employers send some hundreds to one event. Hours: 200 volunteers of a working week
 * each come to fewer than 10,000.
 */
export const PLAUSIBLE_NUMBERS = {
  pupils: { usual: 5_000, most: 100_000 },
  volunteers: { usual: 200, most: 10_000 },
  hours: { usual: 24, most: 10_000 },
} as const satisfies Readonly<Record<string, PlausibleRange>>

/** Fewer hours than six minutes count as written, and are reported: they may be days, or shares of one. */
export const FEWEST_USUAL_HOURS = 0.1

/** A column of hours whose largest number is at most half a day, and whose smallest is under six minutes, is of shares of a day. */
export const MOST_SHARE_OF_DAY = 0.5
