import { Refusal } from '../refusal'
import { cellText } from './cell_text'
import { GridText } from './grid_text'

export type NamedValues = Readonly<Record<string, unknown>>

export const isNamedValues = (value: unknown): value is NamedValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Records of named values as delimited text: a column for every name that any record has, in the order they are first
 * met. `records` is walked twice. Throws Refusal where a record is not an object.
 */
export function textOfRecords(file: string, records: Iterable<unknown>): Uint8Array {
  const names = new Set<string>()
  let row = 1
  for (const record of records) {
    row += 1
    if (!isNamedValues(record))
      throw new Refusal(
        file,
        `${file} is JSON whose row ${row} has no named values as the others do: export it again, or as CSV.`,
      )
    for (const name of Object.keys(record)) names.add(name)
  }
  const text = new GridText(file)
  text.addRow([...names])
  for (const record of records as Iterable<NamedValues>)
    text.addRow(Array.from(names, (name) => cellText(Object.hasOwn(record, name) ? record[name] : undefined)))
  return text.finish()
}
