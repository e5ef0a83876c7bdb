import fc from 'fast-check'
import type { Position } from 'geojson'
import { expect, test } from 'vitest'
import type { Outlines } from '../../../src/domain/geography/boundaries'
import { drawAreas, createAtlas } from '../../../workers/cartographer/cartographer'
import { outlinesOf } from '../../../workers/warehouse/arrays/outlines'
import { formatPolygons } from '../../../workers/warehouse/outline_text'

const degrees = (...places: readonly number[]): number[] => places.map((place) => Math.round(place * 1e5))
const outlineOf = (...areas: readonly (readonly number[] | null)[]): Outlines =>
  outlinesOf(areas.map((ring) => (ring ? [formatPolygons([[degrees(...ring)]])] : [])))

const LON = Float64Array.of(-2, -1.9, -1, -0.9, NaN)
const LAT = Float64Array.of(52, 52.1, 52, 52.1, NaN)
const AREAS = Uint16Array.of(0, 0, 1, 1, 2)
const draw = (outlines?: Outlines) => drawAreas(createAtlas(LON, LAT), AREAS, 3, outlines)
const WEST = [-2.5, 51.5, -1.5, 51.5, -1.5, 52.5, -2.5, 52.5]

test('an area with an outline is drawn by it, one without from its schools, beneath', () => {
  const { polygons } = draw(outlineOf(WEST))
  const [first, second] = polygons.features
  expect(first).toEqual(draw().polygons.features.find(({ id }) => id === 1))
  expect(second).toMatchObject({
    id: 0,
    geometry: {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [-2.5, 51.5],
            [-1.5, 51.5],
            [-1.5, 52.5],
            [-2.5, 52.5],
            [-2.5, 51.5],
          ],
        ],
      ],
    },
  })
})

test('it is framed by its outline and keeps its schools and its name’s place, if that is within', () => {
  const [before] = draw().marks
  expect(draw(outlineOf(WEST)).marks[0]).toEqual({ ...before, box: [-2.5, 51.5, -1.5, 52.5] })
  const [elsewhere] = draw(outlineOf([-5, 50, -4, 50, -4, 51, -5, 51])).marks
  expect(elsewhere?.label).toEqual([-4.5, 50.5])
})

test('an area whose schools have no position is on the map by its outline', () => {
  expect(draw().marks.map(({ area }) => area)).toEqual([0, 1])
  const { marks } = draw(outlineOf(null, null, WEST))
  expect(marks.map(({ area, schools }) => [area, schools])).toEqual([
    [0, 2],
    [1, 2],
    [2, 0],
  ])
})

test('a name sits within its area, whatever the form, holes left out', () => {
  const star = fc
    .array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 5, maxLength: 14 })
    .map((reaches) =>
      reaches.flatMap((reach, at) => {
        const turn = (2 * Math.PI * at) / reaches.length
        return [2 + reach * Math.cos(turn), 52 + reach * Math.sin(turn)]
      }),
    )
  const hole = degrees(1.95, 51.95, 2.05, 51.95, 2.05, 52.05, 1.95, 52.05)
  fc.assert(
    fc.property(star, (ring) => {
      const { marks, polygons } = draw(outlinesOf([[], [], [formatPolygons([[degrees(...ring), hole]])]]))
      const [lon, lat] = marks[2]?.label ?? [NaN, NaN]
      const rings = polygons.features.find(({ id }) => id === 2)?.geometry.coordinates.flat() ?? []
      expect(rings.filter((each) => surrounds(each, lon, lat)).length % 2).toBe(1)
    }),
  )
})

function surrounds(ring: readonly Position[], x: number, y: number): boolean {
  let inside = false
  ring.forEach(([bx = 0, by = 0], at) => {
    const [ax = 0, ay = 0] = ring[at - 1] ?? []
    if (at > 0 && ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside
  })
  return inside
}
