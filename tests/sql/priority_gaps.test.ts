import { EVERY_EMPLOYER } from '../../src/domain/employers/employer_filter'
import { beforeAll, expect, test } from 'vitest'
import { dayNumber, windowOfYear } from '../../src/domain/time/academic_year'
import { ENGAGEMENT_STATUSES, STATUS_UNKNOWN } from '../../src/domain/engagement/engagement'
import type { GapsAnswer, GapsQuestion } from '../../src/domain/gaps/priority_gap'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import { priorityGaps } from '../../workers/warehouse/arrays/priority_gaps'
import { gapsBySql, listedBySql } from '../../workers/warehouse/exports/reach_by_sql'
import { gapsAsCsv } from '../../workers/warehouse/exports/gaps_csv'
import { engineOfThisFile } from './engine_of_this_test'
import { needWeights } from '../../src/state/address/need_part'
import { NearestVolunteers } from '../../workers/warehouse/arrays/nearest_volunteers'
import { askOracle } from './oracle/oracle'
import { columnsOf } from './open_small_world'
import { smallWorld } from './small_world'

const engine = await engineOfThisFile()
let open: OpenColumns

/** Two schools: one with visits planned before and after the last delivered day, one with an earlier alone. */
function createWorldWithVisits(): OpenColumns {
  smallWorld(
    engine,
    [{ id: '100001' }, { id: '100002' }],
    [
      { school: '100002', date: '2024-11-05' },
      { school: '100001', date: '2024-10-01', status: 'planned' },
      { school: '100001', date: '2026-01-10', status: 'planned' },
      { school: '100001', date: '2025-09-18', status: 'planned' },
      { school: '100002', date: '2024-11-04', status: 'planned' },
      { school: '100002', date: '2025-11-04', status: 'cancelled' },
    ],
  )
  return columnsOf(engine)
}

beforeAll(() => {
  smallWorld(
    engine,
    [
      { id: '100001', region: 'London', fsmPct: 50, lon: 0, lat: 51.5 },
      { id: '100002', region: 'London', fsmPct: 10, lon: 0.1, lat: 51.5 },
      { id: '100003', region: 'North East', lon: -1.6, lat: 55 },
      { id: '100004', region: 'North East', fsmPct: 30, phase: 'PRI' },
    ],
    [
      { school: '100002', date: '2022-11-05' },
      { school: '100003', date: '2024-11-05' },
    ],
  )
  engine.run(`
    INSERT INTO lists VALUES ('p', 'Priority 2024', '2024-09-01', '100001'), ('p', 'Priority 2024', '2024-09-01', '100002'),
      ('p', 'Priority 2024', '2024-09-01', '999999');
    INSERT INTO employers BY NAME SELECT 0 AS employer_index, 'e' AS employer_id, 'Rail Systems' AS name, 'H' AS sic_sections,
      'large' AS size_band, 0.05 AS lon, 51.5 AS lat, 'given' AS located_by`)
  open = columnsOf(engine)
})

const everyone: GapsQuestion = {
  phase: 'all',
  window: windowOfYear(2024),
  within: null,
  listId: 'p',
  priorityOnly: false,
  statuses: [],
  fsmAtLeast: null,
  nothingBooked: false,
  notVisitedFor: null,
  near: null,
  employers: EVERY_EMPLOYER,
}
const idsOf = (question: GapsQuestion) =>
  Array.from(priorityGaps(open, question).school, (school) => open.directory.ids[school])

test('most in need first, members of the list marked', () => {
  const answer = priorityGaps(open, everyone)
  expect(idsOf(everyone)).toEqual(['100001', '100002', '100004', '100003'])
  expect(Array.from(answer.onList)).toEqual([1, 1, 0, 0])
  expect(Array.from(answer.need)).toEqual([81, 55, 49, 9])
})

test('need is judged by the weights asked for, of parts and of columns of figures, and unknown facts are counted', () => {
  const answer = (text: string, world = open) =>
    priorityGaps(world, { ...everyone, need: needWeights.read(text)! })
  const needOf = (text: string, world = open) => {
    const { school, need } = answer(text, world)
    return Object.fromEntries(Array.from(school, (index, row) => [open.directory.ids[index]!, need[row]!]))
  }
  expect(needOf('fsm:3')).toEqual({ '100001': 63, '100004': 38, '100002': 13, '100003': 0 })
  expect(answer('fsm:3').needUnknown).toEqual([{ part: 'fsm', schools: 1 }])
  expect(needOf('none')).toEqual({ '100001': 0, '100002': 0, '100003': 0, '100004': 0 })
  const figures = [{ key: 'column_x', label: 'X', figures: Float64Array.of(NaN, 30, 20, 10) }]
  expect(needOf('column_x:5', { ...open, figures })).toEqual({
    '100001': 0,
    '100002': 100,
    '100003': 50,
    '100004': 0,
  })
  expect(needOf('column_x:5:lower,priority:15', { ...open, figures })).toEqual({
    '100001': 75,
    '100002': 75,
    '100003': 13,
    '100004': 25,
  })
  expect(needOf('encounters:1')).toEqual({ '100001': 100, '100002': 100, '100003': 90, '100004': 100 })
  expect(needOf('started:1')).toEqual({ '100001': 0, '100002': 25, '100003': 100, '100004': 0 })
  expect(answer('started:1,priority:1', { ...open, accepted: 0, lists: [] }).needUnknown).toEqual([
    { part: 'priority', schools: 4 },
    { part: 'started', schools: 4 },
  ])
})

test('distance to supply is to the nearest employer, or to the nearest active volunteer where volunteers are loaded', () => {
  const kmOf = (world: OpenColumns) => {
    const { school, need } = priorityGaps(world, { ...everyone, need: needWeights.read('distance:1')! })
    return need[[...school].indexOf(0)]
  }
  expect(kmOf(open)).toBe(12)
  const volunteers = {
    ...open.volunteers,
    ids: ['V1', 'V2'],
    statuses: ['lapsed', 'active'],
    lon: Float64Array.of(0, 0.2),
    lat: Float64Array.of(51.5, 51.5),
  }
  expect(
    kmOf({ ...open, volunteers, nearestVolunteers: new NearestVolunteers(open.directory, volunteers) }),
  ).toBe(46)
})

test('equal need is in order of pupils, those not known last, then of name and id', () => {
  const directory = {
    ...open.directory,
    pupils: Int32Array.of(-2, 100, 300, -1),
    names: ['B', 'Z', 'Y', 'A'],
  }
  const { school } = priorityGaps({ ...open, directory }, { ...everyone, need: needWeights.read('none')! })
  expect([...school]).toEqual([2, 1, 3, 0])
})

test('a list says how many members are not in the register', () => {
  expect(open.lists.map(({ list }) => list)).toEqual([
    { listId: 'p', name: 'Priority 2024', validFrom: '2024-09-01', members: 3, found: 2 },
  ])
})

test('SQL that a person can copy gives how many were reached of those that the list is drawn from', () => {
  for (const change of [
    {},
    { phase: 'primary' },
    { within: { grouping: 'region', area: 'London' } },
    { listId: 'p', priorityOnly: true },
  ] satisfies Partial<GapsQuestion>[]) {
    const question = { ...everyone, ...change }
    const { population, notReached } = priorityGaps(open, question)
    const proof = gapsBySql(engine, open, question)
    expect([proof?.schools, proof?.reached]).toEqual([population, population - notReached])
  }
  expect(
    gapsBySql(engine, open, { ...everyone, near: { kind: 'school', place: '100002', km: 5 } }),
  ).toBeNull()
})

test('SQL that a person can copy gives how many schools a list or a plan has in scope, by status', () => {
  const found = new Set<number>()
  for (const status of ENGAGEMENT_STATUSES)
    for (const change of [{}, { listId: 'p', priorityOnly: true }, { phase: 'primary' }] as const) {
      const question: GapsQuestion = { ...everyone, ...change, statuses: [status, 'never'] }
      const answer = priorityGaps(open, question)
      const proof = listedBySql(engine, open, question)
      expect([proof?.listed, proof?.schools]).toEqual([answer.school.length, answer.population])
      found.add(answer.school.length)
    }
  expect(found.size).toBeGreaterThan(2)
  for (const change of [{ nothingBooked: true }, { fsmAtLeast: 20 }, { notVisitedFor: 12 }])
    expect(listedBySql(engine, open, { ...everyone, ...change })).toBeNull()
})

test('the population is counted before status and FSM filters', () => {
  const answer = priorityGaps(open, { ...everyone, priorityOnly: true, statuses: ['lapsed'] })
  expect(answer).toMatchObject({ population: 2, notReached: 2, never: 1 })
  expect(answer.school).toHaveLength(1)
})

test('a school not visited in so many months is one whose last visit is that long ago, or that has none', () => {
  expect(priorityGaps(open, everyone).asAt).toBe('2025-08-31')
  expect(Array.from(priorityGaps(open, everyone).monthsSince)).toEqual([-1, 33, -1, 9])
  expect(idsOf({ ...everyone, notVisitedFor: 24 })).toEqual(['100001', '100002', '100004'])
  expect(idsOf({ ...everyone, notVisitedFor: 33 })).toEqual(['100001', '100002', '100004'])
  expect(idsOf({ ...everyone, notVisitedFor: 34 })).toEqual(['100001', '100004'])
})

test('months are counted to today where the window ends after it', () => {
  const year = new Date().getFullYear() + 1
  const { asAt } = priorityGaps(open, { ...everyone, window: windowOfYear(year) })
  expect(asAt <= new Date().toISOString().slice(0, 10)).toBe(true)
})

test('within a distance of a school or a postcode district, both counts and rows are of that circle', () => {
  const near = (kind: 'school' | 'district', place: string, km: number) =>
    priorityGaps(
      open,
      { ...everyone, near: { kind, place, km } },
      new Map([['TS18', { lon: -1.6, lat: 55 }]]),
    )
  const ids = (answer: GapsAnswer) => Array.from(answer.school, (school) => open.directory.ids[school])
  const byLondon = near('school', '100001', 10)
  expect(ids(byLondon)).toEqual(['100001', '100002'])
  expect(byLondon).toMatchObject({ population: 2, priorityReach: null })
  expect(byLondon.near).toMatchObject({ isLocated: true, unplaced: 1 })
  expect(ids(near('school', '100001', 6))).toEqual(['100001'])
  expect(ids(near('district', 'TS18', 1))).toEqual(['100003'])
  expect(near('district', 'ZZ9', 300)).toMatchObject({ population: 0, near: { isLocated: false } })
  expect(near('school', '100004', 300)).toMatchObject({ population: 0, near: { isLocated: false } })
})

test('a circle is named by its school, and counts those in it alone', () => {
  const near = (kind: 'school' | 'district', place: string) =>
    priorityGaps(
      open,
      { ...everyone, fsmBands: ['50_up'], near: { kind, place, km: 10 } },
      new Map([['TS18', { lon: -1.6, lat: 55 }]]),
    )
  expect(near('school', '100001')).toMatchObject({ fsmUnknown: 0, near: { schoolName: 'School 100001' } })
  expect(near('district', 'TS18')).toMatchObject({ fsmUnknown: 1, near: { schoolName: '' } })
  expect(near('school', '999999')).toMatchObject({ fsmUnknown: 0, near: { schoolName: '' } })
  expect(priorityGaps(open, { ...everyone, fsmBands: ['50_up'] }).fsmUnknown).toBe(1)
})

test('of schools that are named those alone are listed', () => {
  expect(idsOf({ ...everyone, schools: ['100003', '100001', '999999'] })).toEqual(['100001', '100003'])
  expect(priorityGaps(open, { ...everyone, schools: ['100003'] }).population).toBe(1)
})

test('filters keep to the status, area, phase and least share on free school meals asked for', () => {
  expect(idsOf({ ...everyone, statuses: ['lapsed'] })).toEqual(['100002'])
  expect(idsOf({ ...everyone, within: { grouping: 'region', area: 'North East' } })).toEqual([
    '100004',
    '100003',
  ])
  expect(idsOf({ ...everyone, phase: 'primary' })).toEqual(['100004'])
  expect(idsOf({ ...everyone, fsmAtLeast: 30 })).toEqual(['100001', '100004'])
})

test('a filter on free school meals counts the schools it leaves out for want of a figure alone', () => {
  expect(priorityGaps(open, { ...everyone, fsmAtLeast: 30 }).fsmUnknown).toBe(1)
  expect(priorityGaps(open, { ...everyone, fsmAtLeast: 30, statuses: ['never'] }).fsmUnknown).toBe(0)
  expect(priorityGaps(open, everyone).fsmUnknown).toBe(0)
})

test('each row carries its last engagement and its nearest employer', () => {
  const answer = priorityGaps(open, { ...everyone, statuses: ['lapsed'] })
  expect(answer.lastDay[0]).toBe(dayNumber('2022-11-05'))
  expect(answer.nearestPlaces[0]).toBe(0)
  expect(answer.nearestCounts[0]).toBe(1)
  expect(answer.nearestKm[0]).toBeCloseTo(3.46, 1)
})

test('the columns mean what the SQL means', () => {
  const answer = priorityGaps(open, everyone)
  const rows = askOracle(engine, 'priority_gaps', 'all', '2024-09-01', '2025-08-31', 'p', null, null)
  const bySql = new Map(rows.map((row) => [row.school_index, row]))
  answer.school.forEach((school, row) => {
    expect(bySql.get(school)).toMatchObject({
      engagement_status: ENGAGEMENT_STATUSES[answer.status[row]!],
      engagements: answer.engagements[row],
      on_list: answer.onList[row] === 1,
    })
  })
  expect(rows).toHaveLength(answer.school.length)
})

test('the file says what the screen says, with the columns in their order', () => {
  const [heading, first] = gapsAsCsv(priorityGaps(open, everyone), open, 'Priority 2024').split('\r\n')
  expect(heading).toBe(
    '\uFEFFschool_id,name,phase,local_authority,hub,priority,status,last_engaged,engagements,fsm_pct,pupils,need_score,reason,nearest_employer,nearest_employer_km,months_since_last_visit',
  )
  expect(first).toBe(
    '100001,School 100001,Secondary,,,yes,Never in the log,,0,50,,81,Never in the log · 50% FSM · on Priority 2024,Rail Systems,3,Never in the log',
  )
})

test('with no log open no school is said to be never reached, on the screen or in the file', () => {
  const unread = { ...open, accepted: 0 }
  const answer = priorityGaps(unread, { ...everyone, statuses: ['lapsed'] })
  expect(answer).toMatchObject({ known: false, population: 4, notReached: 0, never: 0 })
  expect([...answer.status]).toEqual([STATUS_UNKNOWN, STATUS_UNKNOWN, STATUS_UNKNOWN, STATUS_UNKNOWN])
  expect([...answer.need]).toEqual([41, 28, 9, 0])
  const [, first] = gapsAsCsv(answer, unread, 'Priority 2024').split('\r\n')
  expect(first).toBe(
    '100001,School 100001,Secondary,,,yes,not known,,not known,50,,41,No engagements are loaded · 50% FSM · on Priority 2024,Rail Systems,3,not known',
  )
})

test('a visit planned after the last delivered day is booked, in the reason and for the filter; earlier ones have passed', () => {
  const other = createWorldWithVisits()
  const answer = priorityGaps(other, everyone)
  const bookedOf = (id: string) => answer.booked[[...answer.school].indexOf(other.directory.ids.indexOf(id))]
  expect(bookedOf('100001')).toBe(dayNumber('2025-09-18'))
  expect(bookedOf('100002')).toBe(-1)
  const kept = priorityGaps(other, { ...everyone, nothingBooked: true }).school
  expect(Array.from(kept, (school) => other.directory.ids[school])).toEqual(['100002'])
  expect(gapsAsCsv(answer, other, null)).toContain('visit booked 18 September 2025')
  // The log begins in November 2024, under 24 months before the end of the window.
  expect(answer.history.isShort).toBe(true)
  expect(gapsAsCsv(answer, other, null)).toContain(',None in loaded history,')
})
