import { expect, test } from 'vitest'
import { PHASES } from '../../../src/domain/school/phase'
import { SchoolSearch } from '../../../workers/warehouse/arrays/school_search'

const SCHOOLS: readonly (readonly [
  id: string,
  name: string,
  postcode: string,
  town: string,
  authority: string,
])[] = [
  ['100001', 'Alder Primary School', 'L4 7TH', 'Liverpool', 'Liverpool'],
  ['100002', "St Mary's Catholic Primary School", 'YO1 7EP', 'York', 'York'],
  ['100003', 'York High School', 'YO24 3WZ', 'York', 'York'],
  ['100004', 'Birch Academy', 'L40 1AA', 'Ormskirk', 'Lancashire'],
  ['100005', 'Oak Hill School', 'L4 7TJ', '', 'Liverpool'],
  ['100006', 'Alder Grove Academy', 'S1 2AB', 'Sheffield', 'Sheffield'],
  ['100007', 'Yorkley Infant School', 'GL15 4RR', 'Lydney', 'Gloucestershire'],
  ['8231234', 'Älder Wood School', '', 'Perth', 'Perth and Kinross'],
]
const column = (place: 0 | 1 | 2 | 3 | 4) => SCHOOLS.map((school) => school[place])

const search = new SchoolSearch({
  version: 1,
  ids: column(0),
  names: column(1),
  postcodes: column(2),
  towns: column(3),
  localAuthorities: column(4),
  phase: Uint8Array.from(SCHOOLS, () => PHASES.indexOf('PRI')),
})
const found = (text: string): readonly string[] => search.find({ text, limit: 8 }).schools.map(({ id }) => id)

test('a name is found by the beginning of each of its words, and a name that begins so comes first', () => {
  expect(found('ald')).toEqual(['100006', '100001', '8231234'])
  expect(found('alder pri')).toEqual(['100001'])
  expect(found('Primary alder')).toEqual(['100001'])
  expect(found('st marys')).toEqual(['100002'])
  expect(found('saint mary’s')).toEqual(['100002'])
})

test('a slip in a name is forgiven, where nothing has the word as it is typed', () => {
  expect(found('Brich Academy')).toEqual(['100004'])
  expect(found('aldre primary')).toEqual(['100001'])
  expect(found('Sheffeild')).toEqual([])
})

test('an id is found whole and not in part, and nothing else with it', () => {
  expect(found('100003')).toEqual(['100003'])
  expect(found('8231234')).toEqual(['8231234'])
  expect(found('10000')).toEqual([])
})

test('a postcode is found whole, by its district and while it is typed, with or without its space', () => {
  for (const text of ['L4 7TH', 'l47th', ' l4  7th ']) expect(found(text)).toEqual(['100001'])
  expect(found('l4')).toEqual(['100001', '100005'])
  expect(found('L4 7')).toEqual(['100001', '100005'])
  expect(found('L40')).toEqual(['100004'])
})

test('a town is found whole, after the names that begin with it, and narrows a name', () => {
  expect(found('york')).toEqual(['100003', '100007', '100002'])
  expect(found('liverpool')).toEqual(['100001', '100005'])
  expect(found('liverpoo')).toEqual([])
  expect(found('primary york')).toEqual(['100002'])
})

test('a result says name, town and phase; the local authority where there is no town', () => {
  expect(search.find({ text: 'oak hill', limit: 8 }).schools).toEqual([
    { id: '100005', name: 'Oak Hill School', town: 'Liverpool', phase: 'PRI' },
  ])
  expect(search.find({ text: 'birch', limit: 8 }).schools[0]?.town).toBe('Ormskirk')
})

test('at most so many are listed, and all are counted', () => {
  const { schools, total } = search.find({ text: 'school', limit: 2 })
  expect([schools.length, total]).toEqual([2, 6])
})

test('one letter, blanks and words of no school find nothing', () => {
  for (const text of ['', '   ', 'a', 'zzzz', '???']) expect(search.find({ text, limit: 8 }).total).toBe(0)
})

test('32,000 schools are searched as a person types', () => {
  const names = Array.from({ length: 32_000 }, (_, school) => `Demo ${SCHOOLS[school % 8]![1]} ${school}`)
  const many = new SchoolSearch({
    version: 1,
    ids: names.map((_, school) => `9${school}`),
    names,
    postcodes: names.map(() => ''),
    towns: names.map(() => 'York'),
    localAuthorities: names.map(() => ''),
    phase: new Uint8Array(names.length),
  })
  const expected = names.filter((name) => /Birch Academy 3/.test(name)).length
  expect(many.find({ text: 'demo birch 3', limit: 8 }).total).toBe(expected)
})
