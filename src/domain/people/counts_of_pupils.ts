/** Codes and ranks of so few steps ("decile 3") are no counts. */
const LARGEST_STEP = 10
/** Headings of counts of pupils. */
const COUNT_OF_PUPILS = /pupil|cohort|eligible|headcount|number|count|roll|total|learner|student/i

/** True where figures of a column may count pupils, so that 1 must not be told from 4 (DOMAIN §4.14). */
export const mayCountPupils = (heading: string, figures: readonly number[]): boolean =>
  figures.every((figure) => Number.isInteger(figure) && figure >= 0) &&
  (COUNT_OF_PUPILS.test(heading) || figures.some((figure) => figure > LARGEST_STEP))
