import { Refusal } from '../refusal'
import { cellText } from './cell_text'
import { GridText } from './grid_text'

export type NamedValues = Readonly<Record<string, unknown>>

export const isNamedValues = (value: unknown): value is NamedValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A record with the values of a record inside it beside its own: { school: { urn } } has “school urn”. */
function flatRecord(record: NamedValues): NamedValues {
  if (!Object.values(record).some(isNamedValues)) return record
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) =>
      isNamedValues(value)
        ? Object.entries(value).map(([inner, held]): [string, unknown] => [`${name} ${inner}`, held])
        : [[name, value]],
    ),
  )
}

/**
 * Records of named values as delimited text: a column for every name that any record has, in the order they are first
 * met; a record inside another gives a column for each of its names. `records` is walked twice. Throws Refusal where a record is not an object.
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
    for (const name of Object.keys(flatRecord(record))) names.add(name)
  }
  const text = new GridText(file)
  text.addRow([...names])
  for (const record of records as Iterable<NamedValues>) {
    const flat = flatRecord(record)
    text.addRow(Array.from(names, (name) => cellText(Object.hasOwn(flat, name) ? flat[name] : undefined)))
  }
  return text.finish()
}
