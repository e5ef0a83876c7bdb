import { districtOf } from '../gaps/near_place'

/** A town with the English postcode district nearest to its middle; '' where none is near. */
export interface Town {
  readonly name: string
  readonly district: string
}

/** A town or a postcode district to look around. */
export interface FoundPlace {
  readonly name: string
  readonly district: string
}

const MOST_TOWNS = 3
const FEWEST_LETTERS = 3

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .replace(/\p{M}/gu, '')
    .trim()
    .toLowerCase()

/** Towns whose name begins with what was typed, in their order, and the postcode district that it is of. */
export function placesFound(towns: readonly Town[], text: string): readonly FoundPlace[] {
  const district = districtOf(text)
  const typed = folded(text)
  const ofDistrict = district === undefined ? [] : [{ name: district, district }]
  if (typed.length < FEWEST_LETTERS) return ofDistrict
  const named = towns.filter((town) => town.district !== '' && folded(town.name).startsWith(typed))
  return [
    ...ofDistrict,
    ...named.slice(0, MOST_TOWNS).map(({ name, district: of }) => ({ name, district: of })),
  ]
}
