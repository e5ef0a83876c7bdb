import type { Phase } from '../../../src/domain/phase'
import { wordsOf } from './name_words'

/** A school of the register, as far as it can be told from others. */
export interface RegisterSchool {
  readonly id: string
  readonly name: string
  /** Upper case, one space; '' where not given. */
  readonly postcode: string
  readonly town: string
  readonly localAuthority: string
  readonly phase: Phase
}

/** A school as a log writes it, each part '' where it is not given. */
export interface WrittenSchool {
  readonly name: string
  readonly postcode: string
  readonly place: string
}

/** What words of a school's name say of its phase. */
const PHASE_WORDS: Readonly<Record<string, readonly Phase[]>> = {
  nursery: ['EY', 'PRI'],
  infant: ['PRI'],
  junior: ['PRI'],
  primary: ['PRI', 'ALL', 'SPECIAL', 'INDEPENDENT'],
  preparatory: ['INDEPENDENT'],
  prep: ['INDEPENDENT'],
  secondary: ['SEC', 'ALL', 'SPECIAL', 'INDEPENDENT'],
  high: ['SEC', 'ALL', 'INDEPENDENT', 'SPECIAL'],
  grammar: ['SEC', 'ALL', 'INDEPENDENT'],
  comprehensive: ['SEC', 'ALL'],
  sixthform: ['P16', 'SEC', 'ALL'],
}

/** True where a written name says a phase that the school is not of. */
export const contradictsPhase = (words: readonly string[], phase: Phase): boolean =>
  words.some((word) => PHASE_WORDS[word]?.includes(phase) === false)

/** Schools that often stand side by side under one name: a name has at most one word of each. */
const SIDE_BY_SIDE: readonly (readonly string[])[] = [
  ['infant', 'junior', 'nursery'],
  ['first', 'middle'],
  ['boy', 'girl'],
]

/** True where a written name is of one of two such schools and the school's own of the other: infants, juniors. */
export const isItsNeighbour = (written: readonly string[], ofSchool: readonly string[]): boolean =>
  SIDE_BY_SIDE.some((words) => {
    const said = words.filter((word) => written.includes(word))
    const its = words.filter((word) => ofSchool.includes(word))
    return said.length > 0 && its.length > 0 && !said.some((word) => its.includes(word))
  })

/** How two postcodes stand to each other. */
export const POSTCODES_TOLD = ['same', 'slip', 'sector', 'district', 'elsewhere'] as const
type PostcodeRelation = (typeof POSTCODES_TOLD)[number] | 'unsaid'

const oneLetterOff = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((letter, at) => letter !== b[at]).length === 1

/** A written postcode may be whole ("NW1 1AA") or a district alone ("NW1"). */
export function postcodeRelation(written: string, postcode: string): PostcodeRelation {
  if (written === '' || postcode === '') return 'unsaid'
  if (written === postcode) return 'same'
  const [district, rest = ''] = written.split(' ')
  const [ofSchool, restOfSchool = ''] = postcode.split(' ')
  if (district !== ofSchool) return oneLetterOff(written, postcode) ? 'slip' : 'elsewhere'
  if (rest !== '' && oneLetterOff(rest, restOfSchool)) return 'slip'
  return rest !== '' && rest[0] === restOfSchool[0] ? 'sector' : 'district'
}

/** Words that stand in the names of many places. */
const COMMON_OF_PLACES = new Set([
  'upon',
  'on',
  'city',
  'county',
  'borough',
  'north',
  'south',
  'east',
  'west',
  'new',
  'under',
])

/** The words of a school's town and local authority. */
export const placeWordsOf = ({ town, localAuthority }: RegisterSchool): ReadonlySet<string> =>
  new Set(wordsOf(`${town} ${localAuthority}`).filter((word) => !COMMON_OF_PLACES.has(word)))
