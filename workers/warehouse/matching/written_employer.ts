import { nameTokenizer } from './name_words'

/** A loaded employer, reduced to what identifies it; each part '' where unknown. */
export interface LoadedEmployer {
  readonly id: string
  readonly fileId: string
  readonly companyNumber: string
  readonly name: string
  /** Upper case, one space. */
  readonly postcode: string
}

/** An employer as a log writes it, each part '' where unknown. */
export interface WrittenEmployer {
  readonly name: string
  /** A company number of eight characters. */
  readonly companyNumber: string
  readonly postcode: string
}

/** Legal forms, compared apart from the name. */
const FORMS: Readonly<Record<string, string>> = {
  limited: 'ltd',
  ltd: 'ltd',
  plc: 'plc',
  llp: 'llp',
  cic: 'cic',
}

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bpublic limited company\b/g, 'plc'],
  [/\blimited liability partnership\b/g, 'llp'],
  [/\bcommunity interest company\b/g, 'cic'],
  [/\bcounty council\b/g, 'cc'],
  [/\bfoundation trust\b/g, 'ft'],
  [/\bunited kingdom\b/g, 'uk'],
]

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  assoc: 'association',
  bros: 'brothers',
  co: 'company',
  con: 'construction',
  corp: 'corporation',
  dept: 'department',
  eng: 'engineering',
  engrs: 'engineers',
  govt: 'government',
  grp: 'group',
  hosp: 'hospital',
  intl: 'international',
  int: 'international',
  labs: 'laboratories',
  mfg: 'manufacturing',
  mgmt: 'management',
  natl: 'national',
  soc: 'society',
  svcs: 'services',
  serv: 'services',
  sys: 'systems',
  tech: 'technologies',
  technology: 'technologies',
  uni: 'university',
  univ: 'university',
}

/** The words an employer's name is compared by: those of any name, its legal form left out. */
export const wordsOfEmployer = nameTokenizer({
  phrases: PHRASES,
  abbreviations: ABBREVIATIONS,
  stopWords: ['the', 'of', 'and', 'for', 'a', 'an', 'in', 'at', ...Object.keys(FORMS)],
})

/** "ltd", "plc", "llp" or "cic" where a name says which it is, else ''. */
export function legalFormOf(name: string): string {
  const words = PHRASES.reduce((text, [phrase, word]) => text.replaceAll(phrase, word), name.toLowerCase())
  const last = words
    .replaceAll('.', '')
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .at(-1)
  return FORMS[last ?? ''] ?? ''
}

/** First letters of the words that an acronym is made of: "jlr" of Jaguar Land Rover; '' of a name of one word. */
export function initialsOf(words: readonly string[]): string {
  return words.length < 2 ? '' : words.map((word) => word.charAt(0)).join('')
}

/** The letters of a name that may be an acronym, "J.L.R." as "jlr"; '' of any longer one. */
export function acronymOf(name: string): string {
  const letters = name.toLowerCase().replaceAll(/\band\b|[^a-z]/g, '')
  return letters.length >= 2 && letters.length <= 6 ? letters : ''
}

/** How a written company number relates to a loaded one; a slip is one character wrong, or two neighbours swapped. */
export const NUMBER_RELATIONS = ['same', 'slip', 'different'] as const

export function numberRelation(
  written: string,
  loaded: string,
): (typeof NUMBER_RELATIONS)[number] | 'unknown' {
  if (written === '' || loaded === '') return 'unknown'
  if (written === loaded) return 'same'
  const differing = [...written].flatMap((letter, at) => (letter === loaded[at] ? [] : [at]))
  const [first, second] = differing
  const swapped =
    differing.length === 2 &&
    second === first! + 1 &&
    written[first!] === loaded[second] &&
    written[second] === loaded[first!]
  return differing.length === 1 || swapped ? 'slip' : 'different'
}
