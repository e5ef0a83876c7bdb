import type { AcademicYear } from '../time/academic_year'
import { yearGroupsOf } from '../school/year_groups'
import { boundsOf, encountersOf, isBenchmarkYear, type EncounterSchool } from './year_encounters'

/** Encounters from which research finds young people less often out of work (DOMAIN §4.5). It protects nobody by itself. */
export const ENOUGH_ENCOUNTERS = 4

/** What the pupils now in a year group have had at this school since Year 7, on average, on today's roll. */
export interface CohortEncounters {
  readonly yearGroup: number
  /** Since Year 7, or the school's first year group if that is later. */
  readonly soFar: number
  readonly thisYear: number
  readonly yearsLeft: number
  readonly isFourOrMore: boolean
  /** At four by the last year group, if each year were like this one. */
  readonly isOnCourse: boolean
  /** Its first years are before the log begins, so that `soFar` is the least it can be. */
  readonly isFloor: boolean
}

/** Every cohort of a school that the benchmark is about; none where the roll is not known. */
export function cohortsOf(
  school: EncounterSchool,
  year: AcademicYear,
  firstYearOfLog: AcademicYear,
): readonly CohortEncounters[] {
  const groups = yearGroupsOf(school).filter(isBenchmarkYear)
  const last = groups.at(-1) ?? 0
  const means = new Map<AcademicYear, ReadonlyMap<number, number>>()
  const meanOf = (inYear: AcademicYear, yearGroup: number): number => {
    let known = means.get(inYear)
    if (!known) {
      const found = encountersOf(school, inYear)
      known = new Map(found.map((each) => [each.yearGroup, boundsOf(each)?.mean ?? NaN]))
      means.set(inYear, known)
    }
    return known.get(yearGroup) ?? 0
  }
  return groups.flatMap((yearGroup) => {
    const since = groups.filter((each) => each <= yearGroup)
    const soFar = since.reduce((sum, each) => sum + meanOf(year - (yearGroup - each), each), 0)
    if (Number.isNaN(soFar)) return []
    const thisYear = meanOf(year, yearGroup)
    const yearsLeft = last - yearGroup
    return [
      {
        yearGroup,
        soFar,
        thisYear,
        yearsLeft,
        isFourOrMore: soFar >= ENOUGH_ENCOUNTERS,
        isOnCourse: soFar + thisYear * yearsLeft >= ENOUGH_ENCOUNTERS,
        isFloor: year - (since.length - 1) < firstYearOfLog,
      },
    ]
  })
}
