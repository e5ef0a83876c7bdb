import { placeInSentence } from './jobs_places'

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

/** Pupils of one year group of some schools, each roll shared evenly over the ages the school takes. */
export interface YearGroup {
  readonly children: number
  readonly schools: number
  /** Schools that give no roll or no ages. */
  readonly leftOut: number
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

const CLASS_SIZE = 30
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

/** A cohort of the loaded schools of an area. */
export const cohortOfRolls = (
  { children, schools, leftOut }: YearGroup,
  area: string,
  ofSchools: string,
  source: string,
): Cohort => ({
  children: Math.round(children),
  area,
  who: `children in one year group of ${schools.toLocaleString('en-GB')} ${ofSchools} in ${area}, each roll shared evenly over its ages${leftOut > 0 ? ` (${leftOut.toLocaleString('en-GB')} schools that give no roll or ages are left out)` : ''},`,
  when: 'on roll as loaded',
  source,
})

/** The years of the projections: openings and growth are given for all of them together. */
const YEARS_PROJECTED = 15

/** Openings, or growth, of one occupation over the projected years, as people a year. */
export function projectedShortage(
  kind: 'openings' | 'growth',
  overAllYears: number,
  occupation: string,
  area: string,
  { period, source }: Pick<Shortage, 'period' | 'source'>,
): Shortage {
  const people = overAllYears / YEARS_PROJECTED
  const count = aboutWords(people)
  const what =
    kind === 'openings'
      ? `the ${count} openings a year for ${occupation}`
      : `growth of ${count} jobs a year for ${occupation}`
  return { people, what, area, period, source }
}

/** Classes of 30 in the cohort, not rounded (DOMAIN §5.5). */
export const classesOf = ({ children }: Pick<Cohort, 'children'>): number => children / CLASS_SIZE

/** People a year as children of every class of 30, not rounded. */
export const childrenPerClass = (people: number, cohort: Pick<Cohort, 'children'>): number =>
  people / classesOf(cohort)

/** That many children of every class of 30, as people a year: the inverse. */
export const peopleAYear = (children: number, cohort: Pick<Cohort, 'children'>): number =>
  children * classesOf(cohort)

/** "23,200", "4,200", "83": an estimate, to three figures. */
export const aboutWords = (people: number): string =>
  Number(people.toPrecision(3)).toLocaleString('en-GB', { maximumFractionDigits: 0 })

/** What one more child would be: of paths chosen, and never of what any one child has to do. */
export const oneChildWords = (cohort: Cohort): string =>
  `If one more child in every class of 30 chose this path, that would be about ${aboutWords(peopleAYear(1, cohort))} people a year in ${cohort.area}.`

/** "A shortage of 20,000 … would be about 0.86 of a child in every class of 30"; more than everyone is said so. */
export function shortageWords({ what, people }: Shortage, cohort: Cohort): string {
  const subject = what.charAt(0).toUpperCase() + what.slice(1)
  if (people > cohort.children) return `${subject} is more people than a whole year group in ${cohort.area}.`
  const children = childrenPerClass(people, cohort)
  return `${subject} would be about ${children.toFixed(2)} ${children < 1 ? 'of a child' : 'children'} in every class of 30.`
}

/** What the sentence does not say, for beneath it wherever it stands. */
export const ONE_CHILD_CAVEATS =
  'A shortage of graduates or technicians is not a shortage of children who are interested. Not every child stays in the place they grew up in, and people who move or retrain also fill jobs.'

/** Where both numbers come from. */
export function oneChildSource({ source, period, area }: Shortage, cohort: Cohort): string {
  const known = [source, period, area].filter(
    (words) => words !== '' && (words === source || !source.includes(words)),
  )
  return `Source: ${known.join(', ')}, people a year. ${cohort.source}`.trim()
}

/** How the two numbers differ in place and time, so that nobody takes the picture for a count; '' where they match. */
export function illustrationWords(shortage: Shortage, cohort: Cohort): string {
  if (shortage.area === cohort.area)
    return shortage.period === '' || cohort.when === ''
      ? ''
      : `Not the same years: the people are of ${shortage.period}; the children are those ${cohort.when}.`
  const people = [placeInSentence(shortage.area), shortage.period].filter((words) => words !== '').join(', ')
  return `Illustration: the people are of ${people}; the children are of ${cohort.area}. They are not one place and time.`
}
