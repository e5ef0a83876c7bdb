import { group } from 'd3-array'
import { mondayOf } from '../calendar/day_kind'
import { academicYearOf, isoOfDay } from '../time/academic_year'
import { shareYears } from './duplication_pairs'
import { halfTermOf } from './half_terms'
import type { OverlapActivity } from './overlap_activity'

/** More activities than this in a school’s half-term are many. */
export const MANY_IN_A_HALF_TERM = 6

/** A school with many activities in one half-term, 1 to 6. */
export interface FullHalfTerm {
  readonly school: number
  readonly halfTerm: number
  readonly activities: number
}

/** Activities that meet in a school’s ISO week, and half-terms with many. */
export interface SchoolWeeks {
  readonly weeksWithTwo: number
  readonly pairs: number
  readonly pairsSharingYears: number
  readonly pairsSharingYearsAndDay: number
  readonly weeksSharingYears: number
  readonly schoolsSharingYears: number
  /** The most first. */
  readonly full: readonly FullHalfTerm[]
  readonly largest: readonly FullHalfTerm[]
}

const LARGEST = 10

export function schoolWeeks(activities: readonly OverlapActivity[]): SchoolWeeks {
  const found = {
    weeksWithTwo: 0,
    pairs: 0,
    pairsSharingYears: 0,
    pairsSharingYearsAndDay: 0,
    weeksSharingYears: 0,
  }
  const schools = new Set<number>()
  for (const [school, weeks] of group(
    activities,
    ({ school }) => school,
    ({ day }) => mondayOf(day),
  ))
    for (const here of weeks.values()) {
      if (here.length < 2) continue
      found.weeksWithTwo++
      const pairs = here.flatMap((a, at) => here.slice(at + 1).map((b) => [a, b] as const))
      const sharing = pairs.filter(([a, b]) => shareYears(a, b))
      found.pairs += pairs.length
      found.pairsSharingYears += sharing.length
      found.pairsSharingYearsAndDay += sharing.filter(([a, b]) => a.day === b.day).length
      if (sharing.length === 0) continue
      found.weeksSharingYears++
      schools.add(school)
    }
  const halfTerms = halfTermsOf(activities)
  return {
    ...found,
    schoolsSharingYears: schools.size,
    full: halfTerms.filter((each) => each.activities > MANY_IN_A_HALF_TERM),
    largest: halfTerms.slice(0, LARGEST),
  }
}

/** Every school and half-term of one academic year, the most first. */
function halfTermsOf(activities: readonly OverlapActivity[]): readonly FullHalfTerm[] {
  const groups = group(
    activities,
    ({ school }) => school,
    ({ day }) => `${academicYearOf(isoOfDay(day))} ${halfTermOf(day)}`,
  )
  return [...groups]
    .flatMap(([school, terms]) =>
      [...terms.values()].map((here) => ({
        school,
        halfTerm: halfTermOf(here[0]!.day),
        activities: here.length,
      })),
    )
    .sort((a, b) => b.activities - a.activities || a.school - b.school || a.halfTerm - b.halfTerm)
}
