import { NO_AREA } from '../../src/domain/project/dataset'
import { boundaryLayers, type BoundaryLayer } from './arrays/boundary_layers'
import { groupingColumns, type GroupingColumn } from './arrays/groupings'
import { ownAreaGroupings } from './arrays/own_areas'
import { placedGroupings } from './arrays/placed_groupings'
import { numberColumn } from './arrow_columns'
import type { Engine } from './engine'
import { createTable } from './intake/create_table'
import { readOwnAreas } from './read_own_areas'

/** Local authorities as the columns name them. */
const authoritiesIn = (engine: Engine, layers: readonly BoundaryLayer[]): GroupingColumn | undefined =>
  groupingColumns(
    engine.query('SELECT local_authority, local_authority_code FROM schools ORDER BY school_index'),
    engine.query('SELECT * FROM area_members'),
    layers,
  ).find(({ grouping }) => grouping.key === 'local_authority')

/** Fills placed_schools, which is empty: the twin in SQL of what placedGroupings and ownAreaGroupings add to the columns. */
export function placeInLayers(engine: Engine): void {
  const definitions = engine.query('SELECT * FROM boundary_groupings')
  const ownAreas = readOwnAreas(engine)
  if (definitions.numRows === 0 && ownAreas.length === 0) return
  const schools = engine.query('SELECT lon, lat FROM schools ORDER BY school_index')
  const positions = {
    lon: numberColumn(schools, 'lon', Float64Array, NaN),
    lat: numberColumn(schools, 'lat', Float64Array, NaN),
  }
  const layers = boundaryLayers(engine.query('SELECT * FROM boundaries'))
  const placed = placedGroupings(definitions, layers, positions)
  const own = ownAreaGroupings(ownAreas, { ...positions, authorities: authoritiesIn(engine, layers) })
  for (const { grouping, index } of [...placed, ...own]) {
    const inside = [...index.keys()].filter((school) => index[school] !== NO_AREA)
    createTable(engine, 'placed_now', {
      school_index: Int32Array.from(inside),
      area: inside.map((school) => grouping.areas[index[school] ?? NO_AREA] ?? ''),
    })
    engine.query('INSERT INTO placed_schools SELECT $1, school_index, area FROM placed_now', grouping.key)
    engine.run('DROP TABLE placed_now')
  }
}
