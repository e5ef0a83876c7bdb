import {
  lengthBandOf,
  valuesOf,
  type ActivityField,
  type ActivityFilter,
} from '../../../src/domain/engagement/activity_filter'
import type { EngagementColumns } from './engagement_columns'

type RowTest = (row: number) => boolean

/** Hours are held in hundredths. */
const HUNDREDTHS = 100

/** The place of a row's value among the values of a field. */
export function valuePlaces(columns: EngagementColumns, field: ActivityField): (row: number) => number {
  if (field === 'type') return (row) => columns.type[row]!
  if (field === 'mode') return (row) => columns.mode[row]!
  const bands = valuesOf('length')
  return (row) => bands.indexOf(lengthBandOf(columns.hoursDelivering[row]! / HUNDREDTHS))
}

/** True of the rows of a programme; of all rows where none is named. */
export function ofProgramme(columns: EngagementColumns, programme: string | null | undefined): RowTest {
  if (programme == null) return () => true
  const code = columns.programmes.indexOf(programme) + 1
  return (row) => code > 0 && columns.programme[row] === code
}

/** True of the rows whose value of a field is one of those that a filter names. */
export function passesFilter(columns: EngagementColumns, { field, values }: ActivityFilter): RowTest {
  const isNamed = Uint8Array.from(valuesOf(field), (value) => Number(values.includes(value)))
  const placeOf = valuePlaces(columns, field)
  return (row) => isNamed[placeOf(row)] === 1
}

/** True of the rows that pass every filter. */
export function passesActivities(columns: EngagementColumns, filters: readonly ActivityFilter[]): RowTest {
  const tests = filters.map((filter) => passesFilter(columns, filter))
  return (row) => tests.every((passes) => passes(row))
}
