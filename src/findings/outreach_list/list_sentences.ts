import { agreeing, counted } from '../../domain/words/counted'
import { CALL_STATES } from '../../domain/outreach_list/outreach_list'
import type { ListedSchool } from '../../domain/outreach_list/outreach_list'
import type { Dataset } from '../../domain/project/dataset'
import { FILE_KIND_DESCRIPTIONS } from '../../domain/files/file_kind'
import { CALL_STATE_LABELS } from './call_state_labels'

/** Beside the field where people write notes. */
export const NOTES_WARNING =
  'Notes are kept in the project: in this browser where it is kept, in the file you save, and on call sheets. They need no names of people.'

/** Where the telephone numbers and websites of call sheets come from, and whose they are. */
export function contactsSource({ files, demo }: Pick<Dataset, 'files' | 'demo'>): string {
  if (demo) return 'The demo’s schools are invented, so it has no telephone numbers and no websites.'
  const registers = files
    .filter(({ kind }) => FILE_KIND_DESCRIPTIONS[kind].role === 'school_register')
    .map(({ file }) => file)
  return `Telephone and website from the public register (${registers.join(', ')}): the school’s own, not a person’s.`
}

/** "12 schools: 9 to ring, 2 rung, 1 booked". */
export function listSummary(schools: readonly ListedSchool[]): string {
  const states = CALL_STATES.map((state) => ({
    label: CALL_STATE_LABELS[state].toLowerCase(),
    count: schools.filter((school) => school.state === state).length,
  })).filter(({ count }) => count > 0)
  const words = states.map(({ label, count }) => `${count} ${label}`).join(', ')
  return `${counted(schools.length, 'school')}${words === '' ? '' : `: ${words}`}`
}

export const NOT_IN_REGISTER = 'Not in the register that is open'

/** What is listed in Gaps while only the schools of one list are; the figures above it are of every school. */
export const onlyListSentence = (name: string, listed: number, schools: number): string =>
  listed === schools
    ? `Only the ${counted(schools, 'school')} on “${name}” ${agreeing(schools, 'is', 'are')} listed; the figures above are of all.`
    : `Only schools on “${name}” are listed: ${listed} of its ${schools} ${agreeing(listed, 'passes', 'pass')} the filters. The figures above are of all.`

/** "2 of 12 schools match"; the status of a filtered list. */
export const matchingSentence = (matching: number, schools: number): string =>
  `${matching} of ${counted(schools, 'school')} ${agreeing(matching, 'matches', 'match')}.`
