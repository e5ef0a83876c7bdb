import { FAMILY_NAMES } from './family_names'
import { GIVEN_NAMES } from './given_names'
import { ENDS_AS_PLACE, ORDINARY_WORDS } from './ordinary_words'
import { ORGANISATION_WORDS } from './organisation_words'

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'rev', 'revd'])
const LETTERS = /^\p{L}[\p{L}\p{M}'’.-]*$/u
const INITIALS = /^(\p{Lu}\.?){1,3}$/u
/** More words than this are no name. */
const MOST_WORDS = 5
const LONGEST_NAME = 120

const plain = (word: string): string => word.toLowerCase().replace(/['’.]/g, '')
const isTitle = (word = ''): boolean => TITLES.has(plain(word))
const isGivenName = (word = ''): boolean =>
  plain(word)
    .split('-')
    .some((part) => GIVEN_NAMES.has(part))
const isFamilyName = (word = ''): boolean =>
  plain(word)
    .split('-')
    .some((part) => FAMILY_NAMES.has(part))
const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word)

/** Notes in brackets and what stands after a stroke are no part of a name: "Jane Smith (she/her)", "Jane Smith - STEM lead". */
const bareName = (text: string): string =>
  text
    .replace(/\(.*?\)/g, ' ')
    .split(/ [-–—|/] |;/)[0]
    ?.trim() ?? ''

/** The words of a text that may be a person's name, the given name first; undefined where it cannot be one. */
function wordsOfName(text: string): string[] | undefined {
  if (text.length > LONGEST_NAME) return undefined
  const [family = '', first = '', ...more] = bareName(text).split(/\s*,\s*/)
  if (more.length > 0) return undefined
  const words = `${first} ${family}`.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0 || words.length > MOST_WORDS) return undefined
  return words.every((word) => LETTERS.test(word)) ? words : undefined
}

/**
 * True where a whole cell is a person's name for all that can be known: a title, or a given name that is common, before
 * other words, or initials before a family name that is common, and no word of an organisation or a place.
 */
export function isPersonName(text: string): boolean {
  const words = wordsOfName(text)
  if (!words || words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()))) return false
  if (isTitle(words[0])) return words.length > 1
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length < 2) return false
  if (INITIALS.test(first)) return isFamilyName(last)
  return (
    (isGivenName(first) && (isCapitalised(last) || isFamilyName(last))) ||
    (isFamilyName(first) && isGivenName(last))
  )
}

/** True where both names are common ones, or there is a title: enough to tell one cell by itself. */
export function isCertainlyPersonName(text: string): boolean {
  if (!isPersonName(text)) return false
  const words = wordsOfName(text) ?? []
  return isTitle(words[0]) || (isFamilyName(words.at(-1)) && isGivenName(words[0])) || text.includes(',')
}

/** True where a cell may be a person's name: what tells of a column only when many of its cells are so. */
export function mayBePersonName(text: string): boolean {
  if (isPersonName(text)) return true
  const words = wordsOfName(text)
  if (!words || words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()))) return false
  if (words.length === 1) return isGivenName(words[0])
  return words.length <= 3 && words.every(isCapitalised) && isFamilyName(words.at(-1))
}

/** Small words within family names: "van der Berg", "bin Said". */
const PARTICLES = new Set(
  'van von der den de da di del della dos du le la bin bint ibn al el ap ab ní ó mac mc'.split(' '),
)
/** A given name, up to two more and a family name; more words are a title or a sentence. */
const MOST_SHAPED_WORDS = 4

/**
 * True where a cell has the shape of a given name and a family name, however rare: two to four words with capitals, of
 * which none is of an organisation, a place or an activity. It tells of a column only when nearly all of its cells are so.
 */
export function hasShapeOfName(text: string): boolean {
  const words =
    wordsOfName(text)?.filter((word) => !isTitle(word) && !PARTICLES.has(word.toLowerCase())) ?? []
  if (words.length < 2 || words.length > MOST_SHAPED_WORDS) return false
  return words.every((word) => {
    const lower = word.toLowerCase()
    const isOrdinary = ORGANISATION_WORDS.has(lower) || ORDINARY_WORDS.has(lower) || ENDS_AS_PLACE.test(lower)
    return isCapitalised(word) && !isOrdinary
  })
}

/** Where names of people stand in running text: a title and a word, or a given name and a family name that are both common. */
export function namesWithin(text: string): string[] {
  const found: string[] = []
  const words = [...text.matchAll(/\p{L}[\p{L}'’.-]*/gu)]
  for (let at = 0; at + 1 < words.length; at += 1) {
    const [first, second] = [words[at], words[at + 1]]
    if (!first || !second) continue
    const between = text.slice(first.index + first[0].length, second.index)
    if (!/^\s+$/.test(between) || !isCapitalised(second[0])) continue
    const named = isTitle(first[0]) || (isGivenName(first[0]) && isFamilyName(second[0]))
    if (named) found.push(text.slice(first.index, second.index + second[0].length))
  }
  return found
}
