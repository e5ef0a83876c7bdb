import type { Table } from 'apache-arrow'

/** Rows as plain objects; for small results only (tens to hundreds of rows). */
export const rowsOf = <T>(table: Table): T[] =>
  table.toArray().map((row) => (row as { toJSON(): T }).toJSON())
