import { capitalised } from '../../domain/words/capitalised'
import { placeInSentence } from '../place_in_sentence'
import { childrenPerClass, peopleAYear } from '../../domain/class_of_thirty/one_child_counts'
import type { YearGroup } from '../../domain/class_of_thirty/one_child_counts'
import type { Cohort, Shortage } from './cohorts_and_shortages'

/** A cohort of the loaded schools of an area. */
export const cohortOfRolls = (
  { children, schools, omittedSchools: leftOut }: YearGroup,
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

/** The years of the projections: openings and growth are published for all of them together. */
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
  const count = formatEstimate(people)
  const what =
    kind === 'openings'
      ? `the ${count} openings a year for ${occupation}`
      : `growth of ${count} jobs a year for ${occupation}`
  return { people, what, area, period, source }
}

/** "23,200", "4,200", "83": an estimate, to three figures. */
export const formatEstimate = (people: number): string =>
  Number(people.toPrecision(3)).toLocaleString('en-GB', { maximumFractionDigits: 0 })

/** What one more child would be: of paths chosen, and never of what any one child has to do. */
export const oneChildSentence = (cohort: Cohort): string =>
  `If one more child in every class of 30 chose this path, that would be about ${formatEstimate(peopleAYear(1, cohort))} people a year in ${cohort.area}.`

/** "A shortage of 20,000 … would be about 0.86 of a child in every class of 30"; or that it is more than everyone. */
export function shortageSentence({ what, people }: Shortage, cohort: Cohort): string {
  const subject = capitalised(what)
  if (people > cohort.children) return `${subject} is more people than a whole year group in ${cohort.area}.`
  const children = childrenPerClass(people, cohort)
  return `${subject} would be about ${children.toFixed(2)} ${children < 1 ? 'of a child' : 'children'} in every class of 30.`
}

/** What the sentence does not say, for beneath it wherever it stands. */
export const ONE_CHILD_CAVEATS =
  'A shortage of graduates or technicians is not a shortage of children who are interested. Not every child stays in the place they grew up in, and people who move or retrain also fill jobs.'

/** Where both numbers come from. */
export function oneChildSource({ source, period, area }: Shortage, cohort: Cohort): string {
  const parts = [source, period, area].filter(
    (words) => words !== '' && (words === source || !source.includes(words)),
  )
  return `Source: ${parts.join(', ')}, people a year. ${cohort.source}`.trim()
}

/** How the two numbers differ in place and time, so that nobody takes the picture for a count; '' where they match. */
export function illustrationNote(shortage: Shortage, cohort: Cohort): string {
  if (shortage.area === cohort.area)
    return shortage.period === '' || cohort.when === ''
      ? ''
      : `Not the same years: the people are of ${shortage.period}; the children are those ${cohort.when}.`
  const people = [placeInSentence(shortage.area), shortage.period].filter((words) => words !== '').join(', ')
  return `Illustration: the people are of ${people}; the children are of ${cohort.area}. They are not one place and time.`
}
