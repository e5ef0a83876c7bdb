import { expect, test } from 'vitest'
import {
  acceptLikely,
  proposedCandidate,
  rejectUnlikely,
  withMatches,
} from '../../../src/domain/matching/match_decisions'
import {
  formatErrorRate,
  formatLikelihood,
  likelihoodSentence,
} from '../../../src/findings/likelihood_sentences'
import type { Waiting } from '../../../src/domain/matching/matching'

const waiting = (written: string, rows: number, ...probabilities: number[]): Waiting => ({
  written,
  number: '',
  name: written,
  postcode: '',
  place: '',
  rows,
  from: '2024-01-01',
  to: '2024-01-01',
  reason: 'no_school',
  candidates: probabilities.map((probability, at) => ({
    id: `${written}${at}`,
    name: '',
    facts: [],
    probability,
  })),
})
const SCHOOLS = [
  waiting('a', 5, 0.999, 0.001),
  waiting('b', 2, 0.98),
  waiting('c', 1, 0.2, 0.1),
  waiting('d', 3),
]

test('many at once are those wrong at most so often, and say how many of them will be wrong', () => {
  expect(acceptLikely(SCHOOLS, 0.01)).toEqual({
    matches: [{ written: 'a', id: 'a0' }],
    rows: 5,
    expectedWrong: expect.closeTo(0.001) as number,
  })
  expect(acceptLikely(SCHOOLS, 0.05)).toMatchObject({
    rows: 7,
    expectedWrong: expect.closeTo(0.021) as number,
  })
})

test('those without a likely candidate can be set aside, which is wrong as often as their candidates are right', () => {
  expect(rejectUnlikely(SCHOOLS)).toEqual({
    matches: [
      { written: 'c', id: null },
      { written: 'd', id: null },
    ],
    rows: 4,
    expectedWrong: expect.closeTo(0.3) as number,
  })
})

test('a later decision takes the place of an earlier one of the same way of writing', () =>
  expect(
    withMatches(
      [
        { written: 'a', id: '1' },
        { written: 'b', id: '2' },
      ],
      [{ written: 'a', id: null }],
    ),
  ).toEqual([
    { written: 'b', id: '2' },
    { written: 'a', id: null },
  ]))

test('likelihood in words', () => {
  expect([0.995, 0.95, 0.7, 0.3, 0.1].map(formatLikelihood)).toEqual([
    'almost certainly',
    'very likely',
    'likely',
    'perhaps',
    'probably not',
  ])
  expect(likelihoodSentence(0.95, 'school')).toBe('very likely the same school')
  expect([0.99, 0.5, 0.2].map(formatErrorRate)).toEqual([
    'of 100 such suggestions, 1 is wrong',
    'of 2 such suggestions, 1 is wrong',
    'more often wrong than right',
  ])
})

test('a key accepts the first candidate where it is worth a look, or what a person chose or looked for', () => {
  const [likely = [], , hardly = [], none = []] = SCHOOLS.map(({ candidates }) => candidates)
  expect([likely, hardly, none].map((candidates) => proposedCandidate(null, candidates, false))).toEqual([
    0, -1, -1,
  ])
  expect(proposedCandidate(1, hardly, false)).toBe(1)
  expect(proposedCandidate(null, hardly, true)).toBe(0)
})
