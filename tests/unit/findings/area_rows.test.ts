import { expect, test } from 'vitest'
import type { CoverageAnswer } from '../../../src/domain/coverage/coverage'
import { areaRows, FEW_SCHOOLS_SENTENCE } from '../../../src/findings/coverage/area_rows'
import type { AreaOrder } from '../../../src/findings/coverage/area_rows'

const answer = {
  question: { within: null },
  areaSchools: Uint32Array.of(10, 10, 10),
  areaReached: Uint32Array.of(9, 1, 5),
  lastYear: {
    window: null,
    reach: { schools: 30, reached: 9 },
    areaReached: Uint32Array.of(8, 1, 0),
    gap: null,
  },
} as unknown as CoverageAnswer

const areasOf = (key: string, order: AreaOrder) =>
  areaRows(answer, { key, label: '', areas: ['A', 'B', 'C'], codes: [] }, 50, order).map(({ area }) => area)

test('hubs stand A to Z whatever order is asked for, other areas in that order', () => {
  for (const order of ['lowest', 'highest', 'most_needed', 'name'] as const)
    expect(areasOf('hub', order)).toEqual(['A', 'B', 'C'])
  expect(areasOf('region', 'lowest')).toEqual(['B', 'C', 'A'])
})

test('an area of fewer than ten schools is marked as a small number wherever it ranks', () => {
  const small = { ...answer, areaSchools: Uint32Array.of(9, 10, 0), areaReached: Uint32Array.of(1, 1, 0) }
  const rows = areaRows(
    small,
    { key: 'region', label: '', areas: ['A', 'B', 'C'], codes: [] },
    null,
    'highest',
  )
  expect(rows.map(({ area, few }) => [area, few])).toEqual([
    ['A', true],
    ['B', false],
    ['C', false],
  ])
  expect(FEW_SCHOOLS_SENTENCE).toContain('fewer than 10 schools')
})

test('each area has the year before beside it, and the change in points', () => {
  const rows = areaRows(answer, { key: 'hub', label: 'Hub', areas: ['A', 'B', 'C'], codes: [] }, 50, 'name')
  expect(
    rows.map(({ before, change }) => [before?.reached, before?.schools, Math.round(change ?? NaN)]),
  ).toEqual([
    [8, 10, 10],
    [1, 10, 0],
    [0, 10, 50],
  ])
  const notWhole = { ...answer, lastYear: { ...answer.lastYear, gap: 'log_ends' as const } }
  const [first] = areaRows(notWhole, { key: 'hub', label: 'Hub', areas: ['A'], codes: [] }, 50, 'name')
  expect([first?.before?.reached, first?.change]).toEqual([8, null])
})
