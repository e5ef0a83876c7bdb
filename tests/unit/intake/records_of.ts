import { cursorAt, recordFields, readRecord } from '../../../workers/warehouse/intake/records'

/** Every record of a text, read one after another. */
export function recordsOf(text: string | Uint8Array, delimiter = ','): string[][] {
  const source = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const cursor = cursorAt(0)
  const records: string[][] = []
  while (cursor.at < source.length) {
    readRecord(source, cursor, delimiter.charCodeAt(0))
    records.push(recordFields(source, cursor))
  }
  return records
}
