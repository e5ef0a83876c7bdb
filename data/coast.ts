/**
 * Makes public/coast.json: the sea round Britain and Ireland, painted over the areas as a mask, and the land of each
 * nation, painted over areas that spill into a nation the register says nothing of.
 *
 * Source: Natural Earth 1:10m (public domain), from the npm package world-atlas, and nation_loops.ts.
 * Run: npx tsx data/coast.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Feature, MultiPolygon as GeoMultiPolygon, Polygon as GeoPolygon } from 'geojson'
import { feature, merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { NATION_LOOPS } from './nation_loops'

type Position = [number, number]
type Ring = Position[]
type Country = Polygon<{ name: string }> | MultiPolygon<{ name: string }>
type Land = GeoPolygon | GeoMultiPolygon
type World = Topology<{ countries: GeometryCollection<{ name: string }> }>
/** West, south, east, north, in degrees. */
type Box = readonly [number, number, number, number]

/** As far as a map of Britain on a wide screen can see. */
const SEEN: Box = [-30, 43, 22, 66]
/** Where a person may look closely: every point of the source is kept. */
const CLOSE: Box = [-11, 49, 2.8, 61]
/** Elsewhere a coast is a backdrop: a point is kept when it is this far from the last one, in degrees. */
const FAR_STEP = 0.12
const WHOLE_WORLD: Ring = [
  [-180, -85],
  [180, -85],
  [180, 85],
  [-180, 85],
  [-180, -85],
]

const world = JSON.parse(
  readFileSync(new URL('../node_modules/world-atlas/countries-10m.json', import.meta.url), 'utf8'),
) as World
const countries = world.objects.countries.geometries as Country[]

const land = outerRings(merge(world, countries).coordinates as Ring[][])
const landOf = (...names: string[]) =>
  outerRings(countries.filter(({ properties }) => names.includes(properties?.name ?? '')).flatMap(polygonsOf))
const nations: Record<string, Ring[]> = {
  ...Object.fromEntries(Object.entries(NATION_LOOPS).map(([nation, loop]) => [nation, [close([...loop])]])),
  ireland: landOf('Ireland'),
  islands: landOf('Isle of Man', 'Jersey', 'Guernsey'),
}

const file = topologyOf(land, nations)
writeFileSync(new URL('../public/coast.json', import.meta.url), file)
console.log(`public/coast.json: ${land.length} shores, ${Math.round(file.length / 1024)} kB`)

function polygonsOf(country: Country): Ring[][] {
  const { geometry } = feature(world, country as Polygon) as Feature<Land>
  return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Ring[][]
}

/** What can be seen of each polygon's outer ring. A ring needs three corners; less is a rock too small to draw. */
function outerRings(polygons: readonly Ring[][]): Ring[] {
  return polygons
    .flatMap(([outer]) => (outer ? [thin(clip(outer, SEEN))] : []))
    .filter((ring) => ring.length >= 4)
}

/** Sutherland and Hodgman's cut of a ring by a box, one side after another. Returns an open ring. */
function clip(ring: Ring, [west, south, east, north]: Box): Ring {
  const sides: ((position: Position) => number)[] = [
    ([x]) => x - west,
    ([x]) => east - x,
    ([, y]) => y - south,
    ([, y]) => north - y,
  ]
  return sides.reduce(
    (kept, depthInside) => {
      return kept.flatMap((here, index) => {
        const before = kept.at(index - 1) ?? here
        const [a, b] = [depthInside(before), depthInside(here)]
        const crossing = a < 0 !== b < 0 ? [between(before, here, a / (a - b))] : []
        return b >= 0 ? [...crossing, here] : crossing
      })
    },
    ring.slice(0, -1),
  )
}

function between([ax, ay]: Position, [bx, by]: Position, share: number): Position {
  return [ax + (bx - ax) * share, ay + (by - ay) * share]
}

function thin(ring: Ring): Ring {
  let last: Position | undefined
  const kept = ring.filter((here) => {
    const keep = !last || isClose(here) || Math.hypot(here[0] - last[0], here[1] - last[1]) > FAR_STEP
    if (keep) last = here
    return keep
  })
  return close(kept)
}

function close(ring: Ring): Ring {
  return ring[0] ? [...ring, ring[0]] : []
}

function isClose([x, y]: Position): boolean {
  return x >= CLOSE[0] && x <= CLOSE[2] && y >= CLOSE[1] && y <= CLOSE[3]
}

/** TopoJSON on the source's own grid (about 200 m), each ring one arc: first the world's edge, then land, then nations. */
function topologyOf(shores: Ring[], loops: Record<string, Ring[]>): string {
  const arcs: number[][][] = []
  const arcOf = (ring: Ring) => [arcs.push(steps(ring)) - 1]
  const sea = { type: 'Polygon', arcs: [WHOLE_WORLD, ...shores].map(arcOf) }
  const nations = {
    type: 'GeometryCollection',
    geometries: Object.entries(loops).map(([nation, rings]) => ({
      type: 'MultiPolygon',
      id: nation,
      arcs: rings.map((ring) => [arcOf(ring)]),
    })),
  }
  return JSON.stringify({ type: 'Topology', transform: grid(), objects: { sea, nations }, arcs })
}

function grid(): NonNullable<World['transform']> {
  if (!world.transform) throw new Error('world-atlas countries-10m is no longer quantised')
  return world.transform
}

function steps(ring: Ring): number[][] {
  const { scale, translate } = grid()
  let [lastX, lastY] = [0, 0]
  return ring.flatMap(([lon, lat], index) => {
    const x = Math.round((lon - translate[0]) / scale[0])
    const y = Math.round((lat - translate[1]) / scale[1])
    const step = [x - lastX, y - lastY]
    ;[lastX, lastY] = [x, y]
    return index > 0 && step[0] === 0 && step[1] === 0 ? [] : [step]
  })
}
