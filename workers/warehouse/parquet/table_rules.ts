import { DELIVERY_MODES } from '../../../src/domain/engagement/delivery_mode'
import { ACTIVITY_TYPES } from '../../../src/domain/engagement/engagement'
import { SIZE_BANDS } from '../../../src/domain/employers/size_bands'
import { PHASES } from '../../../src/domain/school/phase'
import type { LoadedTables } from '../arrays/loaded_tables'
import { distinctTexts, isEmpty, numberColumn, numbersOfTexts } from '../arrow_columns'
import { tablesProblem } from '../project/check_tables'

type Table = keyof LoadedTables
type ByColumn<Rule> = Readonly<Partial<Record<Table, Readonly<Record<string, Rule>>>>>

/** Every code that a column may hold; NULL stands for what is not known. */
export const CODES: ByColumn<readonly string[]> = {
  schools: { phase: PHASES },
  employers: {
    size_band: [...Object.keys(SIZE_BANDS), 'unknown'],
    located_by: ['given', 'district', 'none'],
  },
  engagements: {
    activity_type: Object.keys(ACTIVITY_TYPES),
    mode: Object.keys(DELIVERY_MODES),
    pupils_basis: ['counted', 'estimated', 'band_mid', 'unknown'],
    status: ['delivered', 'planned', 'requested', 'cancelled', 'double'],
  },
  volunteers: { status: ['active', 'lapsed', 'prospective', 'retired'] },
}

const COUNT = [0, 2 ** 31 - 1] as const
const LON = [-180, 180] as const
const LAT = [-90, 90] as const

/** The smallest and largest value of a column. */
export const RANGES: ByColumn<readonly [least: number, most: number]> = {
  schools: { pupils: COUNT, fsm_pct: [0, 100], lon: LON, lat: LAT },
  employers: { lon: LON, lat: LAT },
  engagements: {
    pupils: COUNT,
    pupils_low: COUNT,
    pupils_high: COUNT,
    volunteers: COUNT,
    hours: COUNT,
    prep_hours: COUNT,
  },
  volunteers: { lon: LON, lat: LAT, visits_per_term: COUNT, travel_km: COUNT },
}

/** Columns that number the rows of their table from 0. */
const NUMBERED: Readonly<Partial<Record<Table, string>>> = {
  volunteers: 'volunteer_index',
  packages: 'package_index',
  written_employers: 'written_employer',
}

const NO_INDEX = -1

function codeProblem(tables: LoadedTables): string | undefined {
  for (const [table, columns] of Object.entries(CODES))
    for (const [column, codes] of Object.entries(columns)) {
      const other = [...distinctTexts(tables[table as Table], column)].find(
        (code) => code !== '' && !codes.includes(code),
      )
      if (other !== undefined)
        return `“${column}” of ${table} is “${other}”, which is no code of tables/README.md`
    }
  return undefined
}

function rangeProblem(tables: LoadedTables): string | undefined {
  for (const [table, columns] of Object.entries(RANGES))
    for (const [column, [least, most]] of Object.entries(columns)) {
      if (isEmpty(tables[table as Table], column)) continue
      const values = numberColumn(tables[table as Table], column, Float64Array, least)
      let row = 0
      while (values[row]! >= least && values[row]! <= most) row++
      if (row < values.length)
        return `“${column}” of ${table}, row ${row + 1}, is ${values[row] ?? ''}, and cannot be outside ${least} to ${most}`
    }
  return undefined
}

function numberingProblem(tables: LoadedTables): string | undefined {
  for (const [table, column] of Object.entries(NUMBERED)) {
    const numbers = numberColumn(tables[table as Table], column, Int32Array, NO_INDEX)
    if (!numbers.every((value, row) => value === row))
      return `“${column}” of ${table} does not count its rows from 0 in order`
  }
  return undefined
}

function orderProblem({ engagements, written_employers }: LoadedTables): string | undefined {
  const school = numberColumn(engagements, 'school_index', Int32Array, NO_INDEX)
  const date = numberColumn(engagements, 'date', Int32Array, 0)
  const employer = numberColumn(engagements, 'written_employer', Int32Array, NO_INDEX)
  for (let row = 1; row < school.length; row++)
    if (school[row]! < school[row - 1]! || (school[row] === school[row - 1] && date[row]! < date[row - 1]!))
      return `row ${row + 1} of engagements is not in the order of school_index and date: sort by both`
  const beyond = employer.findIndex((value) => value >= written_employers.numRows)
  if (beyond >= 0)
    return `row ${beyond + 1} of engagements is of a written employer that is not in written_employers`
  if (isEmpty(engagements, 'employer')) return undefined
  const isNamed = numbersOfTexts(engagements, 'employer', Uint8Array, (name) => Number(name !== ''))
  const without = employer.findIndex((value, row) => value < 0 && isNamed[row] === 1)
  return without < 0
    ? undefined
    : `row ${without + 1} of engagements names an employer and has no “written_employer”: give each name a row of written_employers`
}

/** A day, its academic year and a status are what every question needs; that the school is there, tablesProblem checks. */
function missingProblem({ engagements }: LoadedTables): string | undefined {
  const column = ['date', 'academic_year', 'status'].find(
    (name) => (engagements.getChild(name)?.nullCount ?? 0) > 0,
  )
  return column === undefined ? undefined : `“${column}” of engagements is NULL in a row`
}

/**
 * Why tables prepared elsewhere cannot be opened together, as words that follow "in them"; undefined where they can. Checks
 * keys, order, codes and ranges. Throws where a column is missing.
 */
export const preparedTablesProblem = (tables: LoadedTables): string | undefined =>
  tablesProblem(tables) ??
  missingProblem(tables) ??
  numberingProblem(tables) ??
  orderProblem(tables) ??
  codeProblem(tables) ??
  rangeProblem(tables)
