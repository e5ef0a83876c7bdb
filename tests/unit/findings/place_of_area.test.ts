import { expect, test } from 'vitest'
import { placeOfArea } from '../../../src/findings/class_of_thirty/place_of_area'
import { placeNamed } from '../class_of_thirty/published'

const place = (areaCode: string, areaName: string) =>
  placeNamed(areaName, { areaCode, classification: 'SIC22', years: [2025] })
const england = place('EN', 'England')
const teesValley = place('TV_LSIP', 'Tees Valley')
const northEast = place('E12000001', 'North East')
const within = (area: string) => ({ lens: 'sector' as const, within: { grouping: 'local_authority', area } })

test('a page of an authority draws the jobs of the skills area it lies in, else of its region', () => {
  const placeName = (...catalogue: readonly (typeof england)[]) =>
    placeOfArea(within('Stockton-on-Tees'), catalogue)?.areaName
  expect(placeName(england, northEast, teesValley)).toBe('Tees Valley')
  expect(placeName(england, northEast)).toBe('North East')
  expect(placeName(england)).toBeUndefined()
})

test('an area with figures of its own draws them', () => {
  expect(placeOfArea(within('Tees Valley'), [england, teesValley])?.areaName).toBe('Tees Valley')
})
