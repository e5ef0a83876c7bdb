import { columnFrom } from '../../../src/domain/column_from'
import { bbox } from '@turf/bbox'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { BBox, MultiPolygon, Position } from 'geojson'
import { NO_AREA } from '../../../src/domain/project/dataset'
import type { BoundaryLayer, BoundaryShape } from './boundary_layers'
import { parsePolygons, UNITS_PER_DEGREE, type Polygon, type Ring } from '../outline_text'

/** The schools in the areas of one layer. */
export interface SchoolPlacement {
  /** Names of the areas with a school in them, A to Z. */
  readonly areas: readonly string[]
  /** Their codes, '' where the file has none of the ONS's. */
  readonly codes: readonly string[]
  /** Per school, an index into `areas`, or NO_AREA where it has no position or lies in none. */
  readonly index: Uint16Array
}

interface Positions {
  readonly lon: Float64Array
  readonly lat: Float64Array
}

/** An area in UNITS, and the box round it, which most schools of other areas are outside of. */
interface AreaExtent {
  readonly name: string
  readonly outline: MultiPolygon
  readonly box: BBox
}

const closed = (ring: Ring): Position[] => {
  const corners: Position[] = []
  for (let at = 0; at < ring.length; at += 2) corners.push([ring[at] ?? 0, ring[at + 1] ?? 0])
  return [...corners, ...corners.slice(0, 1)]
}

function extentOf(name: string, polygons: readonly Polygon[]): AreaExtent {
  const outline: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map(closed)),
  }
  return { name, outline, box: bbox(outline) }
}

const contains = ({ outline, box: [west, south, east, north] }: AreaExtent, x: number, y: number): boolean =>
  x >= west && x <= east && y >= south && y <= north && booleanPointInPolygon([x, y], outline)

/** The areas in force now; if all have ended, those that ended last. */
function currentAreas(shapes: readonly BoundaryShape[]): BoundaryShape[] {
  const until = Math.max(...shapes.map((shape) => shape.until))
  return shapes.filter((shape) => shape.until === until)
}

const WELSH_PROPERTY = /nmw$|_cy$|welsh/i
const NAME_PROPERTY = /n(a|m)m?e?$/i

/** The property with the names of the areas: the one with most distinct values, names before codes. */
function nameProperty(shapes: readonly BoundaryShape[]): string | undefined {
  const valuesByProperty = new Map<string, Set<string>>()
  for (const { names } of shapes)
    for (const [property, value] of Object.entries(names)) {
      const values = valuesByProperty.get(property)
      if (values) values.add(value)
      else valuesByProperty.set(property, new Set([value]))
    }
  const rank = ([property, values]: [string, Set<string>]): number[] => [
    Number(![...values].every((word) => /^[EKNSW]\d{8}$/.test(word))),
    Number(!WELSH_PROPERTY.test(property)),
    values.size,
    Number(NAME_PROPERTY.test(property)),
  ]
  const [best] = [...valuesByProperty].sort((a, b) => {
    const [ranked, other] = [rank(a), rank(b)]
    return ranked.map((place, at) => (other[at] ?? 0) - place).find((apart) => apart !== 0) ?? 0
  })
  return best?.[0]
}

/** The name of each shape's area; areas that share a name have their code appended. */
function areaNames(shapes: readonly BoundaryShape[]): string[] {
  const property = nameProperty(shapes) ?? ''
  const jsonByName = new Map<string, Set<string>>()
  for (const { names, namesJson } of shapes) {
    const name = names[property] ?? ''
    jsonByName.set(name, (jsonByName.get(name) ?? new Set()).add(namesJson))
  }
  return shapes.map(({ names, gss }) => {
    const name = names[property] ?? ''
    return gss && (jsonByName.get(name)?.size ?? 0) > 1 ? `${name} (${gss})` : name
  })
}

/** Puts every school in the area of the layer that it lies in. */
export function placeSchools({ lon, lat }: Positions, layer: BoundaryLayer): SchoolPlacement {
  const shapes = currentAreas(layer.shapes)
  const names = areaNames(shapes)
  const extents = shapes.map(({ outline }, at) => extentOf(names[at] ?? '', parsePolygons(outline)))
  const nameOfSchool = Array.from(lon, (degrees, school) => {
    const [x, y] = [degrees * UNITS_PER_DEGREE, (lat[school] ?? NaN) * UNITS_PER_DEGREE]
    const found = extents.find((extent) => contains(extent, x, y))
    return found?.name ?? ''
  })
  const areas = [...new Set(nameOfSchool)].filter(Boolean).sort((a, b) => a.localeCompare(b, 'en-GB'))
  const place = new Map(areas.map((area, at) => [area, at]))
  const codes = areas.map((area) => shapes[names.indexOf(area)]?.gss ?? '')
  return { areas, codes, index: columnFrom(Uint16Array, nameOfSchool, (name) => place.get(name) ?? NO_AREA) }
}
