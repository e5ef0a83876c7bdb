import { Refusal } from '../refusal'
import { MOST_BYTES, type TableText } from './table_text'
import { unpackEntry, type ZipEntry } from './zip'

/** Files that some systems add to every archive they make. */
const isClutter = ({ name }: ZipEntry): boolean => /^__MACOSX\/|(^|\/)(\.[^/]*|Thumbs\.db)$/i.test(name)

const STORED = 0
const DEFLATED = 8

const tooLarge = (file: string): Refusal =>
  new Refusal(
    file,
    `${file} unpacks to more than can be read: unpack it and load the files inside one by one.`,
  )

function checkEntries(file: string, entries: readonly ZipEntry[]): void {
  const refuse = (why: string): never => {
    throw new Refusal(file, `${file} ${why}.`)
  }
  if (entries.length === 0) refuse('is an empty zip archive: make it again with the table in it')
  if (entries.some(({ encrypted }) => encrypted))
    refuse('is protected by a password: unpack it and load the file inside')
  if (entries.some(({ method }) => method !== STORED && method !== DEFLATED))
    refuse('is packed in a way that cannot be unpacked here: unpack it and load the file inside')
  if (entries.reduce((bytes, { size }) => bytes + size, 0) > MOST_BYTES) throw tooLarge(file)
}

function unpack(file: string, archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const bytes = unpackEntry(archive, entry)
  if (!bytes) throw new Refusal(file, `${file} is damaged or cut short: download or export it again.`)
  return bytes
}

const placedIn = (member: string, part: string): string => (part === '' ? member : `${member}, ${part}`)

/**
 * Every table in the files of a zip archive. Files that hold no table, such as a note of what is inside, are passed
 * over while another holds one. Throws Refusal where the archive is damaged, locked, too large or holds no table.
 */
export async function tablesOfArchive(
  file: string,
  archive: Uint8Array,
  entries: readonly ZipEntry[],
  readTables: (name: string, bytes: Uint8Array) => Promise<TableText[]>,
): Promise<TableText[]> {
  const members = entries.filter((entry) => !isClutter(entry))
  checkEntries(file, members)
  const tables: TableText[] = []
  let length = 0
  let why = ''
  for (const member of members) {
    const bytes = unpack(file, archive, member)
    try {
      for (const table of await readTables(member.name, bytes)) {
        length += table.bytes.length
        tables.push({ ...table, part: placedIn(member.name, table.part) })
      }
    } catch (reason) {
      if (!(reason instanceof Refusal)) throw reason
      why ||= reason.message
    }
    if (length > MOST_BYTES) throw tooLarge(file)
  }
  if (tables.length === 0) throw new Refusal(file, `${file} holds no table that can be read. ${why}`.trim())
  return tables
}
