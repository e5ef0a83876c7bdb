import type { Phase } from '../../../src/domain/phase'
import { wordsOfSchool } from './school_name_words'

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
  new Set(wordsOfSchool(`${town} ${localAuthority}`).filter((word) => !COMMON_OF_PLACES.has(word)))
