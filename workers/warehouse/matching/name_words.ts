/** Words that tell no name from another. */
const SAYS_NOTHING = new Set([
  'the',
  'of',
  'and',
  'for',
  'a',
  'an',
  'in',
  'at',
  'va',
  'vc',
  'voluntary',
  'aided',
  'controlled',
])

/** Turns of phrase that stand for one word, on words with one space between. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(c of e|church of england|c e|ce)\b/g, 'cofe'],
  [/\b(roman catholic|r c|rc)\b/g, 'catholic'],
  [/\b(sixth|6th|6) form\b/g, 'sixthform'],
]

const SHORT_FOR: Readonly<Record<string, string>> = {
  st: 'saint',
  ss: 'saint',
  sch: 'school',
  schl: 'school',
  acad: 'academy',
  acdmy: 'academy',
  pri: 'primary',
  prim: 'primary',
  ps: 'primary school',
  hs: 'high school',
  cp: 'community primary',
  jmi: 'junior mixed infant',
  jnr: 'junior',
  jun: 'junior',
  inf: 'infant',
  nurs: 'nursery',
  sec: 'secondary',
  comp: 'comprehensive',
  coll: 'college',
  gram: 'grammar',
  comm: 'community',
  tech: 'technology',
  spec: 'special',
  cath: 'catholic',
  meth: 'methodist',
  utc: 'university technical college',
  pru: 'pupil referral unit',
  mt: 'mount',
  gt: 'great',
  lt: 'little',
  nth: 'north',
  ltd: 'limited',
  plc: 'public limited company',
}

/** "marys" and "mary" are one word. */
const withoutPlural = (word: string): string =>
  word.length >= 5 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word

/**
 * The words a name is compared by: lower case, without accents, apostrophes, punctuation and plural s; usual
 * abbreviations written out; words that tell no name from another left out, unless there are no others.
 */
export function wordsOf(name: string): string[] {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’‘`]/g, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
  const words = PHRASES.reduce((text, [phrase, word]) => text.replaceAll(phrase, word), plain)
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => (SHORT_FOR[word] ?? word).split(' '))
  const telling = words.filter((word) => !SAYS_NOTHING.has(word))
  return (telling.length > 0 ? telling : words).map(withoutPlural)
}
