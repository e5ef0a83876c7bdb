import type { Table } from 'apache-arrow'
import { NO_AREA } from '../../../src/domain/project/dataset'
import type { Grouping } from '../../../src/domain/project/dataset'
import { numberColumn, textColumn } from '../arrow_columns'

const REGION_CODES: Readonly<Record<string, string>> = {
  'North East': 'E12000001',
  'North West': 'E12000002',
  'Yorkshire and the Humber': 'E12000003',
  'East Midlands': 'E12000004',
  'West Midlands': 'E12000005',
  'East of England': 'E12000006',
  London: 'E12000007',
  'South East': 'E12000008',
  'South West': 'E12000009',
  Scotland: 'S92000003',
  Wales: 'W92000004',
  'Northern Ireland': 'N92000002',
}

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

/** Every way of dividing the schools, the twin of tables/school_areas.sql: the register's own columns, then memberships. */
export function groupingColumns(schools: Table, areaMembers: Table): GroupingColumn[] {
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
    const column = indexed(key, label, areaOf, key === 'local_authority' ? authorityCodes : undefined)
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
  areaOf: readonly string[],
  codes?: readonly string[],
): GroupingColumn {
  const areas = [...new Set(areaOf)].filter((area) => area !== '').sort((a, b) => a.localeCompare(b, 'en-GB'))
  const place = new Map(areas.map((area, at) => [area, at]))
  const areaCodes = areas.map((area) => (key === 'region' ? (REGION_CODES[area] ?? '') : ''))
  codes?.forEach((code, school) => {
    const at = place.get(areaOf[school] ?? '')
    if (at !== undefined && areaCodes[at] === '') areaCodes[at] = code
  })
  return {
    grouping: { key, label, areas, codes: areaCodes },
    index: Uint16Array.from(areaOf, (area) => place.get(area) ?? NO_AREA),
  }
}
