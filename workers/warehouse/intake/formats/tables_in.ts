import { decode } from '../decode'
import { delimiterOf } from '../delimiter'
import { whyNotText } from '../file_nature'
import {
  bytesFrom,
  firstLines,
  joined,
  openingOf,
  piecesOfFile,
  wholeOf,
  type Pause,
  type Pieces,
} from '../pieces'
import { Refusal } from '../refusal'
import { wholeRecordsOf } from '../record_walk'
import { refuseIfTooWide } from '../table_width'
import { damagedFile } from './damaged'
import { unpacked } from './gzip'
import type { TableText } from './table_text'
import { entriesOf, piecesOfEntry, type ZipEntry } from './zip'

/** A table may be packed in an archive, and that in another; deeper is no table but a trap. */
const DEEPEST = 2

const SIGN = 6
const ENDS = 4096
const LOOKED_AT = 1024
const OPENING = 1 << 21
/** Bytes in which the first rows are looked for: the opening, in whatever encoding. */
const FIRST_ROWS = 2 * OPENING
/** Archives and workbooks are unpacked from memory, and JSON is parsed from it. */
const MOST_HELD = 2 ** 29
/** Most bytes that gzip may unpack to: some forty million rows, past any log and short of any bomb's. */
const MOST_UNPACKED = 2 ** 33

/** True where text opens as JSON does and as no table of delimited text would. */
const opensAsJson = (text: Uint8Array): boolean =>
  /^\s*(\{\s*["}]|\[\s*[[{])/.test(new TextDecoder().decode(text.subarray(0, LOOKED_AT)))

/** True where text opens as a calendar does (RFC 5545). */
const opensAsCalendar = (text: Uint8Array): boolean =>
  /^\s*BEGIN:VCALENDAR\s/i.test(new TextDecoder().decode(text.subarray(0, LOOKED_AT)))

const startsWith = (bytes: Uint8Array, sign: string): boolean =>
  bytes.length >= sign.length && [...sign].every((letter, at) => bytes[at] === letter.charCodeAt(0))

/** How a file is read. */
export interface HowToRead {
  readonly pause: Pause
  /** Only the first rows of each table are wanted: of text, the rest is not read, nor used to detect the encoding. */
  readonly firstRows?: boolean
}

/** What is read: a file on the disk, or bytes that come out of one as they are unpacked. */
interface Source {
  readonly name: string
  readonly pieces: Pieces
  /** Undefined for what comes out of another. */
  readonly file?: Blob
  readonly depth: number
  readonly reading: HowToRead
}

const held = ({ name, pieces }: Source): Promise<Uint8Array> => wholeOf(name, pieces, MOST_HELD)

async function tablesOfText(source: Source): Promise<TableText[]> {
  const { name, pieces, reading } = source
  const { text, encoding, notices } = await decode(
    name,
    reading.firstRows ? firstLines(pieces, FIRST_ROWS) : pieces,
  )
  const opening = await openingOf(text, OPENING)
  if (opensAsJson(opening)) {
    if (reading.firstRows) return tablesOfText({ ...source, reading: { pause: reading.pause } })
    const { tablesOfJson } = await import('./json')
    return tablesOfJson(name, await wholeOf(name, text, MOST_HELD))
  }
  if (opensAsCalendar(opening)) {
    const { tableOfCalendars } = await import('./icalendar')
    return [await tableOfCalendars(name, new TextDecoder().decode(await wholeOf(name, text, MOST_HELD)))]
  }
  const delimiter = delimiterOf(opening)
  const records = opening.length < OPENING ? opening : wholeRecordsOf(opening, delimiter)
  if (records.length === 0) {
    refuseIfTooWide(name, { opening, delimiter })
    throw new Refusal(
      name,
      `${name} has a first row longer than any table’s: check that it is the right file and that its quotation marks are closed.`,
    )
  }
  return [{ opening: records, text, delimiter, format: encoding, part: '', ...(notices && { notices }) }]
}

async function tablesOfZip(source: Source): Promise<TableText[]> {
  const { name, depth, reading } = source
  const archive = source.file ?? new Blob([(await held(source)) as Uint8Array<ArrayBuffer>])
  const entries = await entriesOf(name, archive)
  if (!entries) throw damagedFile(name)
  const unpack = (entry: ZipEntry): Pieces => piecesOfEntry(name, archive, entry, reading.pause)
  if (entries.some((entry) => entry.name === 'xl/workbook.xml')) {
    const { tablesOfWorkbook } = await import('./workbook')
    return tablesOfWorkbook(name, entries, unpack)
  }
  const { isOpenDocument, tablesOfOpenDocument } = await import('./open_document')
  if (await isOpenDocument(entries, unpack)) return tablesOfOpenDocument(name, entries, unpack)
  const why = whyNotText(await endsOf(name, archive), name)
  if (why !== undefined) throw new Refusal(name, why)
  const { tablesOfArchive } = await import('./archive')
  return tablesOfArchive(name, entries, (entry) =>
    tablesOf({ name: entry.name, pieces: unpack(entry), depth: depth + 1, reading }),
  )
}

/** The start and the end of an archive, where what it is a package of shows. */
async function endsOf(name: string, archive: Blob): Promise<Uint8Array> {
  const start = await bytesFrom(name, archive, 0, ENDS)
  return joined([start, await bytesFrom(name, archive, Math.max(0, archive.size - ENDS), archive.size)])
}

async function tablesOfGzip({ name, pieces, depth, reading }: Source): Promise<TableText[]> {
  const inside = unpacked(name, pieces, 'gzip', MOST_UNPACKED)
  const tables = await tablesOf({ name, pieces: inside, depth: depth + 1, reading })
  return tables.map((table) => ({ ...table, format: `${table.format} in gzip` }))
}

async function tablesOf(source: Source): Promise<TableText[]> {
  const { name, pieces, depth } = source
  const sign = await openingOf(pieces, SIGN)
  const zip = startsWith(sign, 'PK\x03\x04') || startsWith(sign, 'PK\x05\x06')
  const gzip = startsWith(sign, '\x1f\x8b')
  if ((zip || gzip) && depth > DEEPEST)
    throw new Refusal(name, `${name} is packed too many times over: unpack it and load the file inside.`)
  if (zip) return tablesOfZip(source)
  if (gzip) return tablesOfGzip(source)
  if (startsWith(sign, 'PAR1')) {
    const { tablesOfParquet } = await import('./parquet')
    return tablesOfParquet(name, await held(source))
  }
  if (startsWith(sign, 'ARROW1') || startsWith(sign, '\xff\xff\xff\xff')) {
    const { tablesOfArrow } = await import('./arrow')
    return tablesOfArrow(name, await held(source))
  }
  return tablesOfText(source)
}

/**
 * Every table in a file that a person chose, whatever the format: recognised by its first bytes, never by its name.
 * Text is read in pieces, packed or not, now and when the tables are; other formats are held. Throws Refusal where
 * the file is empty, damaged, or of a format that cannot be read.
 */
export async function tablesIn(
  file: File,
  reading: HowToRead = { pause: () => Promise.resolve() },
): Promise<TableText[]> {
  const { name } = file
  const pieces = piecesOfFile(name, file, reading.pause)
  const tables = await tablesOf({ name, pieces, file, depth: 0, reading })
  for (const table of tables) refuseIfTooWide(name, table)
  return tables
}
