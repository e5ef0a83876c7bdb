import { statusOf, type EngagementStatus } from '../../../src/domain/engagement/engagement'
import {
  academicYearOf,
  windowOfYear,
  type AcademicYear,
  type Window,
} from '../../../src/domain/time/academic_year'
import { historyFrom, historyTo, type EngagementColumns } from './engagement_columns'
import { engagementStatuses } from './engagement_status'

/** The academic years from the first to the last of a log; none without one. */
export function yearsOfLog(engagements: EngagementColumns): readonly AcademicYear[] {
  const [first, last] = [historyFrom(engagements), historyTo(engagements)]
  if (first === null || last === null) return []
  const from = academicYearOf(first)
  return Array.from({ length: academicYearOf(last) - from + 1 }, (_, at) => from + at)
}

/** The status of one school at the end of every academic year of the log. */
export function schoolYears(
  engagements: EngagementColumns,
  school: number,
): readonly { readonly year: AcademicYear; readonly status: EngagementStatus; readonly window: Window }[] {
  const alone = { ...engagements, schools: 1, start: engagements.start.subarray(school, school + 2) }
  return yearsOfLog(engagements).flatMap((year) => {
    const window = windowOfYear(year)
    const status = statusOf(engagementStatuses(alone, window, 'all').status[0])
    return status === null ? [] : [{ year, status, window }]
  })
}
