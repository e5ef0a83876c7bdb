import { columnFrom } from '../../../src/domain/column_from'
import type { Table } from 'apache-arrow'
import { NO_AREA } from '../../../src/domain/project/dataset'
import { numberColumn, textColumn } from '../arrow_columns'
import type { GroupingColumn } from './groupings'

/** The rows of one column about schools. */
interface Attribute {
  readonly label: string
  /** Area → its place among bands; -1 for a category. */
  readonly places: Map<string, number>
  readonly areaOf: Map<string, string>
}

function attributesOf(table: Table): Map<string, Attribute> {
  const found = new Map<string, Attribute>()
  const labels = textColumn(table, 'grouping_label')
  const schoolIds = textColumn(table, 'school_id')
  const areas = textColumn(table, 'area')
  const places = numberColumn(table, 'area_place', Int32Array, -1)
  textColumn(table, 'grouping_key').forEach((key, row) => {
    let attribute = found.get(key)
    if (!attribute)
      found.set(key, (attribute = { label: labels[row] ?? key, places: new Map(), areaOf: new Map() }))
    const area = areas[row] ?? ''
    if (area === '') return
    attribute.places.set(area, places[row]!)
    attribute.areaOf.set(schoolIds[row] ?? '', area)
  })
  return found
}

/** The columns about schools as groupings: bands from low to high, categories A to Z. One without a school is left out. */
export function attributeGroupings(table: Table, schoolIds: readonly string[]): GroupingColumn[] {
  if (table.numRows === 0) return []
  return [...attributesOf(table)].flatMap(([key, { label, places, areaOf }]) => {
    const areas = [...places.keys()].sort(
      (a, b) => places.get(a)! - places.get(b)! || a.localeCompare(b, 'en-GB'),
    )
    const indexOf = new Map(areas.map((area, index) => [area, index]))
    const index = columnFrom(Uint16Array, schoolIds, (id) => indexOf.get(areaOf.get(id) ?? '') ?? NO_AREA)
    if (index.every((area) => area === NO_AREA)) return []
    return [{ grouping: { key, label, areas, codes: areas.map(() => '') }, index }]
  })
}
