import { expect, test } from 'vitest'
import type { Reach } from '../../../src/domain/coverage/coverage'
import type { HubsQuestion } from '../../../src/domain/hubs/hubs'
import { windowOfYear } from '../../../src/domain/time/academic_year'
import { schoolsOfHubs } from '../../../workers/warehouse/arrays/hub_counts'
import { lagsOfHubs } from '../../../workers/warehouse/arrays/hub_lags'
import { LIST, madeColumns, madeEngagements, type MadeSchool } from './made_columns'

const north = { areas: { hub: 'North' } }
const south = { areas: { hub: 'South' } }
const SCHOOLS: readonly MadeSchool[] = [
  { phase: 'PRI', ...north, isListed: true },
  { phase: 'PRI', ...north },
  { phase: 'SEC', ...north, isListed: true },
  { phase: 'ALL', ...south },
  { phase: 'P16', ...south, isListed: true },
  { phase: 'SPECIAL', ...south },
  { phase: 'INDEPENDENT', ...north },
  { phase: 'SEC', isListed: true },
  { phase: 'PRI' },
]
const open = madeColumns(SCHOOLS, [
  { school: 0, day: '2023-10-02' },
  { school: 0, day: '2022-10-03' },
  { school: 1, day: '2024-03-04' },
  { school: 3, day: '2023-02-01' },
  { school: 4, day: '2023-11-01' },
  { school: 6, day: '2023-11-01' },
  { school: 7, day: '2023-11-02' },
])

const THREE_PHASES: HubsQuestion = {
  phases: ['primary', 'secondary', 'college'],
  windows: [windowOfYear(2023)],
  within: null,
  by: 'hub',
  counted: 'all',
  listId: LIST,
  priorityOnly: false,
  today: '2024-09-01',
}

const NONE: Reach = { schools: 0, reached: 0 }
const one = (reached: number): Reach => ({ schools: 1, reached })

test('schools of a hub are told apart by phase, and by being on the list', () => {
  const { hubOf, kinds, listed, noHub } = schoolsOfHubs(open, THREE_PHASES)
  expect([...hubOf]).toEqual([0, 0, 0, 1, 1, -2, -2, -1, -1])
  expect(kinds).toEqual([
    [one(1), NONE, NONE, NONE, NONE, one(1), one(0), NONE, NONE, NONE],
    [NONE, one(0), NONE, NONE, NONE, NONE, NONE, one(1), NONE, NONE],
  ])
  expect([...listed]).toEqual([2, 1])
  expect(noHub).toEqual({ schools: 2, reached: 1 })
})

test('a school counts once in each of several years, and once on the list', () => {
  const windows = [windowOfYear(2023), windowOfYear(2022)]
  const { kinds, listed, noHub } = schoolsOfHubs(open, { ...THREE_PHASES, windows })
  expect(kinds[0]?.[5]).toEqual({ schools: 2, reached: 2 })
  expect(kinds[1]?.[1]).toEqual({ schools: 2, reached: 1 })
  expect([...listed]).toEqual([2, 1])
  expect(noHub).toEqual({ schools: 4, reached: 1 })
})

test('only schools of the list are compared where a person asks for them alone', () => {
  expect([...schoolsOfHubs(open, { ...THREE_PHASES, priorityOnly: true }).hubOf]).toEqual([
    ...[0, -2, 0, -2, 1, -2, -2, -1, -2],
  ])
  const without = schoolsOfHubs(open, { ...THREE_PHASES, priorityOnly: true, listId: null })
  expect([[...new Set(without.hubOf)], [...without.listed], without.noHub]).toEqual([[-2], [0, 0], NONE])
})

test('without a list every school is off it', () => {
  const { kinds, listed } = schoolsOfHubs(open, { ...THREE_PHASES, listId: null })
  expect([kinds[0]?.slice(0, 2), [...listed]]).toEqual([
    [
      { schools: 2, reached: 2 },
      { schools: 1, reached: 0 },
    ],
    [0, 0],
  ])
})

test('no hub is compared where the register has none', () => {
  expect(schoolsOfHubs(open, { ...THREE_PHASES, by: 'trust', listId: null })).toMatchObject({
    kinds: [],
    noHub: { schools: 7, reached: 4 },
  })
})

test('the days to a report are those of the activities of each hub, and of all hubs', () => {
  const engagements = madeEngagements(4, [
    { school: 0, day: '2024-01-01', reported: '2024-01-05' },
    { school: 0, day: '2024-01-02' },
    { school: 1, day: '2024-01-01', reported: '2024-01-31' },
    { school: 2, day: '2024-01-01', reported: '2024-03-01' },
    { school: 3, day: '2024-02-01', reported: '2024-02-07' },
  ])
  const lags = lagsOfHubs(engagements, Int32Array.of(0, -1, 1, 0), 2, '2024-09-01')
  expect(lags.map(({ reported, median, lastReport }) => [reported, median, lastReport])).toEqual([
    [2, 5, '2024-02-07'],
    [1, 60, '2024-03-01'],
    [3, 6, '2024-03-01'],
  ])
})
