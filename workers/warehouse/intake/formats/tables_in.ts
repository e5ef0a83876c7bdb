import { decode } from '../decode'
import { delimiterOf } from '../delimiter'
import { whyNotText } from '../file_nature'
import { Refusal } from '../refusal'
import type { TableText } from './table_text'
import { entriesOf } from './zip'

/** A table may be packed in an archive, and that in another; deeper is no table but a trap. */
const DEEPEST = 2

const LOOKED_AT = 1024

/** True where text opens as JSON does and as no table of delimited text would. */
const opensAsJson = (text: Uint8Array): boolean =>
  /^\s*(\{\s*["}]|\[\s*[[{])/.test(new TextDecoder().decode(text.subarray(0, LOOKED_AT)))

const startsWith = (bytes: Uint8Array, sign: string): boolean =>
  bytes.length >= sign.length && [...sign].every((letter, at) => bytes[at] === letter.charCodeAt(0))

async function tablesOfText(name: string, bytes: Uint8Array): Promise<TableText[]> {
  const text = decode(name, bytes)
  if (opensAsJson(text.bytes)) {
    const { tablesOfJson } = await import('./json')
    return tablesOfJson(name, text.bytes)
  }
  return [{ bytes: text.bytes, delimiter: delimiterOf(text.bytes), format: text.encoding, part: '' }]
}

async function tablesOfZip(name: string, bytes: Uint8Array, depth: number): Promise<TableText[]> {
  const entries = entriesOf(bytes)
  if (!entries) throw new Refusal(name, `${name} is damaged or cut short: download or export it again.`)
  if (entries.some((entry) => entry.name === 'xl/workbook.xml')) {
    const { tablesOfWorkbook } = await import('./workbook')
    return tablesOfWorkbook(name, bytes, entries)
  }
  const why = whyNotText(bytes, name)
  if (why !== undefined) throw new Refusal(name, why)
  const { tablesOfArchive } = await import('./archive')
  return tablesOfArchive(name, bytes, entries, (member, inside) => tablesOf(member, inside, depth + 1))
}

async function tablesOfGzip(name: string, bytes: Uint8Array, depth: number): Promise<TableText[]> {
  const { gunzip } = await import('./gzip')
  const tables = await tablesOf(name, await gunzip(name, bytes), depth + 1)
  return tables.map((table) => ({ ...table, format: `${table.format} in gzip` }))
}

async function tablesOf(name: string, bytes: Uint8Array, depth: number): Promise<TableText[]> {
  const zip = startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')
  const gzip = startsWith(bytes, '\x1f\x8b')
  if ((zip || gzip) && depth > DEEPEST)
    throw new Refusal(name, `${name} is packed too many times over: unpack it and load the file inside.`)
  if (zip) return tablesOfZip(name, bytes, depth)
  if (gzip) return tablesOfGzip(name, bytes, depth)
  if (startsWith(bytes, 'PAR1')) {
    const { tablesOfParquet } = await import('./parquet')
    return tablesOfParquet(name, bytes)
  }
  if (startsWith(bytes, 'ARROW1') || startsWith(bytes, '\xff\xff\xff\xff')) {
    const { tablesOfArrow } = await import('./arrow')
    return tablesOfArrow(name, bytes)
  }
  return tablesOfText(name, bytes)
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
  return tablesOf(file.name, await bytesOf(file), 0)
}
