import { expect, test } from 'vitest'
import { standElsewhere } from '../../../src/domain/geography/map_of_britain'
import { boxOfAll } from '../../../src/map/camera'
import { layerAbove, layerId } from '../../../src/map/layer_order'

const onTheMap = ['land', 'areas:1', 'area-borders:1', 'nations', 'sea', 'coast', 'schools', 'area-names:1']

test('the areas of a new edition go over the last and under the masks', () => {
  expect(layerAbove('areas', onTheMap)).toBe('area-borders:1')
  expect(layerAbove('area-borders', onTheMap)).toBe('nations')
  expect(layerAbove('area-marks', onTheMap)).toBe('nations')
})

test('names lie on top of everything', () => {
  expect(layerAbove('area-names', onTheMap)).toBeUndefined()
  expect(layerId('area-names', 2)).toBe('area-names:2')
})

test('the whole map is framed by what lies in Britain, however far a school strays', () => {
  const mark = (area: number, box: [number, number, number, number]) => ({
    area,
    schools: 1,
    label: [box[0], box[1]] as [number, number],
    box,
  })
  expect(boxOfAll([mark(0, [-3, 51, -2, 52]), mark(1, [-1, 53, 0, 54]), mark(2, [33, 35, 33, 35])])).toEqual([
    -3, 51, 0, 54,
  ])
  expect(boxOfAll([])).toBeNull()
})

test('schools stand elsewhere where most of those placed are beyond the map of Britain', () => {
  const lon = Float64Array.of(-122.3, -122.4, -1.6, NaN)
  const lat = Float64Array.of(47.6, 47.7, 55, NaN)
  expect(standElsewhere(lon, lat)).toBe(true)
  expect(standElsewhere(lon.slice(1), lat.slice(1))).toBe(false)
  expect(standElsewhere(new Float64Array(0), new Float64Array(0))).toBe(false)
})
