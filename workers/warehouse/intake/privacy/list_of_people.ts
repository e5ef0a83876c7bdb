import { FILE_KINDS, type FileKind } from '../../../../src/domain/files/file_kind'
import type { Mapping } from '../../../../src/domain/files/mapping'
import { aFileOf, planColumns } from '../headings'
import { FILE_KIND_DEFINITIONS } from '../kinds/definitions'
import { attendeeListOf, namesAttendees } from './attendee_list'
import { isAboutPeople } from './people_headings'

const fold = (heading: string): string => heading.toLowerCase().replace(/[^a-z]/g, '')
const REACHES = /mail|phone|mobile|^tel|dbs|birth|^dob|^upn|^uln|address/
const NAMES_A_PERSON =
  /^names?$|fullname|^(volunteer|ambassador|teacher|pupil|student|learner|staff|member)s?names?$/

interface PeopleSigns {
  readonly named: boolean
  readonly reached: boolean
  readonly firstAndLast: boolean
}

function peopleSigns(headings: readonly string[]): PeopleSigns {
  const folded = headings.map(fold)
  const has = (pattern: RegExp): boolean => folded.some((heading) => pattern.test(heading))
  const firstAndLast = has(/firstname|forename|givenname/) && has(/lastname|surname|familyname/)
  const reached = headings.some((heading) => isAboutPeople(heading) && REACHES.test(fold(heading)))
  return { named: firstAndLast || has(NAMES_A_PERSON), reached, firstAndLast }
}

const isOfSomethingElse = (headings: readonly string[]): boolean =>
  FILE_KINDS.some((kind) => {
    const { notOfPeople = [] } = FILE_KIND_DEFINITIONS[kind]
    if (notOfPeople.length === 0) return false
    const { positions } = planColumns(kind, headings)
    return notOfPeople.some((field) => positions.has(field))
  })

/** True where its rows are people who were at activities of known schools and days, which are summed. */
const isSummed = (headings: readonly string[]): boolean =>
  FILE_KINDS.some(
    (kind) =>
      FILE_KIND_DEFINITIONS[kind].sumsAttendees &&
      attendeeListOf(headings, planColumns(kind, headings).positions) !== null,
  )

const quoted = (headings: readonly string[]): string =>
  headings.map((heading) => `“${heading.slice(0, 40)}”`).join(', ')

/**
 * Why a table is a list of people by its headings: a name beside a way to reach them, or attendees. One sentence or
 * more; undefined where it is none. A log or a register that also names people is none, and attendees of known schools
 * and days are summed.
 */
export function whyListOfPeople(
  name: string,
  headings: readonly string[],
  mapping?: Mapping,
): string | undefined {
  if (mapping && !FILE_KIND_DEFINITIONS[mapping.kind].mayListPeople) return undefined
  const { named, reached, firstAndLast } = peopleSigns(headings)
  const attendees = firstAndLast && headings.some(namesAttendees)
  if (!attendees && (!named || !reached || isOfSomethingElse(headings))) return undefined
  if (isSummed(headings)) return undefined
  const why = whatToDo(name, headings.filter(isAboutPeople))
  return attendees
    ? `${why} A list of attendees is summed where each row has the date of the activity and the school, and no number of pupils.`
    : why
}

const whatToDo = (name: string, people: readonly string[]): string =>
  `${name} seems to be a list of people${people.length > 0 ? ` (${quoted(people)})` : ''}, which is no kind of file that is read here: nothing of it was read. Take it out; if it is a list of employers, areas or schools, leave the columns about people out of it and choose it again.`

/** Headings, folded, that say what a row is: a person. A person to reach at a firm is not one of them. */
const ROWS_ARE_PEOPLE =
  /^(member|employee|volunteer|ambassador|mentor|speaker|attendee|delegate|participant|learner|pupil|student|apprentice)(fullname|name)?$/

/**
 * Why a table that could be a file of its kind is not taken for one without a person's word: it has columns about
 * people. Undefined where it may be. `people`: names of its columns about people, by heading or values.
 */
export function whyAskFirst(
  name: string,
  plan: { readonly kind: FileKind; readonly positions: ReadonlyMap<string, number> },
  people: readonly { readonly heading: string; readonly position: number }[],
): string | undefined {
  const { kind, positions } = plan
  const { mayListPeople, rowsNamedBy = '' } = FILE_KIND_DEFINITIONS[kind]
  if (!mayListPeople || people.length === 0) return undefined
  const headings = people.map(({ heading }) => heading)
  const names = positions.get(rowsNamedBy)
  if (names !== undefined && people.some(({ position }) => position === names))
    return whatToDo(name, headings)
  const isOfPeople = headings.some((heading) => ROWS_ARE_PEOPLE.test(fold(heading)))
  if (!isOfPeople && mayListPeople.unlessHas.some((field) => positions.has(field))) return undefined
  return `${name} seems to be ${aFileOf(kind)}, but it has columns about people (${quoted(headings)}), so it is not loaded by itself: nothing of it was read. Those columns never are; to load the others, say how it is read.`
}
