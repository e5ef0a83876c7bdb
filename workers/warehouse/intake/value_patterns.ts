import { ACTIVITY_TYPES } from '../../../src/domain/engagement/engagement'
import { ACTIVITY_TYPE_WORDS } from './kinds/engagements/activity_type_words'
import {
  DELIVERY_MODE_WORDS,
  ENGAGEMENT_STATUS_WORDS,
  YES_NO_WORDS,
} from './kinds/engagements/engagement_words'
import { matchKey } from './match_key'
import type { Expected } from './privacy/quoting'

/** How the values of a field look. */
export interface ValuePattern {
  readonly fits: (value: string) => boolean
  /** Share of the values that must fit. */
  readonly share: number
  /** "URNs": what the values look like, in words; undefined where such values say too little by themselves. */
  readonly words?: string
  /** What such a value may be quoted as; any words by default. */
  readonly expected?: Expected
}

const oneOf = (...lists: readonly (readonly string[])[]): ((value: string) => boolean) => {
  const known = new Set(lists.flat().map(matchKey))
  return (value) => known.has(matchKey(value))
}

/** True of a text that begins with one of the wordings, whatever follows: "Cancelled (snow)". */
const beginsWithOneOf = (...lists: readonly (readonly string[])[]): ((value: string) => boolean) => {
  const known = new Set(lists.flat().map(matchKey))
  return (value) => {
    const words = value.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
    return words.some((_, at) => known.has(matchKey(words.slice(0, at + 1).join(''))))
  }
}

const WEEKDAY = '((mon|tues?|wed(nes|s)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?[ ,.]+)?'
const DATE = new RegExp(
  `^${WEEKDAY}(\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2}[-/. ]\\d{1,2}[-/. ](\\d{4}|\\d{2})|\\d{1,2}(st|nd|rd|th)?[-/ ](of )?[a-z]{3,9}[-/ ,]+(\\d{4}|\\d{2})|[a-z]{3,9} \\d{1,2}(st|nd|rd|th)?[ ,]+\\d{4})\\b`,
  'i',
)
const isNumber = (value: string): boolean =>
  /\d/.test(value) && Number.isFinite(Number(value.replace(/[,%\s]/g, '')))

const dates: ValuePattern = {
  fits: (value) => DATE.test(value),
  share: 0.7,
  words: 'dates',
  expected: 'date',
}
/** A log has more dates than the one that counts: which is which, values do not say. */
const otherDates: ValuePattern = { fits: dates.fits, share: dates.share, expected: 'date' }
const urns: ValuePattern = {
  fits: (value) => /^(urn)?[ :#]*0*[1-9]\d\d[, ]?\d{3}(\.0+)?$/i.test(value),
  share: 0.9,
  words: 'URNs',
  expected: 'id',
}
const postcodes: ValuePattern = {
  fits: (value) => /^[A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d[A-Za-z]{2}$/.test(value),
  share: 0.8,
  words: 'postcodes',
}
/** A log that has postcodes has those of its schools: that they are of employers, values do not say. */
const otherPostcodes: ValuePattern = { fits: postcodes.fits, share: postcodes.share }
const numbers: ValuePattern = { fits: isNumber, share: 0.6, expected: 'number' }
const counts: ValuePattern = { fits: (value) => /\d/.test(value), share: 0.6, expected: 'number' }
const between = (least: number, most: number, words: string): ValuePattern => ({
  fits: (value) => /\.\d{2,}$/.test(value) && Number(value) >= least && Number(value) <= most,
  share: 0.95,
  words,
  expected: 'number',
})

const yesOrNo = oneOf(...Object.values(YES_NO_WORDS))
const answers: ValuePattern = { fits: (value) => yesOrNo(value) || /^[✓✔☑]$/.test(value), share: 0.6 }

/** Field → how its values look. Fields not here may hold any words. */
export const VALUE_PATTERNS: Readonly<Record<string, ValuePattern>> = {
  urn: urns,
  school_id: urns,
  date: dates,
  reported: otherDates,
  open_date: otherDates,
  valid_from: otherDates,
  postcode: postcodes,
  employer_postcode: otherPostcodes,
  company_number: {
    fits: (value) => /^([A-Z]{2}\d{6}|\d{8})$/.test(value),
    share: 0.8,
    words: 'company numbers',
    expected: 'id',
  },
  lon: between(-9, 2.5, 'degrees of longitude'),
  lat: between(49, 61.5, 'degrees of latitude'),
  school_name: {
    fits: (value) =>
      /\b(school|academy|college|primary|high|infants?|juniors?|nursery|grammar)\b/i.test(value),
    share: 0.6,
    words: 'names of schools',
  },
  type: {
    fits: oneOf(
      Object.values(ACTIVITY_TYPES).map(({ label }) => label),
      ...Object.values(ACTIVITY_TYPE_WORDS),
    ),
    share: 0.6,
    words: 'types of activity',
  },
  status: {
    fits: beginsWithOneOf(...Object.values(ENGAGEMENT_STATUS_WORDS)),
    share: 0.8,
    words: 'what became of an activity',
  },
  is_cancelled: answers,
  is_delivered: answers,
  mode: { fits: oneOf(...Object.values(DELIVERY_MODE_WORDS)), share: 0.8, words: 'ways of delivering' },
  year_groups: {
    fits: (value) => /^(years?|yrs?|y) ?\d/i.test(value),
    share: 0.6,
    words: 'year groups',
  },
  pupils: counts,
  volunteers: counts,
  hours: counts,
  prep_hours: counts,
  fsm_pct: numbers,
  target: numbers,
  low_age: numbers,
  high_age: numbers,
  easting: numbers,
  northing: numbers,
  own_label: { fits: (value) => !isNumber(value), share: 0.9, words: 'labels' },
  own_figure: { ...numbers, words: 'numbers' },
}

/** True where enough of the values look as those of the field do; false without values. */
export const matchesPattern = ({ fits, share }: ValuePattern, values: readonly string[]): boolean =>
  values.length > 0 && values.filter(fits).length >= values.length * share
