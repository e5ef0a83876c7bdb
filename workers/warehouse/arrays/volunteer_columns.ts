import type { Table } from 'apache-arrow'
import { numberColumn, textColumn } from '../arrow_columns'

/** The volunteers in columns, in file order. Several codes of one cell stand between semicolons; '' where not known. */
export interface VolunteerColumns {
  readonly ids: readonly string[]
  readonly districts: readonly string[]
  /** Degrees; NaN where the district is not known. */
  readonly lon: Float64Array
  readonly lat: Float64Array
  readonly disciplines: readonly string[]
  readonly phases: readonly string[]
  readonly modes: readonly string[]
  readonly statuses: readonly string[]
  /** -1 where not known. */
  readonly visits: Int32Array
  /** By road; NaN for no limit of their own. */
  readonly travelKm: Float64Array
  /** Day number; -1 where not known. */
  readonly dbsExpiry: Int32Array
}

/** A project saved before there were volunteers has no such table. */
export function volunteerColumns(table: Table): VolunteerColumns {
  const isEmpty = table.numRows === 0
  const texts = (name: string): string[] => (isEmpty ? [] : textColumn(table, name))
  const degrees = (name: string): Float64Array =>
    isEmpty ? new Float64Array(0) : numberColumn(table, name, Float64Array, NaN)
  const whole = (name: string): Int32Array =>
    isEmpty ? new Int32Array(0) : numberColumn(table, name, Int32Array, -1)
  return {
    ids: texts('volunteer_id'),
    districts: texts('district'),
    lon: degrees('lon'),
    lat: degrees('lat'),
    disciplines: texts('disciplines'),
    phases: texts('phases'),
    modes: texts('modes'),
    statuses: texts('status'),
    visits: whole('visits_per_term'),
    travelKm: degrees('travel_km'),
    dbsExpiry: whole('dbs_expiry'),
  }
}
