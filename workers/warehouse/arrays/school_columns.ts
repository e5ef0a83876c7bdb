import { columnFrom } from '../../../src/domain/column_from'
import type { Table } from 'apache-arrow'
import type { EmployerDirectory, SchoolDirectory } from '../../../src/domain/project/dataset'
import { PHASES } from '../../../src/domain/school/phase'
import { isSmallBase, visibleCount, type PeopleThreshold } from '../../../src/domain/people/small_numbers'
import { numberColumn, textColumn } from '../arrow_columns'
import { employerPlaces } from './employer_places'
import type { EmployerPlaces } from './employer_places'
import type { GroupingColumn } from './groupings'

/**
 * The schools in columns, in register order, with each grouping's areas as indexes. Small numbers of pupils are hidden
 * here, before any answer or file is made of them, so that filters, sorting, scores and sums cannot give them away.
 */
export function schoolDirectory(
  schools: Table,
  groupings: readonly GroupingColumn[],
  version: number,
  threshold: PeopleThreshold,
): SchoolDirectory {
  const phaseByte = new Map<string, number>(PHASES.map((phase, byte) => [phase, byte]))
  const other = PHASES.indexOf('OTHER')
  const pupils = numberColumn(schools, 'pupils', Int32Array, -1).map((roll) => visibleCount(roll, threshold))
  const fsmInFile = numberColumn(schools, 'fsm_pct', Float32Array, NaN)
  const fsmHidden = columnFrom(Uint8Array, fsmInFile, (pct, school) =>
    !Number.isNaN(pct) && isSmallBase(pupils[school]!) ? 1 : 0,
  )
  return {
    version,
    ids: textColumn(schools, 'school_id'),
    names: textColumn(schools, 'name'),
    postcodes: textColumn(schools, 'postcode'),
    localAuthorities: textColumn(schools, 'local_authority'),
    lon: numberColumn(schools, 'lon', Float64Array, NaN),
    lat: numberColumn(schools, 'lat', Float64Array, NaN),
    phase: columnFrom(Uint8Array, textColumn(schools, 'phase'), (phase) => phaseByte.get(phase) ?? other),
    pupils,
    fsmPct: fsmInFile.map((pct, school) => (fsmHidden[school] === 1 ? NaN : pct)),
    fsmHidden,
    groups: Object.fromEntries(groupings.map(({ grouping, index }) => [grouping.key, index])),
  }
}

export interface EmployerColumns extends EmployerDirectory {
  /** Codes of SIZE_BANDS, or 'unknown'. */
  readonly sizes: readonly string[]
  readonly lon: Float64Array
  readonly lat: Float64Array
  readonly places: EmployerPlaces
}

export function employerColumns(employers: Table, version: number): EmployerColumns {
  const lon = numberColumn(employers, 'lon', Float64Array, NaN)
  const lat = numberColumn(employers, 'lat', Float64Array, NaN)
  const places = employerPlaces({ lon, lat, postcodes: textColumn(employers, 'postcode') })
  return {
    version,
    ids: textColumn(employers, 'employer_id'),
    names: textColumn(employers, 'name'),
    locatedBy: textColumn(employers, 'located_by'),
    sections: textColumn(employers, 'sic_sections'),
    sizes: textColumn(employers, 'size_band'),
    byPlace: places.byPlace,
    placeStart: places.placeStart,
    districts: places.districts,
    lon,
    lat,
    places,
  }
}

type Column = Uint8Array | Int16Array | Int32Array | Uint16Array | Uint32Array | Float32Array | Float64Array

/** What a column of the register has for some schools, a row each, in an array of the same or another kind. */
export function columnOf<T extends Column>(
  schools: Uint32Array,
  column: ArrayLike<number>,
  make: new (length: number) => T,
): T {
  const picked = new make(schools.length)
  for (let row = 0; row < schools.length; row++) picked[row] = column[schools[row]!]!
  return picked
}
