import { positionsOfGrid } from '../../../../src/domain/national_grid'
import type { Engine } from '../../engine'
import { putColumns } from '../columns_into_table'
import { onlyRow } from '../../rows'
import { countOf, type KindReader } from './reader'
import { describeRegister } from './register_nation'
import judgeSchools from './schools.sql?raw'

const PLACES = `
  SELECT source_row,
    coalesce(amount_of(easting), 'nan'::DOUBLE) AS easting,
    coalesce(amount_of(northing), 'nan'::DOUBLE) AS northing,
    coalesce(amount_of(lon), 'nan'::DOUBLE) AS lon,
    coalesce(amount_of(lat), 'nan'::DOUBLE) AS lat
  FROM raw_records`

/** Makes the table `positions`: the degrees of every record that has a usable position. */
function placeRecords(engine: Engine): void {
  const places = engine.query(PLACES)
  const numbers = (column: string) => Float64Array.from(places.getChild(column)?.toArray() as Float64Array)
  const onGrid = positionsOfGrid(numbers('easting'), numbers('northing'))
  const given = { lon: numbers('lon'), lat: numbers('lat') }
  putColumns(engine, 'grid_positions', {
    source_row: Int32Array.from(places.getChild('source_row')?.toArray() as Int32Array),
    lon: onGrid.lon.map((degrees, place) => (Number.isNaN(degrees) ? (given.lon[place] ?? NaN) : degrees)),
    lat: onGrid.lat.map((degrees, place) => (Number.isNaN(degrees) ? (given.lat[place] ?? NaN) : degrees)),
  })
  engine.run(
    'CREATE OR REPLACE TEMP TABLE positions AS FROM grid_positions WHERE in_british_isles(lon, lat); DROP TABLE grid_positions',
  )
}

export const schoolsReader: KindReader = {
  read({ engine, planned }) {
    describeRegister(engine, planned)
    placeRecords(engine)
    engine.run(judgeSchools)
    const { left_out, unplaced } = onlyRow<{ left_out: number; unplaced: number }>(
      engine.query(`SELECT count(*) FILTER (verdict = 'left_out')::INTEGER AS left_out,
        count(*) FILTER (verdict = 'kept' AND source_row NOT IN (SELECT source_row FROM positions))::INTEGER AS unplaced
      FROM judged`),
    )
    const notices: string[] = []
    if (left_out > 0) notices.push(`${countOf(left_out, 'establishment')} closed or not yet open left out.`)
    if (unplaced > 0)
      notices.push(
        `${countOf(unplaced, 'school has', 'schools have')} no usable position: in every count, but not on the map.`,
      )
    return { notices }
  },
}
