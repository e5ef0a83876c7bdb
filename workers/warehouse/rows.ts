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

/** A text column, '' for NULL. */
export function texts(table: Table, name: string): string[] {
  const column = table.getChild(name)
  if (!column) throw new Error(`The result has no column ${name}`)
  return Array.from(column, (value: unknown) => (typeof value === 'string' ? value : ''))
}

/** A numeric column as it lies in memory. NULL must have been coalesced in SQL: Arrow gives 0 for it. */
export function numbers<T extends ArrayLike<number>>(table: Table, name: string): T {
  const column = table.getChild(name)
  if (!column) throw new Error(`The result has no column ${name}`)
  return column.toArray() as T
}
