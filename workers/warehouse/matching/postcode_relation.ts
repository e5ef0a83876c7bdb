/** How a written postcode relates to a known one; a slip is one character wrong. */
const POSTCODE_RELATIONS = ['same', 'slip', 'sector', 'district', 'different'] as const
type PostcodeRelation = (typeof POSTCODE_RELATIONS)[number] | 'unknown'

const oneLetterOff = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((letter, at) => letter !== b[at]).length === 1

/** A written postcode may be whole ("NW1 1AA") or a district alone ("NW1"). */
export function postcodeRelation(written: string, postcode: string): PostcodeRelation {
  if (written === '' || postcode === '') return 'unknown'
  if (written === postcode) return 'same'
  const [district, inward = ''] = written.split(' ')
  const [knownDistrict, knownInward = ''] = postcode.split(' ')
  if (district !== knownDistrict) return oneLetterOff(written, postcode) ? 'slip' : 'different'
  if (inward !== '' && oneLetterOff(inward, knownInward)) return 'slip'
  return inward !== '' && inward[0] === knownInward[0] ? 'sector' : 'district'
}

/** One-hot features of the relation, in the order of POSTCODE_RELATIONS. */
export function postcodeFeatures(written: string, postcode: string): number[] {
  const relation = postcodeRelation(written, postcode)
  return POSTCODE_RELATIONS.map((each) => Number(relation === each))
}

/** "nw1 1aa" and "NW11AA" are the same postcode. */
export const compactPostcode = (postcode: string): string => postcode.toUpperCase().replaceAll(' ', '')
