import type { EmployerFilter } from '../../../src/domain/employers/employer_filter'
import { matchesEmployerFilter } from '../../../src/domain/employers/employer_filter'
import { NO_PLACE } from '../../../src/domain/project/dataset'

/**
 * Where employers stand: one place for all that have one position. Of most employers only the postcode district is
 * known, so that dozens share the middle of it, and none of them is nearer to a school than the others.
 */
export interface EmployerPlaces {
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** Outward postcode, "L4"; '' where none is known. */
  readonly districts: readonly string[]
  /** Place of each employer; NO_PLACE without a position. */
  readonly placeOf: Int32Array
}

interface Positions {
  readonly lon: Float64Array
  readonly lat: Float64Array
  readonly postcodes: readonly string[]
}

/** "L4" of "L4 0TH" and of "L4". */
const outwardOf = (postcode: string): string =>
  /^[A-Z]{1,2}\d[A-Z\d]?(?= ?(\d[A-Z]{2})?$)/.exec(postcode)?.[0] ?? ''

/** Places from west to east, so that no tie between two is ever broken by a name. */
export function employerPlaces({ lon, lat, postcodes }: Positions): EmployerPlaces {
  const placeOf = new Int32Array(lon.length).fill(NO_PLACE)
  const placed = Array.from(lon.keys()).filter((employer) => !Number.isNaN(lon[employer]!))
  placed.sort((a, b) => lon[a]! - lon[b]! || lat[a]! - lat[b]! || a - b)
  const places: number[] = []
  for (const employer of placed) {
    const before = places.at(-1)
    const isSame = before !== undefined && lon[before] === lon[employer] && lat[before] === lat[employer]
    if (!isSame) places.push(employer)
    placeOf[employer] = places.length - 1
  }
  return {
    lon: Float64Array.from(places, (employer) => lon[employer]!),
    lat: Float64Array.from(places, (employer) => lat[employer]!),
    districts: places.map((employer) => outwardOf(postcodes[employer] ?? '')),
    placeOf,
  }
}

/** Per place the number of employers that a filter keeps. */
export function employersAtPlaces(
  { lon, placeOf }: EmployerPlaces,
  { names, sections }: { readonly names: readonly string[]; readonly sections: readonly string[] },
  filter: EmployerFilter,
): Uint32Array {
  const counts = new Uint32Array(lon.length)
  placeOf.forEach((place, employer) => {
    if (place !== NO_PLACE && matchesEmployerFilter(filter, names[employer]!, sections[employer]!))
      counts[place]!++
  })
  return counts
}
