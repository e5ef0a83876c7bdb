import { csvFile } from '../../domain/files/csv'
import { HIDDEN_COUNT, HIDDEN_SYMBOL } from '../../domain/people/small_numbers'
import type { SchoolPageAnswer } from '../../domain/school_page/school_page'
import { activityTypeLabel } from '../../domain/engagement/engagement'
import { yearGroupLabel } from '../../domain/school/year_groups'
import { academicYearLabel } from '../../domain/time/academic_year'

const HEADINGS = [
  ...['school_id', 'school', 'date', 'academic_year', 'status', 'activity', 'employer', 'programme'],
  ...['year_groups', 'young_people_low', 'young_people_high'],
]

/** Every engagement of one school, a row each, the newest first; hidden headcounts are "c". */
export const schoolCsv = (answer: Pick<SchoolPageAnswer, 'visits'>, id: string, name: string): string => {
  const people = (count: number) => (count === HIDDEN_COUNT ? HIDDEN_SYMBOL : count < 0 ? null : count)
  return csvFile(
    HEADINGS,
    answer.visits.map((visit) => [
      ...[id, name, visit.date, academicYearLabel(visit.year), visit.isDelivered ? 'delivered' : 'planned'],
      ...[activityTypeLabel(visit.type), visit.employer, visit.programme],
      visit.yearGroups.map(yearGroupLabel).join('; '),
      ...[people(visit.pupilsLow), people(visit.pupilsHigh)],
    ]),
  )
}
