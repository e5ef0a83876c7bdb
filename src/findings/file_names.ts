import { isJobLens } from '../domain/class_of_thirty/lens'
import type { CoverageQuestion } from '../domain/coverage/coverage'
import type { GapsQuestion } from '../domain/gaps/priority_gap'
import type { PriorityList } from '../domain/project/dataset'
import { formatWindow } from '../domain/time/academic_year'
import { CALL_STATE_LABELS } from './outreach_list/call_state_labels'
import type { SheetFilter } from './outreach_list/filter_sheets'
import type { ClassPicture } from './class_of_thirty/class_picture'

/** A part of a file name: lower case, without accents, words joined by hyphens. */
export const fileWord = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** A longer name is cut, and its end says which it was. */
const LONGEST_NAME = 170

/** Four to seven letters and digits that differ where the texts do (32 bits, FNV-1a). */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}

/** A word of a file name; of a text without a letter that a name can have, its hash. */
const word = (text: string): string => fileWord(text) || shortHash(text)

/** The parts of a name that are there, joined by hyphens. */
export function fileNameOf(parts: readonly (string | false | null | undefined)[]): string {
  const kept = parts.filter((part) => typeof part === 'string' && part !== '') as string[]
  const name = kept.map(word).join('-')
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}-${shortHash(kept.join('|'))}`
}

/** Where and when the figures are of: every part of the scope that two files could differ in. */
const scopeParts = (
  {
    phase,
    window,
    within,
    columnFilter,
    fsmBands = [],
    activities = [],
  }: Pick<CoverageQuestion, 'phase' | 'window' | 'within' | 'columnFilter' | 'fsmBands' | 'activities'>,
  everywhere: string,
): string[] => [
  ...(within ? [within.grouping, within.area] : [everywhere]),
  phase,
  formatWindow(window),
  ...(columnFilter ? [columnFilter.label, ...columnFilter.values] : []),
  ...(fsmBands.length > 0 ? ['fsm', ...fsmBands] : []),
  ...activities.flatMap(({ field, values }) => [field.replaceAll('_', ' '), ...values]),
]

/** What a file is made of besides its question. */
interface FileContext {
  /** Where every school that is open is: "England". */
  readonly everywhere: string
  readonly demo: boolean
}

/** "coverage-region-north-east-secondary-2023-24-by-hub-meeting-pupils": different for every question. */
export const coverageFileName = (question: CoverageQuestion, { everywhere, demo }: FileContext): string =>
  fileNameOf([
    'coverage',
    demo && 'demo',
    ...scopeParts(question, everywhere),
    `by ${question.by}`,
    question.counted === 'direct' && 'meeting pupils',
  ])

/** The same of a gap list: which schools, which list they are judged by, and every filter. */
export const gapsFileName = (
  question: GapsQuestion,
  list: PriorityList | undefined,
  { everywhere, demo, onlyList }: FileContext & { readonly onlyList?: string | null },
): string =>
  fileNameOf([
    'gaps',
    demo && 'demo',
    ...scopeParts(question, everywhere),
    question.priorityOnly ? 'priority' : 'all schools',
    list && `${list.name} ${list.validFrom}`,
    question.statuses.length === 0 ? 'any status' : question.statuses.join(' '),
    question.fsmAtLeast !== null && `fsm ${question.fsmAtLeast}`,
    question.nothingBooked && 'nothing booked',
    question.notVisitedFor !== null && `not in ${question.notVisitedFor} months`,
    question.near && `${question.near.km} km of ${question.near.kind} ${question.near.place}`,
    question.employers.section !== null && `sector ${question.employers.section}`,
    question.employers.leavesOutPublicBodies && 'without public bodies',
    onlyList && `only ${onlyList}`,
  ])

/** "call-sheets-autumn-calls-rung": the sheets of a list, or those of them that pass a filter. */
export const callSheetsFileName = (listName: string, { text, state }: SheetFilter): string =>
  fileNameOf(['call sheets', listName, state && CALL_STATE_LABELS[state], text.trim()])

/** Where and when a class is of, and of pupils, whose schools. */
const classParts = ({ lens, subject }: Pick<ClassPicture, 'lens' | 'subject'>): string[] =>
  isJobLens(lens)
    ? [subject.areaName, lens, subject.period, ...(subject.file === undefined ? [] : [subject.file])]
    : [lens, subject.mirrored]

/** "plan-schools-region-north-east-secondary-spring-2026": what is of one plan, by its schools and its term. */
export const planFileName = (
  what: string,
  question: GapsQuestion,
  term: string,
  { everywhere, demo }: FileContext,
): string =>
  fileNameOf([
    what,
    demo && 'demo',
    ...(question.within ? [question.within.grouping, question.within.area] : [everywhere]),
    question.phase,
    question.priorityOnly ? 'priority' : 'all schools',
    term,
  ])

/** "class-of-30-tees-valley-sector-2025": the same of a class of 30, and of what it stands beside. */
export const classFileName = (
  picture: Pick<ClassPicture, 'lens' | 'subject' | 'classOf' | 'comparison'>,
): string =>
  fileNameOf([
    `class of ${picture.classOf.size}`,
    picture.subject.school,
    ...classParts(picture),
    ...(picture.comparison ? ['beside', ...classParts(picture.comparison.picture)] : []),
  ])

/** "rejected-rows-grove-hub": what is of all that is open is named by its project. */
export const projectFileName = (what: string, projectName: string): string => fileNameOf([what, projectName])
