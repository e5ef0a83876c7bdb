import type { ActivityCounts, ActivityCountsQuestion } from '../../../src/domain/engagement/activity_counts'
import { isOfColumn } from '../../../src/domain/school/column_filter'
import { FSM_BANDS, fsmBandPlace } from '../../../src/domain/school/fsm_band'
import { dayNumber } from '../../../src/domain/time/academic_year'
import { fieldsOf, ofProgramme, passesFilter, valueCounter } from './activity_values'
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

/** Counts each value with every filter but that of its own field, so that a person sees what another choice would bring. */
export function activityCountsOf(open: OpenColumns, question: ActivityCountsQuestion): ActivityCounts {
  const { phase, within, programme, activities = [], counted, window } = question
  const columns = open.engagements
  const inScope = schoolsInScope(open.directory, open.groupings, question)
  const from = dayNumber(window.from)
  const to = dayNumber(window.to)
  const isOfProgramme = ofProgramme(columns, programme)
  const tests = activities.map((filter) => ({ field: filter.field, passes: passesFilter(columns, filter) }))
  const fields = fieldsOf(columns).map((field) => ({ field, ...valueCounter(columns, field) }))
  let engagements = 0
  let chosen = 0
  const count = (row: number) => {
    const failed = tests.filter(({ passes }) => !passes(row))
    if (failed.length === 0) chosen++
    if (failed.length > 1) return
    for (const { field, add } of fields) if (failed.length === 0 || field === failed[0]!.field) add(row)
  }
  for (let school = 0; school < inScope.length; school++) {
    if (inScope[school] === 0) continue
    for (let row = columns.start[school]!; row < columns.start[school + 1]!; row++) {
      if (columns.day[row]! < from || columns.day[row]! > to) continue
      if (counted === 'direct' && columns.direct[row] === 0) continue
      engagements++
      if (isOfProgramme(row)) count(row)
    }
  }
  const schoolsIn = (flags: Uint8Array) => flags.reduce((sum, flag) => sum + flag, 0)
  return {
    question,
    version: open.directory.version,
    engagements,
    chosen,
    schools: schoolsIn(schoolsInScope(open.directory, open.groupings, { phase, within })),
    chosenSchools: schoolsIn(inScope),
    byFsmBand: schoolsByFsmBand(open, question),
    byColumn: schoolsByColumn(open, question),
    byField: Object.fromEntries(fields.map(({ field, counts }) => [field, counts])),
  }
}
