import { expect, test } from 'vitest'
import { EVERY_EMPLOYER } from '../../../src/domain/employers/employer_filter'
import type { EventsQuestion } from '../../../src/domain/plan/events/events_question'
import { windowOfYear } from '../../../src/domain/time/academic_year'
import { employerPlaces } from '../../../workers/warehouse/arrays/employer_places'
import { eventVenues, venueProblem } from '../../../workers/warehouse/arrays/event_venues'
import { NearestPlaces } from '../../../workers/warehouse/arrays/nearest_places'
import type { OpenColumns } from '../../../workers/warehouse/arrays/open_columns'
import { madeColumns } from './made_columns'

const [WEST, EAST] = [-1.6, -1.2]
const DISTRICTS = new Map([['DH1', { lon: WEST, lat: 54.52 }]])

interface MadeEmployer {
  readonly name: string
  readonly lon: number
  readonly lat: number
}

/** Two schools near each other in the west, one in the east and one without a position; with these employers. */
function openWith(employers: readonly MadeEmployer[]): OpenColumns {
  const { directory, ...open } = madeColumns(
    [{ lon: WEST, lat: 54.5 }, { lon: WEST, lat: 54.55 }, { lon: EAST, lat: 54.9 }, {}],
    [],
  )
  const placed = { ...directory, postcodes: ['DH1 1AA', 'DH1 2AA', 'SR9 1AA', ''] }
  const lon = Float64Array.from(employers, (each) => each.lon)
  const lat = Float64Array.from(employers, (each) => each.lat)
  const places = employerPlaces({ lon, lat, postcodes: employers.map(() => 'DH1 1AA') })
  const columns = {
    ...{ names: employers.map(({ name }) => name), sections: employers.map(() => ''), lon, lat, places },
  } as unknown as OpenColumns['employers']
  return {
    ...open,
    directory: placed,
    towns: ['', '', '', ''],
    employers: columns,
    nearestPlaces: new NearestPlaces(placed, columns),
    volunteers: { ids: [] } as unknown as OpenColumns['volunteers'],
  }
}

const open = openWith([
  { name: 'Dune', lon: EAST, lat: 54.9 },
  { name: 'Acme', lon: WEST, lat: 54.5 },
  { name: 'Nowhere', lon: NaN, lat: NaN },
  { name: 'Bolt', lon: WEST, lat: 54.5 },
  { name: 'Cole', lon: WEST, lat: 54.5 },
  { name: 'Far', lon: 1.5, lat: 52 },
])

const QUESTION: EventsQuestion = {
  plan: {
    schools: {
      ...{ phase: 'all', window: windowOfYear(2023), within: null, listId: null, priorityOnly: false },
      ...{ statuses: [], fsmAtLeast: null, nothingBooked: false, notVisitedFor: null, near: null },
      employers: EVERY_EMPLOYER,
    },
    value: 'one',
  },
  ...{ venues: 'at_employers', count: 3, withinKm: 12 },
}

test('employers of one place are one venue, and one that reaches nobody more is left out', () => {
  const answer = eventVenues(open, QUESTION, DISTRICTS)
  expect(answer).toMatchObject({ version: 7, places: 3, points: 3, bound: 3 })
  expect(answer.chosen).toEqual([
    { name: 'Acme and 2 more in DH1', lon: WEST, lat: 54.5, schools: 2, adds: 2 },
    { name: 'Dune', lon: EAST, lat: 54.9, schools: 1, adds: 1 },
  ])
  expect([...answer.school].toSorted()).toEqual([0, 1, 2, 3])
  // The school without a position is reached by no venue.
  expect(Array.from(answer.school, (school, row) => [school, answer.reached[row]]).toSorted()).toEqual([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 0],
  ])
  expect([...answer.value]).toEqual([1, 1, 1, 1])
})

test('an event can be at a school, or in a district of the app or of the register', () => {
  const atSchools = eventVenues(open, { ...QUESTION, venues: 'at_schools', count: 2 }, DISTRICTS)
  expect([atSchools.places, atSchools.chosen]).toEqual([
    4,
    [
      { name: 'School 0', lon: WEST, lat: 54.5, schools: 2, adds: 2 },
      { name: 'School 2', lon: EAST, lat: 54.9, schools: 1, adds: 1 },
    ],
  ])
  const inDistricts = eventVenues(open, { ...QUESTION, venues: 'in_districts' }, DISTRICTS)
  expect([inDistricts.places, inDistricts.chosen]).toEqual([
    2,
    [
      { name: 'DH1', lon: WEST, lat: 54.52, schools: 2, adds: 2 },
      { name: 'SR9', lon: EAST, lat: 54.9, schools: 1, adds: 1 },
    ],
  ])
})

test('a solver is told the count and our choice, and its lower bound is taken', () => {
  const one = { ...QUESTION, count: 1 }
  const { problem, places } = venueProblem(open, one, DISTRICTS)
  expect([problem.version, problem.count, problem.choice.value, places.names]).toEqual([
    ...[7, 1, 2, ['Acme and 2 more in DH1', 'Dune', 'Far']],
  ])
  expect(eventVenues(open, one, DISTRICTS, { venues: [1], bound: 2 })).toMatchObject({ points: 2, bound: 2 })
})

test('of more than three thousand places none is chosen', () => {
  const along = (count: number) =>
    openWith(Array.from({ length: count }, (_, at) => ({ name: 'E', lon: WEST + at / 1e6, lat: 54.5 })))
  const one = { ...QUESTION, count: 1 }
  const [most, more] = [3000, 3001].map((count) => eventVenues(along(count), one, DISTRICTS))
  expect([most?.places, most?.chosen.length, more?.places, more?.chosen]).toEqual([3000, 1, 3001, []])
})
