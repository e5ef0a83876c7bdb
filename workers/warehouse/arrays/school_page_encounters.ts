import { cohortsOf } from '../../../src/domain/engagement/four_encounters'
import {
  boundsOf,
  encountersOf,
  isBenchmarkYear,
  isOverEstimate,
  yearGroupsHere,
  type EncounterSchool,
} from '../../../src/domain/engagement/year_encounters'
import { isSmallBase } from '../../../src/domain/people/small_numbers'
import { yearGroupsOf } from '../../../src/domain/school/year_groups'
import type { NotCounted, VisibleEncounters } from '../../../src/domain/school_page/school_page'
import type { AcademicYear } from '../../../src/domain/time/academic_year'
import type { MetricRow } from '../metrics/metric_row'
import { yearGroupsIn } from './encounter_schools'

/**
 * Encounters of a school in one academic year as they may leave the worker: no share of few pupils, and none that rests
 * on a small headcount (`hidden`: the years with one).
 */
export function visibleEncounters(
  school: EncounterSchool,
  year: AcademicYear,
  firstYearOfLog: AcademicYear,
  hidden: ReadonlySet<AcademicYear>,
): readonly VisibleEncounters[] {
  const cohorts = cohortsOf(school, year, firstYearOfLog)
  const first = yearGroupsOf(school).find(isBenchmarkYear) ?? 0
  return encountersOf(school, year).map((each) => {
    const { yearGroup, activities, withoutHeadcount, flag, roll } = each
    const isFew = roll !== null && isSmallBase(Math.round(roll))
    const isHidden = (isFew || hidden.has(year)) && roll !== null
    const sinceFirst = Array.from({ length: Math.max(0, yearGroup - first) + 1 }, (_, ago) => year - ago)
    const isCohortHidden = isFew || sinceFirst.some((each) => hidden.has(each))
    return {
      yearGroup,
      activities,
      withoutHeadcount,
      share: isHidden ? null : boundsOf(each),
      isHidden,
      flag: isBenchmarkYear(yearGroup) ? flag : null,
      isOverEstimate: isOverEstimate(each),
      cohort: isCohortHidden ? null : (cohorts.find((cohort) => cohort.yearGroup === yearGroup) ?? null),
    }
  })
}

/** Why delivered activities of a year count for no encounter. */
export function notCountedIn(
  rows: readonly MetricRow<'school_visits'>[],
  year: AcademicYear,
  groups: readonly number[],
): NotCounted {
  const inYear = rows.filter(({ delivered, academic_year }) => delivered && academic_year === year)
  const direct = inYear.filter((row) => row.direct)
  const named = direct.filter((row) => row.has_employer)
  const isElsewhere = (years: string): boolean =>
    yearGroupsHere({ year, yearGroups: yearGroupsIn(years), headcount: null }, groups).length === 0
  return {
    withoutPupils: inYear.length - direct.length,
    withoutEmployer: direct.length - named.length,
    withoutYearGroup: named.filter(({ years }) => isElsewhere(years)).length,
  }
}
