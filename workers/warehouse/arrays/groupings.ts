import { columnFrom } from '../../../src/domain/column_from'
import type { Table } from 'apache-arrow'
import { NO_AREA } from '../../../src/domain/project/dataset'
import type { Grouping } from '../../../src/domain/project/dataset'
import { numberColumn, textColumn } from '../arrow_columns'
import { namesOfAreas } from './area_names'
import type { BoundaryLayer } from './boundary_layers'

const OWN_GROUPINGS = [
  { key: 'region', label: 'Region' },
  { key: 'hub', label: 'Hub' },
  { key: 'local_authority', label: 'Local authority' },
  { key: 'constituency', label: 'Constituency' },
  { key: 'trust', label: 'Trust' },
] as const

export interface GroupingColumn {
  readonly grouping: Grouping
  /** Per school, an index into the grouping's areas, or NO_AREA. */
  readonly index: Uint16Array
}

/**
 * Every way of dividing the schools, the twin of tables/school_areas.sql: the register's own columns, then memberships.
 * Areas that stand as codes there have names here (area_names.ts).
 */
export function groupingColumns(
  schools: Table,
  areaMembers: Table,
  layers: readonly BoundaryLayer[] = [],
): GroupingColumn[] {
  const authorityCodes = textColumn(schools, 'local_authority_code')
  const memberships = membershipsOf(areaMembers)
  const labelled = new Map<string, string>(OWN_GROUPINGS.map(({ key, label }) => [key, label]))
  for (const [key, { label }] of memberships) if (!labelled.has(key)) labelled.set(key, label)
  return [...labelled].flatMap(([key, label]) => {
    const membership = memberships.get(key)
    const areaOf = membership
      ? authorityCodes.map((code) => membership.areaOf.get(code)?.area ?? '')
      : schools.getChild(key)
        ? textColumn(schools, key)
        : []
    const column = indexed(key, label, areaOf, layers, key === 'local_authority' ? authorityCodes : undefined)
    return column.grouping.areas.length === 0 ? [] : [column]
  })
}

interface Membership {
  readonly label: string
  readonly areaOf: Map<string, { area: string; validFrom: number }>
}

/** The latest dated membership of each local authority in each grouping. */
function membershipsOf(table: Table): Map<string, Membership> {
  const found = new Map<string, Membership>()
  const keys = textColumn(table, 'grouping_key')
  const labels = textColumn(table, 'grouping_label')
  const authorities = textColumn(table, 'local_authority_code')
  const areas = textColumn(table, 'area')
  const validFrom = numberColumn(table, 'valid_from', Int32Array, 0)
  keys.forEach((key, row) => {
    let membership = found.get(key)
    if (!membership) found.set(key, (membership = { label: labels[row] ?? key, areaOf: new Map() }))
    const known = membership.areaOf.get(authorities[row] ?? '')
    if (!known || known.validFrom < validFrom[row]!)
      membership.areaOf.set(authorities[row] ?? '', { area: areas[row] ?? '', validFrom: validFrom[row]! })
  })
  return found
}

function indexed(
  key: string,
  label: string,
  written: readonly string[],
  layers: readonly BoundaryLayer[],
  codes?: readonly string[],
): GroupingColumn {
  const named = namesOfAreas(key, [...new Set(written)], layers)
  const codeOf = new Map([...named.values()].map(({ area, code }) => [area, code]))
  codeOf.delete('')
  const areas = [...codeOf.keys()].sort((a, b) => a.localeCompare(b, 'en-GB'))
  const place = new Map(areas.map((area, at) => [area, at]))
  const placeOf = (text: string): number => place.get(named.get(text)?.area ?? '') ?? NO_AREA
  // The register's own code of a local authority comes before the ONS's.
  const areaCodes = areas.map((area) => (codes ? '' : (codeOf.get(area) ?? '')))
  codes?.forEach((code, school) => {
    const at = placeOf(written[school] ?? '')
    if (at !== NO_AREA && areaCodes[at] === '') areaCodes[at] = code
  })
  return {
    grouping: {
      key,
      label,
      areas,
      codes: areaCodes.map((code, at) => code || (codeOf.get(areas[at] ?? '') ?? '')),
    },
    index: columnFrom(Uint16Array, written, placeOf),
  }
}
