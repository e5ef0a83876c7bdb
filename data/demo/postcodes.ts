import { readFacts } from '../facts'
import { nearest, type Place } from './place'
import type { Random } from './random'

/** An outward code with the mean position of the schools in it. */
interface PostcodeDistrict extends Place {
  readonly code: string
}

const districts: readonly PostcodeDistrict[] = readFacts('postcode_districts', [
  'district',
  'lon',
  'lat',
]).map(({ district, lon, lat }) => ({ code: district, lon: Number(lon), lat: Number(lat) }))

export const districtOf = (place: Place): PostcodeDistrict => nearest(districts, place)

const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ'
/** Never used at the end of a real postcode, so no real address is named. */
const UNUSED_LETTERS = 'CIKMOV'

/** An invented postcode in the district. */
export function postcodeIn(random: Random, district: string): string {
  const letter = LETTERS[random.below(LETTERS.length)] ?? ''
  const last = UNUSED_LETTERS[random.below(UNUSED_LETTERS.length)] ?? ''
  return `${district} ${random.below(10)}${letter}${last}`
}
