import type { Engine } from '../engine'
import { onlyRow, rowsOf } from '../rows'
import { BESIDE_DEMO, LOADED_TABLES } from '../schema'
import type { LoadedTable } from '../schema'

/** Some rows of one table as an Arrow IPC stream. */
export interface TablePart {
  readonly table: LoadedTable
  readonly rows: number
  readonly stream: Uint8Array
}

/** Rows of engagements in one part, more or less: about 33 MB, so that a long log never stands in memory whole. */
const ROWS_A_PART = 500_000

/** Columns-first reading relies on these orders (arrays/loaded_tables.ts). */
const ORDER: Readonly<Partial<Record<LoadedTable, string>>> = {
  schools: 'school_index',
  employers: 'employer_index',
  engagements: 'school_index, date, source_row',
  written_employers: 'written_employer',
}

const RANGES = `
  WITH schools_counted AS (
    SELECT school_index, sum(count(*)) OVER (ORDER BY school_index)::DOUBLE AS rows_up_to
    FROM engagements GROUP BY school_index
  )
  SELECT min(school_index)::INTEGER AS first, max(school_index)::INTEGER AS last
  FROM schools_counted GROUP BY floor((rows_up_to - 1) / $1) ORDER BY 1`

/** The text columns in which a value comes back often enough to be written once and pointed at. */
function repeatedTexts(engine: Engine, table: LoadedTable): string[] {
  const columns = rowsOf<{ column_name: string; column_type: string }>(engine.query(`DESCRIBE ${table}`))
  return columns
    .filter(({ column_type }) => column_type === 'VARCHAR')
    .map(({ column_name }) => column_name)
    .filter((column) => {
      const { given, distinct } = onlyRow<{ given: number; distinct: number }>(
        engine.query(
          `SELECT count("${column}")::DOUBLE AS given, approx_count_distinct("${column}")::DOUBLE AS distinct FROM ${table}`,
        ),
      )
      return given > 0 && distinct * 4 < given
    })
}

const wordsOf = (column: string): string => `words_of_${column}`

/** A column of words crosses as one ENUM, so that Arrow holds each word once. */
function makeWords(engine: Engine, table: LoadedTable, columns: readonly string[]): void {
  for (const column of columns)
    engine.run(
      `CREATE TYPE ${wordsOf(column)} AS ENUM (SELECT DISTINCT "${column}" FROM ${table} WHERE "${column}" IS NOT NULL ORDER BY 1)`,
    )
}

const dropWords = (engine: Engine, columns: readonly string[]): void => {
  for (const column of columns) engine.run(`DROP TYPE IF EXISTS ${wordsOf(column)}`)
}

/** A table in parts, in its order; one part, empty, where it has no rows. Each is read when it is asked for. */
function* partsOf(engine: Engine, table: LoadedTable, rowsAPart: number): Generator<TablePart> {
  const columns = repeatedTexts(engine, table)
  const coded = columns.map((column) => `"${column}"::${wordsOf(column)} AS "${column}"`)
  const select = coded.length > 0 ? `SELECT * REPLACE (${coded.join(', ')})` : 'SELECT *'
  const order = ORDER[table] === undefined ? '' : ` ORDER BY ${ORDER[table]}`
  const ranges =
    table === 'engagements'
      ? rowsOf<{ first: number; last: number }>(engine.query(RANGES, rowsAPart)).map(
          ({ first, last }) => ` WHERE school_index BETWEEN ${first} AND ${last}`,
        )
      : ['']
  makeWords(engine, table, columns)
  try {
    for (const where of ranges.length > 0 ? ranges : ['']) {
      const { rows } = onlyRow<{ rows: number }>(
        engine.query(`SELECT count(*)::INTEGER AS rows FROM ${table}${where}`),
      )
      yield { table, rows, stream: engine.queryStream(`${select} FROM ${table}${where}${order}`) }
    }
  } finally {
    dropWords(engine, columns)
  }
}

/** Every loaded table in parts, or those named, the engagements of a school never torn apart. */
export function* partsOfEverything(
  engine: Engine,
  rowsAPart = ROWS_A_PART,
  tables: readonly LoadedTable[] = LOADED_TABLES,
): Generator<TablePart> {
  for (const table of tables) yield* partsOf(engine, table, rowsAPart)
}

/** What was loaded beside the demo, in parts. */
export const partsBesideDemo = (engine: Engine): Generator<TablePart> =>
  partsOfEverything(engine, ROWS_A_PART, BESIDE_DEMO)
