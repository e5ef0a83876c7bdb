import type { ActivityCounts, ActivityCountsQuestion } from '../../../src/domain/engagement/activity_counts'
import type { ActivityField } from '../../../src/domain/engagement/activity_fields'
import type { ActivityFilter } from '../../../src/domain/engagement/activity_filter'
import { isOfColumn } from '../../../src/domain/school/column_filter'
import { FSM_BANDS, fsmBandPlace } from '../../../src/domain/school/fsm_band'
import { dayNumber } from '../../../src/domain/time/academic_year'
import { countValues, fieldsOf, ofProgramme, passesFilter } from './activity_values'
import type { EngagementColumns } from './engagement_columns'
import type { OpenColumns } from './open_columns'
import { schoolsInScope } from './school_scope'

/** Schools of each band that every filter of schools but that of the bands asks for. */
function schoolsByFsmBand(
  { directory, groupings }: OpenColumns,
  { fsmBands: _, ...question }: ActivityCountsQuestion,
): Uint32Array {
  const counts = new Uint32Array(FSM_BANDS.length)
  schoolsInScope(directory, groupings, question).forEach((isIn, school) => {
    counts[fsmBandPlace(directory.fsmPct[school]!)]! += isIn
  })
  return counts
}

/** Schools of each value of each column about schools that every filter of schools but that of columns asks for. */
function schoolsByColumn(
  { directory, groupings }: OpenColumns,
  { columnFilter: _, ...question }: ActivityCountsQuestion,
): Record<string, Uint32Array> {
  const inScope = schoolsInScope(directory, groupings, question)
  return Object.fromEntries(
    groupings.filter(isOfColumn).map(({ key, areas }) => {
      const counts = new Uint32Array(areas.length)
      directory.groups[key]?.forEach((value, school) => {
        if (value < counts.length) counts[value]! += inScope[school]!
      })
      return [key, counts]
    }),
  )
}

/** The rows that a question is of before the filters of activities, and how many there are without its programme. */
function rowsInQuestion(
  columns: EngagementColumns,
  inScope: Uint8Array,
  { programme, counted, window }: ActivityCountsQuestion,
): { readonly rows: Uint32Array; readonly ofEveryProgramme: number } {
  const { start, day, direct } = columns
  const from = dayNumber(window.from)
  const to = dayNumber(window.to)
  const isOfProgramme = ofProgramme(columns, programme)
  const rows = new Uint32Array(day.length)
  let count = 0
  let ofEveryProgramme = 0
  for (let school = 0; school < inScope.length; school++) {
    if (inScope[school] === 0) continue
    for (let row = start[school]!; row < start[school + 1]!; row++) {
      if (day[row]! < from || day[row]! > to) continue
      if (counted === 'direct' && direct[row] === 0) continue
      ofEveryProgramme++
      if (isOfProgramme(row)) rows[count++] = row
    }
  }
  return { rows: rows.subarray(0, count), ofEveryProgramme }
}

/** The rows that pass every filter, and by field those that pass every filter but the field's own. */
function rowsPassing(
  columns: EngagementColumns,
  rows: Uint32Array,
  filters: readonly ActivityFilter[],
): { readonly passing: Uint32Array; readonly butOf: (field: ActivityField) => Uint32Array } {
  const failures = new Uint8Array(rows.length)
  const failed = new Uint8Array(rows.length)
  filters.forEach((filter, at) => {
    const passes = passesFilter(columns, filter)
    for (let place = 0; place < rows.length; place++)
      if (!passes(rows[place]!)) {
        failures[place]!++
        failed[place] = at
      }
  })
  const passing = filters.length === 0 ? rows : rows.filter((_, place) => failures[place] === 0)
  return {
    passing,
    butOf: (field) => {
      const own = filters.findIndex((filter) => filter.field === field)
      if (own < 0) return passing
      return rows.filter(
        (_, place) => failures[place] === 0 || (failures[place] === 1 && failed[place] === own),
      )
    },
  }
}

/** Counts each value with every filter but that of its own field, so that a person sees what another choice would bring. */
export function activityCountsOf(open: OpenColumns, question: ActivityCountsQuestion): ActivityCounts {
  const { phase, within, activities = [] } = question
  const columns = open.engagements
  const inScope = schoolsInScope(open.directory, open.groupings, question)
  const { rows, ofEveryProgramme } = rowsInQuestion(columns, inScope, question)
  const { passing, butOf } = rowsPassing(columns, rows, activities)
  const schoolsIn = (flags: Uint8Array) => flags.reduce((sum, flag) => sum + flag, 0)
  return {
    question,
    version: open.directory.version,
    engagements: ofEveryProgramme,
    chosen: passing.length,
    schools: schoolsIn(schoolsInScope(open.directory, open.groupings, { phase, within })),
    chosenSchools: schoolsIn(inScope),
    byFsmBand: schoolsByFsmBand(open, question),
    byColumn: schoolsByColumn(open, question),
    byField: Object.fromEntries(
      fieldsOf(columns).map((field) => [field, countValues(columns, field, butOf(field))]),
    ),
  }
}
