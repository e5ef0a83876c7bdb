import type { DistrictMiddles, Position } from './near_schools'
import type { OpenColumns } from './open_columns'

function commonest(words: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const word of words) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([a, most], [b, next]) => next - most || (a < b ? -1 : 1))[0]?.[0] ?? ''
}

type Named = Pick<OpenColumns, 'directory' | 'towns'>

/** The town that most schools give, or where none gives one the authority; schools by their index in the register. */
export const placeOfSchools = ({ directory, towns }: Named, schools: readonly number[]): string =>
  commonest(schools.map((school) => towns[school]!)) ||
  commonest(schools.map((school) => directory.localAuthorities[school]!))

/** Of a district without schools; degrees are compared as they are, east shrunk as in Britain. */
function nearestSchool({ lon, lat }: OpenColumns['directory'], middle: Position): number {
  let nearest = 0
  let least = Infinity
  for (let school = 0; school < lon.length; school++) {
    const distance = (0.6 * (lon[school]! - middle.lon)) ** 2 + (lat[school]! - middle.lat) ** 2
    // The distance of a school without a position is NaN, which is below nothing.
    if (!(distance < least)) continue
    nearest = school
    least = distance
  }
  return nearest
}

const outwardOf = (postcode: string): string => postcode.split(' ')[0]!

interface SchoolDistricts {
  readonly districtOf: readonly string[]
  readonly schoolsIn: ReadonlyMap<string, readonly number[]>
}

const lastDistricts = new WeakMap<OpenColumns['directory'], SchoolDistricts>()

/** The postcode district of each school, and the schools of each; worked out once for a register. */
function districtsOfSchools(directory: OpenColumns['directory']): SchoolDistricts {
  const known = lastDistricts.get(directory)
  if (known) return known
  const districtOf = directory.postcodes.map(outwardOf)
  const schoolsIn = new Map<string, number[]>()
  districtOf.forEach((district, school) => {
    const others = schoolsIn.get(district)
    if (others) others.push(school)
    else schoolsIn.set(district, [school])
  })
  const districts = { districtOf, schoolsIn }
  lastDistricts.set(directory, districts)
  return districts
}

/** Postcode districts with their middle and where they are: those that the app ships, and those of these schools. */
export function districtPlaces(
  open: Named,
  middles: DistrictMiddles,
  schools: Uint32Array,
): {
  readonly names: readonly string[]
  readonly lon: readonly number[]
  readonly lat: readonly number[]
  readonly placeOf: (district: string) => string
} {
  const { lon, lat } = open.directory
  const { districtOf, schoolsIn } = districtsOfSchools(open.directory)
  const mean = (column: Float64Array, of: readonly number[]): number =>
    of.reduce((sum, school) => sum + column[school]!, 0) / of.length
  const further = [...new Set(Array.from(schools, (school) => districtOf[school]!))]
    .filter((district) => district !== '' && !middles.has(district))
    .map((district) => {
      const placed = schoolsIn.get(district)!.filter((school) => !Number.isNaN(lon[school]!))
      return [district, { lon: mean(lon, placed), lat: mean(lat, placed) }] as const
    })
    .filter(([, middle]) => Number.isFinite(middle.lon))
  const all: readonly (readonly [string, Position])[] = [...middles, ...further]
  const middleOf = new Map(all)
  return {
    names: all.map(([district]) => district),
    lon: all.map(([, middle]) => middle.lon),
    lat: all.map(([, middle]) => middle.lat),
    placeOf: (district) =>
      placeOfSchools(
        open,
        schoolsIn.get(district) ?? [nearestSchool(open.directory, middleOf.get(district)!)],
      ),
  }
}
