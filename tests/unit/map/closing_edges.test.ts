import { readFileSync } from 'node:fs'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { Feature, Polygon, Position } from 'geojson'
import { expect, test } from 'vitest'
import { readCoast } from '../../../src/map/coast'
import { closingEdges } from '../../../src/map/layers/closing_edges'

const coast = readCoast(
  JSON.parse(readFileSync(new URL('../../../public/coast.json', import.meta.url), 'utf8')) as Parameters<
    typeof readCoast
  >[0],
)
const boxed = (west: number, south: number, east: number, north: number): Feature<Polygon, null> => ({
  type: 'Feature',
  properties: null,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  },
})
const kilometres = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position) =>
  Math.hypot((ax - bx) * Math.cos((ay * Math.PI) / 180), ay - by) * 111

/** How far each end of the lines is from the edge of a box. */
const endsFromEdge = (lines: readonly Position[][], [west, south, east, north]: readonly number[]) =>
  lines.flatMap((line) =>
    [line[0], line.at(-1)].map((end) => {
      const [lon = 0, lat = 0] = end ?? []
      return Math.min(
        ...[west, east].map((side = 0) => kilometres([lon, lat], [side, lat])),
        ...[south, north].map((side = 0) => kilometres([lon, lat], [lon, side])),
      )
    }),
  )

test('an area that reaches into the sea is closed along the shore, from edge to edge', () => {
  const box = [-1.6, 54.6, -0.6, 55.2] as const
  const durham = boxed(...box)
  const { shores, borders } = closingEdges(durham, coast, ['scotland', 'wales'])
  expect(borders).toEqual([])
  expect(shores.length).toBeGreaterThan(0)
  for (const place of shores.flat()) expect(booleanPointInPolygon(place, durham)).toBe(true)
  for (const away of endsFromEdge(shores, box)) expect(away).toBeLessThan(0.05)
})

test('an area at a border is closed along the border, and not along a shore beyond it', () => {
  const box = [-3.4, 51.3, -2.4, 52] as const
  const severn = boxed(...box)
  const withWales = closingEdges(severn, coast, [])
  const { shores, borders } = closingEdges(severn, coast, ['wales'])
  expect(borders.length).toBeGreaterThan(0)
  for (const away of endsFromEdge(borders, box)) expect(away).toBeLessThan(0.05)
  expect(shores.flat().length).toBeLessThan(withWales.shores.flat().length)
  expect(withWales.borders).toEqual([])
})

test('an area inland has nothing to close', () => {
  expect(closingEdges(boxed(-1.5, 52.4, -1.2, 52.6), coast, ['scotland', 'wales'])).toEqual({
    shores: [],
    borders: [],
  })
})
