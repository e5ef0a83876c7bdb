import { expect, test } from 'vitest'
import type {
  CoverageMeasure,
  CoverageMeasuresAnswer,
  CoverageTally,
} from '../../../src/domain/coverage/coverage_measures'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import { comparedCsv, type ComparedFigures } from '../../../src/pages/coverage/compared_csv'
import { csvRows } from '../../csv_rows'

const tallyOf = (schools: number, reached: number, young = 100): CoverageTally => {
  const people = { low: young, mid: young, high: young }
  return {
    ...{ reach: { schools, reached }, priority: null, before: null, sessions: 3 * reached, hours: 0 },
    ...{ withoutHours: 0, young: people, withoutHeadcount: 0, employers: 0, depth: [] },
    contacts: { schools: 0, roll: 0, young: people, withoutHeadcount: 0 },
    encounters: { young, roll: 0, schools: 0 },
  }
}
const sideOf = (measure: CoverageMeasure, year: number, areas: readonly CoverageTally[]): ComparedFigures => {
  const window = { from: `${year}-09-01`, to: `${year + 1}-08-31` }
  const question = {
    phase: 'secondary',
    window,
    within: null,
    by: 'region',
    counted: 'all',
    listId: null,
  } as const
  const answer: CoverageMeasuresAnswer = {
    ...{ question, version: 1, all: tallyOf(20, 10), sessionQuartiles: null, hourQuartiles: null },
    ...{ areas, years: [] },
  }
  return { measure, answer, targetPct: measure === 'reach' ? 80 : null }
}
const grouping = { key: 'region', label: 'Region', areas: ['East', 'North', 'West'], codes: ['E1', '', ''] }
const NOW = [tallyOf(10, 6), tallyOf(10, 2), tallyOf(0, 0)]
const BEFORE = [tallyOf(10, 4), tallyOf(0, 0), tallyOf(0, 0)]

test('two years stand in one row an area, each with its definition and what its rate is of, and the change in points', () => {
  const rows = csvRows(
    comparedCsv([sideOf('reach', 2024, NOW), sideOf('reach', 2023, BEFORE)], grouping, 'England'),
  )
  expect(rows.map(({ area_name }) => area_name)).toEqual(['England', 'East', 'North'])
  expect(rows[1]).toMatchObject({
    ...{ area_code: 'E1', first_measure_id: 'reach', first_unit: 'share', first_from: '2024-09-01' },
    ...{ first_value: '0.6', first_numerator: '6', first_denominator: '10', first_target_pct: '80' },
    ...{ second_from: '2023-09-01', second_to: '2024-08-31', second_value: '0.4', second_made_of: '4 of 10' },
    ...{ change_unit: 'points' },
  })
  expect(Number(rows[1]?.['change'])).toBeCloseTo(20, 9)
  expect(rows[1]?.['second_definition']).toContain('at least one delivered activity')
  // Nothing is 0 % of nothing.
  expect(rows[2]).toMatchObject({ first_value: '0.2', second_value: '', second_schools: '0', change: '' })
})

test('few people are hidden on either side, and there is no change of two measures', () => {
  const hidden = [tallyOf(10, 1, HIDDEN_COUNT), NOW[1]!, NOW[2]!]
  const people = csvRows(
    comparedCsv(
      [sideOf('young_people', 2024, hidden), sideOf('young_people', 2023, NOW)],
      grouping,
      'England',
    ),
  )
  expect(people[1]).toMatchObject({ first_value: 'c', second_value: '100', change: '' })
  expect(people[1]?.['first_made_of']).not.toMatch(/\d+ to \d+/)
  const two = csvRows(
    comparedCsv([sideOf('reach', 2024, NOW), sideOf('sessions', 2024, NOW)], grouping, 'England'),
  )
  expect(two[1]).toMatchObject({
    ...{
      first_measure_id: 'reach',
      second_measure_id: 'sessions',
      second_value: '18',
      change: '',
      change_unit: '',
    },
  })
})
