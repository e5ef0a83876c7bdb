import {
  CRITERIA,
  EVALUATION_LEVELS,
  type Criterion,
  type Outcomes,
  type OutcomesAnswer,
} from '../../domain/outcomes/outcomes'
import { HIDDEN_COUNT, isMarkedBase, isSmallBase } from '../../domain/people/small_numbers'
import { metricId, type ReportMetric } from '../../domain/report/metrics'
import type { ReportAnswer } from '../../domain/report/report'
import { agreeing, counted } from '../../domain/words/counted'
import { formatCount, formatShare } from '../format_number'
import { smallBaseMark } from '../small_number_sentences'

const CRITERION_LABELS: Readonly<Record<Criterion, string>> = {
  enjoyment: 'Enjoyment',
  objectives: 'Learning objectives met',
  community: 'Community links',
}

const METRICS = {
  enjoyment: 'enjoyment',
  objectives: 'learning_objectives',
  community: 'community_links',
} as const satisfies Readonly<Record<Criterion, ReportMetric>>

/** The columns of feedback in their order: each heading with the metric of reports that its large figure is. */
export const FEEDBACK_COLUMNS: readonly { readonly heading: string; readonly id: string }[] = [
  { heading: 'Activities with feedback', id: metricId('feedback', 'all') },
  ...CRITERIA.map((criterion) => ({
    heading: CRITERION_LABELS[criterion],
    id: metricId(METRICS[criterion], 'all'),
  })),
  { heading: 'Response rate', id: metricId('response_rate', 'all') },
  { heading: 'Evaluated at level 1 or above', id: metricId('evaluation_level_1', 'all') },
]

/** A cell with its large figure and what it is of. */
export interface FeedbackCell {
  readonly figure: string
  readonly detail: string
}

export interface FeedbackRow {
  readonly place: string
  /** Of all places together: it stands apart. */
  readonly isTotal: boolean
  readonly cells: readonly FeedbackCell[]
}

const NONE: FeedbackCell = { figure: '–', detail: '' }
const HIDDEN: FeedbackCell = { figure: 'hidden', detail: 'too few people to show' }

const share = (count: number, of: number, noun: string): FeedbackCell =>
  of === 0
    ? NONE
    : { figure: formatShare(count / of, '–'), detail: `${formatCount(count)} of ${formatCount(of)} ${noun}` }

/** "4.3", "118 responses, 84% scored 4 or 5"; few responses are marked. */
function scoreCell({ scores }: Outcomes, criterion: Criterion): FeedbackCell {
  const { isHidden, mean, responses, positive, positiveOf, fewResponses } = scores[criterion]
  if (isHidden) return HIDDEN
  if (mean === null) return NONE
  const well =
    positive === HIDDEN_COUNT || positiveOf === 0 || isSmallBase(positiveOf)
      ? ''
      : `, ${formatShare(positive / positiveOf, '')} scored 4 or 5${smallBaseMark(positiveOf, 'score')}`
  const of = fewResponses ? 'fewer than 10 responses' : counted(responses, 'response')
  return { figure: mean.toFixed(1), detail: `${of}${well}` }
}

function responseCell({ responses, youngPeople }: Outcomes): FeedbackCell {
  if (responses === HIDDEN_COUNT || youngPeople === HIDDEN_COUNT) return HIDDEN
  if (youngPeople > 0 && isSmallBase(youngPeople)) return HIDDEN
  const cell = share(responses, youngPeople, 'young people')
  return { ...cell, detail: `${cell.detail}${isMarkedBase(youngPeople) ? ' (small base)' : ''}` }
}

const cellsOf = (outcomes: Outcomes): readonly FeedbackCell[] => [
  share(outcomes.withFeedback, outcomes.delivered, 'delivered'),
  ...CRITERIA.map((criterion) => scoreCell(outcomes, criterion)),
  responseCell(outcomes),
  share(outcomes.atLeastReaction, outcomes.delivered, 'delivered'),
]

/** Feedback of all schools, then of each area of the report that has any. */
export function feedbackRows({ outcomes }: ReportAnswer, everywhere: string): readonly FeedbackRow[] {
  const found = outcomes.find(({ question }) => question.phase === 'all')
  if (!found) return []
  return [
    { place: everywhere, isTotal: true, cells: cellsOf(found.whole) },
    ...found.areas.map(({ area, outcomes: ofArea }) => ({
      place: area,
      isTotal: false,
      cells: cellsOf(ofArea),
    })),
    ...(found.noArea ? [{ place: 'In no area', isTotal: false, cells: cellsOf(found.noArea) }] : []),
  ]
}

/** Where the activities of feedback are that count in no mean; '' where there are none. */
export function withoutActivitySentence({
  loaded,
  withoutActivity,
  atSettings,
  waiting,
}: OutcomesAnswer): string {
  if (withoutActivity === 0) return ''
  const reasons = [
    [atSettings, 'at a setting that is no school'],
    [waiting, 'of an activity that waits for its school'],
    [withoutActivity - atSettings - waiting, 'of no activity in the log'],
  ] as const
  const parts = reasons.flatMap(([rows, where]) => (rows > 0 ? [`${formatCount(rows)} ${where}`] : []))
  return `Not counted, of ${counted(loaded, 'row')} of feedback: ${parts.join(', ')}.`
}

/** What stands beneath the feedback: levels, what was not found and what could not be read. */
export function feedbackSentences({ outcomes }: ReportAnswer): readonly string[] {
  const found = outcomes.find(({ question }) => question.phase === 'all')
  if (!found) return []
  const { whole } = found
  const levels = EVALUATION_LEVELS.map(
    (level, at) => `${at} ${level.toLowerCase()} ${formatCount(whole.levels[at] ?? 0)}`,
  )
  const notRead = CRITERIA.reduce((sum, criterion) => sum + whole.scores[criterion].notRead, 0)
  return [
    `Activities with feedback by level of evaluation: ${levels.join(', ')}; not known ${formatCount(whole.levelNotKnown)}.`,
    whole.withoutResponses > 0
      ? `${counted(whole.withoutResponses, 'activity has', 'activities have')} scores without a number of responses: they count in no mean.`
      : '',
    whole.notDelivered > 0
      ? `${counted(whole.notDelivered, 'activity', 'activities')} with feedback ${agreeing(whole.notDelivered, 'is', 'are')} not logged as delivered: their scores count, their young people do not.`
      : '',
    notRead > 0 ? `${counted(notRead, 'score')} could not be read as 1 to 5.` : '',
    withoutActivitySentence(found),
    'Means are weighted by responses. Small numbers of people are hidden.',
  ].filter((sentence) => sentence !== '')
}
