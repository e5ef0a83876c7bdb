import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { isoOfDay, windowOfYear } from '../../src/domain/time/academic_year'
import type { CoverageAnswer, CoverageQuestion } from '../../src/domain/coverage/coverage'
import { OUT_OF_SCOPE, STATUS_UNKNOWN } from '../../src/domain/engagement/engagement'
import { hexagonsOf } from '../../src/domain/geography/hexagons'
import { NO_AREA } from '../../src/domain/project/dataset'
import { coverageMeasuresOf } from '../../workers/warehouse/arrays/coverage_measures'
import { NOT_ASKED, type SchoolMeasure } from '../../src/domain/coverage/school_measures'
import { HIDDEN_COUNT } from '../../src/domain/people/small_numbers'
import { coverageOf } from '../../workers/warehouse/arrays/coverage'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import type { Engine } from '../../workers/warehouse/engine'
import { reachBySql } from '../../workers/warehouse/exports/reach_by_sql'
import { createSchema, deriveSchoolAreas } from '../../workers/warehouse/schema'
import { loadDemo } from '../../workers/warehouse/app_files'
import { engineOfThisFile } from './engine_of_this_test'
import { askOracle, createOracle } from './oracle/oracle'
import { columnsOf } from './open_small_world'
import { smallWorld } from './small_world'

const engine: Engine = await engineOfThisFile()

const inSecondary: CoverageQuestion = {
  phase: 'secondary',
  window: windowOfYear(2024),
  within: null,
  by: 'region',
  counted: 'all',
}

/** The areas of an answer that have schools, as the SQL gives them. */
const areasOf = (open: OpenColumns, answer: CoverageAnswer) =>
  (open.groupings.find(({ key }) => key === answer.question.by)?.areas ?? [])
    .map((area, at) => ({ area, schools: answer.areaSchools[at]!, schools_reached: answer.areaReached[at]! }))
    .filter(({ schools }) => schools > 0)

const areasBySql = (question: CoverageQuestion) =>
  askOracle(
    engine,
    'coverage_by_area',
    question.by,
    question.phase,
    question.window.from,
    question.window.to,
    question.counted === 'direct',
    question.within?.grouping ?? null,
    question.within?.area ?? null,
  )

describe('on a handful of schools', () => {
  let open: OpenColumns
  beforeAll(() => {
    smallWorld(
      engine,
      [
        { id: '100001', region: 'London', fsmPct: 40, lon: 0, lat: 51 },
        { id: '100002', region: 'London', phase: 'ALL' },
        { id: '100003', region: 'North East', lon: -1, lat: 55 },
        { id: '100004' },
        { id: '100005', region: 'London', phase: 'PRI' },
      ],
      [
        { school: '100001', date: '2024-09-01' },
        { school: '100001', date: '2024-11-01' },
        { school: '100001', date: '2025-08-31' },
        { school: '100003', date: '2025-09-01' },
        { school: '100004', date: '2024-10-01', indirect: true },
        { school: '100005', date: '2024-10-01' },
      ],
    )
    open = columnsOf(engine)
  })

  test('with no log open no school in scope has a status, reached or never', () => {
    const { known, status } = coverageOf({ ...open, accepted: 0 }, inSecondary)
    expect(known).toBe(false)
    expect(new Set(status)).toEqual(new Set([STATUS_UNKNOWN, OUT_OF_SCOPE]))
  })

  test.each<[string, Partial<CoverageQuestion>]>([
    ['secondary', {}],
    ['every phase', { phase: 'all' }],
    ['an area', { within: { grouping: 'region', area: 'London' } }],
    ['an area that has no school', { within: { grouping: 'region', area: "King's" } }],
    ['only what meets pupils', { counted: 'direct' }],
    ['a part of the year', { window: { from: '2024-10-01', to: '2024-12-31' } }],
    ['a programme of no engagement', { programme: "Big Bang’s 'own'" }],
  ])('the SQL that a person can copy gives the same reach: %s', (_, change) => {
    const question = { ...inSecondary, ...change }
    const { sql, reached, schools } = reachBySql(engine, open, question)
    expect({ reached, schools }).toEqual(coverageOf(open, question).reach)
    expect(sql).toMatch(/^SELECT\n/)
  })

  test('a school counts once however many visits it had, and only its own window', () => {
    const { reach, engagements } = coverageOf(open, inSecondary)
    expect(reach).toEqual({ schools: 4, reached: 2 })
    expect(engagements).toBe(4)
  })

  test('a school without a region stays in the headline and is said to have no area', () => {
    const answer = coverageOf(open, inSecondary)
    expect(answer.noArea).toBe(1)
    expect(areasOf(open, answer)).toEqual([
      { area: 'London', schools: 2, schools_reached: 1 },
      { area: 'North East', schools: 1, schools_reached: 0 },
    ])
    expect(areasBySql(inSecondary)).toEqual([
      ...areasOf(open, answer),
      { area: null, schools: 1, schools_reached: 1 },
    ])
  })

  test('a school without a position stays in every count, and is counted as off the map', () => {
    expect(coverageOf(open, inSecondary)).toMatchObject({ unlocated: 2, reach: { schools: 4 } })
  })

  test('hexagons hold the schools that stand in them, as areas do, and together all that have a position', () => {
    const { areas, all } = coverageMeasuresOf(open, { ...inSecondary, listId: null, hexagonKm: 20 })
    const { groupIndex } = hexagonsOf(open.directory.lon, open.directory.lat, 20)
    expect([...groupIndex]).toEqual([1, NO_AREA, 0, NO_AREA, NO_AREA])
    expect(areas.map(({ reach }) => reach)).toEqual([
      { schools: 1, reached: 0 },
      { schools: 1, reached: 1 },
    ])
    expect(areas.map(({ young }) => young.mid)).toEqual([HIDDEN_COUNT, HIDDEN_COUNT])
    expect(all.reach).toEqual(coverageOf(open, inSecondary).reach)
    const within = { grouping: 'region', area: 'London' }
    const ofLondon = coverageMeasuresOf(open, { ...inSecondary, within, listId: null, hexagonKm: 20 })
    expect(ofLondon.areas.map(({ reach }) => reach)).toEqual([{ schools: 1, reached: 1 }])
  })

  test('a measure of each school is of the rows that its area counts, and of no school outside the question', () => {
    const of = (schoolsBy: SchoolMeasure, more: Partial<CoverageQuestion> = {}) =>
      Array.from(
        coverageMeasuresOf(open, { ...inSecondary, ...more, listId: null, schoolsBy }).schools?.value ?? [],
      )
    expect(of('sessions')).toEqual([3, 0, 0, 1, NOT_ASKED])
    expect(of('sessions_per_school')).toEqual(of('sessions'))
    expect(of('depth')).toEqual(of('sessions'))
    expect(of('sessions', { counted: 'direct' })).toEqual([3, 0, 0, 0, NOT_ASKED])
    expect(of('hours')).toEqual([NaN, 0, 0, NaN, NOT_ASKED])
    expect(of('change')).toEqual([NaN, NaN, NaN, NaN, NOT_ASKED])
    // The first was reached in September 2024 alone, the third in September 2025 alone.
    const september = { from: '2025-09-01', to: '2025-09-30' }
    expect(of('change', { window: september })).toEqual([-100, 0, 100, 0, NOT_ASKED])
    expect(coverageMeasuresOf(open, { ...inSecondary, listId: null }).schools).toBeUndefined()
  })

  test('within an area only its schools count', () => {
    const { reach, byMonth } = coverageOf(open, {
      ...inSecondary,
      within: { grouping: 'region', area: 'London' },
    })
    expect(reach).toEqual({ schools: 2, reached: 1 })
    expect(byMonth.reduce((sum, count) => sum + count, 0)).toBe(3)
  })

  test('the year before stands beside a window where the log covers both, and never else', () => {
    const before = (window: CoverageQuestion['window'], more: Partial<CoverageQuestion> = {}) =>
      coverageOf(open, { ...inSecondary, window, ...more }).lastYear
    expect(before(windowOfYear(2024))).toMatchObject({ gap: 'log_begins', reach: null })
    const autumn = { from: '2025-09-01', to: '2025-09-30' }
    expect(before(autumn)).toMatchObject({
      gap: null,
      window: { from: '2024-09-01', to: '2024-09-30' },
      reach: { schools: 4, reached: 1 },
    })
    expect(Array.from(before(autumn).areaReached)).toEqual([1, 0])
    expect(before({ from: '2025-10-01', to: '2025-10-31' }, { counted: 'direct' })).toMatchObject({
      gap: 'log_ends',
      reach: { schools: 4, reached: 0 },
    })
    expect(before({ from: '2024-09-01', to: '2025-10-31' }).gap).toBe('over_a_year')
  })

  test('the last day of a school is of the activities counted, up to the end of the window', () => {
    const lastDays = (more: Partial<CoverageQuestion>) =>
      Array.from(coverageOf(open, { ...inSecondary, ...more }).lastDay, (day) =>
        day < 0 ? '' : isoOfDay(day),
      )
    expect(lastDays({})).toEqual(['2025-08-31', '', '', '2024-10-01', '2024-10-01'])
    expect(lastDays({ counted: 'direct' })[3]).toBe('')
  })

  test('activities that do not meet pupils count only when every activity does', () => {
    expect(coverageOf(open, { ...inSecondary, counted: 'direct' }).reach).toEqual({ schools: 4, reached: 1 })
  })

  test('all phases says its mix', () => {
    const { byPhase, reach } = coverageOf(open, { ...inSecondary, phase: 'all' })
    expect(Array.from(byPhase)).toEqual([0, 1, 3, 1, 0, 0, 0, 0, 0])
    expect(reach.schools).toBe(5)
  })

  test('statuses add up to the schools, and one-off, repeat and sustained to those reached', () => {
    const { byStatus, reach } = coverageOf(open, { ...inSecondary, phase: 'all' })
    const [never, lapsed, quiet, ...reached] = byStatus
    expect(never! + lapsed! + quiet! + reached.reduce((a, b) => a + b, 0)).toBe(reach.schools)
    expect(reached.reduce((a, b) => a + b, 0)).toBe(reach.reached)
  })

  test('an area with no schools of the phase has no schools, not a rate', () => {
    const answer = coverageOf(open, { ...inSecondary, phase: 'college' })
    expect(answer.reach).toEqual({ schools: 0, reached: 0 })
    expect(areasOf(open, answer)).toEqual([])
  })
})

describe('on the demo the columns mean what the SQL means', () => {
  let open: OpenColumns
  beforeAll(async () => {
    createSchema(engine)
    createOracle(engine)
    await loadDemo(engine, (path) => readFile(new URL(`../../public/${path}`, import.meta.url)))
    deriveSchoolAreas(engine)
    open = columnsOf(engine)
  })

  test.each<[string, Partial<CoverageQuestion>]>([
    ['secondary schools by region', {}],
    ['primary schools by hub', { phase: 'primary', by: 'hub', window: windowOfYear(2020) }],
    ['colleges in a short window', { phase: 'college', window: { from: '2022-01-01', to: '2022-03-31' } }],
    [
      'all schools of one region by local authority',
      { phase: 'all', by: 'local_authority', within: { grouping: 'region', area: 'North East' } },
    ],
    ['special schools, activities meeting pupils', { phase: 'special', by: 'lsip', counted: 'direct' }],
  ])('%s', (_, change) => {
    const question = { ...inSecondary, ...change }
    const answer = coverageOf(open, question)
    const bySql = areasBySql(question)
    expect(bySql.filter(({ area }) => area !== null)).toEqual(
      areasOf(open, answer).sort((a, b) => (a.area < b.area ? -1 : 1)),
    )
    expect(bySql.reduce((sum, { schools }) => sum + schools, 0)).toBe(answer.reach.schools)
    const months = askOracle(
      engine,
      'coverage_over_time',
      question.phase,
      question.counted === 'direct',
      question.within?.grouping ?? null,
      question.within?.area ?? null,
    )
    expect(months).toEqual(
      Array.from(answer.byMonth, (engagements, at) => ({
        month: answer.firstMonth + at,
        engagements,
      })).filter(({ engagements }) => engagements > 0),
    )
  })

  test('measures of each school add up to those of all', () => {
    const of = (schoolsBy: SchoolMeasure) => {
      const { all, schools } = coverageMeasuresOf(open, { ...inSecondary, listId: null, schoolsBy })
      const values = Array.from(schools?.value ?? []).filter((value) => value !== NOT_ASKED)
      expect(values).toHaveLength(all.reach.schools)
      const known = values.filter((value) => !Number.isNaN(value))
      return { all, values, sum: known.reduce((sum, value) => sum + value, 0) }
    }
    const sessions = of('sessions')
    expect(sessions.sum).toBe(sessions.all.sessions)
    expect(sessions.values.filter((value) => value > 0)).toHaveLength(sessions.all.reach.reached)
    expect(of('depth').values.filter((value) => value >= 4)).toHaveLength(sessions.all.depth[3]!)
    const hours = of('hours')
    expect(hours.sum).toBeCloseTo(hours.all.hours / 100, 0)
    const { reach, before } = sessions.all
    expect(of('change').sum).toBe(100 * (reach.reached - before!.reached))
    expect(Math.max(...of('providers').values)).toBeGreaterThan(1)
  })
})
