import { expect, test } from 'vitest'
import { concentrationOf, partsOf } from '../../../src/domain/coverage/equity'
import type { Fairness } from '../../../src/domain/coverage/fairness'
import { windowOfYear } from '../../../src/domain/time/academic_year'
import {
  concentrationMeasures,
  fairnessSentence,
  mixedPhasesSentence,
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
    fsmUnknown: 0,
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

const sentenceOf = (fairness: Fairness): string => {
  const { start, likelihood, rest } = fairnessSentence(fairness, question)
  return `${start} ${likelihood} ${rest}`
}

test('the first fifth stands against the last, with both counts and an interval', () => {
  expect(
    sentenceOf(
      fairnessOf(
        [2, 3, 4, 5, 6].map((each) => 10 * each),
        [100, 100, 100, 100, 100],
      ),
    ),
  ).toBe(
    'Secondary schools in the fifth with the most pupils on free school meals were 40 points less likely to be reached than those in the fifth with the fewest: 20% of 100 against 60% of 100; 95% interval 27 to 51 points less. Every school has a figure.',
  )
  expect(sentenceOf(fairnessOf([4, 3, 4, 5, 4]))).toContain(
    'were as likely to be reached as those in the fifth with the fewest: 40% of 10 against 40% of 10; 95% interval 37 less to 37 points more, so chance alone may do this.',
  )
  expect(sentenceOf(fairnessOf([90, 3, 4, 5, 10], [100, 100, 100, 100, 100]))).toMatch(
    /80 points more likely .*; 95% interval 69 to 86 points more\./,
  )
  expect(ratioSentences(fairnessOf([2, 3, 4, 5, 6]))).toMatch(/^Reach of the first fifth is 0\.33 times that/)
  expect(ratioSentences(fairnessOf([0, 3, 4, 5, 0]))).toMatch(/^Schools that tie/)
})

test('how many schools have no figure is in the sentence itself', () => {
  const missing = (fsmUnknown: number) => sentenceOf({ ...fairnessOf([2, 3, 4, 5, 6]), fsmUnknown })
  expect(missing(86)).toMatch(/86 of 136 schools have no figure, or one that is hidden, and are left out\.$/)
  expect(missing(1)).toMatch(/1 of 51 schools has no figure, or one that is hidden, and is left out\.$/)
})

test('phases that stand together are named, and over all of them the comparison says what that does', () => {
  const counts = [0, 16000, 3300, 116, 0, 0, 0, 0, 0]
  expect(mixedPhasesSentence(counts, { phase: 'all' })).toBe(
    'Phases stand together here (primary 16,000, secondary 3,300, all-through 116): they differ in reach and in free school meals, so a difference may be one of phases. Choose one phase to compare like with like.',
  )
  expect(mixedPhasesSentence([0, 0, 3300, 116], { phase: 'secondary' })).toBe(
    'Phases stand together here (secondary 3,300, all-through 116).',
  )
  expect(mixedPhasesSentence([0, 16000, 0], { phase: 'primary' })).toBe('')
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
  expect(notComparedReason(fairnessOf([1, 1, 1, 1, 1], [4, 4, 4, 4, 4]))).toBe(few)
  expect(notComparedReason(fairnessOf([1, 1, 1, 1, 1], [5, 5, 5, 5, 5]))).toBe('')
})
