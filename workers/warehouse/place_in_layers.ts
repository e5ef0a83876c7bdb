import { NO_AREA } from '../../src/domain/project/dataset'
import { boundaryLayers } from './arrays/boundary_layers'
import { placedGroupings } from './arrays/placed_groupings'
import { numberColumn } from './arrow_columns'
import type { Engine } from './engine'
import { createTable } from './intake/create_table'

/** Fills placed_schools, which is empty: the twin in SQL of what placedGroupings adds to the columns. */
export function placeInLayers(engine: Engine): void {
  const definitions = engine.query('SELECT * FROM boundary_groupings')
  if (definitions.numRows === 0) return
  const schools = engine.query('SELECT lon, lat FROM schools ORDER BY school_index')
  const positions = {
    lon: numberColumn(schools, 'lon', Float64Array, NaN),
    lat: numberColumn(schools, 'lat', Float64Array, NaN),
  }
  const layers = boundaryLayers(engine.query('SELECT * FROM boundaries'))
  for (const { grouping, index } of placedGroupings(definitions, layers, positions)) {
    const placed = [...index.keys()].filter((school) => index[school] !== NO_AREA)
    createTable(engine, 'placed_now', {
      school_index: Int32Array.from(placed),
      area: placed.map((school) => grouping.areas[index[school] ?? NO_AREA] ?? ''),
    })
    engine.query('INSERT INTO placed_schools SELECT $1, school_index, area FROM placed_now', grouping.key)
    engine.run('DROP TABLE placed_now')
  }
}
