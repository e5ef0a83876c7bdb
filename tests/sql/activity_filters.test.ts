import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import {
  ACTIVITY_FIELD_NAMES,
  codesOf,
  lengthBandOf,
  headingOfTag,
  isTag,
  NOT_GIVEN,
  type ActivityField,
  type KnownField,
} from '../../src/domain/engagement/activity_fields'
import { isNarrowed, withValues, type ActivityFilter } from '../../src/domain/engagement/activity_filter'
import { yearGroupsIn } from '../../src/domain/engagement/year_groups_in'
import { FSM_BAND_CODES } from '../../src/domain/school/fsm_band'
import type { CoverageQuestion } from '../../src/domain/coverage/coverage'
import { windowOfYear } from '../../src/domain/time/academic_year'
import { activityCountsOf } from '../../workers/warehouse/arrays/activity_counts'
import { fieldsOfLog } from '../../workers/warehouse/arrays/activity_values'
import { coverageMeasuresOf } from '../../workers/warehouse/arrays/coverage_measures'
import { coverageOf } from '../../workers/warehouse/arrays/coverage'
import { priorityGaps } from '../../workers/warehouse/arrays/priority_gaps'
import { tablesOfEngine } from '../../workers/warehouse/arrays/loaded_tables'
import { openColumns, type OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import type { Engine } from '../../workers/warehouse/engine'
import { measureBySql } from '../../workers/warehouse/exports/measure_by_sql'
import { reachBySql } from '../../workers/warehouse/exports/reach_by_sql'
import { rowsOf } from '../../workers/warehouse/rows'
import { engineOfThisFile } from './engine_of_this_test'
import { columnsOf } from './open_small_world'
import { smallWorld } from './small_world'
import { UNFILTERED } from './unfiltered'

const SCHOOLS = 40
const ENGAGEMENTS = 300
/** At each limit of the bands, and not known. */
const FSM_OF = [{ fsmPct: 14.5 }, { fsmPct: 15 }, { fsmPct: 25 }, { fsmPct: 35 }, { fsmPct: 60 }, {}]
const window = windowOfYear(2023)
const question: CoverageQuestion = { phase: 'all', window, within: null, by: 'region', counted: 'all' }

let engine: Engine
let open: OpenColumns
beforeAll(async () => {
  engine = await engineOfThisFile()
  smallWorld(
    engine,
    Array.from({ length: SCHOOLS }, (_, at) => ({
      id: `S${at}`,
      phase: at % 3 === 0 ? 'PRI' : 'SEC',
      pupils: 100,
      ...FSM_OF[at % FSM_OF.length],
    })),
    [],
  )
  engine.run(`INSERT INTO employers (employer_index, employer_id, name, sic_sections, size_band) VALUES
    (0, '1', 'Anvil Works', 'CM', 'large'), (1, '2', 'Bright Labs', 'M', 'unknown'), (2, '3', 'Cobalt', NULL, 'small')`)
  // One employer in two spellings, one of the log alone in two, one without a name, and one called as what is not given.
  engine.run(`INSERT INTO written_employers VALUES
    (0, NULL, 'Anvil', NULL, 'anvil', '1'), (1, '7', 'ANVIL WORKS LTD', NULL, 'anvil works', '1'),
    (2, NULL, 'Bright Labs', NULL, 'bright', '2'), (3, NULL, 'Cobalt', NULL, 'cobalt', '3'),
    (4, NULL, 'Dune', NULL, 'dune', NULL), (5, NULL, 'DUNE', NULL, 'dune', NULL),
    (6, NULL, NULL, NULL, 'nobody', NULL), (7, '88', NULL, NULL, '88', NULL), (8, NULL, '${NOT_GIVEN}', NULL, 'not given', NULL)`)
  // Some rows have none of a value.
  engine.run(`INSERT INTO engagements (engagement_id, school_index, date, academic_year, activity_type, direct, mode, hours, status,
      year_groups, written_employer, tags)
    SELECT 'E' || row, (hash(row, 1) % ${SCHOOLS})::INTEGER, DATE '2023-09-01' + (hash(row, 2) % 500)::INTEGER, 2023,
      ['CAREERS_TALK', 'MENTORING', 'CREST', 'SHOW', NULL][(hash(row, 3) % 5 + 1)::INTEGER],
      hash(row, 4) % 4 > 0,
      ['in_school', 'live_online', 'recorded', NULL, 'unknown'][(hash(row, 5) % 5 + 1)::INTEGER],
      [0.5, 0.99, 1, 2.5, 3, 4.9, 5, 8, NULL][(hash(row, 6) % 9 + 1)::INTEGER],
      CASE WHEN hash(row, 7) % 6 = 0 THEN 'planned' ELSE 'delivered' END,
      ['Y7', 'Year 9; Year 10', 'KS3', 'R', 'all years', NULL][(hash(row, 8) % 6 + 1)::INTEGER],
      [0, 1, 2, 3, 4, 5, 6, 7, 8, NULL][(hash(row, 9) % 10 + 1)::INTEGER],
      ['Discipline=It''s physics', 'Discipline=Maths' || chr(10) || 'Level=1=a', 'Level=2', NULL][(hash(row, 10) % 4 + 1)::INTEGER]
    FROM range(${ENGAGEMENTS}) each(row)`)
  open = columnsOf(engine)
})

/** The values of each engagement by SQL, as a list. */
const SQL_OF: Record<KnownField | 'tag_Discipline' | 'tag_Level', string> = {
  type: "[coalesce(activity_type, 'UNKNOWN')]",
  mode: "[coalesce(mode, 'unknown')]",
  length:
    "[CASE WHEN hours IS NULL THEN 'unknown' WHEN hours < 1 THEN 'short' WHEN hours < 3 THEN 'session' WHEN hours < 5 THEN 'half_day' ELSE 'day' END]",
  direct: "[CASE WHEN direct THEN 'direct' ELSE 'indirect' END]",
  year_group: `CASE year_groups WHEN 'Y7' THEN ['7'] WHEN 'Year 9; Year 10' THEN ['9', '10'] WHEN 'KS3' THEN ['7', '8', '9'] WHEN 'R' THEN ['0']
    ELSE ['unknown'] END`,
  provider: `[coalesce(['Anvil Works', 'Anvil Works', 'Bright Labs', 'Cobalt', 'Dune', 'Dune', '${NOT_GIVEN}', '88', '${NOT_GIVEN}'][written_employer + 1], '${NOT_GIVEN}')]`,
  sector:
    "coalesce([['C', 'M'], ['C', 'M'], ['M'], ['unknown'], ['unknown'], ['unknown'], ['unknown'], ['unknown'], ['unknown']][written_employer + 1], ['unknown'])",
  size: "[coalesce(['large', 'large', 'unknown', 'small', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'][written_employer + 1], 'unknown')]",
  tag_Discipline: `CASE WHEN tags LIKE '%physics%' THEN ['It''s physics'] WHEN tags LIKE '%Maths%' THEN ['Maths'] ELSE ['${NOT_GIVEN}'] END`,
  tag_Level: `CASE WHEN tags LIKE '%=1=a' THEN ['1=a'] WHEN tags = 'Level=2' THEN ['2'] ELSE ['${NOT_GIVEN}'] END`,
}
const FIELDS = Object.keys(SQL_OF) as (keyof typeof SQL_OF)[]

const sqlOf = (field: ActivityField): string =>
  isTag(field) ? SQL_OF[headingOfTag(field) === 'Level' ? 'tag_Level' : 'tag_Discipline'] : SQL_OF[field]

const conditionOf = (filters: readonly ActivityFilter[]): string =>
  [
    "status = 'delivered'",
    `date BETWEEN DATE '${window.from}' AND DATE '${window.to}'`,
    ...filters.map(
      ({ field, values }) =>
        `list_has_any(${sqlOf(field)}, [${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')}])`,
    ),
  ].join(' AND ')

const numberOf = (select: string, filters: readonly ActivityFilter[]): number =>
  rowsOf<{ n: number }>(
    engine.query(`SELECT (${select})::INTEGER AS n FROM engagements WHERE ${conditionOf(filters)}`),
  )[0]!.n

/** What the test chooses among: values that rows have, and one that none has. */
const VALUES: Record<keyof typeof SQL_OF, readonly string[]> = {
  type: ['CAREERS_TALK', 'MENTORING', 'SHOW', 'UNKNOWN', 'HANDS_ON'],
  mode: ['in_school', 'live_online', 'recorded', 'unknown', 'outdoor'],
  length: codesOf('length'),
  direct: codesOf('direct'),
  year_group: ['0', '7', '8', '10', '12', 'unknown'],
  provider: ['88', 'Anvil Works', 'Bright Labs', 'Dune', NOT_GIVEN],
  sector: ['C', 'M', 'P', 'unknown'],
  size: ['small', 'large', 'micro', 'unknown'],
  tag_Discipline: ["It's physics", 'Maths', NOT_GIVEN],
  tag_Level: ['1=a', '2', NOT_GIVEN],
}

const everyValue = (field: ActivityField): readonly string[] =>
  fieldsOfLog(open.engagements).find((each) => each.field === field)?.values ?? []

/** Two fields in three are left alone, so that the filters that are set leave something. */
const anyFilters = fc
  .tuple(
    ...FIELDS.map((field) =>
      fc.oneof(
        { weight: 2, arbitrary: fc.constant<string[]>([]) },
        { weight: 1, arbitrary: fc.subarray([...VALUES[field]], { minLength: 1 }) },
      ),
    ),
  )
  .map((chosen) =>
    FIELDS.reduce<readonly ActivityFilter[]>(
      (filters, field, at) => withValues(filters, { field, values: everyValue(field) }, chosen[at] ?? []),
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
      const { all } = coverageMeasuresOf(open, { ...question, activities, listId: null })
      expect(measureBySql(engine, open, { ...question, activities })).toMatchObject({
        sessions: all.sessions,
        reached: all.reach.reached,
        hours: all.hours / 100,
        withoutHours: all.withoutHours,
        deep: all.depth.at(-1),
      })
      const gaps = priorityGaps(open, { phase: 'all', window, ...UNFILTERED, activities })
      expect(gaps.notReached).toBe(SCHOOLS - reached)
      const counts = activityCountsOf(open, { ...question, activities })
      expect(counts.engagements).toBe(numberOf('count(*)', []))
      expect(counts.chosen).toBe(coverage.engagements)
      for (const field of FIELDS) {
        const others = activities.filter((filter) => filter.field !== field)
        const bySql = rowsOf<{ value: string; n: number }>(
          engine.query(
            `SELECT value, count(*)::INTEGER AS n FROM (SELECT unnest(${SQL_OF[field]}) AS value FROM engagements WHERE ${conditionOf(others)}) GROUP BY 1`,
          ),
        )
        const counted = everyValue(field).flatMap((value, at) => {
          const n = counts.byField[field]?.[at] ?? 0
          return n === 0 ? [] : [[value, n]]
        })
        expect(Object.fromEntries(counted)).toEqual(
          Object.fromEntries(bySql.map(({ value, n }) => [value, n])),
        )
      }
    }),
    { numRuns: 30 },
  )
})

/** Bands of FSM by SQL; schools of unknown FSM are in none of the others. */
const BAND_BY_SQL = `CASE WHEN fsm_pct IS NULL THEN 'unknown' WHEN fsm_pct < 15 THEN 'under_15' WHEN fsm_pct < 25 THEN '15_to_25'
  WHEN fsm_pct < 35 THEN '25_to_35' WHEN fsm_pct < 50 THEN '35_to_50' ELSE '50_up' END`

test('bands of free school meals keep Coverage, Gaps and the counts to the same schools as SQL, beside any other filter', () => {
  const bands = fc.subarray([...FSM_BAND_CODES], { minLength: 1 })
  fc.assert(
    fc.property(bands, anyFilters, (fsmBands, activities) => {
      const inBand = `${BAND_BY_SQL} IN (${fsmBands.map((band) => `'${band}'`).join(', ')})`
      const ofSchools = (sql: string) => rowsOf<{ n: number }>(engine.query(sql))[0]!.n
      const schools = ofSchools(`SELECT count(*)::INTEGER AS n FROM schools WHERE ${inBand}`)
      const reached = ofSchools(`SELECT count(DISTINCT school_index)::INTEGER AS n FROM engagements
        SEMI JOIN (FROM schools WHERE ${inBand}) USING (school_index) WHERE ${conditionOf(activities)}`)
      const asked = { ...question, activities, fsmBands }
      expect(coverageOf(open, asked).reach).toEqual({ schools, reached })
      expect(priorityGaps(open, { phase: 'all', window, ...UNFILTERED, activities, fsmBands })).toMatchObject(
        {
          population: schools,
          notReached: schools - reached,
          fsmUnknown: fsmBands.includes('unknown') ? 0 : Math.floor(SCHOOLS / FSM_OF.length),
        },
      )
      const counts = activityCountsOf(open, asked)
      expect(counts).toMatchObject({ schools: SCHOOLS, chosenSchools: schools })
      expect([...counts.byFsmBand]).toEqual(
        FSM_BAND_CODES.map((band) =>
          ofSchools(`SELECT count(*)::INTEGER AS n FROM schools WHERE ${BAND_BY_SQL} = '${band}'`),
        ),
      )
    }),
    { numRuns: 12 },
  )
})

/** What people change between two answers of the same open tables. */
const anyStep = fc.record({
  activities: anyFilters,
  phase: fc.constantFrom('all' as const, 'primary' as const, 'secondary' as const),
  counted: fc.constantFrom('all' as const, 'direct' as const),
  fsmBands: fc.subarray([...FSM_BAND_CODES], { minLength: 1 }),
  year: fc.constantFrom(2022, 2023, 2024),
})

test('a walk through filters ends where fresh tables are: nothing of the way stays', () => {
  const questions = fc.array(anyStep, { minLength: 2, maxLength: 4 })
  const tables = tablesOfEngine(engine)
  fc.assert(
    fc.property(questions, (steps) => {
      const answersOf = (columns: OpenColumns, { year, ...step }: (typeof steps)[number]) => {
        const asked = { ...question, ...step, window: windowOfYear(year) }
        return {
          coverage: { ...coverageOf(columns, asked), tookMs: 0 },
          gaps: priorityGaps(columns, {
            ...UNFILTERED,
            phase: step.phase,
            window: asked.window,
            activities: step.activities,
            fsmBands: step.fsmBands,
          }),
          counts: activityCountsOf(columns, asked),
          measures: coverageMeasuresOf(columns, { ...asked, listId: null }),
        }
      }
      const walked = steps.map((step) => answersOf(open, step)).at(-1)
      expect(walked).toEqual(answersOf(openColumns(tables, 1), steps.at(-1)!))
    }),
    { numRuns: 100 },
  )
})

test('a filter of all values of a field, or of none, is no filter', () => {
  const [mode, length] = (['mode', 'length'] as const).map((field) => ({ field, values: codesOf(field) }))
  expect(withValues([], length!, codesOf('length'))).toEqual([])
  const filters = withValues([], mode!, ['recorded', 'in_school'])
  expect(filters).toEqual([{ field: 'mode', values: ['in_school', 'recorded'] }])
  expect(withValues(filters, mode!, [])).toEqual([])
  expect([
    isNarrowed({}),
    isNarrowed({ activities: filters }),
    isNarrowed({ programme: 'Big Bang' }),
  ]).toEqual([false, true, true])
})

test('every field that rows differ in can be chosen by, providers by name and last those without one; a field of one value cannot', () => {
  const FIELDS_IN_ORDER = [...ACTIVITY_FIELD_NAMES, 'tag_Discipline', 'tag_Level']
  expect(fieldsOfLog(open.engagements).map(({ field }) => field)).toEqual(FIELDS_IN_ORDER)
  expect(everyValue('provider')).toEqual(['88', 'Anvil Works', 'Bright Labs', 'Cobalt', 'Dune', NOT_GIVEN])
  const { engagements } = open
  const direct = engagements.direct.map(() => 1)
  expect(
    fieldsOfLog({ ...engagements, direct, yearGroups: engagements.yearGroups.map(() => 1) }).map(
      ({ field }) => field,
    ),
  ).toEqual(FIELDS_IN_ORDER.filter((field) => field !== 'direct' && field !== 'year_group'))
})

test('year groups are read out of words as SQL reads them', () => {
  const word = fc.constantFrom(
    ...[
      'Y',
      'Year ',
      'Years ',
      'KS',
      'Key Stage ',
      'ks ',
      'R',
      'Reception',
      ' to ',
      '-',
      '–',
      ', ',
      ' and ',
      ' ',
      ';',
    ],
    ...['0', '1', '3', '7', '9', '10', '11', '13', '14', '99', 'r', 'nursery', 'y'],
  )
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 7 }), { minLength: 40, maxLength: 40 }), (texts) => {
      const written = texts.map((words) => words.join(''))
      const bySql = rowsOf<{ years: string }>(
        engine.query(
          `SELECT coalesce(years_in(text), '') AS years FROM (SELECT unnest([${written.map((text) => `'${text}'`).join(', ')}]) AS text)`,
        ),
      )
      expect(written.map((text) => yearGroupsIn(text).join(';'))).toEqual(bySql.map(({ years }) => years))
    }),
    { numRuns: 12 },
  )
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
