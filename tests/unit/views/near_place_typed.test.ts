import { expect, test } from 'vitest'
import { placeTyped } from '../../../src/findings/gaps/near_place_typed'
import { gapsFileWords } from '../../../src/findings/gaps/gaps_file_name'
import { windowOfYear } from '../../../src/domain/time/academic_year'

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

test('lists of different schools have different file names', () => {
  const list = {
    within: null,
    everywhere: 'England',
    phase: 'secondary',
    window: windowOfYear(2024),
  } as const
  const near = { kind: 'district', place: 'TS18', km: 10 } as const
  const names = [
    gapsFileWords({ ...list, near: null, notVisited: null }),
    gapsFileWords({ ...list, near, notVisited: null }),
    gapsFileWords({ ...list, near: null, notVisited: 24 }),
  ].map((words) => words.join(' '))
  expect(names).toEqual([
    'England secondary 2024/25',
    'England secondary 2024/25 10 km of TS18',
    'England secondary 2024/25 not in 24 months',
  ])
})
