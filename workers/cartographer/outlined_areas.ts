import { bbox } from '@turf/bbox'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { Feature, MultiPolygon, Position } from 'geojson'
import type { Outlines } from '../../src/domain/geography/boundaries'
import type { AreaMark, AreaShapes } from './area_shapes'
import type { BoundingBox } from './frame'
import type { LonLat } from '../../src/domain/geography/flat_map'

type OutlinedArea = Feature<MultiPolygon, null> & { readonly id: number }

/** One feature per area with an outline, rings closed. */
function featuresOf({ area, opens, firstCorner, corners }: Outlines): OutlinedArea[] {
  const found: OutlinedArea[] = []
  area.forEach((index, ring) => {
    if (found.at(-1)?.id !== index)
      found.push({
        type: 'Feature',
        id: index,
        properties: null,
        geometry: { type: 'MultiPolygon', coordinates: [] },
      })
    const polygons = found.at(-1)?.geometry.coordinates ?? []
    if (opens[ring] === 1) polygons.push([])
    const points: Position[] = []
    for (let at = firstCorner[ring] ?? 0; at < (firstCorner[ring + 1] ?? 0); at += 1)
      points.push([corners[2 * at] ?? 0, corners[2 * at + 1] ?? 0])
    polygons.at(-1)?.push([...points, ...points.slice(0, 1)])
  })
  return found
}

/** Where the ring crosses a parallel, west to east. */
function crossings(ring: readonly Position[], parallel: number): number[] {
  return ring.flatMap(([bx = 0, by = 0], at) => {
    const [ax = 0, ay = 0] = ring[at - 1] ?? ring.at(-1) ?? []
    return ay > parallel === by > parallel ? [] : [ax + ((bx - ax) * (parallel - ay)) / (by - ay)]
  })
}

function boxOf(polygons: MultiPolygon['coordinates']): BoundingBox {
  const [west, south, east, north] = bbox({ type: 'MultiPolygon', coordinates: polygons })
  return [west, south, east, north]
}

const sizeOf = ([west, south, east, north]: BoundingBox): number => (east - west) * (north - south)

/** The middle of the widest stretch across the largest part, half-way up: within it whatever its form. */
function middleOf(polygons: MultiPolygon['coordinates']): LonLat {
  const [largest = []] = polygons.toSorted((a, b) => sizeOf(boxOf([b])) - sizeOf(boxOf([a])))
  const [west, south, east, north] = boxOf([largest])
  const parallel = (south + north) / 2
  const edges = largest.flatMap((ring) => crossings(ring, parallel)).sort((a, b) => a - b)
  let [from, to] = [west, east]
  let widest = -Infinity
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const [left = west, right = east] = edges.slice(at, at + 2)
    if (right - left > widest) [from, to, widest] = [left, right, right - left]
  }
  return [(from + to) / 2, parallel]
}

function markOf({ id, geometry }: OutlinedArea, drawn: AreaMark | undefined): AreaMark {
  const label =
    drawn && booleanPointInPolygon(drawn.label, geometry) ? drawn.label : middleOf(geometry.coordinates)
  return { area: id, schools: drawn?.schools ?? 0, label, box: boxOf(geometry.coordinates) }
}

/**
 * The areas as drawn from their schools, with those that have an outline drawn by it instead: on top, for what is drawn
 * from schools next to them spills over the border.
 */
export function withOutlines({ polygons, marks }: AreaShapes, outlines: Outlines): AreaShapes {
  const outlined = featuresOf(outlines)
  const taken = new Set(outlined.map(({ id }) => id))
  const drawn = new Map(marks.map((mark) => [mark.area, mark]))
  return {
    polygons: {
      type: 'FeatureCollection',
      features: [...polygons.features.filter(({ id }) => !taken.has(Number(id))), ...outlined],
    },
    marks: [
      ...marks.filter(({ area }) => !taken.has(area)),
      ...outlined.map((feature) => markOf(feature, drawn.get(feature.id))),
    ].sort((a, b) => a.area - b.area),
  }
}
