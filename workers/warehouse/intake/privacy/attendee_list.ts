/** Headings folded to lower-case letters. */
const fold = (heading: string): string => heading.toLowerCase().replace(/[^a-z]/g, '')

const COUNT = /number|count|total|^noof|howmany/
const ATTENDEE = /attendee|tickettype|ticketholder|delegate|participant/
const PUPIL = /^(pupil|student|learner|child)s?(first|last|full|sur|fore|given|family)?names?$|^upn$|^uln$/
const ATTENDEE_NAME = /^(attendee|delegate|participant)s?(full)?names?$/
const FIRST_NAME = /firstname|forename|givenname/
const LAST_NAME = /lastname|surname|familyname/
const BARE_FIRST_NAME = /^(first|fore|given)names?$/
const BARE_LAST_NAME = /^(last|sur|family)names?$/
const BARE_NAME = /^(full)?names?$/
const REACHES = /^e?mail|^mobile|^phone|telephone|birth|^dob$/
/** Columns of who gave the activity: names beside them may be theirs. */
const GIVEN_BY =
  /volunteer|ambassador|deliver|hour|employer|company|provider|organisation|teacher|contact|speaker|host|^lead|presenter/

/** What is true of one pupil each: two of these columns say that a row is a pupil, though none is named. */
const OF_ONE_PUPIL = [
  /^(gender|sex)$/,
  /^(ethnicity|ethnicgroup|ethnicorigin|ethnicbackground)$/,
  /^(sen|send|senstatus|sensupport|ehcp|disability)$/,
  /^(fsm|fsmstatus|fsmeligible|eligibleforfsm|freeschoolmeals?)$/,
  /^(pp|pupilpremium|ppeligible)$/,
  /^(eal|firstlanguage)$/,
  /^(dob|dateofbirth|age)$/,
  /^(lac|lookedafter|incare|careexperienced|youngcarer)$/,
]

/** True where a heading says that rows are attendees: "Attendee Status", "Ticket Type", never "Number of attendees". */
export const namesAttendees = (heading: string): boolean =>
  ATTENDEE.test(fold(heading)) && !COUNT.test(fold(heading))

/** How sure it is that a row of a table is a person who was at an activity; null where it is none. */
export type AttendeeList = 'certain' | 'where_rows_repeat' | null

/** What headings say of the rows, whatever else the table has. */
function rowsAsPeople(headings: readonly string[]): AttendeeList {
  const folded = headings.map(fold)
  const has = (pattern: RegExp): boolean => folded.some((heading) => pattern.test(heading))
  if (has(PUPIL)) return 'certain'
  if (
    headings.some(namesAttendees) &&
    ((has(FIRST_NAME) && has(LAST_NAME)) || has(BARE_NAME) || has(ATTENDEE_NAME))
  )
    return 'certain'
  const facts = OF_ONE_PUPIL.filter((fact) => has(fact)).length
  if (facts >= 2) return 'where_rows_repeat'
  const hasNames = (has(BARE_FIRST_NAME) && has(BARE_LAST_NAME)) || (has(BARE_NAME) && has(REACHES))
  return hasNames && !has(GIVEN_BY) ? 'where_rows_repeat' : null
}

/**
 * Whether a table is a list of attendees that can be summed: a row a person, with the date and the school of the activity
 * and no number of pupils of its own. `positions`: the columns that feed the fields of a log.
 */
export function attendeeListOf(
  headings: readonly string[],
  positions: ReadonlyMap<string, number>,
): AttendeeList {
  const hasSchool = positions.has('urn') || positions.has('school_name')
  return positions.has('date') && hasSchool && !positions.has('pupils') ? rowsAsPeople(headings) : null
}
