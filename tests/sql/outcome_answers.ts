import { expect } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'
import {
  CRITERIA,
  type Criterion,
  type CriterionScores,
  type Outcomes,
} from '../../src/domain/outcomes/outcomes'
import type { OutcomesAnswer } from '../../src/domain/outcomes/outcomes'

interface Share {
  readonly n: number
  readonly of: number
}

interface KnownScores {
  readonly rows_with_a_score: number
  readonly rows_with_score_and_responses: number
  readonly responses: number
  readonly mean_weighted_by_responses: number
  readonly mean_of_rows: number
  readonly scored_4_or_5: Share
  readonly rows_with_mean_at_least_4: Share
  readonly fewer_than_10_responses: boolean
}

/** What ../shared/real/planning knows of outcomes_A.csv, by DEFINITIONS.md beside it. */
export interface KnownOutcomes {
  readonly rows_in_file: number
  readonly repeated_rows: number
  readonly distinct_ids: number
  readonly joined_to_an_accepted_activity: Share
  readonly not_joined: { readonly activity_in_log_but_rejected_there: number; readonly id_not_in_log: number }
  readonly joined_but_activity_not_delivered: number
  readonly accepted_delivered_activities_with_feedback: Share
  readonly criteria: Readonly<Record<Criterion, KnownScores>>
  readonly criteria_by_hub: Readonly<Record<string, Readonly<Record<Criterion, KnownScores>>>>
  readonly la_criteria_with_fewer_than_10_responses: readonly (readonly [string, Criterion, number])[]
  readonly scores_not_read: Readonly<Record<Criterion, number>>
  readonly rows_with_fewer_than_10_responses: number
  readonly rows_without_responses: number
  readonly evaluation_level: {
    readonly known: Readonly<Record<string, Share>>
    readonly not_known: number
    readonly delivered_with_level_at_least_1: Share
    readonly delivered_with_level_at_least_2: Share
  }
  readonly outcome_areas: Readonly<Record<string, Share>>
  readonly without_outcome_area: number
}

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1e6) / 1e6

const asKnown = (scores: CriterionScores): unknown => ({
  rows_with_a_score: scores.activities,
  rows_with_score_and_responses: scores.activitiesWithResponses,
  responses: scores.responses,
  mean_weighted_by_responses: rounded(scores.mean),
  mean_of_rows: rounded(scores.meanOfActivities),
  scored_4_or_5: {
    n: scores.positive,
    of: scores.positiveOf,
    share: rounded(scores.positive / scores.positiveOf),
  },
  rows_with_mean_at_least_4: {
    n: scores.activitiesAtLeastFour,
    of: scores.activities,
    share: rounded(scores.activitiesAtLeastFour / scores.activities),
  },
  fewer_than_10_responses: scores.fewResponses,
})

const criteriaOf = ({ scores }: Outcomes): unknown =>
  Object.fromEntries(CRITERIA.map((criterion) => [criterion, asKnown(scores[criterion])]))

/** Every line of the file is accounted for. */
export function expectReportOfOutcomes(report: FileReport | undefined, known: KnownOutcomes): void {
  const { activity_in_log_but_rejected_there, id_not_in_log } = known.not_joined
  expect(report).toMatchObject({
    rows: known.rows_in_file,
    accepted: known.joined_to_an_accepted_activity.n,
    repeatedIds: known.repeated_rows,
    rejected: { unknown_activity: activity_in_log_but_rejected_there + id_not_in_log },
  })
}

/** Every figure of the whole, of every hub and of every authority with few responses. `codes`: of authorities by name. */
export function expectOutcomes(
  ofHubs: Omit<OutcomesAnswer, 'version'>,
  ofAuthorities: Omit<OutcomesAnswer, 'version'>,
  codes: ReadonlyMap<string, string>,
  known: KnownOutcomes,
): void {
  const { whole } = ofHubs
  expect(ofHubs.loaded).toBe(known.distinct_ids)
  expect(ofHubs.loaded - ofHubs.withoutActivity).toBe(known.joined_to_an_accepted_activity.n)
  expect(criteriaOf(whole)).toEqual(known.criteria)
  expect({
    '': ofHubs.noArea && criteriaOf(ofHubs.noArea),
    ...Object.fromEntries(ofHubs.areas.map(({ area, outcomes }) => [area, criteriaOf(outcomes)])),
  }).toEqual(known.criteria_by_hub)
  const few = ofAuthorities.areas.flatMap(({ area, outcomes }) =>
    CRITERIA.flatMap((criterion) =>
      outcomes.scores[criterion].fewResponses
        ? [[codes.get(area), criterion, outcomes.scores[criterion].responses]]
        : [],
    ),
  )
  const order = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).toSorted()
  expect(order(few)).toEqual(order(known.la_criteria_with_fewer_than_10_responses))
  expect({
    joined_but_activity_not_delivered: whole.notDelivered,
    accepted_delivered_activities_with_feedback: { n: whole.withFeedback, of: whole.delivered },
    rows_with_fewer_than_10_responses: whole.fewResponses,
    rows_without_responses: whole.withoutResponses,
    without_outcome_area: whole.withoutArea,
    scores_not_read: Object.fromEntries(CRITERIA.map((each) => [each, whole.scores[each].notRead])),
  }).toEqual({
    joined_but_activity_not_delivered: known.joined_but_activity_not_delivered,
    accepted_delivered_activities_with_feedback: {
      n: known.accepted_delivered_activities_with_feedback.n,
      of: known.accepted_delivered_activities_with_feedback.of,
    },
    rows_with_fewer_than_10_responses: known.rows_with_fewer_than_10_responses,
    rows_without_responses: known.rows_without_responses,
    without_outcome_area: known.without_outcome_area,
    scores_not_read: known.scores_not_read,
  })
  expect(whole.levels).toEqual(Object.values(known.evaluation_level.known).map(({ n }) => n))
  expect(whole.levelNotKnown).toBe(known.evaluation_level.not_known)
  expect(whole.atLeastReaction).toBe(known.evaluation_level.delivered_with_level_at_least_1.n)
  expect(whole.atLeastLearning).toBe(known.evaluation_level.delivered_with_level_at_least_2.n)
  expect(whole.areas).toEqual(
    Object.fromEntries(Object.entries(known.outcome_areas).map(([area, { n }]) => [area, n])),
  )
}
