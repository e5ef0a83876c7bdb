import type { Table } from 'apache-arrow'
import { ACTIVITY_TYPES, type ActivityType } from '../../../src/domain/engagement/engagement'
import type { Package } from '../../../src/domain/offers/offers'
import { rowsOf } from '../rows'

interface PackageRow {
  readonly name: string
  readonly activity_type: string | null
  readonly phases: string | null
  readonly sessions: number | null
  readonly disciplines: string | null
}

const pieces = (codes: string | null): readonly string[] => (codes === null ? [] : codes.split(';'))

const isType = (code: string | null): code is ActivityType => code !== null && code in ACTIVITY_TYPES

/** The packages in file order. A project saved before there were packages has none. */
export const packagesOf = (table: Table): readonly Package[] =>
  rowsOf<PackageRow>(table).map(({ name, activity_type, phases, sessions, disciplines }) => ({
    name,
    type: isType(activity_type) ? activity_type : null,
    phases: pieces(phases),
    sessions,
    disciplines: pieces(disciplines),
  }))
