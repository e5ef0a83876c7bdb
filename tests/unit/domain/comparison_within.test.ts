import { expect, test } from 'vitest'
import { comparisonWithin, dividesArea, unitsInside } from '../../../src/domain/coverage/comparison_within'
import { NO_AREA } from '../../../src/domain/project/dataset'

const of = (...areas: number[]) => Uint16Array.from(areas)
const many = (count: number, area: number) => Array.from({ length: count }, () => area)
const groupings = ['region', 'hub', 'local_authority'].map((key) => ({
  key,
  label: key,
  areas: ['A', 'B', 'C'],
  codes: ['', '', ''],
}))

test('a unit lies inside an area with nine in ten of its schools, not with fewer', () => {
  expect([...unitsInside(of(...many(10, 0)), 1, of(...many(9, 1), 2), 1)]).toEqual([1])
  expect([...unitsInside(of(...many(10, 0)), 1, of(...many(8, 1), 2, 2), 1)]).toEqual([0])
  expect([...unitsInside(of(0, 0), 2, of(1, NO_AREA), 1)]).toEqual([1, 0])
})

test('a region is not inside a hub, and a hub that two regions share is inside neither', () => {
  const region = of(0, 0, 0, 1, 1, 1)
  const hub = of(0, 0, 1, 1, 2, 2)
  const local_authority = of(0, 0, 1, 1, 2, 2)
  const schools = { groups: { region, hub, local_authority } }
  const within = { grouping: 'hub', area: 'A' }
  expect(dividesArea(schools, groupings, within, 'region')).toBe(false)
  expect(dividesArea(schools, groupings, { grouping: 'region', area: 'A' }, 'hub')).toBe(false)
  expect(dividesArea(schools, groupings, within, 'hub')).toBe(false)
  expect(comparisonWithin(within, 'region', schools, groupings)).toBe('local_authority')
  expect(comparisonWithin(null, 'region', schools, groupings)).toBe('region')
})

test('where nothing lies inside an area, it is compared with nothing: its own grouping is left', () => {
  const schools = { groups: { region: of(0, 0), hub: of(0, 1), local_authority: of(0, 0) } }
  expect(comparisonWithin({ grouping: 'hub', area: 'A' }, 'region', schools, groupings)).toBe('hub')
})
