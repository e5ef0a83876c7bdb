import { expect, test } from 'vitest'
import { concentrationOf, partsOf } from '../../../src/domain/coverage/equity'
import type { Fairness } from '../../../src/domain/coverage/fairness'
import { windowOfYear } from '../../../src/domain/time/academic_year'
import {
  concentrationMeasures,
  likelihoodPhrase,
  ratioSentences,
  notComparedReason,
} from '../../../src/findings/coverage/fairness_sentences'

const question = {
  phase: 'secondary',
  window: windowOfYear(2024),
  within: null,
  by: 'region',
  counted: 'all',
} as const

/** Fairness of groups that tie, ten schools each unless said. */
function fairnessOf(reached: readonly number[], schools = reached.map(() => 10)): Fairness {
  const groups = reached.map((each, at) => ({ schools: schools[at] ?? 0, reached: each }))
  const total = schools.reduce((sum, each) => sum + each, 0)
  return {
    schools: total,
    reached: reached.reduce((sum, each) => sum + each, 0),
    fsmNotGiven: 0,
    widestTie: Math.max(...schools),
    widestTiePct: 12.5,
    fifths: partsOf(groups, 5),
    concentration: concentrationOf(groups),
  }
}

test('the index stands with its numerator, denominator, window and definition, and with Wagstaff and Erreygers', () => {
  const [index, wagstaff, erreygers] = concentrationMeasures(fairnessOf([2, 3, 4, 5, 6]), question, null)
  expect(index).toEqual({
    name: 'Concentration index',
    value: '0.200',
    meaning:
      'Numerator: twice the covariance of reached (1 or 0) with the rank by % FSM, most first, over 50 secondary schools. Denominator: the share of them reached in 2024/25, 40% (20 of 50). Schools of equal % FSM share a rank. Above 0: reach leans to schools with fewer pupils on free school meals.',
  })
  expect(wagstaff).toMatchObject({ name: 'Wagstaff', value: '0.333' })
  expect(erreygers).toMatchObject({ name: 'Erreygers', value: '0.320' })
  const interval = { low: -0.04, high: 0.44 }
  const intervals = {
    mean: interval,
    index: interval,
    wagstaff: interval,
    erreygers: interval,
    slope: interval,
    relative: interval,
    intercept: interval,
  }
  expect(concentrationMeasures(fairnessOf([2, 3, 4, 5, 6]), question, intervals)[0]?.value).toBe(
    '0.200 (−0.040 to 0.440)',
  )
})

test('the first fifth stands against the last', () => {
  expect(likelihoodPhrase(fairnessOf([2, 3, 4, 5, 6]))).toEqual({
    strong: '40 points less likely',
    rest: 'to be reached than',
  })
  expect(likelihoodPhrase(fairnessOf([4, 3, 4, 5, 4]))).toEqual({
    strong: 'as likely',
    rest: 'to be reached as',
  })
  expect(ratioSentences(fairnessOf([2, 3, 4, 5, 6]))).toMatch(/^Reach of the first fifth is 0\.33 times that/)
  expect(ratioSentences(fairnessOf([0, 3, 4, 5, 0]))).toMatch(/^Schools that tie/)
})

test('fifths are not compared where a tie is wider than one, or schools are too few', () => {
  expect(notComparedReason(fairnessOf([2, 3, 4, 5, 6]))).toBe('')
  expect(notComparedReason(fairnessOf([1, 9, 1], [3, 40, 3]))).toBe(
    'Too few different values to compare: 40 of the 46 schools with % FSM have the same, 12.5%.',
  )
  const few = 'Too few schools here give a share of pupils on free school meals to compare.'
  expect(notComparedReason(fairnessOf([1, 0, 1], [1, 1, 1]))).toBe(few)
  expect(notComparedReason(fairnessOf([1, 1, 1, 1, 1], [2, 2, 2, 2, 2]))).toBe(few)
  expect(notComparedReason(fairnessOf([], []))).toBe(few)
})
