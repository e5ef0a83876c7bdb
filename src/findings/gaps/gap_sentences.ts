import { agreeing, counted } from '../../domain/words/counted'
import { formatCount } from '../format_number'
import { formatWindow } from '../../domain/time/academic_year'
import type { SchoolDirectory } from '../../domain/project/dataset'
import { statusOf, withoutDisplayedAsAnother } from '../../domain/engagement/engagement'
import { gapReason } from './gap_reason'
import { statusLabel } from '../engagement/status_sentences'
import { placeInSentence } from '../place_in_sentence'
import { schoolsNoun } from '../school/schools_noun'
import { NEAREST_EMPLOYERS } from '../../domain/gaps/priority_gap'
import type { GapsAnswer } from '../../domain/gaps/priority_gap'
import { unknownReachSentence } from '../coverage/coverage_sentences'
import { scopeName } from '../scope'

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
    shortHistory,
    population,
    notReached,
    never,
  }: Pick<GapsAnswer, 'question' | 'known' | 'shortHistory' | 'population' | 'notReached' | 'never'>,
  everywhere: string,
): GapFinding {
  const noun = `${question.priorityOnly ? 'priority ' : ''}${schoolsNoun(question.phase)}`
  const scope = placeInSentence(scopeName(question.within, everywhere))
  if (population === 0) return { count: '', rest: `There are no ${noun} in ${scope}.`, never: '' }
  if (!known)
    return {
      count: '',
      rest: `${unknownReachSentence(`of ${formatCount(population)} ${noun} in ${scope}`)}.`,
      never: '',
    }
  return {
    count: `${formatCount(notReached)} of ${formatCount(population)} ${noun}`,
    rest: ` in ${scope} were not reached in ${formatWindow(question.window)}.`,
    never:
      never === 0
        ? 'All have been reached at some time.'
        : `${formatCount(never)} ${agreeing(never, 'has', 'have')} ${shortHistory ? 'none in loaded history' : 'never been reached'}.`,
  }
}

/** The filters of the list: "never, lapsed or one-off, 25% FSM and over"; '' where by nothing. */
export function filterSummary({
  known,
  shortHistory,
  question: { statuses, fsmAtLeast, nothingBooked },
}: Pick<GapsAnswer, 'known' | 'shortHistory' | 'question'>): string {
  const words = withoutDisplayedAsAnother(known ? statuses : []).map((status) =>
    status === 'never' && !shortHistory ? 'never' : statusLabel(status, shortHistory).toLowerCase(),
  )
  const status = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words)
  const fsm = fsmAtLeast === null ? '' : `${fsmAtLeast}% FSM and over`
  return [status, nothingBooked ? 'nothing booked' : '', fsm].filter((said) => said !== '').join(', ')
}

/** "3 schools without a known share on free school meals are left out"; '' where none is. */
export const leftOutSentence = ({ fsmUnknown }: Pick<GapsAnswer, 'fsmUnknown'>): string =>
  fsmUnknown === 0
    ? ''
    : `${counted(fsmUnknown, 'school')} without a known share on free school meals ${agreeing(fsmUnknown, 'is', 'are')} left out`

/** Why the school of one row is in the list. */
export function reasonOfRow(
  answer: GapsAnswer,
  row: number,
  schools: SchoolDirectory,
  listName: string | null,
): string {
  return gapReason({
    status: statusOf(answer.status[row]),
    lastDay: answer.lastDay[row] ?? -1,
    engagements: answer.engagements[row] ?? 0,
    booked: answer.booked[row] ?? -1,
    shortHistory: answer.shortHistory,
    window: answer.question.window,
    fsmPct: schools.fsmPct[answer.school[row] ?? 0] ?? NaN,
    listName: answer.onList[row] === 1 && listName !== null ? 'the priority list' : null,
    nearestKm: answer.nearestKm[row * NEAREST_EMPLOYERS] ?? NaN,
  })
}
