import { TABLE_NAME } from './fold_heading'

/** Words that headings shorten or exchange → the word they are compared by. A word stands in the singular. */
const WORDS_OF_ONE_MEANING = `
  number: no num nr
  pupil: student learner child kid yp
  reference: ref
  id: identifier
  organisation: org organization
  company: co
  registration: reg
  address: addr
  establishment: estab
  school: sch
  activity: act
  postcode: pcode
  employer: emp
  date: dt
  hour: hr
  minute: min
  percent: percentage pct
  fsm: fsme
  year: yr
  volunteer: vol
  ambassador: amb
  region: gor rgn
  location: loc
  description: desc
  longitude: long lng lon
  latitude: lat
  coordinate: coord
  sixth: 6th
  parliamentary: parl
  constituency: pcon con
  years: yrs
  occupation: occup
`

/** Forms of one verb, which say the same beside another word: "Hours delivered" and "Delivery hours". */
const FORMS_OF_ONE_VERB = `
  deliver: del delivered delivering delivery
  prepare: prep preparing preparation
  report: rpt reported reporting
  attend: attended attending attendance
  visit: visited visiting
`

const meaningsOf = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [meaning = '', words = ''] = line.split(':').map((part) => part.trim())
        return words.split(' ').map((word): [string, string] => [word, meaning])
      }),
  )

const MEANINGS = meaningsOf(WORDS_OF_ONE_MEANING)
const VERBS = meaningsOf(FORMS_OF_ONE_VERB)

/** Several words that are one, or stand for one. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(post|postal|zip|p) codes?\b/g, 'postcode'],
  [/\bper cent(age)?\b/g, 'percent'],
  [/\bco ordinates?\b/g, 'coordinate'],
  [/\bhead count\b/g, 'headcount'],
  [/\byoung (people|persons)\b/g, 'pupil'],
  [/\bfree school meals?\b/g, 'fsm'],
  [/\b(fsm) (eligible|eligibility|entitled|entitlement)\b/g, '$1'],
  [/\b((known to be )?(eligible|entitled) (for|to)) fsm\b/g, 'fsm'],
  [/\b(la|lea|lad|ltla|utla)\b/g, 'local authority'],
  [/\bcauth\b/g, 'combined authority'],
  [/\b(took|take|taking) part\b/g, 'attend'],
  [/\b(took|take|taking) place\b/g, ''],
  // Questions of forms: "When was the session?", "How long did it last?".
  [/^when (did|was|were|is|are|will) /g, 'date '],
  [/^how long (did|was|were|is) (it|(the|this|your) \w+)( last| take)?\b/g, 'duration'],
  [/\b(did|was|is) it\b/g, ''],
  [/\b(work|worked|working) with\b/g, 'attend'],
  [/\bsee notes?( \d+)?$/g, ''],
]

/** What stands in brackets to say how a cell is filled in, and nothing of what it holds. */
const HINTS = new Set(
  `name s dd mm yy yyyy hh if known applicable available optional required mandatory compulsory yes no y n please
  select choose from list drop down dropdown text free digit digits approx approximate approximately e g eg note notes
  osgb osgb36 bng wgs84 decimal degree degrees metre metres m uk`.split(/\s+/),
)

/** Words that say nothing of what a column holds. */
const IDLE =
  /^(of|the|an?|for|in|at|to|and|or|it|this|your|our|we|you|was|were|is|are|did|do|what|which|when|please|enter|give|state|os|osgb|osgb36|bng|wgs84)$/

/** That people counted were there. */
const THERE = /^(attend|reached|involved|engaged|present|participating|benefiting|benefitting|seen|met)$/

/** "authorities" → "authority", "hours" → "hour"; "address" stays, and so does "years": "School year" is another thing. */
function singular(word: string): string {
  if (word === 'years') return word
  if (word === 'children') return 'child'
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.length > 2 && /[^isu]s$/.test(word) ? word.slice(0, -1) : word
}

/** The record that a report names before its column: "Activity: Activity ID". */
const REPORTED_RECORD =
  /^\s*(activity|event|session|visit|booking|engagement|account|organisation):\s+(?!name$)(?=\S)/i

/** The words a heading is written with, in lower case; what stands in brackets only where it is no hint. */
function writtenWords(heading: string): string {
  const withoutHints = heading
    .replace(/^\s*(q\d+|\d+|[a-z])[.):]+\s+/i, '')
    .replace(REPORTED_RECORD, '')
    .replace(/[([]([^()[\]]*)[)\]]/g, (_, inside: string) => {
      const words = inside.toLowerCase().match(/[a-z0-9]+/g) ?? []
      return words.every((word) => HINTS.has(word) || /^(?!0+$)\d+$/.test(word)) && !inside.includes('%')
        ? ''
        : ` ${inside} `
    })
  return withoutHints
    .trim()
    .replace(/[\s:*?.,;-]+$/, '')
    .replace(TABLE_NAME, '')
    .replace(/\bDfE/g, 'DFE')
    .replace(/['’]s\b/g, '')
    .replaceAll('%', ' percent ')
    .replaceAll('#', ' number ')
    .replaceAll('&', ' and ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z](?!s\b)[a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** What a heading says its column holds. */
export interface HeadingWords {
  /** Its telling words in the order written, each as the word of its meaning. */
  readonly words: readonly string[]
  /** The same words in one order and once each: headings of one meaning share it. Empty of a heading without words. */
  readonly key: string
  /** A number of what the words name: "No. of pupils", "Total hours", "Volunteer count". */
  readonly isCount: boolean
}

const COUNTED_FIRST =
  /^((the )?(how many|(total |overall )?(number|no|num|nr|count|headcount)( of)?|total)) (?=.)/
const COUNTED_LAST = / (count|total|headcount|numbers|nos)$/

function readHeading(heading: string): HeadingWords {
  const written = PHRASES.reduce((text, [phrase, word]) => text.replace(phrase, word), writtenWords(heading))
    .replace(/ +/g, ' ')
    .trim()
  const named = written.replace(COUNTED_FIRST, '').replace(COUNTED_LAST, '')
  const meant = named
    .split(' ')
    .filter((word) => word !== '' && word !== 'was')
    .map((word) => MEANINGS.get(word) ?? MEANINGS.get(singular(word)) ?? singular(word))
  const telling = meant.filter((word) => !IDLE.test(word))
  const ofPeople = telling.length > 1 && telling.some((word) => /^(pupil|volunteer|ambassador)$/.test(word))
  const verbs = telling.length > 1 ? telling.map((word) => VERBS.get(word) ?? word) : telling
  const words = ofPeople ? verbs.filter((word) => !THERE.test(word)) : verbs
  return { words, key: [...new Set(words)].sort().join(' '), isCount: named !== written }
}

/** Of a longer text is no heading. */
const LONGEST_HEADING = 150
const MOST_KEPT = 5000
const kept = new Map<string, HeadingWords>()

/**
 * What a heading says, whatever its abbreviations, plurals, brackets and order of words: "No. of Students (approx)" and
 * "Number of pupils" have one key.
 */
export function headingWords(heading: string): HeadingWords {
  if (heading.length > LONGEST_HEADING) return { words: [], key: '', isCount: false }
  const known = kept.get(heading)
  if (known) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const read = readHeading(heading)
  kept.set(heading, read)
  return read
}
