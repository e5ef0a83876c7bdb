import { expect, test } from 'vitest'
import {
  comparisonQuestionOf,
  TODAY,
  classQuestionOf,
} from '../../../src/findings/class_of_thirty/class_question'
import { EVERYWHERE } from '../../../src/domain/class_of_thirty/lens'
import { placeNamed } from './published'

const england = placeNamed('England')
const defaults = {
  lens: 'sector',
  place: null,
  jobsYear: null,
  phase: 'secondary',
  within: null,
  window: { from: '2024-09-01', to: '2025-08-31' },
  months: null,
  year: 2024,
} as const
const loaded = { demo: true, files: [] }

test('what an address does not say is the first place and the latest year that is not still to come', () => {
  expect(classQuestionOf(defaults, [england], 2026, loaded)).toEqual({
    kind: 'jobs',
    lens: 'sector',
    place: england,
    year: 2025,
    baseYear: null,
  })
})

test('a year still to come is asked for with today’s beside it', () => {
  const question = classQuestionOf({ ...defaults, jobsYear: 2035 }, [england], 2026, loaded)
  expect(question).toMatchObject({ year: 2035, baseYear: 2025 })
})

test('a lens that no place has figures for asks nothing', () => {
  expect(classQuestionOf({ ...defaults, lens: 'occupation' }, [england], 2026, loaded)).toBeUndefined()
})

test('pupils are asked of the schools in scope, in the window shown', () => {
  const months = { from: '2024-01-01', to: '2024-03-31' }
  const question = classQuestionOf({ ...defaults, lens: 'reached', months, window: months }, [], 2026, loaded)
  expect(question).toMatchObject({ kind: 'pupils', period: 'January 2024 to March 2024', phase: 'secondary' })
})

test('what stands beside is the same question of another place, or nothing', () => {
  const tees = placeNamed('Tees Valley')
  const uk = placeNamed('United Kingdom', { classification: 'SIC_SECTION', years: [2021] })
  const question = classQuestionOf({ ...defaults, jobsYear: 2035 }, [england, tees, uk], 2026, loaded)!
  const beside = (code: string | null) => comparisonQuestionOf(question, code, [england, tees, uk])
  expect(beside('Tees Valley')).toMatchObject({ place: tees, year: 2035, baseYear: 2025 })
  expect(beside('United Kingdom')).toBeUndefined()
  expect(beside(null)).toBeUndefined()
  expect(beside(TODAY)).toMatchObject({ year: 2025, baseYear: null })
  expect(
    question.kind === 'jobs' && comparisonQuestionOf({ ...question, baseYear: null }, TODAY, []),
  ).toBeUndefined()
  const pupils = classQuestionOf({ ...defaults, lens: 'fsm' }, [], 2026, loaded)!
  expect(comparisonQuestionOf(pupils, 'region:North East', [])).toMatchObject({
    within: { grouping: 'region', area: 'North East' },
  })
  expect(comparisonQuestionOf(pupils, EVERYWHERE, [])).toMatchObject({ within: null })
})
