import { expect, test } from 'vitest'
import { windowInYear } from '../../../src/domain/coverage/against'
import type { CoverageMeasure, CoverageTally } from '../../../src/domain/coverage/coverage_measures'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import { comparedRows, type ComparedSide } from '../../../src/findings/coverage/compared_rows'

const YOUNG = { low: 100, mid: 100, high: 100 }
const tallyOf = (schools: number, reached: number, mid = 100): CoverageTally => ({
  ...{ reach: { schools, reached }, priority: null, before: null, sessions: reached, hours: 0 },
  ...{ withoutHours: 0, young: { ...YOUNG, mid }, withoutHeadcount: 0, employers: 0, depth: [] },
  contacts: { schools: 0, roll: 0, young: YOUNG, withoutHeadcount: 0 },
  encounters: { young: 0, roll: 0, schools: 0 },
})
const sideOf = (title: string, measure: CoverageMeasure, areas: readonly CoverageTally[]): ComparedSide => ({
  title,
  measure,
  areas,
  all: tallyOf(20, 10),
  targetPct: null,
})
const grouping = { key: 'region', label: 'Region', areas: ['East', 'North', 'West'], codes: ['', '', ''] }
const NOW = [tallyOf(10, 6), tallyOf(10, 2), tallyOf(0, 0)]
const BEFORE = [tallyOf(10, 4), tallyOf(10, 3), tallyOf(0, 0)]

test('two years stand beside each other with what they are made of and the change in points, all schools first', () => {
  const sides = [sideOf('2024/25', 'reach', NOW), sideOf('2023/24', 'reach', BEFORE)] as const
  expect(comparedRows(sides, grouping, 'England', 'lowest')).toMatchObject([
    { area: 'England', difference: '0.0' },
    {
      area: 'North',
      first: { words: '20%', parts: '2 of 10' },
      second: { words: '30%' },
      difference: '−10.0',
    },
    {
      area: 'East',
      first: { words: '60%' },
      second: { words: '40%', parts: '4 of 10' },
      difference: '+20.0',
    },
  ])
  expect(comparedRows(sides, grouping, 'England', 'highest').map(({ area }) => area)).toEqual([
    'England',
    'East',
    'North',
  ])
})

test('numbers are subtracted as numbers, two measures not at all, and a hidden number gives no difference', () => {
  const hidden = [tallyOf(10, 6, HIDDEN_COUNT), tallyOf(10, 2)]
  const rows = (first: ComparedSide, second: ComparedSide) =>
    comparedRows([first, second], grouping, 'England', 'name')
      .slice(1)
      .map(({ difference }) => difference)
  expect(rows(sideOf('a', 'sessions', NOW), sideOf('b', 'sessions', BEFORE))).toEqual(['+2', '−1'])
  expect(rows(sideOf('a', 'reach', NOW), sideOf('b', 'sessions', NOW))).toEqual(['', ''])
  expect(rows(sideOf('a', 'young_people', hidden), sideOf('b', 'young_people', NOW))).toEqual(['–', '0'])
})

test('the same months are compared in another academic year', () => {
  const window = { from: '2025-01-01', to: '2025-02-28' }
  expect(windowInYear(window, 2023)).toEqual({ from: '2024-01-01', to: '2024-02-29' })
  expect(windowInYear({ from: '2024-09-01', to: '2025-08-31' }, 2020)).toEqual({
    from: '2020-09-01',
    to: '2021-08-31',
  })
})
