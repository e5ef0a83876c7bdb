import { openingOf, type Pieces } from '../pieces'
import { Refusal } from '../refusal'
import { OpenDocumentSheets } from './open_document_sheets'
import { MOST_BYTES, type TableText } from './table_text'
import { BadXml, readXml } from './xml_stream'
import type { ZipEntry } from './zip'

const CONTENT = 'content.xml'
const MANIFEST = 'META-INF/manifest.xml'
/** A document may be locked part by part, or as a whole that takes the place of its parts. */
const LOCKED_WHOLE = 'encrypted-package'
const LOCKED_PART = 'encryption-data'
const TYPE = 'application/vnd.oasis.opendocument.spreadsheet'
const MOST_LISTED = 1 << 20

const refusal = (file: string, isA: string, doThis: string): Refusal =>
  new Refusal(file, `${file} is ${isA}: ${doThis} and load that.`)

async function textOfPart(
  name: string,
  entries: readonly ZipEntry[],
  unpack: (entry: ZipEntry) => Pieces,
): Promise<string> {
  const entry = entries.find((each) => each.name === name)
  return entry ? new TextDecoder().decode(await openingOf(unpack(entry), MOST_LISTED)) : ''
}

/** True where the archive says of itself that it is a spreadsheet, or a template of one. */
export const isOpenDocument = async (
  entries: readonly ZipEntry[],
  unpack: (entry: ZipEntry) => Pieces,
): Promise<boolean> => (await textOfPart('mimetype', entries, unpack)).startsWith(TYPE)

/**
 * The sheets of an OpenDocument spreadsheet (ODS) that hold anything, each as text with its rows where the sheet has
 * them. Its XML is read as it is unpacked. Throws Refusal where it is locked, damaged, or more than can be read.
 */
export async function tablesOfOpenDocument(
  file: string,
  entries: readonly ZipEntry[],
  unpack: (entry: ZipEntry) => Pieces,
): Promise<TableText[]> {
  const locked =
    entries.some(({ name }) => name === LOCKED_WHOLE) ||
    (await textOfPart(MANIFEST, entries, unpack)).includes(LOCKED_PART)
  if (locked) throw refusal(file, 'protected by a password', 'open it, save it without one, or as CSV,')
  const content = entries.find(({ name }) => name === CONTENT)
  if (content && content.size > MOST_BYTES)
    throw refusal(
      file,
      'an OpenDocument spreadsheet that unpacks to more than can be read',
      'save the sheet with the table as CSV',
    )
  const sheets = new OpenDocumentSheets(file)
  try {
    if (!content) throw new BadXml('no content')
    await readXml(unpack(content), sheets)
  } catch (reason) {
    if (!(reason instanceof BadXml)) throw reason
    throw refusal(
      file,
      'a damaged OpenDocument spreadsheet, or one written in an unusual way',
      'open it, save it again as ODS, XLSX or CSV',
    )
  }
  return sheets.tables
}
