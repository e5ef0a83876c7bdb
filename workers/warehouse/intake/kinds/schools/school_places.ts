import type { Nation } from '../../../../../src/domain/school/nation'
import { isInBritishIsles } from '../../../../../src/domain/geography/british_isles'
import { positionsOfGrid } from '../../../../../src/domain/geography/national_grid'
import type { Engine } from '../../../engine'
import { onlyRow } from '../../../rows'
import { createTable } from '../../create_table'
import type { FieldColumn } from '../../field_column'
import placeUnplaced from './unplaced_schools.sql?raw'

const PLACES = `
  SELECT source_row, cells[1] AS easting, cells[2] AS northing, cells[3] AS lon, cells[4] AS lat
  FROM (
    SELECT source_row,
      list_transform([easting, northing, lon, lat], cell -> coalesce(amount_of(cell), 'nan'::DOUBLE)) AS cells
    FROM raw_records
  )`

const POSITION_FIELDS: readonly string[] = ['easting', 'northing', 'lon', 'lat']

/** True where the file has columns of positions, whatever is in them. */
export const hasPositions = (columns: readonly FieldColumn[]): boolean =>
  columns.some(({ field }) => POSITION_FIELDS.includes(field))

/**
 * Makes the table `positions`: the degrees of every record that has a usable position, and how it is known: given in
 * the file, or by register or district where its cells of position are blank (unplaced_schools.sql). Returns the
 * notices.
 */
export function placeRecords(
  engine: Engine,
  nation: Nation | null,
  columns: readonly FieldColumn[],
): string[] {
  engine.run(
    'CREATE OR REPLACE TEMP TABLE positions (source_row INTEGER, lon DOUBLE, lat DOUBLE, known_by VARCHAR)',
  )
  const placed = hasPositions(columns) ? placeByCells(engine, nation) : NO_CELLS
  if (placed.someBlank) engine.run(placeUnplaced)
  return placed.notices
}

interface CellPlacing {
  readonly notices: string[]
  /** True where the cells of position of some record are all blank or 0. */
  readonly someBlank: boolean
}

const NO_CELLS: CellPlacing = { notices: [], someBlank: true }

const EXCHANGED =
  'Longitudes and latitudes stand in each other’s columns: they were exchanged, so look at the map to see that the schools stand where they should.'
const ELSEWHERE = 'Its schools stand outside the British Isles: they are on a plain map, without coasts.'

const STANDS_ELSEWHERE =
  'SELECT count(*) FILTER (in_british_isles(lon, lat)) * 2 < count(*) AS elsewhere FROM grid_positions WHERE is_on_earth(lon, lat)'
/** As far from the middle of the register as the ends of the largest countries are. */
const NEAR_THE_OTHERS = `
  is_on_earth(lon, lat)
  AND abs(lon - (SELECT median(lon) FROM grid_positions WHERE is_on_earth(lon, lat))) <= 80
  AND abs(lat - (SELECT median(lat) FROM grid_positions WHERE is_on_earth(lon, lat))) <= 40`

interface Degrees {
  readonly lon: Float64Array
  readonly lat: Float64Array
}

/** True where most positions can only be right, or are in the British Isles only, with their columns exchanged. */
function isExchanged({ lon, lat }: Degrees): boolean {
  let places = 0
  let exchanged = 0
  lon.forEach((x, at) => {
    const y = lat[at] ?? NaN
    if (Number.isNaN(x) || Number.isNaN(y) || (x === 0 && y === 0)) return
    places += 1
    const beyond = Math.abs(y) > 90 && Math.abs(y) <= 180 && Math.abs(x) <= 90
    if (beyond || (isInBritishIsles(y, x) && !isInBritishIsles(x, y))) exchanged += 1
  })
  return exchanged * 2 > places
}

/** Puts the usable positions of the records into `positions`, from metres of the grid or from degrees. */
function placeByCells(engine: Engine, nation: Nation | null): CellPlacing {
  const places = engine.query(PLACES)
  const numbers = (column: string) => Float64Array.from(places.getChild(column)?.toArray() as Float64Array)
  const cells = POSITION_FIELDS.map(numbers)
  const someBlank = cells[0]?.some((_, row) => cells.every((column) => !column[row])) ?? false
  const grid = nation === 'Northern Ireland' ? 'irish' : 'british'
  const onGrid = positionsOfGrid(numbers('easting'), numbers('northing'), grid)
  const written = { lon: numbers('lon'), lat: numbers('lat') }
  const exchanged = isExchanged(written)
  const inDegrees = exchanged ? { lon: written.lat, lat: written.lon } : written
  createTable(engine, 'grid_positions', {
    source_row: Int32Array.from(places.getChild('source_row')?.toArray() as Int32Array),
    lon: onGrid.lon.map((degrees, place) =>
      Number.isNaN(degrees) ? (inDegrees.lon[place] ?? NaN) : degrees,
    ),
    lat: onGrid.lat.map((degrees, place) =>
      Number.isNaN(degrees) ? (inDegrees.lat[place] ?? NaN) : degrees,
    ),
  })
  const elsewhere =
    nation === null &&
    onlyRow<{ elsewhere: boolean | null }>(engine.query(STANDS_ELSEWHERE)).elsewhere === true
  engine.run(
    `INSERT INTO positions (source_row, lon, lat, known_by)
    SELECT source_row, lon, lat, 'given' FROM grid_positions
    WHERE ${elsewhere ? NEAR_THE_OTHERS : 'in_british_isles(lon, lat)'};
    DROP TABLE grid_positions`,
  )
  return {
    notices: [...(exchanged ? [EXCHANGED] : []), ...(elsewhere ? [ELSEWHERE] : [])],
    someBlank,
  }
}
