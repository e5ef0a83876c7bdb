import type { Engine } from '../engine'
import type { RowsOfFile } from './batch'
import type { FieldColumn } from './field_column'

/** The fields of a kind, and those of them that it fills in where a file has no column for them. */
export interface RecordFields {
  readonly fields: readonly string[]
  readonly filledIn: readonly string[]
}

/**
 * Replaces file_records by these rows: source_row and a VARCHAR column for each field that the file has or that its kind
 * fills in. raw_records has every field: those that are NULL throughout are no columns, so that nothing is worked out of them.
 */
export function stageRows(
  engine: Engine,
  { records, isPacked }: RowsOfFile,
  columns: readonly FieldColumn[],
  { fields, filledIn }: RecordFields,
): void {
  engine.run('DROP TABLE IF EXISTS file_records')
  engine.insertArrow('file_records', records)
  if (isPacked) engine.run('CHECKPOINT')
  const present = new Set(columns.map(({ field }) => field))
  const missing = fields.filter((field) => !present.has(field))
  const added = missing.filter((field) => filledIn.includes(field))
  const absent = missing.filter((field) => !filledIn.includes(field))
  engine.run(
    [
      ...added.map((field) => `ALTER TABLE file_records ADD COLUMN "${field}" VARCHAR`),
      `CREATE OR REPLACE TEMP VIEW raw_records AS
      SELECT ${['*', ...absent.map((field) => `NULL::VARCHAR AS "${field}"`)].join(', ')} FROM file_records`,
    ].join('; '),
  )
}

export const dropStagedRows = (engine: Engine): void =>
  engine.run('DROP VIEW raw_records; DROP TABLE file_records')
