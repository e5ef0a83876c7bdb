import { Refusal } from '../refusal'
import { MOST_BYTES, type TableText } from './table_text'
import type { ZipEntry } from './zip'

/** Files that some systems add to every archive they make. */
export const isClutter = ({ name }: Pick<ZipEntry, 'name'>): boolean =>
  /^__MACOSX\/|(^|\/)(\.[^/]*|Thumbs\.db)$/i.test(name)

/** What a zip archive can say of the size of a file in it, short of the form for still larger ones. */
const MOST_UNPACKED = 2 ** 32 - 1
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
  if (entries.reduce((bytes, { size }) => bytes + size, 0) >= MOST_UNPACKED) throw tooLarge(file)
}

const placedIn = (member: string, part: string): string => (part === '' ? member : `${member}, ${part}`)

/**
 * Every table in the files of a zip archive. Files that hold no table, such as a note of what is inside, are passed
 * over while another holds one. Throws Refusal where the archive is damaged, locked, too large or holds no table.
 */
export async function tablesOfArchive(
  file: string,
  entries: readonly ZipEntry[],
  readTables: (entry: ZipEntry) => Promise<TableText[]>,
): Promise<TableText[]> {
  const members = entries.filter((entry) => !isClutter(entry))
  checkEntries(file, members)
  const tables: TableText[] = []
  let held = 0
  let why = ''
  for (const member of members) {
    try {
      for (const table of await readTables(member)) {
        held += table.opening.length
        tables.push({ ...table, part: placedIn(member.name, table.part) })
      }
    } catch (reason) {
      if (!(reason instanceof Refusal) || reason.file === file) throw reason
      why ||= reason.message
    }
    if (held > MOST_BYTES) throw tooLarge(file)
  }
  if (tables.length === 0) throw new Refusal(file, `${file} holds no table that can be read. ${why}`.trim())
  return tables
}
