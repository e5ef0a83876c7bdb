import { decode } from '../decode'
import { delimiterOf } from '../delimiter'
import { Refusal } from '../refusal'
import type { TableText } from './table_text'
import { entriesOf } from './zip'

const startsWith = (bytes: Uint8Array, sign: string): boolean =>
  bytes.length >= sign.length && [...sign].every((letter, at) => bytes[at] === letter.charCodeAt(0))

async function tablesOfZip(name: string, bytes: Uint8Array): Promise<TableText[]> {
  const entries = entriesOf(bytes)
  if (!entries) throw new Refusal(name, `${name} is damaged or cut short: download or export it again.`)
  if (!entries.some((entry) => entry.name === 'xl/workbook.xml')) return [textTable(name, bytes)]
  const { tablesOfWorkbook } = await import('./workbook')
  return tablesOfWorkbook(name, bytes, entries)
}

function textTable(name: string, bytes: Uint8Array): TableText {
  const text = decode(name, bytes)
  return { bytes: text.bytes, delimiter: delimiterOf(text.bytes), format: text.encoding, part: '' }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    throw new Refusal(file.name, `${file.name} could not be read from the disk: choose it again.`)
  }
}

/**
 * Every table in a file that a person chose, whatever the format: told by its first bytes, never by its name.
 * Throws Refusal where the file is empty, damaged, or of a format that cannot be read.
 */
export async function tablesIn(file: File): Promise<TableText[]> {
  const bytes = await bytesOf(file)
  return startsWith(bytes, 'PK\x03\x04') ? tablesOfZip(file.name, bytes) : [textTable(file.name, bytes)]
}
