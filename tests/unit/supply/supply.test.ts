import { expect, test } from 'vitest'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import type { SchoolDirectory } from '../../../src/domain/project/dataset'
import type { SupplyAnswer, SupplyQuestion } from '../../../src/domain/supply/supply'
import {
  besideActivitySentence,
  coldSchools,
  coldSpotDefinition,
  edgeSentences,
  isDisciplineUnsure,
  radiusSentence,
  supplyFacts,
  supplyHeadline,
  unknownDisciplineSentence,
} from '../../../src/findings/supply/supply_sentences'
import { supplyCsv } from '../../../src/pages/report/supply_csv'
import type { OpenColumns } from '../../../workers/warehouse/arrays/open_columns'
import { supplyOf } from '../../../workers/warehouse/arrays/supply'
import { columnsOfVisits } from '../domain/visit_columns'

const QUESTION: SupplyQuestion = {
  phase: 'secondary',
  within: null,
  by: 'region',
  window: { from: '2024-09-01', to: '2025-08-31' },
  discipline: 'engineering',
  radius: 'rural',
  dbsOn: '2025-10-01',
}
const VILLAGE = 1
/** Four secondary schools on a line, the last without a position, and a primary school. */
const DIRECTORY = {
  version: 3,
  ids: ['S0', 'S1', 'S2', 'S3', 'P0'],
  names: ['A', 'B', 'C', 'D', 'E'],
  lon: Float64Array.of(-1.5, -1.4, -1.1, NaN, -1.5),
  lat: Float64Array.of(54, 54, 54, NaN, 54),
  phase: Uint8Array.of(2, 2, 2, 2, 1),
  pupils: Int32Array.of(1000, 500, -1, 100, 200),
  groups: { region: Uint16Array.of(0, 0, 1, 1, 0), column_rural: Uint16Array.of(0, 65_535, VILLAGE, 0, 0) },
} as unknown as SchoolDirectory

interface Person {
  readonly lon?: number
  readonly disciplines?: string
  readonly modes?: string
  readonly status?: string
  readonly travel?: number
  readonly phases?: string
}

function opened(people: readonly Person[]): OpenColumns {
  return {
    threshold: 5,
    accepted: 0,
    directory: DIRECTORY,
    groupings: [
      { key: 'region', label: 'Region', areas: ['North', 'South'], codes: ['', ''] },
      {
        key: 'column_rural',
        label: 'Urban or rural',
        areas: ['Urban town', 'Rural village'],
        codes: ['', ''],
      },
    ],
    volunteers: {
      ids: people.map((_, at) => `V${at}`),
      districts: people.map(() => 'DL1'),
      lon: Float64Array.from(people, ({ lon = -1.5 }) => lon),
      lat: Float64Array.from(people, ({ lon = -1.5 }) => (Number.isNaN(lon) ? NaN : 54)),
      disciplines: people.map(({ disciplines = '' }) => disciplines),
      phases: people.map(({ phases = '' }) => phases),
      modes: people.map(({ modes = '' }) => modes),
      statuses: people.map(({ status = 'active' }) => status),
      visits: Int32Array.from(people, () => 2),
      travelKm: Float64Array.from(people, ({ travel = NaN }) => travel),
      dbsExpiry: Int32Array.from(people, () => 30_000),
    },
  } as unknown as OpenColumns
}

const times = (count: number, person: Person): Person[] => Array.from({ length: count }, () => person)
const supply = (people: readonly Person[], asked: Partial<SupplyQuestion> = {}): SupplyAnswer =>
  supplyOf(opened(people), { ...QUESTION, ...asked })

test('only active volunteers of the phase with a place count, and online is apart', () => {
  const { suppliers } = supply([
    ...times(6, { disciplines: 'engineering' }),
    ...times(7, { modes: 'live_online' }),
    ...times(9, { status: 'lapsed' }),
    ...times(9, { phases: 'primary' }),
    ...times(5, { lon: NaN }),
  ])
  expect(suppliers).toEqual({
    local: 6,
    visits: 12,
    withDbs: 6,
    noPosition: 5,
    online: 7,
    onlineVisits: 14,
    reachNone: 0,
  })
})

test('a village looks farther than a town, and never past the limit of the volunteer', () => {
  const near = times(5, { lon: -1.4 })
  expect([...supply(near).schools.raw]).toEqual([5, 5, 5])
  expect([...supply(near, { radius: '10' }).schools.raw]).toEqual([5, 5, 0])
  expect([...supply(times(5, { lon: -1.4, travel: 9 })).schools.raw]).toEqual([5, 5, 0])
  expect([...supply(near).schools.radiusKm]).toEqual([10, 10, 30])
})

test('a cold spot is in the lowest tenth of access to everybody and has none of the discipline', () => {
  const answer = supply([...times(6, { disciplines: 'engineering' }), ...times(6, { lon: -1.4 })], {
    radius: '10',
  })
  expect([...answer.schools.isCold]).toEqual([0, 0, 1])
  expect(answer.byDiscipline.find(({ discipline }) => discipline === 'engineering')).toMatchObject({
    suppliers: 6,
    schoolsWithNone: 1,
    coldSpots: 1,
  })
  expect(coldSchools(answer)).toEqual([2])
  expect(supplyHeadline(answer)).toBe('1 of 3 secondary schools is a cold spot for engineering')
  expect(coldSpotDefinition(answer)).toContain(
    'in the lowest tenth of all 3 secondary schools loaded: 1, at most 0.00 visits a term for 1,000 pupils, where 1 school ties.',
  )
})

test('what schools receive is what volunteers offer, wherever the question looks', () => {
  const people = times(6, { lon: -1.4 })
  const north = supply(people, { within: { grouping: 'region', area: 'North' } })
  expect(north.sumCheck).toEqual({ received: 12, offered: 12, withoutPupils: 0 })
  expect(north.byArea.map(({ name, schools }) => [name, schools])).toEqual([['North', 2]])
  expect(north.byArea[0]!.visits).toBeCloseTo(12, 9)
  expect(supplyFacts(north).find(({ name }) => name === 'Sum check')?.value).toBe('12 = 12')
})

test('few volunteers are hidden in every number that they are a part of, and nought is not', () => {
  const answer = supply([...times(6, { disciplines: 'maths' }), ...times(2, { disciplines: 'engineering' })])
  expect([...answer.schools.disciplineRaw]).toEqual([HIDDEN_COUNT, HIDDEN_COUNT, 0])
  expect(answer.byDiscipline.find(({ discipline }) => discipline === 'engineering')?.suppliers).toBe(
    HIDDEN_COUNT,
  )
  const few = supply(times(3, {}))
  expect(few.suppliers.local).toBe(HIDDEN_COUNT)
  expect([...few.schools.raw]).toEqual([HIDDEN_COUNT, HIDDEN_COUNT, 0])
  expect(supplyCsv(few, DIRECTORY).split('\r\n')[1]).toMatch(/^S0,10,c,[\d.e-]+,0,engineering,0,/)
})

test('an area says how many of its volunteers it shares with others', () => {
  const answer = supply([...times(6, { lon: -1.1 }), ...times(6, { lon: -1.3 })], {
    radius: '20',
    within: { grouping: 'region', area: 'South' },
  })
  expect([answer.inReach, answer.nearerOutside]).toEqual([12, 6])
  expect(edgeSentences(answer)[0]).toBe(
    'Of 12 volunteers in reach of South, 6 are nearer to a school outside it, with which their visits are shared.',
  )
})

test('what is said of a discipline is unsure where many volunteers have none known', () => {
  const unsure = supply([...times(6, {}), ...times(6, { disciplines: 'engineering' })])
  expect(isDisciplineUnsure(unsure)).toBe(true)
  expect(unknownDisciplineSentence(unsure)).toContain('50% of the volunteers in reach (6 of 12)')
  expect(unknownDisciplineSentence(supply(times(6, { disciplines: 'maths' })))).toBe('')
})

test('the radius is named, with the column that it comes from', () => {
  const people = times(6, {})
  expect(radiusSentence(supply(people))).toBe(
    'In reach, by Urban or rural: within 10 km of 2, 20 km of 0, 30 km of 1 schools, by road (about: straight line × 1.3), and within the volunteer’s own limit. Of 1 the class is not known: 10 km.',
  )
  expect(radiusSentence(supply(people, { radius: '20' }))).toContain('within 20 km by road')
})

test('supply beside activity counts schools and says that neither makes the other', () => {
  const answer = supply(times(6, {}))
  const { rich, poor } = answer.richAndPoor
  expect(rich.schools + poor.schools).toBe(3)
  expect(besideActivitySentence(answer)).toContain('How the two lie together, not what makes schools active.')
  expect(besideActivitySentence(answer)).not.toMatch(/because|due to|leads to|effect|cause/)
})

test('schools are counted that have no place, no pupils, nobody in reach and none of a discipline', () => {
  const people = [
    ...times(5, { lon: -1.45, disciplines: 'maths' }),
    ...times(6, { lon: -1.3, disciplines: 'engineering' }),
  ]
  const answer = supply(people, { radius: '10' })
  expect(answer).toMatchObject({
    ...{ known: true, activityKnown: false, everySchool: 3, unplaced: 1, withoutPupils: 1 },
    ...{ rawNone: 1, rawMedian: 5, giBelow: 0 },
    schools: {
      school: Uint32Array.of(0, 1, 2),
      raw: Int32Array.of(5, 11, 0),
      disciplineRaw: Int32Array.of(0, 6, 0),
      inLowestDecile: Uint8Array.of(0, 0, 1),
      isCold: Uint8Array.of(0, 0, 1),
      isReached: Uint8Array.of(0, 0, 0),
    },
  })
  expect(answer.byDiscipline.find(({ discipline }) => discipline === 'engineering')).toEqual({
    ...{ discipline: 'engineering', suppliers: 6, schoolsWithNone: 2, coldSpots: 1 },
  })
  const north = supply(people, { radius: '10', within: { grouping: 'region', area: 'North' } })
  expect(north).toMatchObject({ unplaced: 0, withoutPupils: 0, rawNone: 0 })
  expect(supply([]).known).toBe(false)
})

test('a school in the lowest tenth that the discipline reaches is no cold spot', () => {
  const answer = supply(times(5, { lon: -1.4, disciplines: 'engineering' }))
  expect([...answer.schools.inLowestDecile]).toContain(1)
  expect([...answer.schools.isCold]).toEqual([0, 0, 0])
  expect(answer.byDiscipline.find(({ discipline }) => discipline === 'engineering')?.coldSpots).toBe(0)
})

test('schools of more and of less access than the middle have those reached beside them', () => {
  const people = [...times(5, { lon: -1.45 }), ...times(6, { lon: -1.3 })]
  const open = { ...opened(people), accepted: 1, engagements: columnsOfVisits([{ date: '2024-10-01' }]) }
  const answer = supplyOf(open, { ...QUESTION, radius: '10' })
  expect(answer.activityKnown).toBe(true)
  expect([...answer.schools.isReached]).toEqual([1, 0, 0])
  expect(answer.richAndPoor).toEqual({
    rich: { schools: 2, reached: 1 },
    poor: { schools: 1, reached: 0 },
  })
})
