import type { Table } from 'apache-arrow'

/** Rows as plain objects; for small results only (tens to hundreds of rows). */
export const rowsOf = <T>(table: Table): T[] =>
  table.toArray().map((row) => (row as { toJSON(): T }).toJSON())

/** The one row of a one-row result. */
export function onlyRow<T>(table: Table): T {
  const row = rowsOf<T>(table)[0]
  if (row === undefined) throw new Error('A query that always gives a row gave none')
  return row
}
