import { expect, test } from 'vitest'
import { NO_AREA } from '../../../src/domain/project/dataset'
import { hexagonNames } from '../../../src/findings/coverage/drawn_areas'

const groupings = [
  { key: 'local_authority', label: 'Local authority', areas: ['Kent', 'Leeds'], codes: ['', ''] },
]
const groupIndex = Uint16Array.from([0, 0, 0, 1, 2, 3, NO_AREA])
const local_authority = Uint16Array.from([1, 1, 0, 0, 1, NO_AREA, 0])

test('a hexagon is named after the authority of most of its schools, numbered where that has several', () => {
  expect(
    hexagonNames(
      { groupIndex, count: 4 },
      { dataset: { groupings }, schools: { groups: { local_authority } } },
    ),
  ).toEqual(['Leeds 1', 'Kent', 'Leeds 2', 'Hexagon'])
})

test('without authorities hexagons are numbered', () => {
  expect(
    hexagonNames({ groupIndex, count: 4 }, { dataset: { groupings: [] }, schools: { groups: {} } }),
  ).toEqual(['Hexagon 1', 'Hexagon 2', 'Hexagon 3', 'Hexagon 4'])
})
