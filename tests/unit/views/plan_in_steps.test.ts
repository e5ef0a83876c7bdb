import { expect, test } from 'vitest'
import type { PlanAnswer } from '../../../src/domain/plan/plan_question'
import { planInSteps } from '../../../src/views/plan/plan_in_steps'
import { answerWith, PLAN_QUESTION } from '../plan/plan_answers'

const final = answerWith([])
const pending: PlanAnswer = { ...final, isRoadPending: true }

function planned(first: PlanAnswer, newerComes: 'never' | 'at once' | 'meanwhile' = 'never') {
  const events: string[] = []
  let isOutdated = newerComes === 'at once'
  const answer = planInSteps(
    {
      planAtOnce: () => Promise.resolve(first),
      plan: () => {
        events.push('shortened')
        return Promise.resolve(final)
      },
    },
    PLAN_QUESTION,
    {
      show: (answer) => events.push(answer.isRoadPending ? 'shown, road pending' : 'shown'),
      isOutdated: () => isOutdated,
      rest: () => {
        events.push('rested')
        isOutdated ||= newerComes === 'meanwhile'
        return Promise.resolve()
      },
    },
  )
  return answer.then((answer) => ({ answer, events }))
}

test('a plan that is found at once is the answer', async () => {
  expect(await planned(final)).toEqual({ answer: final, events: [] })
})

test('a slow plan is shown with its road pending, then, after a rest, with the road shortened', async () => {
  expect(await planned(pending)).toEqual({
    answer: final,
    events: ['shown, road pending', 'rested', 'shortened'],
  })
})

test('no road is shortened of a plan that a newer question replaces', async () => {
  expect((await planned(pending, 'at once')).events).toEqual([])
  expect((await planned(pending, 'meanwhile')).events).toEqual(['shown, road pending', 'rested'])
})
