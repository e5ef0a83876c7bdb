import type { Engine } from '../engine'
import { createTable } from './create_table'
import { FILE_KIND_DEFINITIONS } from './kinds/definitions'
import reading from './reading.sql?raw'

function createPostcodeDistricts(engine: Engine, csv: string): void {
  const rows = csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))
  createTable(engine, 'postcode_districts', {
    district: rows.map(([district]) => district ?? ''),
    lon: Float64Array.from(rows, ([, lon]) => Number(lon)),
    lat: Float64Array.from(rows, ([, , lat]) => Number(lat)),
  })
}

/**
 * Makes the macros and small tables that reading needs: those that kinds share, then those of each kind.
 * `postcodeDistrictsCsv` has the columns district, lon, lat (mean position of the district's schools, degrees).
 */
export function createLookups(engine: Engine, postcodeDistrictsCsv: string): void {
  engine.run(reading)
  createPostcodeDistricts(engine, postcodeDistrictsCsv)
  for (const { createLookups: putKindLookups } of Object.values(FILE_KIND_DEFINITIONS))
    putKindLookups?.(engine)
}
