import { agreeing, counted } from '../../domain/words/counted'
import { formatCount } from '../format_number'
import { formatDate, formatWindow } from '../../domain/time/academic_year'
import type { SchoolDirectory } from '../../domain/project/dataset'
import { statusOf, withoutDisplayedAsAnother } from '../../domain/engagement/engagement'
import type { LoadedHistory } from '../../domain/engagement/loaded_history'
import { gapReason } from './gap_reason'
import { statusLabel, statusShortLabel } from '../engagement/status_sentences'
import { isNarrowed } from '../../domain/engagement/activity_filter'
import { activityFilterWords, countedBy, countedPrefix } from '../engagement/counted_phrases'
import { placeInSentence } from '../place_in_sentence'
import { schoolsNoun } from '../school/schools_noun'
import { NEAREST_PLACES } from '../../domain/gaps/priority_gap'
import type { GapsAnswer } from '../../domain/gaps/priority_gap'
import { unknownReachSentence } from '../coverage/coverage_sentences'
import { scopeName } from '../scope'
import { notVisitedWords } from './last_visit_sentences'
import { nearPhrase, unlocatedSentence } from './near_sentences'

/** The headline of a gap list: how many of how many, the rest of that sentence, and how many never. */
export interface GapFinding {
  readonly count: string
  readonly rest: string
  readonly never: string
}

export function gapFinding(
  {
    question,
    known,
    history,
    near,
    population,
    notReached,
    never,
    neverInLog,
  }: Pick<
    GapsAnswer,
    'question' | 'known' | 'history' | 'near' | 'population' | 'notReached' | 'never' | 'neverInLog'
  >,
  everywhere: string,
): GapFinding {
  const noun = `${question.priorityOnly ? 'priority ' : ''}${schoolsNoun(question.phase)}`
  const scope = placeInSentence(scopeName(question.within, everywhere, question)) + nearPhrase({ near })
  const unlocated = unlocatedSentence({ near })
  if (unlocated !== '') return { count: '', rest: unlocated, never: '' }
  if (population === 0) return { count: '', rest: `There are no ${noun} in ${scope}.`, never: '' }
  if (!known)
    return {
      count: '',
      rest: `${unknownReachSentence(`of ${formatCount(population)} ${noun} in ${scope}`)}.`,
      never: '',
    }
  return {
    count: `${formatCount(notReached)} of ${formatCount(population)} ${noun}`,
    rest: ` in ${scope} were not reached${countedBy(question)} in ${formatWindow(question.window)}.`,
    never: isNarrowed(question)
      ? noneOfThemSentence(
          never,
          neverInLog,
          history,
          question.activities ? 'visit of this kind' : 'visit of it',
        )
      : neverSentence(never, neverInLog, history),
  }
}

/** "1,036 had not been reached by 31 August 2021; 336 of them are never in the log." */
function neverSentence(never: number, neverInLog: number, { isShort, until }: LoadedHistory): string {
  if (never === 0)
    return until === null
      ? 'All have been reached at some time.'
      : `All had been reached at some time by ${formatDate(until)}.`
  const count = formatCount(never)
  const none = `${count} ${agreeing(never, 'has', 'have')} none in loaded history`
  if (isShort && until === null) return `${none}.`
  if (isShort) return `${none} by ${formatDate(until!)}; ${formatCount(neverInLog)} of them none at all.`
  if (until === null) return `${count} ${agreeing(never, 'is', 'are')} never in the log.`
  return `${count} had not been reached by ${formatDate(until)}; ${formatCount(neverInLog)} of them ${agreeing(neverInLog, 'is', 'are')} never in the log.`
}

/** The same of a list by some engagements, of which visits of others say nothing; `visit` is "visit of it" or "visit of this kind". */
function noneOfThemSentence(
  never: number,
  neverInLog: number,
  { until }: LoadedHistory,
  visit: string,
): string {
  const by = until === null ? '' : ` by ${formatDate(until)}`
  if (never === 0) return `All had a ${visit}${by}.`
  const none = `${formatCount(never)} had no ${visit}${by === '' ? ' in loaded history' : by}`
  return until === null
    ? `${none}.`
    : `${none}; ${formatCount(neverInLog)} of them ${agreeing(neverInLog, 'has', 'have')} none in loaded history.`
}

const neverFilter = (history: LoadedHistory): string =>
  history.isShort || history.until !== null
    ? statusLabel('never', history).replace(/^N/, 'n')
    : statusShortLabel('never', history).toLowerCase()

/** The filters of the list: "never, lapsed or one-off, 25% FSM and over"; '' where by nothing. */
export function filterSummary({
  known,
  history,
  question,
  asAt,
}: Pick<GapsAnswer, 'known' | 'history' | 'question' | 'asAt'>): string {
  const { statuses, fsmAtLeast, nothingBooked, programme, activities = [] } = question
  const words = withoutDisplayedAsAnother(known ? statuses : []).map((status) =>
    status === 'never' ? neverFilter(history) : statusLabel(status, history).toLowerCase(),
  )
  const status = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words)
  const fsm = fsmAtLeast === null ? '' : `${fsmAtLeast}% FSM and over`
  const visits = known ? notVisitedWords({ question, asAt }) : ''
  const ofOne = programme == null ? '' : `programme “${programme}”`
  return [
    status,
    ofOne,
    ...activities.map(activityFilterWords),
    nothingBooked ? 'nothing booked' : '',
    visits,
    fsm,
  ]
    .filter((words) => words !== '')
    .join(', ')
}

/** "3 schools without a known share on free school meals are left out"; '' where none is. */
export const unknownSchoolsSentence = ({
  fsmUnknown,
  near,
}: Pick<GapsAnswer, 'fsmUnknown' | 'near'>): string =>
  [
    leftOut(fsmUnknown, 'a known share on free school meals'),
    leftOut(near?.isLocated ? near.unplaced : 0, 'a position'),
  ]
    .filter((sentence) => sentence !== '')
    .join('; ')

const leftOut = (schools: number, without: string): string =>
  schools === 0
    ? ''
    : `${counted(schools, 'school')} without ${without} ${agreeing(schools, 'is', 'are')} left out`

/** Why the school of one row is in the list, as the screen says it. */
export const reasonOfRow = (
  answer: GapsAnswer,
  row: number,
  schools: SchoolDirectory,
  listName: string | null,
): string => reasonNamingList(answer, row, schools, listName === null ? null : 'the priority list')

/** The same with the priority list in other words: `listPhrase` follows "on". */
export function reasonNamingList(
  answer: GapsAnswer,
  row: number,
  schools: Pick<SchoolDirectory, 'fsmPct' | 'pupils'>,
  listPhrase: string | null,
): string {
  const reason = gapReason({
    status: statusOf(answer.status[row]),
    lastDay: answer.lastDay[row] ?? -1,
    engagements: answer.engagements[row] ?? 0,
    booked: answer.booked[row] ?? -1,
    history: answer.history,
    reachedSince: answer.reachedSince[row] === 1,
    window: answer.question.window,
    fsmPct: schools.fsmPct[answer.school[row] ?? 0] ?? NaN,
    pupils: schools.pupils[answer.school[row] ?? 0] ?? -1,
    listName: answer.onList[row] === 1 ? listPhrase : null,
    nearestKm: answer.nearestKm[row * NEAREST_PLACES] ?? NaN,
    nearestOf: answer.question.employers,
  })
  return `${countedPrefix(answer.question)}${reason}`
}
