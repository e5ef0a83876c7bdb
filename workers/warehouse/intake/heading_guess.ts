import { headingLikeness, wordsOfHeading } from './heading_likeness'
import { headingWords } from './heading_words'

/** Headings less alike than this are not offered as like each other. */
export const ALIKE = 0.75

/** What may follow the thing a heading names: "Hours | spent with pupils", "Date | of report". */
const THEN =
  / (of|with|at|in|for|by|from|to|on|per|who|that|which|spent|given|during|was|were|is|we|you|they|attended|took)\b.*$/
const COUNT = /^(the )?(how many|(total |overall )?(number|no|num|count)( of)?|total) (?=.)/

/** The word of the thing that a heading names: "hour" of "Total hours spent with pupils". */
function namedWord(heading: string): string {
  const written = heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(COUNT, '')
    .replace(THEN, '')
  return headingWords(written.split(' ').at(-1) ?? '').words[0] ?? ''
}

/** The words of a heading as written, as meant, and the one it names. */
interface HeadingKey {
  readonly written: readonly string[]
  readonly meant: readonly string[]
  readonly named: string
}

const MOST_KEPT = 5000
/** Keys of headings, kept because every column is compared with every accepted heading. */
const headingKeys = new Map<string, HeadingKey>()

function headingKeyOf(heading: string): HeadingKey {
  const known = headingKeys.get(heading)
  if (known) return known
  const key: HeadingKey = {
    written: wordsOfHeading(heading),
    meant: headingWords(heading).words,
    named: namedWord(heading),
  }
  if (headingKeys.size >= MOST_KEPT) headingKeys.clear()
  headingKeys.set(heading, key)
  return key
}

/**
 * How like two headings are, from 0 to 1: by their words as written or as meant, or because one names the thing of the
 * other and says more of it: "Hours spent in school" of "Hours".
 */
function likenessOf(heading: HeadingKey, accepted: HeadingKey): number {
  const alike = Math.max(
    headingLikeness(heading.written, accepted.written),
    headingLikeness(heading.meant, accepted.meant),
  )
  const saysMore =
    heading.named !== '' &&
    accepted.meant.includes(heading.named) &&
    accepted.meant.every((word) => heading.meant.includes(word))
  return alike < ALIKE && saysMore ? ALIKE : alike
}

/** The accepted heading that a heading is most like. */
export function likestHeading(
  heading: string,
  accepted: readonly string[],
): { readonly heading: string; readonly likeness: number } {
  const key = headingKeyOf(heading)
  return accepted
    .map((each) => ({ heading: each, likeness: likenessOf(key, headingKeyOf(each)) }))
    .reduce((best, next) => (next.likeness > best.likeness ? next : best), { heading: '', likeness: 0 })
}

const NAMES_AN_ID = /^(id|reference|number|code|key)$/
const SHARE_OF_DIFFERENT = 0.95

/** True of a column that may give each row its own id: its heading names one, and nearly no value comes twice. */
export const mayBeRowId = (heading: string, values: readonly string[]): boolean =>
  NAMES_AN_ID.test(headingWords(heading).words.at(-1) ?? '') &&
  values.length > 1 &&
  new Set(values).size >= values.length * SHARE_OF_DIFFERENT
