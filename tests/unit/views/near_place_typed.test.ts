import { expect, test } from 'vitest'
import { placeTyped } from '../../../src/findings/gaps/near_place_typed'

const schools = {
  ids: ['900001', '900002', '900003'],
  names: ['Oak School', 'Oak School', 'Elm Academy'],
  postcodes: ['TS18 1AA', 'LS1 1AA', ''],
}
const placed = (typed: string) => placeTyped(schools, typed, 10)

test('a place is a postcode, its district, or one school by name or id', () => {
  expect(placed('ls1 4dy')).toEqual({ near: { kind: 'district', place: 'LS1', km: 10 } })
  expect(placed('elm')).toEqual({ near: { kind: 'school', place: '900003', km: 10 } })
  expect(placed('Oak School, LS1 1AA')).toEqual({ near: { kind: 'school', place: '900002', km: 10 } })
  expect(placed('900001')).toEqual({ near: { kind: 'school', place: '900001', km: 10 } })
})

test('words that name several schools, or none, are answered with what to do', () => {
  expect(placed('oak')).toEqual({ why: expect.stringContaining('Several schools') as string })
  expect(placed('Ash')).toEqual({ why: expect.stringContaining('No school') as string })
  expect(placed('')).toEqual({ why: expect.stringContaining('No school') as string })
})
