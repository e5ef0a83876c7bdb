import { expect, test } from 'vitest'
import type { OpenRequest } from '../../../src/domain/requests/candidates'
import type { StatementQuestion } from '../../../src/domain/statement/statement'
import { windowOfYear } from '../../../src/domain/time/academic_year'
import type { OpenColumns } from '../../../workers/warehouse/arrays/open_columns'
import { statementOf } from '../../../workers/warehouse/arrays/statement'
import type { MetricRow } from '../../../workers/warehouse/metrics/metric_row'
import { LIST, madeColumns, type MadeSchool } from './made_columns'

const at = (lat: number, hub = 'North'): MadeSchool => ({ areas: { hub }, lon: -1.5, lat, isListed: true })
const SCHOOLS: readonly MadeSchool[] = [
  at(54.5),
  at(54.6),
  { areas: { hub: 'North' }, isListed: true },
  at(54.5, 'South'),
  { ...at(54.51), isListed: false },
  { ...at(54.52), phase: 'PRI' },
  ...[54.8, 54.9, 55, 55.1, 54.8].map((lat) => at(lat)),
]

const request = (schoolId: string, status: OpenRequest['status']) => ({ schoolId, status }) as OpenRequest
const EMPLOYERS = {
  lon: Float64Array.of(-1.5, -1.5, NaN),
  lat: Float64Array.of(54.5, 54.5, NaN),
  locatedBy: ['given', 'district', 'none'],
} as unknown as OpenColumns['employers']

const open = madeColumns(
  SCHOOLS,
  [
    { school: 0, day: '2023-09-01' },
    { school: 0, day: '2024-08-31' },
    { school: 5, day: '2022-10-01' },
    { school: 5, day: '2024-08-31' },
    { school: 6, day: '2024-09-01' },
    { school: 6, day: '2023-08-31' },
  ],
  {
    employers: EMPLOYERS,
    requests: [
      request('100001', 'open'),
      request('100001', 'offered'),
      request('100001', 'matched'),
      request('100001', null),
      request('100002', 'open'),
    ],
  },
)

const QUESTION: StatementQuestion = {
  ...{ kind: 'employer', grouping: 'hub', within: null, window: windowOfYear(2023), listId: LIST },
}
const SUBJECT = {
  ...{ key: '100001', name: 'Acme', activities: 3, schools: 2, schoolPlaces: [0, 1, 2, 4, 6] },
  ...{ writtenEmployers: [], lastDate: '' },
}

type Row = MetricRow<'statement_rows'>
const row = (school: number, date: string, part: Partial<Row> = {}): Row => ({
  ...{ date, school_index: school, activity_type: 'STEM_CLUB', employer: 'Acme', delivered: true },
  ...{ pupils: null, pupils_low: null, pupils_high: null, volunteers: null, hours: null, prep_hours: null },
  ...part,
})
const planned = (school: number, date: string): Row => row(school, date, { delivered: false })

const ROWS: readonly Row[] = [
  planned(3, '2024-10-03'),
  planned(0, '2024-10-02'),
  planned(1, '2024-09-02'),
  // Not after the last delivered day of the log.
  planned(1, '2024-09-01'),
  row(0, '2024-08-31', {
    ...{ pupils: 30, pupils_low: 20, pupils_high: 40, volunteers: 2, hours: 150, prep_hours: 50 },
  }),
  row(5, '2024-08-31', { employer: 'Bell', pupils: 10, volunteers: 3, prep_hours: 10 }),
  row(0, '2023-09-01', { activity_type: 'CAREERS_TALK', employer: '', hours: 100, prep_hours: 60 }),
]

const statement = (part: Partial<StatementQuestion> = {}, rows = ROWS, employer: number | null = null) =>
  statementOf(open, { ...QUESTION, ...part }, SUBJECT, rows, employer)

test('a statement counts what was delivered', () => {
  expect(statement()).toMatchObject({
    ...{ key: '100001', name: 'Acme', activities: 3, schools: 2, prioritySchools: 2, firstReached: 1 },
    ...{ youngPeople: 40, youngPeopleLow: 30, youngPeopleHigh: 50, withoutHeadcount: 1 },
    ...{ hoursDelivering: 300, hoursPreparing: 130, withoutHours: 2 },
    types: [
      { name: 'STEM_CLUB', activities: 2, schools: 2 },
      { name: 'CAREERS_TALK', activities: 1, schools: 1 },
    ],
    phases: [
      { name: 'Secondary', activities: 2, schools: 1 },
      { name: 'Primary', activities: 1, schools: 1 },
    ],
    // A to Z where they have as many; nobody where the log names nobody.
    providers: [
      { name: 'Acme', activities: 1, schools: 1 },
      { name: 'Bell', activities: 1, schools: 1 },
    ],
    ...{ area: null, nearby: null, openRequests: 0 },
  })
  expect(statement({ listId: null }).prioritySchools).toBeNull()
})

test('it names the newest twelve, and the five that are planned soonest', () => {
  const { planned: soonest, plannedCount } = statement()
  expect([plannedCount, soonest.map(({ date, school }) => [date, school])]).toEqual([
    3,
    [
      ['2024-09-02', 1],
      ['2024-10-02', 0],
      ['2024-10-03', 3],
    ],
  ])
  expect(statement({ within: { grouping: 'hub', area: 'North' } }).plannedCount).toBe(2)
  const days = Array.from({ length: 13 }, (_, each) => 30 - each)
  const many = [
    ...days.slice(0, 6).map((day) => planned(0, `2024-10-${day}`)),
    ...days.map((day) => row(0, `2024-05-${day}`)),
  ]
  const found = statement({}, many)
  expect([found.newest.length, found.newest[0], found.newest.at(-1)?.date]).toEqual([
    12,
    { date: '2024-05-30', school: 0, type: 'STEM_CLUB', provider: 'Acme' },
    '2024-05-19',
  ])
  expect([found.plannedCount, found.planned.map(({ date }) => date.slice(-2))]).toEqual([
    6,
    ['25', '26', '27', '28', '29'],
  ])
})

test('a school has its requests that wait, and an area its schools of the list that wait', () => {
  expect(statement({ kind: 'school' })).toMatchObject({ openRequests: 2, area: null, nearby: null })
  expect(statement({ kind: 'area' }).area).toEqual({ schools: 5, listed: 4, listedUnreached: [1, 2, 6] })
  expect(statement({ kind: 'area', listId: null }).area).toEqual({
    ...{ schools: 5, listed: null, listedUnreached: [] },
  })
})

test('an employer has the five nearest schools of the list that wait, the nearest first', () => {
  const near = (employer: number | null, part: Partial<StatementQuestion> = {}) =>
    statement(part, ROWS, employer).nearby
  const known = near(0)
  expect(known?.isDistrict).toBe(false)
  expect(known?.schools.map(({ school, km }) => [school, Math.round(km)])).toEqual([
    [3, 0],
    [1, 11],
    [6, 33],
    [10, 33],
    [7, 44],
  ])
  const north = near(1, { within: { grouping: 'hub', area: 'North' } })
  expect([north?.isDistrict, north?.schools.map(({ school }) => school)]).toEqual([true, [1, 6, 10, 7, 8]])
  expect([near(2), near(null), near(0, { listId: null }), near(0, { kind: 'area' })]).toEqual([
    ...[null, null, null, null],
  ])
  expect(near(0, { listId: 'gone' })?.schools).toEqual([])
})
