import { expect, test } from 'vitest'
import { EVERY_EMPLOYER, isPublicBody } from '../../../src/domain/employers/employer_filter'
import { employersAt } from '../../../src/domain/employers/employers_at'
import { whoStandsThere } from '../../../src/findings/gaps/nearest'
import { employerPlaces } from '../../../workers/warehouse/arrays/employer_places'
import { NearestPlaces } from '../../../workers/warehouse/arrays/nearest_places'

const employers = {
  names: ['Zinc Works', 'Abbey Primary School', 'Mill Software', 'Far Foods', 'Nowhere Ltd'],
  sections: ['C', 'P', 'J', 'C', 'C'],
  postcodes: ['L4', 'L4 0TH', 'L4', 'L40', ''],
  lon: Float64Array.of(-2.96, -2.96, -2.96, -2.8, NaN),
  lat: Float64Array.of(53.43, 53.43, 53.43, 53.6, NaN),
}
const places = employerPlaces(employers)
/** Place of each employer; -1 for those without a position. */
const placeOf = ({ byPlace, placeStart }: typeof places): number[] =>
  employers.names.map((_, employer) => {
    const at = byPlace.indexOf(employer)
    return at < 0 ? -1 : placeStart.findLastIndex((start) => start <= at)
  })
const schools = { lon: Float64Array.of(-2.95), lat: Float64Array.of(53.45) }
const nearest = new NearestPlaces(schools, { ...employers, places })

test('employers of one position are one place, counted and never told apart by name', () => {
  expect(placeOf(places)).toEqual([0, 0, 0, 1, -1])
  expect(places.districts).toEqual(['L4', 'L40'])
  const { place, count, km } = nearest.of(EVERY_EMPLOYER)
  expect([...place]).toEqual([0, 1, -1])
  expect([...count]).toEqual([3, 1, 0])
  expect(km[0]).toBeCloseTo(2.32, 1)
})

test('order of the file or of names changes no place', () => {
  const turned = employerPlaces({
    lon: employers.lon.slice().reverse(),
    lat: employers.lat.slice().reverse(),
    postcodes: employers.postcodes.slice().reverse(),
  })
  expect(placeOf(turned).reverse()).toEqual(placeOf(places))
})

test('a filter by sector, and without schools, trusts and councils, counts those it keeps', () => {
  const all = { ...places, ...employers }
  const software = { section: 'J', leavesOutPublicBodies: false }
  expect([...nearest.of(software).count]).toEqual([1, 0, 0])
  expect(employersAt(all, 0, software)).toEqual([2])
  expect([...nearest.of({ section: null, leavesOutPublicBodies: true }).count]).toEqual([2, 1, 0])
  expect(employersAt(all, 0, { section: null, leavesOutPublicBodies: true })).toEqual([0, 2])
})

test.each([
  ['Abbey Primary School', 'P', true],
  ['Northern Schools Trust', '', true],
  ['Leeds City Council', 'O', true],
  ['Outwood Grange Academies Trust', '', true],
  ['London Borough of Bexley', '', true],
  ['Academy Insurance Ltd', 'K', false],
  ['University of Leeds', 'P', false],
  ['Zinc Works', 'C', false],
])('%s of section “%s” is a school, trust or council: %s', (name, sections, is) => {
  expect(isPublicBody(name, sections)).toBe(is)
})

test('many are told by number and district, one by name', () => {
  expect(whoStandsThere(1204, 'L4', '')).toBe('1,204 employers in L4')
  expect(whoStandsThere(1, 'L4', 'Zinc Works')).toBe('Zinc Works in L4')
  expect(whoStandsThere(1, '', 'Zinc Works')).toBe('Zinc Works')
  expect(whoStandsThere(2, '', '')).toBe('2 employers at one place')
})
