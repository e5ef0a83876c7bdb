import { NO_AREA } from '../../../src/domain/dataset'
import type { BoundaryLayer, BoundaryShape } from './boundary_layers'
import { polygonsOfText, UNITS, type Ring } from '../outline_text'

/** The schools in the areas of one layer. */
export interface Placing {
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

interface Ground {
  readonly name: string
  readonly rings: readonly Ring[]
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

function groundOf(name: string, rings: readonly Ring[]): Ground {
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

/** Even-odd over all rings, so that holes are outside and a border that crosses itself is survived. */
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

/** Areas that are there now; where all of a layer have ended, those that lasted longest. */
function latest(shapes: readonly BoundaryShape[]): BoundaryShape[] {
  const until = Math.max(...shapes.map((shape) => shape.until))
  return shapes.filter((shape) => shape.until === until)
}

const IN_WELSH = /nmw$|_cy$|welsh/i
const NAMED = /n(a|m)m?e?$/i

/** The property that names the areas: the one that tells most of them apart, names before codes. */
function nameProperty(shapes: readonly BoundaryShape[]): string | undefined {
  const words = new Map<string, Set<string>>()
  for (const { names } of shapes)
    for (const [property, value] of Object.entries(names)) {
      const held = words.get(property)
      if (held) held.add(value)
      else words.set(property, new Set([value]))
    }
  const rank = ([property, held]: [string, Set<string>]): number[] => [
    Number(![...held].every((word) => /^[EKNSW]\d{8}$/.test(word))),
    Number(!IN_WELSH.test(property)),
    held.size,
    Number(NAMED.test(property)),
  ]
  const [best] = [...words].sort((a, b) => {
    const [ranked, other] = [rank(a), rank(b)]
    return ranked.map((place, at) => (other[at] ?? 0) - place).find((apart) => apart !== 0) ?? 0
  })
  return best?.[0]
}

/** Per shape, what its area is called; areas that share a name are told apart by their codes. */
function areaNames(shapes: readonly BoundaryShape[]): string[] {
  const property = nameProperty(shapes) ?? ''
  const sharing = new Map<string, Set<string>>()
  for (const { names, written } of shapes) {
    const name = names[property] ?? ''
    sharing.set(name, (sharing.get(name) ?? new Set()).add(written))
  }
  return shapes.map(({ names, gss }) => {
    const name = names[property] ?? ''
    return gss && (sharing.get(name)?.size ?? 0) > 1 ? `${name} (${gss})` : name
  })
}

/** Puts every school in the area of the layer that it lies in. */
export function placeSchools({ lon, lat }: Positions, layer: BoundaryLayer): Placing {
  const shapes = latest(layer.shapes)
  const names = areaNames(shapes)
  const grounds = shapes.map(({ outline }, at) => groundOf(names[at] ?? '', polygonsOfText(outline).flat()))
  const nameOfSchool = Array.from(lon, (degrees, school) => {
    const [x, y] = [degrees * UNITS, (lat[school] ?? NaN) * UNITS]
    const found = grounds.find(
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
