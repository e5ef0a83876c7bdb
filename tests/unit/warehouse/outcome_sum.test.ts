import { expect, test } from 'vitest'
import { OutcomeSum } from '../../../workers/warehouse/arrays/outcomes'

type Row = Parameters<OutcomeSum['add']>[0]

let nextRow = 0
/** Feedback of an activity of its own, with nothing in it but what is named. */
const feedback = (facts: Partial<Row> = {}): Row => ({
  source_row: (nextRow += 1),
  school_index: 0,
  delivered: true,
  pupils: null,
  responses: null,
  evaluation_level: null,
  outcome_areas: null,
  enjoyment: null,
  enjoyment_positive: null,
  objectives: null,
  objectives_positive: null,
  community: null,
  community_positive: null,
  unread_scores: null,
  ...facts,
})

const outcomesOf = (rows: readonly Row[]) => {
  const sum = new OutcomeSum()
  for (const row of rows) sum.add(row)
  return sum.outcomes()
}

test('a mean is weighted by responses, and one of activities is not', () => {
  const { enjoyment } = outcomesOf([
    feedback({ responses: 30, enjoyment: 4.5, enjoyment_positive: 27 }),
    feedback({ responses: 10, enjoyment: 2.5, enjoyment_positive: 3 }),
    feedback({ enjoyment: 5 }),
    feedback({ responses: 20, objectives: 3 }),
    feedback({ responses: 8, unread_scores: 'community;enjoyment' }),
  ]).scores
  expect(enjoyment).toEqual({
    activities: 3,
    activitiesWithResponses: 2,
    responses: 40,
    mean: (30 * 4.5 + 10 * 2.5) / 40,
    meanOfActivities: (4.5 + 2.5 + 5) / 3,
    positive: 30,
    positiveOf: 40,
    activitiesAtLeastFour: 2,
    notRead: 1,
    fewResponses: false,
    isHidden: false,
  })
})

test('where nobody responded there is no mean, and none of activities without a score', () => {
  const { scores } = outcomesOf([feedback({ enjoyment: 3 })])
  expect(scores.enjoyment).toMatchObject({ mean: null, meanOfActivities: 3, positiveOf: 0 })
  expect(scores.objectives).toMatchObject({ mean: null, meanOfActivities: null, activities: 0 })
})

test.each([
  [4, 1],
  [3.99, 0],
])('an activity of a mean of %d counts %d time as well scored', (enjoyment, activitiesAtLeastFour) => {
  expect(outcomesOf([feedback({ enjoyment })]).scores.enjoyment).toMatchObject({ activitiesAtLeastFour })
})

test.each([
  [9, 1, true],
  [10, 0, false],
])('%d responses are few %d time', (responses, fewResponses, isMarked) => {
  const outcomes = outcomesOf([feedback({ responses, enjoyment: 4 })])
  expect(outcomes).toMatchObject({ fewResponses, withoutResponses: 0 })
  expect(outcomes.scores.enjoyment.fewResponses).toBe(isMarked)
})

test('levels and areas are of all activities, those reached by level of delivered ones', () => {
  const outcomes = outcomesOf([
    feedback({ evaluation_level: 0, outcome_areas: 'OA1' }),
    feedback({ evaluation_level: 1, outcome_areas: 'OA1;OA3' }),
    feedback({ evaluation_level: 2, responses: 12, pupils: 40 }),
    feedback({ evaluation_level: 2, delivered: false, responses: 6, pupils: 30 }),
    feedback({ responses: 5 }),
    feedback({ pupils: 25 }),
  ])
  expect(outcomes).toMatchObject({
    withFeedback: 5,
    notDelivered: 1,
    withoutResponses: 3,
    fewResponses: 2,
    responses: 12,
    youngPeople: 40,
    levels: [1, 1, 2, 0, 0],
    levelNotKnown: 2,
    atLeastReaction: 2,
    atLeastLearning: 1,
    areas: { OA1: 2, OA2: 0, OA3: 1, OA4: 0 },
    withoutArea: 4,
  })
})

test('an activity of several schools counts once, as delivered where one of them had it', () => {
  const shared = feedback({ delivered: false, responses: 20, pupils: 50, enjoyment: 4 })
  const outcomes = outcomesOf([shared, { ...shared, delivered: true }, { ...shared, delivered: true }])
  expect(outcomes).toMatchObject({ withFeedback: 1, notDelivered: 0, responses: 20, youngPeople: 50 })
  expect(outcomes.scores.enjoyment.activities).toBe(1)
})

test('without feedback there is nothing, whatever was delivered', () => {
  const sum = new OutcomeSum()
  sum.addDelivered(3)
  sum.addDelivered(4)
  expect([sum.isEmpty, sum.outcomes().delivered]).toEqual([true, 7])
  sum.add(feedback({ delivered: false }))
  expect(sum.isEmpty).toBe(false)
})
