import { expect, test } from 'vitest'
import {
  besideYear,
  comparisonQuestionOf,
  isAnotherYear,
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
  beside: null,
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

test('another year stands beside a picture that is drawn from it, and none that has no figures', () => {
  const asked = (jobsYear: number, beside: string) => {
    const question = classQuestionOf({ ...defaults, jobsYear, beside }, [england], 2026, loaded)!
    return [question, comparisonQuestionOf(question, beside, [england])]
  }
  expect(asked(2035, besideYear(2020))).toMatchObject([
    { year: 2035, baseYear: 2020 },
    { year: 2020, baseYear: null },
  ])
  expect(asked(2025, besideYear(2020))).toMatchObject([{ year: 2025, baseYear: 2020 }, { year: 2020 }])
  expect(asked(2035, besideYear(1999))).toMatchObject([{ year: 2035, baseYear: 2025 }, undefined])
  expect(asked(2020, besideYear(2020))[1]).toBeUndefined()
  expect(isAnotherYear(besideYear(2020)) && isAnotherYear(TODAY)).toBe(true)
  expect(isAnotherYear('E12000001')).toBe(false)
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
