import { beforeAll, describe, expect, test } from 'vitest'
import type { PlanWeeksQuestion } from '../../src/domain/plan/plan_weeks'
import type { PlanQuestion } from '../../src/domain/plan/plan_question'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import { planWeeks } from '../../workers/warehouse/arrays/plan_weeks'
import { planVisits } from '../../workers/warehouse/arrays/plan_visits'
import { engineOfThisFile } from './engine_of_this_test'
import { columnsOf } from './open_small_world'
import { PLAN, withoutVolunteers } from './plan_world'
import { smallWorld } from './small_world'

const engine = await engineOfThisFile()
let open: OpenColumns

/* Ashire has whole weeks of term from W04 to W07: W02 has an INSET day, W03 exams on its Friday. Of the other authorities
   Beeshire and Deeshire have no dates, those of Ceeshire are over, those of Geeshire to come, and Eeshire and Effshire have one day of the term. */
const SCHOOLS: Readonly<Record<string, string>> = {
  ...{ P: 'Ashire', Q: 'Ashire', R: 'Ashire', Y: 'Ashire', Z: 'Ashire', O: 'Ashire', N: 'Ashire' },
  ...{
    D: 'Beeshire',
    B: 'Deeshire',
    G: 'Geeshire',
    C: 'Ceeshire',
    K: 'Ceeshire',
    E: 'Eeshire',
    F: 'Effshire',
  },
}
const TERM = { from: '2026-01-05', to: '2026-02-13' }

beforeAll(() => {
  smallWorld(
    engine,
    Object.entries(SCHOOLS).map(([id, localAuthority]) => ({ id, localAuthority, lon: 0, lat: 51 })),
    [{ school: 'R', date: '2026-01-30', status: 'planned' }],
  )
  engine.run(`
    INSERT INTO term_dates VALUES
      ('Ashire', 'Spring 1', 'term', '2026-01-05', '2026-02-13'), ('Ashire', 'Staff', 'INSET', '2026-01-07', '2026-01-07'),
      ('Ashire', 'Mocks', 'exams', '2026-01-16', '2026-01-16'), ('Ashire', 'Tests', 'exams', '2026-01-07', '2026-01-07'),
      ('Geeshire', 'Spring 2', 'term', '2026-02-14', '2026-03-27'),
      ('Ceeshire', 'Autumn 2', 'term', '2025-11-03', '2026-01-04'), ('Ceeshire', 'Bank holiday', 'holiday', '2026-01-05', '2026-02-13'),
      ('Eeshire', 'Autumn 2', 'term', '2025-11-03', '2026-01-05'), ('Effshire', 'Spring 2', 'term', '2026-02-13', '2026-03-27');
    INSERT INTO volunteers BY NAME
      SELECT index AS volunteer_index, id AS volunteer_id, 0 AS lon, 60 AS lat, 9 AS visits_per_term, dbs::DATE AS dbs_expiry, 'active' AS status
      FROM (VALUES (0, 'V1', '2026-02-06'), (1, 'V2', '2030-01-01'), (2, 'V3', '2026-01-22')) AS listed (index, id, dbs);
    INSERT INTO employers BY NAME SELECT 0 AS employer_index, 'Acme' AS employer_id, 'Acme' AS name, 0 AS lon, 60 AS lat;
    INSERT INTO calendar_events BY NAME
      SELECT 'events.csv' AS file, row AS source_row, 'U' || row AS uid, 0 AS sequence, '' AS modified, '' AS recurrence, title, 'Bus' AS provider,
        start AS start_time, 'Europe/London' AS zone, '' AS end_time, '' AS end_zone, '' AS duration, '' AS rule, '' AS excluded, '' AS added,
        is_cancelled, school AS school_id, 'urn' AS found_by, '' AS venue
      FROM (VALUES (1, 'Talk', '2026-01-19T10:00:00', false, 'P'), (2, 'Fair', '2026-02-01T10:00:00', false, 'Q'),
        (3, 'Off', '2026-02-03T10:00:00', true, 'Q'), (4, 'Town', '2026-02-03T10:00:00', false, NULL),
        (5, 'Club', '2026-01-23T10:00:00', false, 'Y'), (6, 'Club', '2026-01-30T10:00:00', false, 'Y'),
        (7, 'Club', '2026-02-06T10:00:00', false, 'Y'), (8, 'Club', '2026-02-13T10:00:00', false, 'Y'),
        (9, 'Talk', '2026-01-19T10:00:00', false, 'O'), (10, 'Talk', '2026-01-19T10:00:00', false, 'N'),
        (11, 'Early', '2026-01-05T10:00:00', false, 'P')
      ) AS listed (row, title, start, is_cancelled, school)`)
  open = columnsOf(engine)
})

type Pair = readonly [school: string, supplier: string]
/** Visits that are nothing but these, which a person fixed: nobody is within 1 km. */
const planOf = (pairs: readonly Pair[], change: Partial<PlanQuestion> = {}): PlanQuestion => ({
  ...PLAN,
  ...{ value: 'one', limitKm: 1, dbsOn: '2026-01-01', pins: pairs, ...change },
})

function weeksOf(pairs: readonly Pair[], question: Partial<PlanWeeksQuestion> = {}, change = {}, of = open) {
  const plan = planOf(pairs, change)
  const { found, schools, supplierIds } = planVisits(of, plan, new Map())
  if (found.kind !== 'plan') throw new Error(found.because)
  const names = found.plan.visits.map(
    ({ school, supplier }) => `${of.directory.ids[schools.school[school]!]!} ${supplierIds[supplier]!}`,
  )
  const asked = { term: TERM, today: '2026-01-05', agreed: [], pins: [], ...question }
  const weeks = planWeeks(of, plan, asked, new Map())
  /** Of each visit by its school and supplier. */
  const byVisit = <T>(column: readonly T[]) =>
    Object.fromEntries(names.map((name, at) => [name, column[at]] as const))
  return {
    ...weeks,
    weekOfVisit: byVisit(weeks.weekOf),
    freeWeeks: byVisit(weeks.free.map((free) => free.map((week) => week.slice(-3)).join(' '))),
    faultsOf: Object.fromEntries(weeks.fixed.map(({ visit, faults }) => [names[visit]!, faults])),
    unplacedVisits: Object.fromEntries(weeks.unplaced.map(({ visit, ...rest }) => [names[visit]!, rest])),
    names,
  }
}
const inWeek = (school: string, supplier: string, week: number) => ({
  ...{ school, supplier, week: `2026-W0${week}` },
})
const pin = (school: string, supplier: string, week: number, othersGiveWay = false) => ({
  ...{ ...inWeek(school, supplier, week), othersGiveWay },
})

describe('weeks of the visits of a plan', () => {
  const ALL: readonly Pair[] = [
    ...(['P', 'R'] as const).map((school) => [school, 'V1'] as const),
    ...['Q', 'Y', 'D', 'B', 'C', 'K', 'E', 'F', 'G'].map((school) => [school, 'V2'] as const),
    ['Z', 'V3'],
  ]

  test('are whole weeks of term outside exams, without another event of the school, that the DBS covers to their Friday', () => {
    const { freeWeeks, weeks, termWeeks, isOver, hasEvents, isExact } = weeksOf(ALL)
    expect(freeWeeks).toEqual({
      'P V1': 'W05 W06',
      'R V1': 'W04 W06',
      'Q V2': 'W04 W06 W07',
      ...{
        'Y V2': '',
        'Z V3': '',
        'E V2': '',
        'F V2': '',
        'D V2': '',
        'B V2': '',
        'C V2': '',
        'K V2': '',
        'G V2': '',
      },
    })
    expect(weeks).toEqual(['2026-W04', '2026-W05', '2026-W06', '2026-W07'])
    expect(termWeeks).toEqual(['2026-W02', '2026-W03', ...weeks])
    expect({ isOver, hasEvents, isExact }).toEqual({ isOver: false, hasEvents: true, isExact: true })
  })

  test('none is left of a visit for a reason, and a school without dates of the term counts for its authority', () => {
    const { unplacedVisits, withoutDates } = weeksOf(ALL)
    const alone = { visits: 1, weeks: 0 }
    expect(unplacedVisits).toEqual({
      'Y V2': { because: 'events', supplier: 'V2', ...alone },
      'Z V3': { because: 'dbs', supplier: 'V3', ...alone },
      'E V2': { because: 'closed', supplier: 'V2', ...alone },
      'F V2': { because: 'closed', supplier: 'V2', ...alone },
    })
    expect(withoutDates).toEqual([
      { area: 'Ceeshire', visits: 2 },
      { area: 'Beeshire', visits: 1 },
      { area: 'Deeshire', visits: 1 },
      { area: 'Geeshire', visits: 1 },
    ])
  })

  test('are too few for the visits of one volunteer, who is named with them', () => {
    const { unplaced, weekOf } = weeksOf([
      ['P', 'V1'],
      ['O', 'V1'],
      ['N', 'V1'],
    ])
    expect(weekOf.toSorted()).toEqual(['', '2026-W05', '2026-W06'])
    expect(unplaced).toEqual([
      { visit: weekOf.indexOf(''), because: 'crowded', supplier: 'V1', visits: 3, weeks: 2 },
    ])
  })

  test('of two visits to one school are too close to one that was agreed', () => {
    const twice = { visitsPerSchool: 2 }
    const { unplacedVisits, isExact, fixed } = weeksOf(
      [
        ['P', 'V1'],
        ['P', 'V2'],
      ],
      { agreed: [inWeek('P', 'V1', 5), inWeek('P', 'V1', 20)] },
      twice,
    )
    expect(unplacedVisits).toEqual({ 'P V2': { because: 'too_close', supplier: 'V2', visits: 1, weeks: 0 } })
    expect(isExact).toBe(false)
    expect(fixed).toHaveLength(1)
  })

  test('begin with the first whole week of a term and end with its last, and are not over', () => {
    const termWeeks = (from: string, to: string, today = '2026-01-01') =>
      weeksOf([['P', 'V2']], { term: { from, to }, today })
        .termWeeks.map((week) => week.slice(-3))
        .join(' ')
    expect(termWeeks('2026-01-05', '2026-01-16')).toBe('W02 W03')
    expect(termWeeks('2026-01-06', '2026-01-16')).toBe('W03')
    expect(termWeeks('2026-01-04', '2026-01-15')).toBe('W02')
    expect(termWeeks('2026-01-05', '2026-01-16', '2026-01-12')).toBe('W03')
    expect(termWeeks('2026-01-05', '2026-01-16', '2026-01-13')).toBe('')
    const over = weeksOf(
      [
        ['P', 'V2'],
        ['B', 'V2'],
      ],
      { today: '2026-02-10' },
    )
    expect([over.isOver, over.withoutDates, over.weeks, over.weekOf]).toEqual([true, [], [], ['', '']])
    expect(over.unplacedVisits).toEqual({
      'P V2': { because: 'closed', supplier: 'V2', visits: 1, weeks: 0 },
    })
  })

  test('of employers need no DBS, and without a calendar no event is known', () => {
    const employers = withoutVolunteers(open)
    expect(weeksOf([['P', 'Acme']], {}, {}, employers).freeWeeks).toEqual({ 'P Acme': 'W05 W06 W07' })
    const withoutEvents = { ...open, calendar: { ...open.calendar, rows: [] } }
    expect(weeksOf([['P', 'V2']], {}, {}, withoutEvents).hasEvents).toBe(false)
  })
})

describe('a visit whose week a person chose or a school agreed', () => {
  test.each([
    [
      2,
      [
        { kind: 'closed', because: 'INSET' },
        { kind: 'event', title: 'Early' },
      ],
    ],
    [3, [{ kind: 'closed', because: 'exams' }]],
    [4, [{ kind: 'event', title: 'Talk' }]],
    [5, []],
    [6, []],
    [7, [{ kind: 'dbs' }]],
  ])('in W0%i breaks %j', (week, faults) => {
    const { fixed, weekOf, isExact } = weeksOf([['P', 'V1']], { pins: [pin('P', 'V1', week)] })
    expect(weekOf).toEqual([`2026-W0${week}`])
    expect(fixed).toEqual([{ visit: 0, by: 'pin', faults, canOthersGiveWay: false }])
    expect(isExact).toBe(false)
  })

  test('has a week, though nobody would suggest it', () => {
    expect(weeksOf([['Y', 'V2']], { pins: [pin('Y', 'V2', 2)] }).unplaced).toEqual([])
  })

  test('may be beside a planned row of the log, which has no title, and in a term that is not known', () => {
    const { faultsOf, withoutDates, weeks } = weeksOf(
      [
        ['R', 'V2'],
        ['B', 'V2'],
        ['C', 'V2'],
      ],
      {
        pins: [pin('R', 'V2', 5), pin('B', 'V2', 2)],
        agreed: [inWeek('C', 'V2', 6)],
      },
    )
    expect(faultsOf).toEqual({
      'R V2': [{ kind: 'event', title: '' }],
      'B V2': [],
      'C V2': [{ kind: 'closed', because: 'holiday' }],
    })
    expect(withoutDates).toEqual([])
    expect(weeks).toEqual(['2026-W04', '2026-W06', '2026-W07'])
  })

  test('that was agreed is not told of an event of its week, which may be itself, and a pin of the same week changes nothing', () => {
    const agreed = [inWeek('P', 'V1', 4)]
    const { fixed, weekOf, isExact } = weeksOf([['P', 'V1']], { agreed })
    expect(weekOf).toEqual(['2026-W04'])
    expect(fixed).toEqual([{ visit: 0, by: 'agreement', faults: [], canOthersGiveWay: false }])
    expect(isExact).toBe(true)
    expect(weeksOf([['P', 'V1']], { agreed, pins: [pin('P', 'V1', 4)] }).isExact).toBe(true)
    expect(weeksOf([['P', 'V1']], { agreed, pins: [pin('P', 'V1', 5)] }).weekOf).toEqual(['2026-W05'])
    expect(weeksOf([['P', 'V1']], { today: '2026-02-02', agreed }).weekOf).toEqual(['2026-W04'])
    expect(weeksOf([['P', 'V1']], { agreed: [inWeek('P', 'V1', 9)] }).fixed).toEqual([])
    const first = weeksOf([['P', 'V1']], { agreed: [inWeek('P', 'V1', 2)] })
    expect(first.weeks).toEqual(['2026-W02', '2026-W05', '2026-W06'])
    expect(first.faultsOf).toEqual({ 'P V1': [{ kind: 'closed', because: 'INSET' }] })
  })

  test('can have its week for itself where one in its way was not fixed, and has once the others were asked', () => {
    const pairs: readonly Pair[] = [
      ['P', 'V1'],
      ['R', 'V1'],
    ]
    const pins = (othersGiveWay: boolean) => [pin('R', 'V1', 2), pin('P', 'V1', 6, othersGiveWay)]
    const alone = weeksOf(pairs, { pins: [pin('P', 'V1', 6)], agreed: [inWeek('R', 'V1', 4)] })
    expect(alone.fixed.map(({ canOthersGiveWay }) => canOthersGiveWay)).toEqual([false, false])
    const both = weeksOf(pairs, { pins: pins(false) })
    expect(both.fixed.map(({ canOthersGiveWay }) => canOthersGiveWay)).toEqual([false, false])
    const own = weeksOf(pairs).weekOfVisit
    const to = Number(own['R V1']!.slice(-1))
    const moved = weeksOf(pairs, { pins: [pin('P', 'V1', to)] })
    const [first] = moved.fixed
    expect(moved.weekOfVisit).toEqual({ 'P V1': own['R V1'], 'R V1': own['R V1'] })
    expect(first).toMatchObject({ by: 'pin', canOthersGiveWay: true })
    expect(first!.faults).toContainEqual({ kind: 'supplier', others: [moved.names.indexOf('R V1')] })
    const given = weeksOf(pairs, { pins: [pin('P', 'V1', to, true)] })
    expect(given.weekOfVisit['R V1']).not.toBe(own['R V1'])
    expect(given.fixed[0]!.canOthersGiveWay).toBe(false)
    expect(
      weeksOf(pairs, { pins: [pin('P', 'V1', to)], agreed: [inWeek('R', 'V1', to)] }).fixed,
    ).toMatchObject([{ canOthersGiveWay: false }, { canOthersGiveWay: false }])
  })
})
