import { NO_AREA } from '../../../src/domain/dataset'
import type { EmployerDirectory, Grouping, SchoolDirectory } from '../../../src/domain/dataset'
import { PHASES } from '../../../src/domain/phase'
import type { Engine } from '../engine'
import { numbers, texts } from '../rows'

/** The schools in columns, in register order, with each grouping's areas as indexes. */
export function extractSchoolDirectory(
  engine: Engine,
  version: number,
  groupings: readonly Grouping[],
): SchoolDirectory {
  const phases = PHASES.map((phase, index) => `WHEN '${phase}' THEN ${index}`).join(' ')
  const table = engine.query(`
    SELECT school_id, name, coalesce(postcode, '') AS postcode, coalesce(local_authority, '') AS local_authority,
      coalesce(lon, 'nan'::DOUBLE) AS lon, coalesce(lat, 'nan'::DOUBLE) AS lat,
      (CASE phase ${phases} ELSE ${PHASES.indexOf('OTHER')} END)::UTINYINT AS phase,
      coalesce(pupils, -1)::INTEGER AS pupils, coalesce(fsm_pct, 'nan'::FLOAT)::FLOAT AS fsm_pct
    FROM schools ORDER BY school_index`)
  return {
    version,
    ids: texts(table, 'school_id'),
    names: texts(table, 'name'),
    postcodes: texts(table, 'postcode'),
    localAuthorities: texts(table, 'local_authority'),
    lon: numbers<Float64Array>(table, 'lon').slice(),
    lat: numbers<Float64Array>(table, 'lat').slice(),
    phase: numbers<Uint8Array>(table, 'phase').slice(),
    pupils: numbers<Int32Array>(table, 'pupils').slice(),
    fsmPct: numbers<Float32Array>(table, 'fsm_pct').slice(),
    groups: Object.fromEntries(
      groupings.map((grouping) => [grouping.key, areasOf(engine, grouping, table.numRows)]),
    ),
  }
}

function areasOf(engine: Engine, grouping: Grouping, schools: number): Uint16Array {
  const index = new Uint16Array(schools).fill(NO_AREA)
  const place = new Map(grouping.areas.map((area, at) => [area, at]))
  const table = engine.query(
    'SELECT school_index, area FROM school_areas WHERE grouping_key = $1',
    grouping.key,
  )
  const school = numbers<Int32Array>(table, 'school_index')
  texts(table, 'area').forEach((area, row) => {
    index[school[row]!] = place.get(area) ?? NO_AREA
  })
  return index
}

export interface EmployerColumns extends EmployerDirectory {
  readonly lon: Float64Array
  readonly lat: Float64Array
}

export function extractEmployers(engine: Engine, version: number): EmployerColumns {
  const table = engine.query(`
    SELECT name, coalesce(located_by, 'none') AS located_by,
      coalesce(lon, 'nan'::DOUBLE) AS lon, coalesce(lat, 'nan'::DOUBLE) AS lat
    FROM employers ORDER BY employer_index`)
  return {
    version,
    names: texts(table, 'name'),
    locatedBy: texts(table, 'located_by'),
    lon: numbers<Float64Array>(table, 'lon').slice(),
    lat: numbers<Float64Array>(table, 'lat').slice(),
  }
}
