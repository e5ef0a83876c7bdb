import { csvFile } from '../../domain/files/csv'
import { HIDDEN_COUNT, HIDDEN_SYMBOL } from '../../domain/people/small_numbers'
import type { Statement, StatementQuestion } from '../../domain/statement/statement'

const HEADINGS = [
  ...['statement_of', 'kind', 'window_from', 'window_to', 'activities', 'schools', 'schools_in_area'],
  ...['priority_schools', 'priority_schools_in_area', 'first_reached', 'young_people', 'young_people_low'],
  ...['young_people_high', 'activities_without_headcount', 'volunteer_hours_delivering'],
  ...['volunteer_hours_preparing', 'activities_without_hours', 'planned'],
]

const people = (count: number): number | string => (count === HIDDEN_COUNT ? HIDDEN_SYMBOL : count)

/** Every number of statements, a row each. */
export const statementsCsv = (question: StatementQuestion, statements: readonly Statement[]): string =>
  csvFile(
    HEADINGS,
    statements.map((each) => [
      ...[each.name, question.kind, question.window.from, question.window.to, each.activities, each.schools],
      ...[each.area?.schools ?? null, each.prioritySchools, each.area?.listed ?? null, each.firstReached],
      ...[people(each.youngPeople), people(each.youngPeopleLow), people(each.youngPeopleHigh)],
      ...[each.withoutHeadcount, each.hoursDelivering / 100, each.hoursPreparing / 100],
      ...[each.withoutHours, each.plannedCount],
    ]),
  )
