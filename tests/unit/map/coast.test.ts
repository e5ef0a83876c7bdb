import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCoast } from '../../../src/map/coast'
import {
  insideNations,
  mostAreCovered,
  nationsWithoutSchools,
} from '../../../src/map/nations_without_schools'

const text = readFileSync(new URL('../../../public/coast.json', import.meta.url), 'utf8')
const coast = readCoast(JSON.parse(text) as Parameters<typeof readCoast>[0])
const inNation = (nation: string, lon: number, lat: number) =>
  insideNations(coast.nations, [nation])([lon, lat])

test('public/coast.json is small enough to wait for', () => {
  expect(text.length).toBeLessThan(250_000)
})

test('the sea covers the whole world but for land', () => {
  const [world, ...shores] = coast.sea.coordinates
  expect(world).toHaveLength(5)
  expect(shores.length).toBeGreaterThan(100)
})

test.each([
  ['england', 'Carlisle', -2.94, 54.89],
  ['england', 'Berwick-upon-Tweed', -2.0, 55.77],
  ['england', 'Chester', -2.89, 53.19],
  ['england', 'Hereford', -2.72, 52.06],
  ['england', 'Minehead', -3.47, 51.2],
  ['england', 'West Kirby', -3.18, 53.37],
  ['england', 'Silloth', -3.38, 54.87],
  ['england', 'St Mary’s, Scilly', -6.31, 49.92],
  ['england', 'Lowestoft', 1.75, 52.48],
  ['england', 'Dover', 1.31, 51.13],
  ['scotland', 'Gretna', -3.07, 55.0],
  ['scotland', 'Coldstream', -2.25, 55.65],
  ['scotland', 'Stranraer', -5.02, 54.9],
  ['scotland', 'Lerwick', -1.14, 60.15],
  ['wales', 'Wrexham', -3.0, 53.05],
  ['wales', 'Chepstow', -2.68, 51.64],
  ['wales', 'Prestatyn', -3.41, 53.33],
  ['wales', 'Monmouth', -2.72, 51.81],
  ['wales', 'Holyhead', -4.63, 53.31],
  ['ireland', 'Dundalk', -6.4, 54.0],
  ['islands', 'Douglas', -4.49, 54.16],
])('%s holds %s and no other nation does', (nation, _town, lon, lat) => {
  const holders = coast.nations.features
    .map(({ properties }) => properties.nation)
    .filter((name) => inNation(name, lon, lat))
  expect(holders).toEqual([nation])
})

describe('nations without schools', () => {
  const everywhere = (schools: [number, number][]) =>
    nationsWithoutSchools(
      coast.nations,
      Float64Array.from(schools, ([lon]) => lon),
      Float64Array.from(schools, ([, lat]) => lat),
    )
  const leeds: [number, number] = [-1.55, 53.8]
  const cardiff: [number, number] = [-3.18, 51.48]

  test('one school over the border in two hundred does not make a register of that nation', () => {
    const schools = [...Array.from({ length: 200 }, () => leeds), cardiff]
    expect(everywhere(schools)).toEqual(['scotland', 'wales', 'ireland', 'islands'])
  })

  test('a register of both nations covers neither', () => {
    expect(everywhere([leeds, cardiff, [NaN, NaN]])).toEqual(['scotland', 'ireland', 'islands'])
  })

  test('an area is covered when most of its schools lie in nations that are', () => {
    const isCovered = insideNations(coast.nations, ['wales'])
    expect(mostAreCovered(isCovered, [cardiff, cardiff, leeds])).toBe(true)
    expect(mostAreCovered(isCovered, [cardiff, leeds])).toBe(false)
  })
})
