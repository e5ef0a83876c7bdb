import { positionsOfGrid } from '../../../../../src/domain/geography/national_grid'
import type { Engine } from '../../../engine'
import { createTable } from '../../create_table'
import { farFromPostcodes } from '../../far_from_postcodes'

const GRID_CELLS = `
  SELECT source_row, coalesce(amount_of(easting), 'nan'::DOUBLE) AS easting, coalesce(amount_of(northing), 'nan'::DOUBLE) AS northing
  FROM raw_records
  WHERE trimmed(easting) IS NOT NULL AND trimmed(northing) IS NOT NULL AND coalesce(trimmed(lon), trimmed(lat)) IS NULL`

/** Gives records that have metres of the British National Grid, and no degrees, the degrees of that place. */
export function placeByGrid(engine: Engine): void {
  const cells = engine.query(GRID_CELLS)
  if (cells.numRows === 0) return
  const numbers = (column: string) => Float64Array.from(cells.getChild(column)?.toArray() as Float64Array)
  const { lon, lat } = positionsOfGrid(numbers('easting'), numbers('northing'))
  createTable(engine, 'employer_degrees', {
    source_row: Int32Array.from(cells.getChild('source_row')?.toArray() as Int32Array),
    lon,
    lat,
  })
  engine.run(`
    UPDATE file_records SET lon = degrees.lon::VARCHAR, lat = degrees.lat::VARCHAR
    FROM employer_degrees AS degrees WHERE degrees.source_row = file_records.source_row AND NOT isnan(degrees.lon);
    DROP TABLE employer_degrees`)
}

/** A sentence where employers of checked_records do not stand where their postcodes are. */
export const noticesOfFarEmployers = (engine: Engine): string[] =>
  farFromPostcodes(
    engine,
    `FROM (
      SELECT source_row, amount_of(lon) AS lon, amount_of(lat) AS lat, postcode FROM checked_records
      WHERE verdict = 'kept'
    ) WHERE is_on_map(lon, lat)`,
    ['employer', 'employers'],
  )
