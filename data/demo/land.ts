import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Position } from 'geojson'
import { offset, scatter, type Place } from './place'
import type { Random } from './random'

const UNITED_KINGDOM = '826'
const TRIES = 12

/** A place about a centre that is not in the sea, as far as a 1:10 million coast can tell. */
export function scatterOnLand(random: Random, centre: Place, spreadKm: number): Place {
  if (!isOnLand(centre)) return scatter(random, centre, spreadKm)
  for (let tried = 0; tried < TRIES; tried++) {
    const place = scatter(random, centre, spreadKm)
    if (isOnLand(place)) return place
  }
  return centre
}

/** Whether a place has the sea in any of eight directions at `withinKm`, as far as that coast can tell. */
export const isByTheSea = (place: Place, withinKm: number): boolean =>
  EIGHT_WAYS.some(([east, north]) => !isOnLand(offset(place, withinKm * east, withinKm * north)))

const EIGHT_WAYS = [-1, 0, 1]
  .flatMap((east) => [-1, 0, 1].map((north) => [east, north] as const))
  .filter(([east, north]) => east !== 0 || north !== 0)

/** A stretch of coast between two corners. */
interface Stretch {
  readonly from: Place
  readonly to: Place
}

const BANDS_PER_DEGREE = 20
const bandOf = (lat: number): number => Math.floor(lat * BANDS_PER_DEGREE)
const stretchesByBand = bandsOf(readShores().flatMap(stretchesOf))

/** On land when a line drawn eastward from the place crosses the coast an odd number of times. */
function isOnLand({ lon, lat }: Place): boolean {
  let inside = false
  for (const { from, to } of stretchesByBand.get(bandOf(lat)) ?? []) {
    if (from.lat > lat === to.lat > lat) continue
    const crossing = to.lon + ((from.lon - to.lon) * (lat - to.lat)) / (from.lat - to.lat)
    if (lon < crossing) inside = !inside
  }
  return inside
}

function bandsOf(stretches: readonly Stretch[]): ReadonlyMap<number, readonly Stretch[]> {
  const bands = new Map<number, Stretch[]>()
  for (const stretch of stretches) {
    const { from, to } = stretch
    for (let band = bandOf(Math.min(from.lat, to.lat)); band <= bandOf(Math.max(from.lat, to.lat)); band++)
      bands.set(band, [...(bands.get(band) ?? []), stretch])
  }
  return bands
}

function stretchesOf(shore: readonly Position[]): readonly Stretch[] {
  const corners = shore.map(([lon = 0, lat = 0]) => ({ lon, lat }))
  return corners.flatMap((from, at) => {
    const to = corners[at + 1]
    return to === undefined ? [] : [{ from, to }]
  })
}

/** The closed outer rings of the country's islands. */
function readShores(): readonly Position[][] {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
  const world = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ countries: GeometryCollection }>
  const country = feature(world, world.objects.countries).features.find(({ id }) => id === UNITED_KINGDOM)
  if (country?.geometry.type !== 'MultiPolygon')
    throw new Error('world-atlas has no shores of the United Kingdom')
  return country.geometry.coordinates.flatMap(([outer]) => (outer ? [outer] : []))
}
