import type { Feature, Polygon, Position } from 'geojson'

/** A square of a degree, from its south-western corner; closed. */
export const square = (west: number, south: number): Position[] => [
  [west, south],
  [west + 1, south],
  [west + 1, south + 1],
  [west, south + 1],
  [west, south],
]

export const areaFeature = (
  properties: Readonly<Record<string, unknown>>,
  ring: Position[] = square(-2, 52),
): Feature<Polygon> => ({
  type: 'Feature',
  properties: { ...properties },
  geometry: { type: 'Polygon', coordinates: [ring] },
})

export const collection = (...features: readonly Feature[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features })

/** Two squares that share a border, in two layers. */
export const TOPOLOGY = JSON.stringify({
  type: 'Topology',
  arcs: [
    [
      [-1, 52],
      [-1, 53],
    ],
    [
      [-1, 53],
      [-2, 53],
      [-2, 52],
      [-1, 52],
    ],
    [
      [-1, 53],
      [0, 53],
      [0, 52],
      [-1, 52],
    ],
  ],
  objects: {
    west: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[0, 1]], properties: { areacd: 'E07000001', end: 2022 } }],
    },
    east: { type: 'Polygon', arcs: [[0, 2]], properties: { areanm: 'Eastshire', start: 2023 } },
  },
})
