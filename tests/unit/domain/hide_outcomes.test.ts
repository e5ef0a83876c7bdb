import { expect, test } from 'vitest'
import { visibleOutcomes } from '../../../src/domain/outcomes/hide_outcomes'
import type { CriterionScores, Outcomes, OutcomesAnswer } from '../../../src/domain/outcomes/outcomes'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import { withoutActivitySentence } from '../../../src/findings/report/feedback_rows'

const scores = (responses: number, positive = Math.floor(responses / 2)): CriterionScores => ({
  activities: 2,
  activitiesWithResponses: 2,
  responses,
  mean: 4.2,
  meanOfActivities: 4.1,
  positive,
  positiveOf: responses,
  activitiesAtLeastFour: 1,
  notRead: 0,
  fewResponses: responses < 10,
  isHidden: false,
})

const outcomes = (responses: number, positive?: number): Outcomes => ({
  delivered: 9,
  withFeedback: 2,
  notDelivered: 0,
  scores: {
    enjoyment: scores(responses, positive),
    objectives: scores(200),
    community: scores(0),
  },
  withoutResponses: 0,
  fewResponses: 0,
  responses: 40,
  youngPeople: 90,
  levels: [0, 2, 0, 0, 0],
  levelNotKnown: 0,
  atLeastReaction: 2,
  atLeastLearning: 0,
  areas: { OA1: 0, OA2: 0, OA3: 0, OA4: 0 },
  withoutArea: 2,
})

const sum = (areas: readonly Outcomes[], of: (outcomes: Outcomes) => number): number =>
  areas.reduce((total, each) => total + of(each), 0)

const wholeOf = (areas: readonly Outcomes[]): Outcomes => ({
  ...outcomes(0),
  responses: sum(areas, ({ responses }) => responses),
  youngPeople: sum(areas, ({ youngPeople }) => youngPeople),
  scores: {
    enjoyment: scores(
      sum(areas, (each) => each.scores.enjoyment.responses),
      sum(areas, (each) => each.scores.enjoyment.positive),
    ),
    objectives: scores(sum(areas, (each) => each.scores.objectives.responses)),
    community: scores(0),
  },
})

const answerOf = (...areas: readonly Outcomes[]): OutcomesAnswer => ({
  question: {
    phase: 'all',
    window: { from: '2024-09-01', to: '2025-08-31' },
    within: null,
    types: null,
    asAt: null,
    by: 'hub',
  },
  version: 1,
  loaded: 10,
  withoutActivity: 0,
  atSettings: 0,
  waiting: 0,
  whole: wholeOf(areas),
  areas: areas.map((each, index) => ({ area: `Area ${index}`, outcomes: each })),
  noArea: null,
})

const enjoymentOf = (areas: readonly Outcomes[], threshold = 5) =>
  visibleOutcomes(answerOf(...areas), threshold).areas.map(({ outcomes: { scores } }) => scores.enjoyment)

test('feedback on no activity at a school is told by where the activity is', () => {
  const sentenceOf = (found: Partial<OutcomesAnswer>) =>
    withoutActivitySentence({ ...answerOf(outcomes(20)), ...found })
  expect(sentenceOf({ withoutActivity: 6, atSettings: 3, waiting: 1 })).toBe(
    'Not counted, of 10 rows of feedback: 3 at a setting that is no school, 1 of an activity that waits for its school, 2 of no activity in the log.',
  )
  expect(sentenceOf({ withoutActivity: 3, atSettings: 3 })).toBe(
    'Not counted, of 10 rows of feedback: 3 at a setting that is no school.',
  )
  expect(sentenceOf({})).toBe('')
})

test('what one to four people said is hidden, nobody and many are not', () => {
  const areas = [outcomes(4), outcomes(1), outcomes(0), outcomes(30, 15)]
  expect(enjoymentOf(areas).map(({ isHidden }) => isHidden)).toEqual([true, true, false, false])
  expect(enjoymentOf(areas)[0]).toMatchObject({
    responses: HIDDEN_COUNT,
    mean: null,
    meanOfActivities: null,
    positive: HIDDEN_COUNT,
    activitiesAtLeastFour: HIDDEN_COUNT,
  })
})

test('where one area alone is hidden another is hidden with it, in every criterion, so that the whole less the rest tells nothing', () => {
  const areas = [outcomes(3), outcomes(50), outcomes(20)]
  expect(enjoymentOf(areas).map(({ isHidden }) => isHidden)).toEqual([true, false, true])
  const { objectives, community } = visibleOutcomes(answerOf(...areas), 5).areas[2]!.outcomes.scores
  expect([objectives.isHidden, community.responses]).toEqual([true, HIDDEN_COUNT])
})

test('where every area is hidden and would tell of the others, the whole is hidden too', () => {
  const { areas, whole } = visibleOutcomes(answerOf(outcomes(1), outcomes(1)), 5)
  expect(areas.map(({ outcomes: { scores } }) => scores.enjoyment.isHidden)).toEqual([true, true])
  expect(whole.scores.enjoyment).toMatchObject({ isHidden: true, responses: HIDDEN_COUNT })
})

test('a share is hidden on fewer than ten people, and where it or its remainder is or gives away few people', () => {
  const areas = [outcomes(9, 5), outcomes(30, 27), outcomes(30, 3), outcomes(30, 20), outcomes(60, 30)]
  const positives = enjoymentOf(areas)
  expect(positives.map(({ positive }) => positive)).toEqual([
    HIDDEN_COUNT,
    HIDDEN_COUNT,
    HIDDEN_COUNT,
    20,
    30,
  ])
  expect(positives.map(({ mean }) => mean)).toEqual([4.2, 4.2, 4.2, 4.2, 4.2])
  // One area alone with a small remainder: the whole would give it away, so the next smallest is hidden with it.
  expect(
    enjoymentOf([outcomes(30, 27), outcomes(40, 20), outcomes(60, 30)]).map(({ positive }) => positive),
  ).toEqual([HIDDEN_COUNT, HIDDEN_COUNT, 30])
})

test('responses and young people are hidden together where their difference is small', () => {
  const close = { ...outcomes(50), responses: 28, youngPeople: 30 }
  expect(visibleOutcomes(answerOf(close), 5).areas[0]?.outcomes).toMatchObject({
    responses: HIDDEN_COUNT,
    youngPeople: HIDDEN_COUNT,
  })
})
