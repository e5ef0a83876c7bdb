import { HIDDEN_COUNT, isSmallCount } from '../../../src/domain/people/small_numbers'
import type { SchoolVisit } from '../../../src/domain/school_page/school_page'
import type { AcademicYear } from '../../../src/domain/time/academic_year'
import type { MetricRow } from '../metrics/metric_row'
import { yearGroupsIn } from './encounter_schools'

type Row = MetricRow<'school_visits'>

/**
 * Academic years of one school with a small number of young people at an activity. No headcount of such a year is
 * displayed: a statement's sum over the year, less the others, would give the small one away.
 */
export const yearsWithFew = (rows: readonly Row[], threshold: number): ReadonlySet<AcademicYear> =>
  new Set(
    rows
      .filter(({ pupils, pupils_low, pupils_high }) =>
        [pupils, pupils_low, pupils_high].some(
          (people) => people !== null && isSmallCount(people, threshold),
        ),
      )
      .map(({ academic_year }) => academic_year),
  )

/** The engagements of a school as they may leave the worker. */
export const visibleVisits = (
  rows: readonly Row[],
  hidden: ReadonlySet<AcademicYear>,
): readonly SchoolVisit[] =>
  rows.map((row) => {
    const people = (count: number | null): number =>
      count === null ? -1 : hidden.has(row.academic_year) ? HIDDEN_COUNT : count
    return {
      date: row.date,
      year: row.academic_year,
      isDelivered: row.delivered,
      type: row.activity_type,
      employer: row.employer,
      programme: row.programme,
      meetsPupils: row.direct,
      yearGroups: yearGroupsIn(row.years),
      pupilsLow: people(row.pupils_low),
      pupilsHigh: people(row.pupils_high),
    }
  })
