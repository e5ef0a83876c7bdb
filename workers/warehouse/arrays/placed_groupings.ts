import type { Table } from 'apache-arrow'
import { textColumn } from '../arrow_columns'
import type { BoundaryLayer } from './boundary_layers'
import type { GroupingColumn } from './groupings'
import { placeSchools } from './place_schools'

interface Positions {
  readonly lon: Float64Array
  readonly lat: Float64Array
}

/** The groupings that people made of layers of boundaries files. One whose layer is no longer open is left out. */
export function placedGroupings(
  definitions: Table,
  layers: readonly BoundaryLayer[],
  schools: Positions,
): GroupingColumn[] {
  if (definitions.numRows === 0) return []
  const columns = ['grouping_key', 'grouping_label', 'file', 'layer'] as const
  const [keys, labels, files, names] = columns.map((column) => textColumn(definitions, column)) as [
    string[],
    string[],
    string[],
    string[],
  ]
  return keys.flatMap((key, row) => {
    const layer = layers.find((each) => each.file === files[row] && each.layer === names[row])
    if (!layer) return []
    const { areas, codes, index } = placeSchools(schools, layer)
    return [{ grouping: { key, label: labels[row] ?? key, areas, codes }, index }]
  })
}
