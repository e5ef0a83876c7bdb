import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makePlaces, PLACES_FILE } from '../../../data/places'
import { sourceLine, SOURCES } from '../../../data/sources'
import type { Place } from '../../../src/map/places'

const text = readFileSync(PLACES_FILE, 'utf8')
const places = JSON.parse(text) as readonly Place[]

test('the places made again are what is shipped', () => {
  expect(makePlaces() === text, 'run npx tsx data/places.ts').toBe(true)
})

test('about 2,000 towns of these islands are shipped, the largest first, in a file small enough to wait for', () => {
  expect(places.length).toBeGreaterThan(1900)
  expect(places.length).toBeLessThan(2100)
  expect(text.length).toBeLessThan(90_000)
  const people = places.map((place) => place[3])
  expect(people).toEqual(people.toSorted((a, b) => b - a))
  for (const [name, lon, lat] of places) {
    expect(name).not.toMatch(/County Borough|District$/)
    expect(lon > -11 && lon < 2 && lat > 49 && lat < 61, name).toBe(true)
  }
})

test.each([
  ['London', -0.126, 51.509],
  ['Hull', -0.335, 53.745],
  ['Derry / Londonderry', -7.309, 54.998],
  ['Whitby', -0.618, 54.488],
])('%s stands where it is', (name, lon, lat) => {
  const place = places.find((each) => each[0] === name)
  expect(place?.[1]).toBeCloseTo(lon, 1)
  expect(place?.[2]).toBeCloseTo(lat, 1)
})

test('a town of England has its nearest postcode district, and one far from any has none', () => {
  const districtOf = (name: string) => places.find((each) => each[0] === name)?.[4]
  expect(['Whitby', 'Hull', 'Dublin', 'Glasgow'].map(districtOf)).toEqual([
    expect.stringMatching(/^YO\d+$/),
    expect.stringMatching(/^HU\d+$/),
    '',
    '',
  ])
})

test('the source is named with its licence', () => {
  expect(sourceLine(SOURCES.places)).toMatch(/GeoNames.*CC BY 4\.0/)
})
