import type { Position } from 'geojson'
import { isInBritishIsles } from '../../../../src/domain/geography/british_isles'
import { positionsOfGrid } from '../../../../src/domain/geography/national_grid'
import { UNITS_PER_DEGREE, type Polygon, type Ring } from '../../outline_text'
import { isNamedValues } from './named_values'

/** Polygons as a file has them: rings of positions, the first ring of each its shore. */
export type WrittenPolygon = readonly (readonly Position[])[]

/** More corners than this would make the map slow to draw, and no screen shows them. */
const MOST_CORNERS = 400_000
/** Fewer than three corners enclose nothing. */
const LEAST_NUMBERS = 6

/** The polygons of a GeoJSON geometry; undefined where it is none. */
export function polygonsOf(geometry: unknown): readonly WrittenPolygon[] | undefined {
  if (!isNamedValues(geometry)) return undefined
  if (geometry['type'] === 'Polygon') return [geometry['coordinates'] as WrittenPolygon]
  return geometry['type'] === 'MultiPolygon' ? (geometry['coordinates'] as WrittenPolygon[]) : undefined
}

const isInDegrees = ([x = NaN, y = NaN]: Position): boolean => Math.abs(x) <= 180 && Math.abs(y) <= 90

/**
 * True where the corners stand with latitude before longitude: some second number can be no latitude and every first
 * one can, or most corners lie in the British Isles once they are turned round.
 */
export function isLatitudeFirst(written: readonly (readonly WrittenPolygon[])[]): boolean {
  let corners = 0
  let beyondLatitude = 0
  let inBritishIsles = 0
  for (const [x = NaN, y = NaN] of written.flat(3)) {
    if (!(Math.abs(x) <= 90 && Math.abs(y) <= 180)) return false
    corners += 1
    if (Math.abs(y) > 90) beyondLatitude += 1
    if (isInBritishIsles(y, x)) inBritishIsles += 1
  }
  return beyondLatitude > 0 || inBritishIsles * 2 > corners
}

/** The same polygons with the two numbers of each corner in each other’s place. */
export const turnCorners = (polygons: readonly WrittenPolygon[]): WrittenPolygon[] =>
  polygons.map((rings) => rings.map((ring) => ring.map(([x = NaN, y = NaN]) => [y, x])))

/** Longitude and latitude in turn, whether written so or on the British National Grid. Throws where in neither. */
function degreesOf(ring: readonly Position[]): Float64Array {
  const inDegrees = ring.every(isInDegrees)
  const [x, y] = [0, 1].map((axis) => Float64Array.from(ring, (place) => place[axis] ?? NaN)) as [
    Float64Array,
    Float64Array,
  ]
  const { lon, lat } = inDegrees ? { lon: x, lat: y } : positionsOfGrid(x, y)
  const degrees = new Float64Array(2 * ring.length)
  lon.forEach((each, at) => {
    degrees[2 * at] = each
    degrees[2 * at + 1] = lat[at] ?? NaN
  })
  if (degrees.some((each) => Number.isNaN(each))) throw new Error('places in neither degrees nor the grid')
  return degrees
}

/** A ring with its corners put on a grid, corners that then stand on the last one left out. */
function snap(degrees: Float64Array, grid: number): Ring {
  const ring: number[] = []
  for (let at = 0; at < degrees.length; at += 2) {
    const x = Math.round(((degrees[at] ?? 0) * UNITS_PER_DEGREE) / grid) * grid
    const y = Math.round(((degrees[at + 1] ?? 0) * UNITS_PER_DEGREE) / grid) * grid
    if (x !== ring.at(-2) || y !== ring.at(-1)) ring.push(x, y)
  }
  if (ring.length > 2 && ring[0] === ring.at(-2) && ring[1] === ring.at(-1)) ring.splice(-2)
  return ring
}

function snapPolygons(polygons: readonly (readonly Float64Array[])[], grid: number): Polygon[] {
  const snapped = polygons.map((rings) => rings.map((ring) => snap(ring, grid)))
  return snapped
    .filter(([shore]) => (shore?.length ?? 0) >= LEAST_NUMBERS)
    .map((rings) => rings.filter((ring) => ring.length >= LEAST_NUMBERS))
}

const cornersIn = (shapes: readonly (readonly Polygon[])[]): number =>
  shapes.flat(2).reduce((sum, ring) => sum + ring.length / 2, 0)

/**
 * Shapes light enough to draw. Every corner is put on one grid, the finest on which few enough corners are left: two
 * neighbours that share a border still share it, where other ways of thinning leave slivers between them. A shape too
 * small for the grid keeps its own corners.
 */
export function thinShapes(
  written: readonly (readonly WrittenPolygon[])[],
  most = MOST_CORNERS,
): Polygon[][] {
  const shapes = written.map((polygons) => polygons.map((rings) => rings.map(degreesOf)))
  let thinned = shapes.map((polygons) => snapPolygons(polygons, 1))
  const finest = thinned
  for (let grid = 2; cornersIn(thinned) > most && grid < UNITS_PER_DEGREE; grid *= 2)
    thinned = shapes.map((polygons, at) => {
      const snapped = snapPolygons(polygons, grid)
      return snapped.length > 0 ? snapped : (finest[at] ?? [])
    })
  return thinned
}
