import { expect, test } from 'vitest'
import { WEIGHTINGS, weightingFactors } from '../../../src/domain/need/weightings'
import type { PlanAnswer, PlanQuestion } from '../../../src/domain/plan/plan_question'
import type { SchoolChange } from '../../../src/domain/plan/school_in_plan'
import { bringsWords, couldGoWords } from '../../../src/findings/plan/could_go_sentences'
import {
  changeSentence,
  decidingSentence,
  firmnessSentence,
  needHasNoSay,
  needHeading,
  rankSentence,
} from '../../../src/findings/plan/school_in_plan_sentences'

const question = { value: 'need', dbsOn: '2027-03-27' } as PlanQuestion
const answer = {
  question,
  value: Float64Array.of(92, 79, 79, 77),
  schools: { school: Uint32Array.of(3, 2, 1, 0), need: Float32Array.of(92, 79, 79, 77) },
} as unknown as PlanAnswer
const directory = { names: ['Jasmine', 'Oak', 'Kingfisher', 'Ash'] }
const changeOf = (change: SchoolChange['change']): SchoolChange => ({ change }) as SchoolChange

test('what would drop a school is the highest need at which it leaves, how far that is below, and who comes in', () => {
  const change = changeOf({ value: 76, comesIn: [3], goesOut: [1] })
  expect(changeSentence(change, answer, 1, true, directory)).toBe(
    'Need 76 or less, 3 below today’s; Jasmine (77) would come in.',
  )
  expect(changeSentence(changeOf(null), answer, 1, true, directory)).toMatch(/^It stays in the plan whatever/)
  const more = changeOf({ value: 70, comesIn: [3, 2, 0], goesOut: [1] })
  expect(changeSentence(more, answer, 1, true, directory)).toContain(
    'Jasmine (77), Oak (79) and 1 more would come in',
  )
})

test('what would bring a school in is the lowest need at which it comes in, and who goes out', () => {
  const change = changeOf({ value: 80, comesIn: [3], goesOut: [1] })
  expect(changeSentence(change, answer, 3, false, directory)).toBe(
    'Need 80, 3 above today’s; Kingfisher (79) would go out.',
  )
  expect(changeSentence(changeOf(null), answer, 3, false, directory)).toBe(
    'It would stay out even at need 100.',
  )
  const one = { ...answer, question: { ...question, value: 'one' as const } }
  expect(changeSentence(change, one, 3, false, directory)).toMatch(/Every visit is worth one point/)
})

test('a school’s place by need says how many others have the same, and who decides then', () => {
  expect(rankSentence(answer, 0)).toBe('Place 1 of 4 schools by need.')
  expect(rankSentence(answer, 1)).toBe(
    'Place 2 of 4 schools by need; 1 other has the same, and pupils and name decide.',
  )
  expect([needHeading(true, 79), needHeading(false, 79)]).toEqual([
    'Why this school: need 79 of 100',
    'Why not this school: need 79 of 100',
  ])
})

test('firmness says under how many weightings a school stays, how many came so far, and what tells them apart', () => {
  const isIn = Array.from({ length: WEIGHTINGS }, (_, n) => n >= 6)
  expect(firmnessSentence(isIn)).toBe('In the plan under 94 of 100 weightings')
  expect(firmnessSentence(isIn.slice(0, 10))).toBe('In the plan under 4 of 10 weightings so far')
  const byMeals = weightingFactors(2).map(([meals]) => meals! < 1.2)
  expect(decidingSentence(['fsm', 'pupils'], byMeals, [])).toMatch(
    /^Out mostly where Free school meals weighs more: 1\.\d\d of today’s weight on average, 0\.\d\d where it is in\.$/,
  )
  expect(
    decidingSentence(
      ['fsm', 'pupils'],
      byMeals.map(() => true),
      [],
    ),
  ).toBe('')
  expect(needHasNoSay(question)).toBe('')
  expect(needHasNoSay({ value: 'pupils' })).not.toBe('')
})

test('each supplier has a verdict in words', () => {
  const words = (could: Parameters<typeof couldGoWords>[0]) => couldGoWords(could, answer)
  expect(words({ kind: 'goes_here' })).toBe('Goes here')
  expect(words({ kind: 'visit_left' })).toBe('Could; has a visit left')
  expect(words({ kind: 'spent', schools: [1, 0] })).toBe('Could; spent on need 92 and 79')
  expect(words({ kind: 'cannot', why: 'dbsNotKnown' })).toBe('Cannot: no DBS date known')
  expect(words({ kind: 'cannot', why: 'dbsEnded' })).toBe('Cannot: DBS ends before 27 March 2027')
  expect(words({ kind: 'too_far', limit: 20_000 })).toBe('Cannot: travels 20 km at most')
  expect([bringsWords(['physics', 'data_ai']), bringsWords([])]).toEqual([
    'Physics, Data and AI',
    'not known',
  ])
})
