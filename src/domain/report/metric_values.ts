import { CRITERIA, type Criterion, type Outcomes } from '../outcomes/outcomes'
import { HIDDEN_COUNT, isSmallBase } from '../people/small_numbers'
import type { ReportMetric } from './metrics'
import type { Fraction } from './rating'
import type { Tally } from './report'

/** A figure of a metric; `hidden` where it is of few people, null where there is nothing to count. */
export type MetricValue = Fraction | 'hidden' | null

/** The feedback of one area and phase, of as many people as may be seen; null where there is none. */
export interface MetricSources {
  readonly tally: Tally
  readonly outcomes: Outcomes | null
}

/** Means are compared to the millionth. */
const MILLION = 1_000_000
const HUNDREDTHS = 100

const ratio = (numerator: number, denominator: number): MetricValue =>
  numerator === HIDDEN_COUNT || denominator === HIDDEN_COUNT
    ? 'hidden'
    : denominator === 0
      ? null
      : { numerator, denominator }

const hours = (hundredths: number): MetricValue => ({ numerator: hundredths, denominator: HUNDREDTHS })
const count = (things: number): MetricValue =>
  things === HIDDEN_COUNT ? 'hidden' : { numerator: things, denominator: 1 }

const ofScores = ({ outcomes }: MetricSources, criterion: Criterion): MetricValue => {
  const scores = outcomes?.scores[criterion]
  if (!scores) return null
  if (scores.isHidden) return 'hidden'
  const { mean } = scores
  return mean === null ? null : { numerator: Math.round(mean * MILLION), denominator: MILLION }
}

/** Scores of 4 or 5 of all scores whose number is known, over every criterion. */
function scoredWell({ outcomes }: MetricSources): MetricValue {
  if (!outcomes) return null
  const all = CRITERIA.map((criterion) => outcomes.scores[criterion])
  if (all.some(({ isHidden, positive }) => isHidden || positive === HIDDEN_COUNT)) return 'hidden'
  const [positive, of] = all.reduce(
    ([sum, base], scores) => [sum + scores.positive, base + scores.positiveOf],
    [0, 0],
  )
  return ratio(positive, of)
}

function responseRate({ outcomes }: MetricSources): MetricValue {
  if (!outcomes) return null
  const { responses, youngPeople } = outcomes
  if (responses === HIDDEN_COUNT || youngPeople === HIDDEN_COUNT) return 'hidden'
  return youngPeople > 0 && isSmallBase(youngPeople) ? 'hidden' : ratio(responses, youngPeople)
}

/** The formula of each metric (DOMAIN §4.1, 4.2, 4.4, 4.6, 4.15; SQW 2022, 2.3 and 2.6 for hours and scores). */
export const METRIC_VALUES: Readonly<Record<ReportMetric, (sources: MetricSources) => MetricValue>> = {
  reach: ({ tally }) => ratio(tally.reached, tally.schools),
  priority_reach: ({ tally }) => ratio(tally.listedReached, tally.listed),
  sustained: ({ tally }) => ratio(tally.sustained, tally.schools),
  repeat: ({ tally }) => ratio(tally.repeat, tally.schools),
  one_off: ({ tally }) => ratio(tally.oneOff, tally.schools),
  volunteer_hours: ({ tally }) => hours(tally.volunteerHoursDelivering + tally.volunteerHoursPreparing),
  volunteer_hours_delivering: ({ tally }) => hours(tally.volunteerHoursDelivering),
  volunteer_hours_preparing: ({ tally }) => hours(tally.volunteerHoursPreparing),
  hours_delivering: ({ tally }) => hours(tally.hoursDelivering),
  hours_preparing: ({ tally }) => hours(tally.hoursPreparing),
  sessions: ({ tally }) => count(tally.sessions),
  young_people: ({ tally }) => count(tally.youngPeople),
  requests_filled: ({ tally }) => ratio(tally.requestsFilled, tally.requestsFilled + tally.requestsUnfilled),
  requests_unfilled: ({ tally }) =>
    ratio(tally.requestsUnfilled, tally.requestsFilled + tally.requestsUnfilled),
  enjoyment: (sources) => ofScores(sources, 'enjoyment'),
  learning_objectives: (sources) => ofScores(sources, 'objectives'),
  community_links: (sources) => ofScores(sources, 'community'),
  scored_4_or_5: scoredWell,
  evaluation_level_1: ({ outcomes }) => outcomes && ratio(outcomes.atLeastReaction, outcomes.delivered),
  evaluation_level_2: ({ outcomes }) => outcomes && ratio(outcomes.atLeastLearning, outcomes.delivered),
  feedback: ({ outcomes }) => outcomes && ratio(outcomes.withFeedback, outcomes.delivered),
  response_rate: responseRate,
}
