import { nameTokenizer } from './name_words'

const STOP_WORDS = [
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
]

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(c of e|church of england|c e|ce)\b/g, 'cofe'],
  [/\b(roman catholic|r c|rc)\b/g, 'catholic'],
  [/\b(sixth|6th|6) form\b/g, 'sixthform'],
]

const ABBREVIATIONS: Readonly<Record<string, string>> = {
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
}

/** The words a school's name is compared by. */
export const wordsOfSchool = nameTokenizer({
  phrases: PHRASES,
  abbreviations: ABBREVIATIONS,
  stopWords: STOP_WORDS,
})
