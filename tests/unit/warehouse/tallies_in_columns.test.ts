import { expect, test } from 'vitest'
import type { CoverageMeasuresQuestion } from '../../../src/domain/coverage/coverage_measures'
import { windowOfYear } from '../../../src/domain/time/academic_year'
import { coverageMeasuresOf, quartilesOf } from '../../../workers/warehouse/arrays/coverage_measures'
import { talliesOf, type TallyScope } from '../../../workers/warehouse/arrays/coverage_tallies'
import { deliveredIn } from '../../../workers/warehouse/arrays/delivered_in'
import { lastYearOf, reachedIn } from '../../../workers/warehouse/arrays/last_year'
import { prepareMonthIndex } from '../../../workers/warehouse/arrays/month_indexes'
import { statusFlowOf } from '../../../workers/warehouse/arrays/status_flow'
import { LIST, madeColumns, madeEngagements, type MadeActivity } from './made_columns'

const ACTIVITIES: readonly MadeActivity[] = [
  { school: 0, day: '2023-08-31', pupils: 1000, hours: 9, provider: 'Acme' },
  { school: 0, day: '2023-09-01', pupils: [100, 150, 200], hours: 2, provider: 'Acme' },
  { school: 0, day: '2024-08-31', hours: 0, provider: 'Bolt' },
  { school: 0, day: '2024-09-01', pupils: 1000, hours: 9, provider: 'Acme' },
  { school: 1, day: '2023-10-01', pupils: 30, isIndirect: true, provider: 'Acme' },
  { school: 1, day: '2023-10-02', pupils: 40 },
  ...[3, 4, 5].map((day) => ({ school: 1, day: `2023-10-0${day}`, hours: 1.5 })),
  { school: 2, day: '2023-11-01', pupils: 7, provider: 'Acme' },
  { school: 4, day: '2023-11-01', pupils: 5000 },
]

const scopeOf = (part: Partial<TallyScope> = {}): TallyScope => ({
  window: windowOfYear(2023),
  counted: 'all',
  areaOf: (school) => [0, 0, 1, -1, undefined][school],
  areas: 2,
  rolls: [600, 0, -1, 70, 900],
  onList: [1, 0, 1, 1, 1],
  wasReached: (school) => school === 1,
  ...part,
})

test('what schools had is added up by area and in all', () => {
  const found = talliesOf(madeEngagements(5, ACTIVITIES), scopeOf())
  expect(found.all).toEqual({
    ...{ reach: { schools: 4, reached: 3 }, priority: { schools: 3, reached: 2 } },
    ...{ before: { schools: 4, reached: 1 }, sessions: 8, hours: 650, withoutHours: 3 },
    ...{ young: { low: 177, mid: 227, high: 277 }, withoutHeadcount: 4 },
    contacts: { schools: 1, roll: 600, young: { low: 100, mid: 150, high: 200 }, withoutHeadcount: 1 },
    // None, one, two or three, four or more sessions.
    depth: [1, 1, 1, 1],
    encounters: { young: 150, roll: 670, schools: 2 },
    employers: 2,
  })
  expect(found.areas).toEqual([
    {
      ...{ reach: { schools: 2, reached: 2 }, priority: { schools: 1, reached: 1 } },
      ...{ before: { schools: 2, reached: 1 }, sessions: 7, hours: 650, withoutHours: 2 },
      ...{ young: { low: 170, mid: 220, high: 270 }, withoutHeadcount: 4 },
      contacts: { schools: 1, roll: 600, young: { low: 100, mid: 150, high: 200 }, withoutHeadcount: 1 },
      ...{ depth: [0, 0, 1, 1], encounters: { young: 150, roll: 600, schools: 1 }, employers: 2 },
    },
    {
      ...{ reach: { schools: 1, reached: 1 }, priority: { schools: 1, reached: 1 } },
      ...{ before: { schools: 1, reached: 0 }, sessions: 1, hours: 0, withoutHours: 1 },
      ...{ young: { low: 7, mid: 7, high: 7 }, withoutHeadcount: 0 },
      contacts: { schools: 0, roll: 0, young: { low: 0, mid: 0, high: 0 }, withoutHeadcount: 0 },
      ...{ depth: [0, 1, 0, 0], encounters: { young: 0, roll: 0, schools: 0 }, employers: 1 },
    },
  ])
  expect([found.sessions, found.hours]).toEqual([
    [2, 5, 1],
    [200, 450, 0],
  ])
})

test('an encounter meets pupils and names an employer, and only direct activities can be counted', () => {
  const rolls = [600, 500, 400, 70, 900]
  const engagements = madeEngagements(5, ACTIVITIES)
  expect(talliesOf(engagements, scopeOf({ rolls })).all.encounters).toEqual({
    ...{ young: 157, roll: 1570, schools: 4 },
  })
  const direct = talliesOf(engagements, scopeOf({ counted: 'direct', onList: null, wasReached: null })).all
  expect(direct).toMatchObject({
    sessions: 7,
    young: { mid: 197 },
    priority: null,
    before: null,
    employers: 2,
  })
})

const QUESTION: CoverageMeasuresQuestion = {
  ...{ phase: 'all', window: windowOfYear(2023), within: null, by: 'hub', counted: 'all', listId: LIST },
}
const north = { areas: { hub: 'North' }, pupils: 300, lon: -1.5, lat: 54.5 }
const SCHOOLS = [
  { ...north, isListed: true },
  north,
  { areas: { hub: 'South' }, pupils: 300, lon: -0.1, lat: 51.5 },
  {},
  { phase: 'PRI' as const },
]

test('measures of a scope, of its areas and of every year of the log', () => {
  const older: MadeActivity[] = [{ school: 2, day: '2022-09-20', pupils: 60, hours: 1 }]
  const open = madeColumns(SCHOOLS, [...ACTIVITIES, ...older])
  const answer = coverageMeasuresOf(open, { ...QUESTION, phase: 'secondary' })
  expect(answer).toMatchObject({
    version: 7,
    all: { reach: { schools: 4, reached: 3 }, priority: { schools: 1, reached: 1 }, sessions: 8 },
    areas: [{ reach: { schools: 2, reached: 2 } }, { reach: { schools: 1, reached: 1 } }],
    sessionQuartiles: { q1: 1.5, median: 2, q3: 3.5, p90: 4.4, max: 5 },
    hourQuartiles: { q1: 1, median: 2, q3: 3.25, p90: 4, max: 4.5 },
  })
  expect(answer.all.before).toEqual({ schools: 4, reached: 2 })
  expect(answer.schools).toBeUndefined()
  expect(answer.years.map(({ year, tally }) => [year, tally.reach.reached, tally.before?.reached])).toEqual([
    [2022, 2, undefined],
    [2023, 3, 2],
    [2024, 1, 3],
  ])
  const everything = coverageMeasuresOf(open, {
    ...QUESTION,
    listId: null,
    schoolsBy: 'sessions',
    by: 'gone',
  })
  expect([everything.all.priority, everything.areas, everything.all.reach]).toEqual([
    ...[null, [], { schools: 5, reached: 4 }],
  ])
  expect(everything.schools).toBeDefined()
  const twoYears = { from: '2022-09-01', to: '2024-08-31' }
  expect(coverageMeasuresOf(open, { ...QUESTION, window: twoYears }).all.before).toBeNull()
})

test('hexagons take the place of areas and give no number of young people', () => {
  const { areas, all } = coverageMeasuresOf(madeColumns(SCHOOLS, ACTIVITIES), { ...QUESTION, hexagonKm: 20 })
  expect(areas.map(({ reach }) => reach.schools).sort()).toEqual([1, 2])
  expect(areas.map(({ young }) => young.mid)).toEqual([-2, -2])
  expect([all.reach.schools, all.young.mid]).toEqual([5, 5227])
})

test('quartiles of none are not known, and of some in no order', () => {
  expect(quartilesOf([])).toBeNull()
  expect(quartilesOf([10, 2, 6])).toEqual({ q1: 4, median: 6, q3: 8, p90: 9.2, max: 10 })
})

const dated = (...days: readonly (readonly [school: number, day: string, isIndirect?: boolean])[]) =>
  madeEngagements(
    4,
    days.map(([school, day, isIndirect = false]) => ({ school, day, isIndirect })),
  )

test('the same months a year before begin and end with their days', async () => {
  const engagements = dated(
    ...([
      [0, '2022-10-01'],
      [1, '2022-11-30'],
      [2, '2022-09-30'],
      [2, '2022-12-01'],
    ] as const),
    ...([
      [3, '2022-11-01', true],
      [3, '2024-01-01'],
    ] as const),
  )
  const before = { from: '2022-10-01', to: '2022-11-30' }
  const reached = (counted: 'all' | 'direct', window = before) =>
    [0, 1, 2, 3].map(reachedIn(engagements, window, counted))
  const byRow = () => [
    reached('all'),
    reached('direct'),
    reached('all', { from: '2022-10-02', to: '2022-11-29' }),
  ]
  const expected = [
    [true, true, false, true],
    [true, true, false, false],
    [false, false, false, true],
  ]
  expect(byRow()).toEqual(expected)
  const span = { historyFrom: '2022-09-01', historyTo: '2024-01-01' }
  const lastYear = (
    window: { from: string; to: string },
    from = span.historyFrom,
    counted: 'all' | 'direct' = 'all',
  ) =>
    lastYearOf(engagements, { window, counted }, { span: { ...span, historyFrom: from }, areas: 2 }, (at) =>
      at === 2 ? undefined : [0, -1, 0, 1][at],
    )
  const window = { from: '2023-10-01', to: '2023-11-30' }
  expect(lastYear(window)).toEqual({
    ...{ window: before, reach: { schools: 3, reached: 3 }, gap: null },
    areaReached: Uint32Array.of(1, 1),
  })
  expect(lastYear(window, span.historyFrom, 'direct')).toMatchObject({
    reach: { schools: 3, reached: 2 },
    areaReached: Uint32Array.of(1, 0),
  })
  expect(lastYear(window, '2022-11-01')).toEqual({
    ...{ window: before, reach: null, areaReached: new Uint32Array(0), gap: 'log_begins' },
  })
  expect(lastYear({ from: '2021-10-01', to: '2023-11-30' })).toMatchObject({ window: null, reach: null })
  for (const counted of ['all', 'direct'] as const)
    await new Promise<void>((resolve) => prepareMonthIndex(engagements, counted, resolve))
  expect(byRow()).toEqual(expected)
})

test('schools move from the status of one year to that of the next', () => {
  const open = madeColumns(
    [{}, {}, {}, { phase: 'PRI' }],
    [
      ...['2022-10-03', '2022-11-03', '2022-12-03', '2023-10-03'].map((day) => ({
        school: 0,
        day,
        series: 1,
      })),
      { school: 1, day: '2022-10-03' },
      { school: 3, day: '2022-10-03' },
    ],
  )
  const question = { phase: 'secondary', within: null, counted: 'all' } as const
  const { flows, version } = statusFlowOf(open, question)
  expect([version, flows.map(({ from, to }) => [from, to])]).toEqual([7, [[2022, 2023]]])
  const [flow] = flows
  const moves = [...(flow?.schools ?? [])].flatMap((count, at) => (count > 0 ? [[at, count]] : []))
  // Never stays never; one-off (3) becomes quiet or lapsed (1); sustained (5) becomes repeat (4).
  expect(moves).toEqual([
    [0, 1],
    [3 * 6 + 1, 1],
    [5 * 6 + 4, 1],
  ])
  expect([[...(flow?.sustainedFrom ?? [])], [...(flow?.sustainedTo ?? [])]]).toEqual([
    [2, 1, 0, 0, 0, 0, 0, 0],
    [3, 0, 0, 0, 0, 0, 0, 0],
  ])
  expect([flow?.historyFrom, flow?.historyTo]).toEqual([
    { isShort: true, until: '2023-08-31' },
    { isShort: true, until: null },
  ])
})

test('what was delivered in a term counts its first and its last day', () => {
  const term = { from: '2024-01-08', to: '2024-03-28' }
  const open = madeColumns(
    [{}, {}, {}],
    ['2024-01-07', '2024-01-08', '2024-03-28', '2024-03-29'].flatMap((day) => [
      { school: 0, day },
      ...(day === '2024-01-08' ? [{ school: 2, day }] : []),
    ]),
  )
  expect(deliveredIn(open, term)).toEqual({
    ...{ version: 7, known: true, school: Uint32Array.of(0, 2), engagements: Uint32Array.of(2, 1) },
  })
  const ending = (day: string) => deliveredIn(madeColumns([{}], [{ school: 0, day }]), term)
  expect([ending('2024-01-07'), ending('2024-01-08')].map(({ known }) => known)).toEqual([false, true])
})
