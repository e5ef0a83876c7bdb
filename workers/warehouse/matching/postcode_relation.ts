/** How two postcodes stand to each other. */
const POSTCODES_TOLD = ['same', 'slip', 'sector', 'district', 'elsewhere'] as const
type PostcodeRelation = (typeof POSTCODES_TOLD)[number] | 'unsaid'

const oneLetterOff = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((letter, at) => letter !== b[at]).length === 1

/** A written postcode may be whole ("NW1 1AA") or a district alone ("NW1"). */
export function postcodeRelation(written: string, postcode: string): PostcodeRelation {
  if (written === '' || postcode === '') return 'unsaid'
  if (written === postcode) return 'same'
  const [district, rest = ''] = written.split(' ')
  const [itsDistrict, itsRest = ''] = postcode.split(' ')
  if (district !== itsDistrict) return oneLetterOff(written, postcode) ? 'slip' : 'elsewhere'
  if (rest !== '' && oneLetterOff(rest, itsRest)) return 'slip'
  return rest !== '' && rest[0] === itsRest[0] ? 'sector' : 'district'
}

/** 1 for what holds of a written postcode and one that is known, in the order same, slip, sector, district, elsewhere. */
export function postcodeSigns(written: string, postcode: string): number[] {
  const relation = postcodeRelation(written, postcode)
  return POSTCODES_TOLD.map((told) => Number(relation === told))
}

/** "nw1 1aa" and "NW11AA" are one. */
export const compactPostcode = (postcode: string): string => postcode.toUpperCase().replaceAll(' ', '')
