import type { MixAnswer } from '../../domain/engagement/mix_question'
import type { NonSchoolSums } from '../../domain/engagement/non_school'
import { SETTING_TYPES } from '../../domain/engagement/setting'
import { csvFile } from '../../domain/files/csv'
import { HIDDEN_COUNT, HIDDEN_SYMBOL } from '../../domain/people/small_numbers'
import { formatWindow } from '../../domain/time/academic_year'

const HEADINGS = [
  ...['academic_year', 'setting', 'label', 'sessions', 'hours', 'sessions_without_hours', 'volunteer_hours'],
  ...['young_people', 'young_people_low', 'young_people_high', 'sessions_without_young_people'],
  ...['target_volunteer_hours', 'target_source'],
]

const people = (count: number): number | string => (count === HIDDEN_COUNT ? HIDDEN_SYMBOL : count)

/** Non-school settings (CSV): each kind, then all of them with their target. */
export function nonSchoolCsv({ question, nonSchool: { lines, total, target } }: MixAnswer): string {
  const row = (code: string, label: string, sums: NonSchoolSums, isTotal: boolean) => [
    formatWindow(question.window),
    code,
    label,
    sums.sessions,
    sums.withoutHours === sums.sessions ? null : sums.hours,
    sums.withoutHours,
    sums.withoutVolunteerHours === sums.sessions ? null : people(sums.volunteerHours),
    ...[sums.youngPeople, sums.youngPeopleLow, sums.youngPeopleHigh].map((count) =>
      sums.withoutHeadcount === sums.sessions ? null : people(count),
    ),
    sums.withoutHeadcount,
    isTotal ? (target?.hours ?? null) : null,
    isTotal ? (target?.source ?? null) : null,
  ]
  return csvFile(HEADINGS, [
    ...lines.map((line) => row(line.setting, SETTING_TYPES[line.setting], line, false)),
    row('all', 'All non-school settings', total, true),
  ])
}
