import type { NearPlace } from '../../../src/domain/gaps/near_place'
import { kilometresBetween } from '../../../src/domain/geography/distance'
import type { SchoolDirectory } from '../../../src/domain/project/dataset'

/** Degrees, WGS84. */
export interface Position {
  readonly lon: number
  readonly lat: number
}

/** Outward postcode → the middle of its schools. */
export type DistrictMiddles = ReadonlyMap<string, Position>

/** Reads data/facts/postcode_districts.csv: district, lon, lat. */
export const districtMiddles = (csv: string): DistrictMiddles =>
  new Map(
    csv
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => {
        const [district = '', lon, lat] = line.split(',')
        return [district, { lon: Number(lon), lat: Number(lat) }] as const
      }),
  )

/** The mean position of the open schools of a district: of districts outside England the app ships no middle. */
function middleOfSchools({ postcodes, lon, lat }: SchoolDirectory, district: string): Position | null {
  let schools = 0
  let [east, north] = [0, 0]
  postcodes.forEach((postcode, school) => {
    if (!postcode.startsWith(`${district} `) || Number.isNaN(lon[school]!)) return
    schools += 1
    east += lon[school]!
    north += lat[school]!
  })
  return schools === 0 ? null : { lon: east / schools, lat: north / schools }
}

/** Where a place is; null where that is not known. */
export function pointOf(
  { kind, place }: NearPlace,
  directory: SchoolDirectory,
  districts: DistrictMiddles,
): Position | null {
  if (kind === 'district') return districts.get(place) ?? middleOfSchools(directory, place)
  const school = directory.ids.indexOf(place)
  const [lon, lat] = [directory.lon[school] ?? NaN, directory.lat[school] ?? NaN]
  return Number.isNaN(lon) ? null : { lon, lat }
}

/** Kilometres from a point to a school, great circle; NaN where the school has no position. */
export const kilometresTo = ({ lon, lat }: Position, directory: SchoolDirectory, school: number): number =>
  kilometresBetween(lon, lat, directory.lon[school]!, directory.lat[school]!)
