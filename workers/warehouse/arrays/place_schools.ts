import { NO_AREA } from '../../../src/domain/project/dataset'
import type { BoundaryLayer, BoundaryShape } from './boundary_layers'
import { polygonsOfText, UNITS, type Ring } from '../outline_text'

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

interface AreaExtent {
  readonly name: string
  readonly rings: readonly Ring[]
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

function extentOf(name: string, rings: readonly Ring[]): AreaExtent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings)
    for (let at = 0; at < ring.length; at += 2) {
      const [x = 0, y = 0] = [ring[at], ring[at + 1]]
      if (x < west) west = x
      if (x > east) east = x
      if (y < south) south = y
      if (y > north) north = y
    }
  return { name, rings, west, south, east, north }
}

/** Point in polygon by the even-odd rule over all rings: holes are outside, and a border may cross itself. */
function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false
  for (const ring of rings) {
    let [ax = 0, ay = 0] = ring.slice(-2)
    for (let at = 0; at < ring.length; at += 2) {
      const [bx = 0, by = 0] = [ring[at], ring[at + 1]]
      if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside
      ;[ax, ay] = [bx, by]
    }
  }
  return inside
}

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
  const extents = shapes.map(({ outline }, at) => extentOf(names[at] ?? '', polygonsOfText(outline).flat()))
  const nameOfSchool = Array.from(lon, (degrees, school) => {
    const [x, y] = [degrees * UNITS, (lat[school] ?? NaN) * UNITS]
    const found = extents.find(
      ({ rings, west, south, east, north }) =>
        x >= west && x <= east && y >= south && y <= north && isInside(rings, x, y),
    )
    return found?.name ?? ''
  })
  const areas = [...new Set(nameOfSchool)].filter(Boolean).sort((a, b) => a.localeCompare(b, 'en-GB'))
  const place = new Map(areas.map((area, at) => [area, at]))
  const codes = areas.map((area) => shapes[names.indexOf(area)]?.gss ?? '')
  return { areas, codes, index: Uint16Array.from(nameOfSchool, (name) => place.get(name) ?? NO_AREA) }
}
