import type { Nation } from '../../../../../src/domain/school/nation'
import { positionsOfGrid } from '../../../../../src/domain/geography/national_grid'
import type { Engine } from '../../../engine'
import { putColumns } from '../../columns_into_table'
import type { WantedColumn } from '../../wanted_column'
import placeUnplaced from './unplaced_schools.sql?raw'

const PLACES = `
  SELECT source_row,
    coalesce(amount_of(easting), 'nan'::DOUBLE) AS easting,
    coalesce(amount_of(northing), 'nan'::DOUBLE) AS northing,
    coalesce(amount_of(lon), 'nan'::DOUBLE) AS lon,
    coalesce(amount_of(lat), 'nan'::DOUBLE) AS lat
  FROM raw_records`

const POSITION_FIELDS: readonly string[] = ['easting', 'northing', 'lon', 'lat']

/** True where the file has columns of positions, whatever is in them. */
export const hasPositions = (columns: readonly WantedColumn[]): boolean =>
  columns.some(({ field }) => POSITION_FIELDS.includes(field))

/**
 * Makes the table `positions`: the degrees of every record that has a usable position, and what it is known by: given,
 * register or district, where its cells of position are blank (unplaced_schools.sql).
 */
export function placeRecords(engine: Engine, nation: Nation | null, columns: readonly WantedColumn[]): void {
  engine.run(
    'CREATE OR REPLACE TEMP TABLE positions (source_row INTEGER, lon DOUBLE, lat DOUBLE, known_by VARCHAR)',
  )
  if (hasPositions(columns)) placeGiven(engine, nation)
  engine.run(placeUnplaced)
}

/** Puts the usable positions of the records into `positions`, from metres of the grid or from degrees. */
function placeGiven(engine: Engine, nation: Nation | null): void {
  const places = engine.query(PLACES)
  const numbers = (column: string) => Float64Array.from(places.getChild(column)?.toArray() as Float64Array)
  const grid = nation === 'Northern Ireland' ? 'irish' : 'british'
  const onGrid = positionsOfGrid(numbers('easting'), numbers('northing'), grid)
  const inDegrees = { lon: numbers('lon'), lat: numbers('lat') }
  putColumns(engine, 'grid_positions', {
    source_row: Int32Array.from(places.getChild('source_row')?.toArray() as Int32Array),
    lon: onGrid.lon.map((degrees, place) =>
      Number.isNaN(degrees) ? (inDegrees.lon[place] ?? NaN) : degrees,
    ),
    lat: onGrid.lat.map((degrees, place) =>
      Number.isNaN(degrees) ? (inDegrees.lat[place] ?? NaN) : degrees,
    ),
  })
  engine.run(
    `INSERT INTO positions (source_row, lon, lat, known_by) SELECT source_row, lon, lat, 'given' FROM grid_positions WHERE in_british_isles(lon, lat);
    DROP TABLE grid_positions`,
  )
}
