import { nameReader } from './name_words'

/** A loaded employer, as far as it can be told from others; each part '' where it is not given. */
export interface LoadedEmployer {
  readonly id: string
  readonly fileId: string
  readonly companyNumber: string
  readonly name: string
  /** Upper case, one space. */
  readonly postcode: string
}

/** An employer as a log writes it, each part '' where it is not given. */
export interface WrittenEmployer {
  readonly name: string
  /** A company number of eight characters. */
  readonly companyNumber: string
  readonly postcode: string
}

/** Legal forms, which are compared by themselves. */
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

const SHORT_FOR: Readonly<Record<string, string>> = {
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
export const wordsOfEmployer = nameReader({
  phrases: PHRASES,
  shortFor: SHORT_FOR,
  saysNothing: ['the', 'of', 'and', 'for', 'a', 'an', 'in', 'at', ...Object.keys(FORMS)],
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

/** How two company numbers stand to each other: a slip is one character other, or two neighbours swapped. */
export const NUMBERS_TOLD = ['same', 'slip', 'elsewhere'] as const

export function numberRelation(written: string, loaded: string): (typeof NUMBERS_TOLD)[number] | 'unsaid' {
  if (written === '' || loaded === '') return 'unsaid'
  if (written === loaded) return 'same'
  const off = [...written].flatMap((letter, at) => (letter === loaded[at] ? [] : [at]))
  const [one, two] = off
  const swapped =
    off.length === 2 && two === one! + 1 && written[one!] === loaded[two] && written[two] === loaded[one!]
  return off.length === 1 || swapped ? 'slip' : 'elsewhere'
}
