import { beforeAll, describe, expect, test } from 'vitest'
import { randomFor } from '../../data/demo/random'
import { ENGAGEMENT_STATUSES } from '../../src/domain/engagement/engagement'
import type { CountedActivities } from '../../src/domain/engagement/engagement'
import { PHASES, REPORTING_PHASES } from '../../src/domain/school/phase'
import {
  academicYearOf,
  dayNumber,
  isoOfDay,
  termOfMonth,
  windowOfYear,
} from '../../src/domain/time/academic_year'
import type { Window } from '../../src/domain/time/academic_year'
import { engagementStatuses, statusesByRow } from '../../workers/warehouse/arrays/engagement_status'
import { MonthIndexing, type MonthIndex } from '../../workers/warehouse/arrays/month_index'
import { statusesByMonth } from '../../workers/warehouse/arrays/statuses_by_month'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import { schoolsInScope } from '../../workers/warehouse/arrays/school_scope'
import type { Engine } from '../../workers/warehouse/engine'
import { rowsOf } from '../../workers/warehouse/rows'
import { createSchema, deriveSchoolAreas } from '../../workers/warehouse/schema'
import { engineOfThisFile } from './engine_of_this_test'
import { historiesAround, SPELLINGS } from './generated_histories'
import type { History } from './generated_histories'
import { columnsOf } from './open_small_world'
import { askOracle, createOracle } from './oracle/oracle'

/*
 * The rules of academic year, status and reporting phase are each defined once for TypeScript and once for SQL. Here
 * both judge thousands of small worlds, each one school with its own history, made around every limit of a window. All
 * worlds stand in one database, a school each, so that one query judges them all.
 */

const random = randomFor('windows of generated worlds')
/** Two to five hundred days from any day of four years. */
const anyWindow = (): Window => {
  const from = dayNumber('2020-09-01') + random.below(1460)
  return { from: isoOfDay(from), to: isoOfDay(from + 2 + random.below(500)) }
}

const WINDOWS: readonly Window[] = [
  windowOfYear(2024),
  windowOfYear(2023),
  windowOfYear(2019),
  { from: '2025-01-01', to: '2025-03-31' },
  { from: '2024-02-01', to: '2024-02-29' },
  { from: '2024-09-01', to: '2024-09-30' },
  { from: '2024-08-01', to: '2024-08-31' },
  { from: '2021-09-01', to: '2024-08-31' },
  anyWindow(),
  anyWindow(),
  anyWindow(),
]

const engine: Engine = await engineOfThisFile()
const histories: readonly History[] = WINDOWS.flatMap(historiesAround)
let open: OpenColumns
let indexes: Readonly<Record<CountedActivities, MonthIndex | null>>

const inPieces = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))

const quoted = (text: string | null | undefined): string =>
  text === null || text === undefined ? 'NULL' : `'${text}'`

/** Puts every world in the tables: school s is the world of histories[s]. */
function makeWorlds(): void {
  const schools = histories.map(
    (_, index) =>
      `(${index}, '${index}', 'School ${index}', '${PHASES[index % PHASES.length]}', '${index % 4}')`,
  )
  const visits = histories.flatMap((history, school) =>
    history.map(({ day, status = 'delivered', employer, series, indirect = false }) => {
      const date = `'${isoOfDay(day)}'::DATE`
      return `(${school}, ${date}, ${!indirect}, ${employer ?? 'NULL'}, ${quoted(series)}, '${status}')`
    }),
  )
  for (const rows of inPieces(schools, 2000))
    engine.run(`INSERT INTO schools (school_index, school_id, name, phase, region) VALUES ${rows.join()}`)
  for (const rows of inPieces(visits, 2000))
    engine.run(`
      INSERT INTO engagements BY NAME
      SELECT *, academic_year_of(date) AS academic_year
      FROM (VALUES ${rows.join()}) AS visits (school_index, date, direct, written_employer, series, status)`)
  SPELLINGS.forEach(([name, id], written) =>
    engine.run(
      `INSERT INTO written_employers VALUES (${written}, NULL, '${name}', NULL, ' | ${name} | ', ${quoted(id)})`,
    ),
  )
}

beforeAll(() => {
  createSchema(engine)
  createOracle(engine)
  makeWorlds()
  deriveSchoolAreas(engine)
  open = columnsOf(engine)
  const indexOf = (counted: CountedActivities) => {
    const indexing = new MonthIndexing(open.engagements, counted)
    while (!indexing.isDone) indexing.readSome(100_000)
    return indexing.index
  }
  indexes = { all: indexOf('all'), direct: indexOf('direct') }
})

test('there are well over a thousand worlds', () => {
  expect(histories.length).toBeGreaterThan(6000)
})

describe('engagement status', () => {
  const ways = WINDOWS.flatMap((window) =>
    [false, true].map((directOnly): [string, Window, boolean] => [
      `${window.from} to ${window.to}, ${directOnly ? 'activities that meet pupils' : 'all activities'}`,
      window,
      directOnly,
    ]),
  )
  test.each(ways)('of every world in %s', (_, window, directOnly) => {
    const { status, engagements, lastDay } = engagementStatuses(
      open.engagements,
      window,
      directOnly ? 'direct' : 'all',
    )
    const rows = askOracle(engine, 'engagement_status', window.from, window.to, directOnly)
    const apart = rows.filter(
      (row) =>
        row.engagement_status !== ENGAGEMENT_STATUSES[status[row.school_index] ?? -1] ||
        row.engagements !== engagements[row.school_index] ||
        (row.last_date === null ? -1 : row.last_date / 86_400_000) !== lastDay[row.school_index],
    )
    const first = apart.slice(0, 3).map((row) => ({
      sql: row.engagement_status,
      typescript: ENGAGEMENT_STATUSES[status[row.school_index] ?? -1],
      history: histories[row.school_index]?.map((visit) => ({ ...visit, day: isoOfDay(visit.day) })),
    }))
    expect(first).toEqual([])
    const index = indexes[directOnly ? 'direct' : 'all']
    const isWholeMonths = window.from.endsWith('-01') && isoOfDay(dayNumber(window.to) + 1).endsWith('-01')
    const byMonth = index && statusesByMonth(index, window)
    if (isWholeMonths)
      expect(byMonth).toEqual(statusesByRow(open.engagements, window, directOnly ? 'direct' : 'all'))
    else expect(byMonth).toBeNull()
    expect(rows).toHaveLength(histories.length)
    expect(new Set(rows.map((row) => row.engagement_status)).size).toBeGreaterThanOrEqual(5)
  })
})

test('academic year and term of every day of nine years', () => {
  const from = dayNumber('2018-08-01')
  const days = rowsOf<{ academic_year: number; term: number }>(
    engine.query(`
      SELECT academic_year_of(day)::INTEGER AS academic_year, term_of(day)::INTEGER AS term
      FROM (SELECT '2018-08-01'::DATE + unnest(range(0, 3300))::INTEGER AS day) ORDER BY day`),
  )
  expect(days).toEqual(
    Array.from({ length: 3300 }, (_, at) => {
      const iso = isoOfDay(from + at)
      const year = academicYearOf(iso)
      return { academic_year: year, term: year * 3 + termOfMonth(Number(iso.slice(5, 7)) - 1) }
    }),
  )
})

test.each(REPORTING_PHASES)('which schools are %s, everywhere and in one region', (phase) => {
  for (const within of [null, { grouping: 'region', area: '3' }]) {
    const inScope = schoolsInScope(open.directory, open.groupings, { phase, within })
    const rows = askOracle(engine, 'schools_in_scope', phase, within?.grouping ?? null, within?.area ?? null)
    expect(rows.map((row) => row.school_index).sort((a, b) => a - b)).toEqual(
      [...inScope.keys()].filter((school) => inScope[school] === 1),
    )
    expect(rows.length).toBeGreaterThan(50)
  }
})
