import type { Phase } from '../../../src/domain/school/phase'
import { wordsOfSchool } from './school_name_words'

/** A school of the register, reduced to what identifies it. */
export interface RegisterSchool {
  readonly id: string
  readonly name: string
  /** Upper case, one space; '' where unknown. */
  readonly postcode: string
  readonly town: string
  readonly localAuthority: string
  readonly phase: Phase
}

/** A school as a log writes it, each part '' where unknown. */
export interface WrittenSchool {
  readonly name: string
  readonly postcode: string
  readonly place: string
}

/** Words of school names → the phases that such schools have. */
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

/** True where a word of the written name belongs to phases other than the school's. */
export const contradictsPhase = (words: readonly string[], phase: Phase): boolean =>
  words.some((word) => PHASE_WORDS[word]?.includes(phase) === false)

/** Words that distinguish sibling schools, which share the rest of their name. */
const SIBLING_WORDS: readonly (readonly string[])[] = [
  ['infant', 'junior', 'nursery'],
  ['first', 'middle'],
  ['boy', 'girl'],
]

/** True where the names belong to two sibling schools, such as infants and juniors. */
export const isSiblingSchool = (written: readonly string[], schoolWords: readonly string[]): boolean =>
  SIBLING_WORDS.some((words) => {
    const ofWritten = words.filter((word) => written.includes(word))
    const ofSchoolName = words.filter((word) => schoolWords.includes(word))
    return (
      ofWritten.length > 0 &&
      ofSchoolName.length > 0 &&
      !ofWritten.some((word) => ofSchoolName.includes(word))
    )
  })

/** Words in the names of many places, which identify none. */
const PLACE_STOP_WORDS = new Set([
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
  new Set(wordsOfSchool(`${town} ${localAuthority}`).filter((word) => !PLACE_STOP_WORDS.has(word)))
