import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import {
  ACTIVITY_FIELD_NAMES,
  isNarrowed,
  lengthBandOf,
  valuesOf,
  withValues,
  type ActivityField,
  type ActivityFilter,
} from '../../src/domain/engagement/activity_filter'
import type { CoverageQuestion } from '../../src/domain/coverage/coverage'
import { windowOfYear } from '../../src/domain/time/academic_year'
import { activityCountsOf } from '../../workers/warehouse/arrays/activity_counts'
import { coverageOf } from '../../workers/warehouse/arrays/coverage'
import { priorityGaps } from '../../workers/warehouse/arrays/priority_gaps'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import type { Engine } from '../../workers/warehouse/engine'
import { reachBySql } from '../../workers/warehouse/exports/reach_by_sql'
import { rowsOf } from '../../workers/warehouse/rows'
import { engineOfThisFile } from './engine_of_this_test'
import { columnsOf } from './open_small_world'
import { smallWorld } from './small_world'
import { UNFILTERED } from './unfiltered'

const SCHOOLS = 40
const ENGAGEMENTS = 300
const window = windowOfYear(2023)
const question: CoverageQuestion = { phase: 'all', window, within: null, by: 'region', counted: 'all' }

let engine: Engine
let open: OpenColumns
beforeAll(async () => {
  engine = await engineOfThisFile()
  smallWorld(
    engine,
    Array.from({ length: SCHOOLS }, (_, at) => ({ id: `S${at}`, phase: at % 3 === 0 ? 'PRI' : 'SEC' })),
    [],
  )
  // Some rows have none of a value.
  engine.run(`INSERT INTO engagements (engagement_id, school_index, date, academic_year, activity_type, direct, mode, hours, status)
    SELECT 'E' || row, (hash(row, 1) % ${SCHOOLS})::INTEGER, DATE '2023-09-01' + (hash(row, 2) % 500)::INTEGER, 2023,
      ['CAREERS_TALK', 'MENTORING', 'CREST', 'SHOW', NULL][(hash(row, 3) % 5 + 1)::INTEGER],
      hash(row, 4) % 4 > 0,
      ['in_school', 'live_online', 'recorded', NULL, 'unknown'][(hash(row, 5) % 5 + 1)::INTEGER],
      [0.5, 0.99, 1, 2.5, 3, 4.9, 5, 8, NULL][(hash(row, 6) % 9 + 1)::INTEGER],
      CASE WHEN hash(row, 7) % 6 = 0 THEN 'planned' ELSE 'delivered' END
    FROM range(${ENGAGEMENTS}) each(row)`)
  open = columnsOf(engine)
})

/** What SQL says of a code of a field. */
const SQL_OF: Record<ActivityField, string> = {
  type: "coalesce(activity_type, 'UNKNOWN')",
  mode: "coalesce(mode, 'unknown')",
  length:
    "CASE WHEN hours IS NULL THEN 'unknown' WHEN hours < 1 THEN 'short' WHEN hours < 3 THEN 'session' WHEN hours < 5 THEN 'half_day' ELSE 'day' END",
}

const conditionOf = (filters: readonly ActivityFilter[]): string =>
  [
    "status = 'delivered'",
    `date BETWEEN DATE '${window.from}' AND DATE '${window.to}'`,
    ...filters.map(
      ({ field, values }) => `${SQL_OF[field]} IN (${values.map((value) => `'${value}'`).join(', ')})`,
    ),
  ].join(' AND ')

const numberOf = (select: string, filters: readonly ActivityFilter[]): number =>
  rowsOf<{ n: number }>(
    engine.query(`SELECT (${select})::INTEGER AS n FROM engagements WHERE ${conditionOf(filters)}`),
  )[0]!.n

const anyFilters = fc
  .tuple(...ACTIVITY_FIELD_NAMES.map((field) => fc.subarray([...valuesOf(field)].slice(-5))))
  .map((chosen) =>
    ACTIVITY_FIELD_NAMES.reduce<readonly ActivityFilter[]>(
      (filters, field, at) => withValues(filters, field, chosen[at] ?? []),
      [],
    ),
  )

test('any combination of filters counts what SQL counts: engagements, schools reached, gaps, and each value by the filters of the other fields', () => {
  fc.assert(
    fc.property(anyFilters, (activities) => {
      const reached = numberOf('count(DISTINCT school_index)', activities)
      const coverage = coverageOf(open, { ...question, activities })
      expect(coverage.reach).toEqual({ schools: SCHOOLS, reached })
      expect(coverage.engagements).toBe(numberOf('count(*)', activities))
      expect(reachBySql(engine, open, { ...question, activities })).toMatchObject(coverage.reach)
      const gaps = priorityGaps(open, { phase: 'all', window, ...UNFILTERED, activities })
      expect(gaps.notReached).toBe(SCHOOLS - reached)
      const counts = activityCountsOf(open, { ...question, activities })
      expect(counts.engagements).toBe(numberOf('count(*)', []))
      expect(counts.chosen).toBe(coverage.engagements)
      for (const field of ACTIVITY_FIELD_NAMES) {
        const others = activities.filter((filter) => filter.field !== field)
        const bySql = rowsOf<{ value: string; n: number }>(
          engine.query(
            `SELECT ${SQL_OF[field]} AS value, count(*)::INTEGER AS n FROM engagements WHERE ${conditionOf(others)} GROUP BY 1`,
          ),
        )
        const counted = valuesOf(field).flatMap((value, at) => {
          const n = counts.byField[field][at]!
          return n === 0 ? [] : [[value, n]]
        })
        expect(Object.fromEntries(counted)).toEqual(
          Object.fromEntries(bySql.map(({ value, n }) => [value, n])),
        )
      }
    }),
    { numRuns: 40 },
  )
})

test('a filter of all values of a field, or of none, is no filter', () => {
  expect(withValues([], 'length', valuesOf('length'))).toEqual([])
  const filters = withValues([], 'mode', ['recorded', 'in_school'])
  expect(filters).toEqual([{ field: 'mode', values: ['in_school', 'recorded'] }])
  expect(withValues(filters, 'mode', [])).toEqual([])
  expect([
    isNarrowed({}),
    isNarrowed({ activities: filters }),
    isNarrowed({ programme: 'Big Bang' }),
  ]).toEqual([false, true, true])
})

test.each([
  [-0.01, 'unknown'],
  [0, 'short'],
  [0.99, 'short'],
  [1, 'session'],
  [2.99, 'session'],
  [3, 'half_day'],
  [4.99, 'half_day'],
  [5, 'day'],
])('an activity of %s hours is in the band %s', (hours, band) => {
  expect(lengthBandOf(hours)).toBe(band)
})
