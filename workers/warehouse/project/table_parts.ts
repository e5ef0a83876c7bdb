import type { Engine } from '../engine'
import { onlyRow, rowsOf } from '../rows'
import { TABLES_BESIDE_DEMO, LOADED_TABLES } from '../schema'
import type { LoadedTable } from '../schema'

/** Some rows of one table as an Arrow IPC stream. */
export interface TablePart {
  readonly table: LoadedTable
  readonly rows: number
  readonly stream: Uint8Array
}

/** Rows of engagements in one part, about: 33 MB, so that a long log is never in memory as a whole. */
const ROWS_PER_PART = 500_000

/** Columns-first reading relies on these orders (arrays/loaded_tables.ts). */
const ORDER: Readonly<Partial<Record<LoadedTable, string>>> = {
  schools: 'school_index',
  employers: 'employer_index',
  volunteers: 'volunteer_index',
  packages: 'package_index',
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

/** The text columns whose values repeat often enough to be stored once and referred to; all are counted in one statement. */
function repetitiveColumns(engine: Engine, table: LoadedTable): string[] {
  if (engine.query(`FROM ${table} LIMIT 1`).numRows === 0) return []
  const columns = rowsOf<{ column_name: string; column_type: string }>(engine.query(`DESCRIBE ${table}`))
    .filter(({ column_type }) => column_type === 'VARCHAR')
    .map(({ column_name }) => column_name)
  if (columns.length === 0) return []
  const ofEach = (count: string) => `unnest([${columns.map((column) => `${count}("${column}")`).join()}])`
  const counts = rowsOf<{ filled: number; distinct: number }>(
    engine.query(
      `SELECT ${ofEach('count')}::DOUBLE AS filled, ${ofEach('approx_count_distinct')}::DOUBLE AS distinct FROM ${table}`,
    ),
  )
  return columns.filter((_, at) => {
    const { filled, distinct } = counts[at]!
    return filled > 0 && distinct * 4 < filled
  })
}

const enumNameOf = (column: string): string => `words_of_${column}`

/** Makes an ENUM type for each column, so that Arrow holds each text once. */
function createEnums(engine: Engine, table: LoadedTable, columns: readonly string[]): void {
  for (const column of columns)
    engine.run(
      `CREATE TYPE ${enumNameOf(column)} AS ENUM (SELECT DISTINCT "${column}" FROM ${table} WHERE "${column}" IS NOT NULL ORDER BY 1)`,
    )
}

const dropEnums = (engine: Engine, columns: readonly string[]): void => {
  for (const column of columns) engine.run(`DROP TYPE IF EXISTS ${enumNameOf(column)}`)
}

/** A table in parts, in its order; one empty part where it has no rows. Each part is read when the caller takes it. */
function* partsOf(engine: Engine, table: LoadedTable, rowsPerPart: number): Generator<TablePart> {
  const columns = repetitiveColumns(engine, table)
  const asEnums = columns.map((column) => `"${column}"::${enumNameOf(column)} AS "${column}"`)
  const select = asEnums.length > 0 ? `SELECT * REPLACE (${asEnums.join(', ')})` : 'SELECT *'
  const order = ORDER[table] === undefined ? '' : ` ORDER BY ${ORDER[table]}`
  const ranges =
    table === 'engagements'
      ? rowsOf<{ first: number; last: number }>(engine.query(RANGES, rowsPerPart)).map(
          ({ first, last }) => ` WHERE school_index BETWEEN ${first} AND ${last}`,
        )
      : ['']
  createEnums(engine, table, columns)
  try {
    for (const where of ranges.length > 0 ? ranges : ['']) {
      const { rows } = onlyRow<{ rows: number }>(
        engine.query(`SELECT count(*)::INTEGER AS rows FROM ${table}${where}`),
      )
      yield { table, rows, stream: engine.queryStream(`${select} FROM ${table}${where}${order}`) }
    }
  } finally {
    dropEnums(engine, columns)
  }
}

/** Every loaded table in parts, or those named, the engagements of a school always in one part. */
export function* partsOfAllTables(
  engine: Engine,
  rowsPerPart = ROWS_PER_PART,
  tables: readonly LoadedTable[] = LOADED_TABLES,
): Generator<TablePart> {
  for (const table of tables) yield* partsOf(engine, table, rowsPerPart)
}

/** The tables loaded beside the demo, in parts. */
export const partsBesideDemo = (engine: Engine): Generator<TablePart> =>
  partsOfAllTables(engine, ROWS_PER_PART, TABLES_BESIDE_DEMO)
