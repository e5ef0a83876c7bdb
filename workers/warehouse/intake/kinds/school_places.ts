import type { Nation } from '../../../../src/domain/nation'
import { positionsOfGrid } from '../../../../src/domain/national_grid'
import type { Engine } from '../../engine'
import { putColumns } from '../columns_into_table'
import type { WantedColumn } from '../stage'

const PLACES = `
  SELECT source_row,
    coalesce(amount_of(easting), 'nan'::DOUBLE) AS easting,
    coalesce(amount_of(northing), 'nan'::DOUBLE) AS northing,
    coalesce(amount_of(lon), 'nan'::DOUBLE) AS lon,
    coalesce(amount_of(lat), 'nan'::DOUBLE) AS lat
  FROM raw_records`

/** Schools of one district stand on a spiral about its middle, some 150 m apart, so that each can be seen and pointed at. */
const BY_DISTRICT = `
  CREATE OR REPLACE TEMP TABLE positions AS
  SELECT source_row,
    lon + 0.15 * sqrt(place) * sin(2.39996 * place) / (111.2 * cos(radians(lat))) AS lon,
    lat + 0.15 * sqrt(place) * cos(2.39996 * place) / 111.2 AS lat
  FROM (
    SELECT source_row, split_part(postcode_of(postcode), ' ', 1) AS district,
      row_number() OVER (PARTITION BY district ORDER BY source_row) - 1 AS place
    FROM raw_records
  )
  JOIN postcode_districts USING (district)`

const POSITION_FIELDS: readonly string[] = ['easting', 'northing', 'lon', 'lat']

/**
 * Makes the table `positions`: the degrees of every record that has a usable position; where the file has no columns of
 * positions, the middle of the schools of its postcode district. Says which it was.
 */
export function placeRecords(
  engine: Engine,
  nation: Nation | null,
  columns: readonly WantedColumn[],
): 'given' | 'district' {
  if (!columns.some(({ field }) => POSITION_FIELDS.includes(field))) {
    engine.run(BY_DISTRICT)
    return 'district'
  }
  const places = engine.query(PLACES)
  const numbers = (column: string) => Float64Array.from(places.getChild(column)?.toArray() as Float64Array)
  const grid = nation === 'Northern Ireland' ? 'irish' : 'british'
  const onGrid = positionsOfGrid(numbers('easting'), numbers('northing'), grid)
  const given = { lon: numbers('lon'), lat: numbers('lat') }
  putColumns(engine, 'grid_positions', {
    source_row: Int32Array.from(places.getChild('source_row')?.toArray() as Int32Array),
    lon: onGrid.lon.map((degrees, place) => (Number.isNaN(degrees) ? (given.lon[place] ?? NaN) : degrees)),
    lat: onGrid.lat.map((degrees, place) => (Number.isNaN(degrees) ? (given.lat[place] ?? NaN) : degrees)),
  })
  engine.run(
    'CREATE OR REPLACE TEMP TABLE positions AS FROM grid_positions WHERE in_british_isles(lon, lat); DROP TABLE grid_positions',
  )
  return 'given'
}
