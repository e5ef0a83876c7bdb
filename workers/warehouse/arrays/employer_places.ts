import { columnFrom } from '../../../src/domain/column_from'
/**
 * Where employers stand: one place for all that have one position. Of most employers only the postcode district is
 * known, so that dozens share the middle of it, and none of them is nearer to a school than the others.
 */
export interface EmployerPlaces {
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** Outward postcode, "L4"; '' where none is known. */
  readonly districts: readonly string[]
  /** See EmployerDirectory. */
  readonly byPlace: Uint32Array
  readonly placeStart: Uint32Array
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
  const placed = Array.from(lon.keys()).filter((employer) => !Number.isNaN(lon[employer]!))
  placed.sort((a, b) => lon[a]! - lon[b]! || lat[a]! - lat[b]! || a - b)
  const isFirst = (employer: number, at: number): boolean => {
    const before = placed[at - 1]
    return before === undefined || lon[before] !== lon[employer] || lat[before] !== lat[employer]
  }
  const firsts = placed.filter(isFirst)
  const starts = placed.flatMap((employer, at) => (isFirst(employer, at) ? [at] : []))
  return {
    lon: columnFrom(Float64Array, firsts, (employer) => lon[employer]!),
    lat: columnFrom(Float64Array, firsts, (employer) => lat[employer]!),
    districts: firsts.map((employer) => outwardOf(postcodes[employer] ?? '')),
    byPlace: Uint32Array.from(placed),
    placeStart: Uint32Array.from([...starts, placed.length]),
  }
}
