import { NO_AREA } from '../../../src/domain/project/dataset'
import type { StatementQuestion, StatementSubject } from '../../../src/domain/statement/statement'
import { dayNumber } from '../../../src/domain/time/academic_year'
import type { MetricRow } from '../metrics/metric_row'
import type { OpenColumns } from './open_columns'
import { schoolsInScope } from './school_scope'

/** A subject with the places of its schools, and of one who went to them the written employers that it is found by. */
export interface SubjectRows extends StatementSubject {
  readonly schoolPlaces: readonly number[]
  readonly writtenEmployers: readonly number[]
  /** Of one who went to schools: the last day that it did, ISO; '' of a school or an area. */
  readonly lastDate: string
}

const byActivities = (a: StatementSubject, b: StatementSubject): number =>
  b.activities - a.activities || a.name.localeCompare(b.name, 'en-GB')

/** Delivered activities of each school in the window; 0 for schools out of scope. */
function activitiesOfSchools(open: OpenColumns, { within, window }: StatementQuestion): Uint32Array {
  const { directory, groupings, engagements } = open
  const { start, day } = engagements
  const [from, to] = [dayNumber(window.from), dayNumber(window.to)]
  return Uint32Array.from(
    schoolsInScope(directory, groupings, { phase: 'all', within }),
    (inScope, school) => {
      if (inScope === 0) return 0
      let activities = 0
      for (let row = start[school]!; row < start[school + 1]!; row++)
        if (day[row]! >= from && day[row]! <= to) activities++
      return activities
    },
  )
}

export function schoolSubjects(open: OpenColumns, question: StatementQuestion): SubjectRows[] {
  const { ids, names } = open.directory
  const activities = activitiesOfSchools(open, question)
  return ids
    .map((key, school) => ({
      key,
      name: names[school] ?? '',
      activities: activities[school]!,
      schools: 1,
      schoolPlaces: [school],
      writtenEmployers: [],
      lastDate: '',
    }))
    .filter((subject) => subject.activities > 0)
    .sort(byActivities)
}

/** The areas of the question’s grouping, with all their schools in scope, visited or not. */
export function areaSubjects(open: OpenColumns, question: StatementQuestion): SubjectRows[] {
  const { directory, groupings } = open
  const areas = groupings.find(({ key }) => key === question.grouping)?.areas ?? []
  const areaOf = directory.groups[question.grouping]
  const activities = activitiesOfSchools(open, question)
  const inScope = schoolsInScope(directory, groupings, { phase: 'all', within: question.within })
  const schoolsOf = areas.map((): number[] => [])
  inScope.forEach((isIn, school) => {
    const area = areaOf?.[school] ?? NO_AREA
    if (isIn === 1 && area !== NO_AREA) schoolsOf[area]?.push(school)
  })
  return areas
    .map((name, area) => {
      const schoolPlaces = schoolsOf[area] ?? []
      return {
        key: name,
        name,
        activities: schoolPlaces.reduce((sum, school) => sum + activities[school]!, 0),
        schools: schoolPlaces.filter((school) => activities[school]! > 0).length,
        schoolPlaces,
        writtenEmployers: [],
        lastDate: '',
      }
    })
    .filter((subject) => subject.activities > 0)
    .sort(byActivities)
}

/**
 * Who went to schools in scope, a loaded employer or what the log names. `employers` are the written ones, `delivered` the
 * delivered activities of the window at all schools.
 */
export function employerSubjects(
  open: OpenColumns,
  question: StatementQuestion,
  employers: readonly MetricRow<'statement_employers'>[],
  delivered: readonly MetricRow<'statement_visits'>[],
): SubjectRows[] {
  const { directory, groupings } = open
  const inScope = schoolsInScope(directory, groupings, { phase: 'all', within: question.within })
  const byKey = new Map<
    string,
    { name: string; written: number[]; activities: number; schools: Set<number>; lastDate: string }
  >()
  const keyOf = new Map(employers.map(({ written_employer, key }) => [written_employer, key]))
  for (const { written_employer, key, name } of employers) {
    const subject = byKey.get(key) ?? { name, written: [], activities: 0, schools: new Set(), lastDate: '' }
    subject.written.push(written_employer)
    byKey.set(key, subject)
  }
  for (const { written_employer, school_index, activities, last_date } of delivered) {
    const subject = byKey.get(keyOf.get(written_employer) ?? '')
    if (!subject || inScope[school_index] !== 1) continue
    subject.activities += activities
    subject.schools.add(school_index)
    if (last_date > subject.lastDate) subject.lastDate = last_date
  }
  return [...byKey]
    .map(([key, { name, written, activities, schools, lastDate }]) => ({
      key,
      name,
      activities,
      schools: schools.size,
      schoolPlaces: [...schools],
      writtenEmployers: written,
      lastDate,
    }))
    .filter((subject) => subject.activities > 0 && subject.name !== '')
    .sort(byActivities)
}
