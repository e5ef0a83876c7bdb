/** Children in one year group of an area. */
export interface Cohort {
  readonly children: number
  /** For a sentence: "England and Wales", "your area". */
  readonly area: string
  /** Who they are, for beside the number. */
  readonly who: string
  /** Which year's children they are: "born in 2014"; '' where it is not known. */
  readonly when: string
  /** '' for a number of the reader's own. */
  readonly source: string
}

/** A shortage or demand, in people a year. */
export interface Shortage {
  readonly people: number
  /** For a sentence: "a shortage of 20,000 engineering graduates a year". */
  readonly what: string
  readonly area: string
  /** '' where it is not known. */
  readonly period: string
  readonly source: string
}

interface PublishedShortage extends Shortage {
  readonly id: string
  /** Its row of data/facts/benchmarks.csv, which a test compares. */
  readonly benchmark: string
  readonly label: string
}

const ICEGS = 'iCeGS (2013)'

export const BORN_2014: Cohort = {
  children: 695_233,
  area: 'England and Wales',
  who: 'children born in England and Wales in 2014',
  when: 'born in 2014',
  source: 'Office for National Statistics, live births in England and Wales, 2014.',
}

export const SHORTAGES = [
  {
    id: 'engineering-graduates',
    benchmark: 'N116',
    people: 20_000,
    what: 'a shortage of 20,000 engineering graduates a year',
    label: 'Engineering graduates short: 20,000 a year',
    area: 'United Kingdom',
    period: '2024',
    source: 'EngineeringUK (2017), quoted by STEM Learning, IMechE and IET (2018)',
  },
  {
    id: 'stem-graduates',
    benchmark: 'N221f',
    people: 40_000,
    what: 'a shortage of 40,000 STEM graduates a year',
    label: 'STEM graduates short: 40,000 a year',
    area: 'United Kingdom',
    period: '2013',
    source: ICEGS,
  },
  {
    id: 'technicians-wanted',
    benchmark: 'N221c',
    people: 56_000,
    what: 'a demand for 56,000 new STEM technicians a year',
    label: 'STEM technicians wanted: 56,000 a year',
    area: 'United Kingdom',
    period: '2013 to 2020',
    source: ICEGS,
  },
  {
    id: 'graduates-wanted',
    benchmark: 'N221b',
    people: 104_000,
    what: 'a demand for 104,000 new STEM graduates a year',
    label: 'STEM graduates wanted: 104,000 a year',
    area: 'United Kingdom',
    period: '2013 to 2020',
    source: `Broughton (2013), quoted by ${ICEGS}`,
  },
] as const satisfies readonly PublishedShortage[]
