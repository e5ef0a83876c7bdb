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
    if (distance >= least) continue
    nearest = school
    least = distance
  }
  return nearest
}

const outwardOf = (postcode: string): string => postcode.split(' ')[0]!

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
  const { postcodes, lon, lat } = open.directory
  const inDistrict = new Map<string, number[]>()
  postcodes.forEach((postcode, school) => {
    const district = outwardOf(postcode)
    const others = inDistrict.get(district)
    if (others) others.push(school)
    else inDistrict.set(district, [school])
  })
  const mean = (column: Float64Array, of: readonly number[]): number =>
    of.reduce((sum, school) => sum + column[school]!, 0) / of.length
  const further = [...new Set(Array.from(schools, (school) => outwardOf(postcodes[school]!)))]
    .filter((district) => district !== '' && !middles.has(district))
    .map((district) => {
      const placed = inDistrict.get(district)!.filter((school) => !Number.isNaN(lon[school]!))
      return [district, { lon: mean(lon, placed), lat: mean(lat, placed) }] as const
    })
    .filter(([, middle]) => Number.isFinite(middle.lon))
  const all: readonly (readonly [string, Position])[] = [...middles, ...further]
  return {
    names: all.map(([district]) => district),
    lon: all.map(([, middle]) => middle.lon),
    lat: all.map(([, middle]) => middle.lat),
    placeOf: (district) => {
      const [, middle] = all.find(([each]) => each === district)!
      return placeOfSchools(open, inDistrict.get(district) ?? [nearestSchool(open.directory, middle)])
    },
  }
}
