import { NO_NON_SCHOOL, type NonSchool, type NonSchoolSums } from '../../src/domain/engagement/non_school'
import type { SettingType } from '../../src/domain/engagement/setting'
import type { CoverageQuestion } from '../../src/domain/coverage/coverage'
import { HIDDEN_COUNT } from '../../src/domain/people/small_numbers'
import { visibleParts } from '../../src/domain/people/suppression'
import { academicYearOf, isWholeYear } from '../../src/domain/time/academic_year'
import type { Engine } from './engine'
import { askMetric } from './metrics/ask_metric'
import type { MetricRow } from './metrics/metric_row'

type Row = MetricRow<'non_school_settings'>

type Sums = Omit<Row, 'setting'>

const NOTHING: Sums = {
  ...{
    sessions: 0,
    hours: 0,
    without_hours: 0,
    volunteer_count: 0,
    volunteer_hours: 0,
    without_volunteer_hours: 0,
  },
  ...{ pupils: 0, pupils_low: 0, pupils_high: 0, without_pupils: 0 },
}

const COLUMNS = Object.keys(NOTHING) as (keyof Sums)[]

function totalOf(rows: readonly Row[]): Sums {
  const total = { ...NOTHING }
  for (const row of rows) for (const column of COLUMNS) total[column] += row[column]
  return total
}

/** Which rows, the total last, are hidden by the numbers of people in some columns: few, or giving few away. */
function hiddenBy(
  rows: readonly Row[],
  columns: readonly (keyof Sums)[],
  threshold: number,
): readonly boolean[] {
  const hidden = columns.map((column) => {
    const { parts, total } = visibleParts(
      rows.map((row) => row[column]),
      threshold,
    )
    return [...parts, total].map((people) => people === HIDDEN_COUNT)
  })
  return [...rows.keys(), rows.length].map((place) => hidden.some((each) => each[place]))
}

const sumsOf = (row: Sums, hidePeople: boolean, hideVolunteers: boolean): NonSchoolSums => ({
  sessions: row.sessions,
  hours: row.hours,
  withoutHours: row.without_hours,
  volunteerHours: hideVolunteers ? HIDDEN_COUNT : row.volunteer_hours,
  withoutVolunteerHours: row.without_volunteer_hours,
  youngPeople: hidePeople ? HIDDEN_COUNT : row.pupils,
  youngPeopleLow: hidePeople ? HIDDEN_COUNT : row.pupils_low,
  youngPeopleHigh: hidePeople ? HIDDEN_COUNT : row.pupils_high,
  withoutHeadcount: row.without_pupils,
})

/** What was delivered at settings that are no school, by kind, in a window. */
export function nonSchoolOf(
  engine: Engine,
  { window, counted, programme }: Pick<CoverageQuestion, 'window' | 'counted' | 'programme'>,
  threshold: number,
): NonSchool {
  const all = askMetric(
    engine,
    'non_school_settings',
    window.from,
    window.to,
    counted === 'direct',
    programme ?? null,
  )
  const rows = all.filter(({ setting }) => setting !== 'school')
  const schools = all.find(({ setting }) => setting === 'school')
  const hidesPeople = hiddenBy(rows, ['pupils', 'pupils_low', 'pupils_high'], threshold)
  const hidesVolunteers = hiddenBy(rows, ['volunteer_count'], threshold)
  const [target = null] = isWholeYear(window)
    ? askMetric(engine, 'non_school_target', academicYearOf(window.from))
    : []
  return {
    lines: rows.map((row, place) => ({
      setting: row.setting as SettingType,
      ...sumsOf(row, hidesPeople[place]!, hidesVolunteers[place]!),
    })),
    total: sumsOf(totalOf(rows), hidesPeople[rows.length]!, hidesVolunteers[rows.length]!),
    atSchools: schools ? { sessions: schools.sessions, hours: schools.hours } : NO_NON_SCHOOL.atSchools,
    target,
  }
}
