import { LOADED_TABLES, TABLE_SQL, type LoadedTable } from '../schema'

export const COLUMN_TYPES = ['VARCHAR', 'INTEGER', 'SMALLINT', 'FLOAT', 'DOUBLE', 'BOOLEAN', 'DATE'] as const
export type ColumnType = (typeof COLUMN_TYPES)[number]

/** A column as the SQL of its table declares it. */
export interface TableColumn {
  readonly name: string
  readonly type: ColumnType
  /** What the SQL says of it; '' where it says nothing. */
  readonly note: string
}

/** A table as its SQL declares it. */
export interface TableDeclaration {
  /** The sentences above the table: what a row is. */
  readonly note: string
  readonly columns: readonly TableColumn[]
}

const NOTE = /^--\s*(.*)$/
const COLUMN = /^ {2}(?<name>\w+) (?<type>\w+),?(?:\s+--\s*(?<note>.*))?$/
/** A column that a table has beside those of another. */
const ADDED_COLUMN = /^ {2}''::(?<type>\w+) AS (?<name>\w+),?(?:\s+--\s*(?<note>.*))?$/
const ALL_COLUMNS_OF = /^SELECT (?<table>\w+)\.\*/

const isColumnType = (type: string): type is ColumnType => (COLUMN_TYPES as readonly string[]).includes(type)

function readColumns(line: string): readonly TableColumn[] {
  const other = ALL_COLUMNS_OF.exec(line)?.groups?.['table']
  if (other !== undefined) return readDeclaration(TABLE_SQL[other] ?? '').columns
  const { name = '', type = '', note = '' } = (COLUMN.exec(line) ?? ADDED_COLUMN.exec(line))?.groups ?? {}
  return isColumnType(type) ? [{ name, type, note }] : []
}

function readDeclaration(sql: string): TableDeclaration {
  const lines = sql.split('\n')
  const start = lines.findIndex((line) => line.startsWith('CREATE'))
  return {
    note: lines
      .slice(0, start)
      .map((line) => NOTE.exec(line)?.[1] ?? '')
      .join(' ')
      .trim(),
    columns: lines.slice(start).flatMap(readColumns),
  }
}

/** Every table that files fill, as `tables/*.sql` declare it: the form in which tables are written to Parquet and read. */
export const TABLE_DECLARATIONS = Object.fromEntries(
  LOADED_TABLES.map((table) => [table, readDeclaration(TABLE_SQL[table] ?? '')]),
) as Readonly<Record<LoadedTable, TableDeclaration>>

export const TABLE_FILE_ENDING = '.parquet'

export const fileOfTable = (table: LoadedTable): string => `${table}${TABLE_FILE_ENDING}`
