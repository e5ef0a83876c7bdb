import { kilometresBetween } from '../../../src/domain/geography/distance'
import { visibleTogether } from '../../../src/domain/people/small_numbers'
import { PHASE_LABELS, PHASES } from '../../../src/domain/school/phase'
import {
  MAX_ACTIVITIES,
  MAX_NEXT,
  type CountOf,
  type Statement,
  type StatementActivity,
  type StatementQuestion,
} from '../../../src/domain/statement/statement'
import { dayNumber, isoOfDay } from '../../../src/domain/time/academic_year'
import type { MetricRow } from '../metrics/metric_row'
import type { OpenColumns } from './open_columns'
import { schoolsInScope } from './school_scope'
import type { SubjectRows } from './statement_subjects'

type Row = MetricRow<'statement_rows'>

/** Activities and schools by a name, the most activities first. */
function countsBy(rows: readonly Row[], nameOf: (row: Row) => string): readonly CountOf[] {
  const found = new Map<string, { activities: number; schools: Set<number> }>()
  for (const row of rows) {
    const name = nameOf(row)
    if (name === '') continue
    const counts = found.get(name) ?? { activities: 0, schools: new Set() }
    counts.activities++
    counts.schools.add(row.school_index)
    found.set(name, counts)
  }
  return [...found]
    .map(([name, { activities, schools }]) => ({ name, activities, schools: schools.size }))
    .sort((a, b) => b.activities - a.activities || a.name.localeCompare(b.name, 'en-GB'))
}

const sumOf = (rows: readonly Row[], amount: (row: Row) => number): number =>
  rows.reduce((sum, row) => sum + amount(row), 0)

const activityOf = ({ date, school_index, activity_type, employer }: Row): StatementActivity => ({
  date,
  school: school_index,
  type: activity_type,
  provider: employer,
})

/** Schools of the list in scope without an activity in the window, in register order. */
function unreachedOf(open: OpenColumns, { listId, window }: StatementQuestion, schools: readonly number[]) {
  const onList = open.lists.find(({ list }) => list.listId === listId)?.onList
  const { start, day } = open.engagements
  const [from, to] = [dayNumber(window.from), dayNumber(window.to)]
  const isReached = (school: number): boolean => {
    for (let row = start[school]!; row < start[school + 1]!; row++)
      if (day[row]! >= from && day[row]! <= to) return true
    return false
  }
  return onList ? schools.filter((school) => onList[school] === 1 && !isReached(school)) : []
}

function nearbyOf(
  open: OpenColumns,
  question: StatementQuestion,
  inScope: Uint8Array,
  employer: number | null,
): Statement['nearby'] {
  const { directory, employers } = open
  if (employer === null || Number.isNaN(employers.lon[employer] ?? NaN) || question.listId === null)
    return null
  const [lon, lat] = [employers.lon[employer]!, employers.lat[employer]!]
  const placed = [...inScope.keys()].filter(
    (school) => inScope[school] === 1 && !Number.isNaN(directory.lon[school]!),
  )
  const schools = unreachedOf(open, question, placed)
    .map((school) => ({
      school,
      km: kilometresBetween(lon, lat, directory.lon[school]!, directory.lat[school]!),
    }))
    .sort((a, b) => a.km - b.km || a.school - b.school)
    .slice(0, MAX_NEXT)
  return { isDistrict: employers.locatedBy[employer] !== 'given', schools }
}

/**
 * The statement of a subject from its rows, newest first, delivered in the window or planned. `employer`: its place among
 * the loaded employers, null for none.
 */
export function statementOf(
  open: OpenColumns,
  question: StatementQuestion,
  subject: SubjectRows,
  allRows: readonly Row[],
  employer: number | null,
): Statement {
  const { directory, engagements, groupings, threshold } = open
  const inScope = schoolsInScope(directory, groupings, { phase: 'all', within: question.within })
  const rows = allRows.filter((row) => row.delivered && inScope[row.school_index] === 1)
  const onList = open.lists.find(({ list }) => list.listId === question.listId)?.onList
  const schools = [...new Set(rows.map((row) => row.school_index))]
  const firstDayOf = (school: number): string => isoOfDay(engagements.day[engagements.start[school]!]!)
  const firstReached = new Set(
    rows.filter((row) => row.date === firstDayOf(row.school_index)).map((row) => row.school_index),
  )
  const withHeadcount = rows.filter(({ pupils }) => pupils !== null)
  const withHours = rows.filter(({ volunteers, hours }) => volunteers !== null && hours !== null)
  const lastDay = isoOfDay(engagements.lastDay)
  const planned = allRows
    .filter((row) => !row.delivered && row.date > lastDay && inScope[row.school_index] === 1)
    .reverse()
  const young = {
    youngPeople: sumOf(withHeadcount, ({ pupils }) => pupils ?? 0),
    youngPeopleLow: sumOf(withHeadcount, ({ pupils_low, pupils }) => pupils_low ?? pupils ?? 0),
    youngPeopleHigh: sumOf(withHeadcount, ({ pupils_high, pupils }) => pupils_high ?? pupils ?? 0),
  }
  return {
    key: subject.key,
    name: subject.name,
    activities: rows.length,
    schools: schools.length,
    prioritySchools: onList ? schools.filter((school) => onList[school] === 1).length : null,
    firstReached: firstReached.size,
    ...visibleTogether(young, threshold),
    withoutHeadcount: rows.length - withHeadcount.length,
    hoursDelivering: sumOf(withHours, ({ volunteers, hours }) => (volunteers ?? 0) * (hours ?? 0)),
    hoursPreparing: sumOf(rows, ({ volunteers, prep_hours }) => (volunteers ?? 0) * (prep_hours ?? 0)),
    withoutHours: rows.length - withHours.length,
    types: countsBy(rows, ({ activity_type }) => activity_type),
    phases: countsBy(
      rows,
      ({ school_index }) => PHASE_LABELS[PHASES[directory.phase[school_index]!] ?? 'OTHER'],
    ),
    providers: countsBy(rows, (row) => row.employer),
    newest: rows.slice(0, MAX_ACTIVITIES).map(activityOf),
    planned: planned.slice(0, MAX_NEXT).map(activityOf),
    plannedCount: planned.length,
    area:
      question.kind === 'area'
        ? {
            schools: subject.schoolPlaces.length,
            listed: onList ? subject.schoolPlaces.filter((school) => onList[school] === 1).length : null,
            listedUnreached: unreachedOf(open, question, subject.schoolPlaces),
          }
        : null,
    nearby: question.kind === 'employer' ? nearbyOf(open, question, inScope, employer) : null,
    openRequests:
      question.kind === 'school'
        ? open.requests.filter(
            ({ schoolId, status }) => schoolId === subject.key && (status === 'open' || status === 'offered'),
          ).length
        : 0,
  }
}
