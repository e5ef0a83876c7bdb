import { counted } from '../../../../src/domain/words/counted'
import type { Pieces } from '../pieces'
import { Cancelled, Refusal } from '../refusal'
import { endOfSheet, mergedColumns, MergedRows } from './merged_cells'
import { CellsLeft, SheetRows, type SheetFile } from './sheet_rows'
import { heldTable, MOST_BYTES, type TableText } from './table_text'
import {
  BookVisitor,
  RelationsVisitor,
  StringsVisitor,
  StylesVisitor,
  type ListedSheet,
} from './workbook_book'
import { SheetVisitor, type WorkbookLookups } from './workbook_sheet'
import { BadXml, readXml, type XmlVisitor } from './xml_stream'
import type { ZipEntry } from './zip'

/** Words that cells share are held while the sheets are read. */
const MOST_STRING_BYTES = 400_000_000

const damagedWorkbook = (file: string): Refusal =>
  new Refusal(
    file,
    `${file} is a damaged Excel workbook, or one written in an unusual way: open it, save it again as XLSX or CSV and load that.`,
  )
const tooLarge = (file: string): Refusal =>
  new Refusal(
    file,
    `${file} is an Excel workbook that unpacks to more than can be read: save the sheet with the table as CSV and load that.`,
  )

/** The parts of a workbook, read by name, whatever the case of its letters. */
class Parts {
  constructor(
    readonly file: string,
    private readonly entries: readonly ZipEntry[],
    private readonly unpack: (entry: ZipEntry) => Pieces,
  ) {}

  /** Undefined where the workbook has no such part. Throws Refusal where it is larger than can be read. */
  pieces(name: string, most = MOST_BYTES): Pieces | undefined {
    const entry = this.entries.find((each) => each.name.toLowerCase() === name.toLowerCase())
    if (entry && entry.size > most) throw tooLarge(this.file)
    return entry && this.unpack(entry)
  }

  /**
   * Streams a part to a visitor, which is not called where the part is missing. Throws Refusal where it is not well
   * formed.
   */
  async read<V extends XmlVisitor>(name: string, visitor: V, most?: number): Promise<V> {
    const pieces = this.pieces(name, most)
    if (pieces) await orDamaged(this.file, readXml(pieces, visitor))
    return visitor
  }
}

const orDamaged = <T>(file: string, reading: Promise<T>): Promise<T> =>
  reading.catch((reason: unknown) => {
    throw reason instanceof BadXml ? damagedWorkbook(file) : reason
  })

const sentences = (sheet: ListedSheet, { errors, unsolved }: SheetVisitor): string[] => [
  ...(errors > 0
    ? [
        `${counted(errors, 'cell')} of sheet “${sheet.name}” held an error of Excel, such as #N/A: read as empty.`,
      ]
    : []),
  ...(unsolved > 0
    ? [
        `${counted(unsolved, 'formula')} of sheet “${sheet.name}” had no stored result: read as empty. To read them, open the workbook in Excel, save it and load it again.`,
      ]
    : []),
]

/** One sheet as a table; undefined where it holds nothing. Its XML is read as it is unpacked, never held. */
async function tableOfSheet(
  file: string,
  sheet: ListedSheet,
  pieces: Pieces,
  lookups: WorkbookLookups,
): Promise<TableText | undefined> {
  const of: SheetFile = { file, format: 'an Excel workbook' }
  const rows = new SheetRows(of, new CellsLeft(of), true)
  const merged = new MergedRows(mergedColumns(await endOfSheet(pieces)))
  const visitor = new SheetVisitor(rows, merged, lookups)
  await orDamaged(file, readXml(pieces, visitor))
  const text = rows.finish()
  if (!text) return undefined
  const part = `${sheet.hidden ? 'hidden ' : ''}sheet “${sheet.name}”`
  return { ...heldTable(text, 'Excel workbook', part), notices: sentences(sheet, visitor) }
}

/**
 * The sheets of an Excel workbook that hold anything, each as text with its rows where the workbook has them. A sheet
 * that cannot be read does not block the others, whose notices name it. Throws Refusal where the workbook is damaged or
 * unpacks to more than can be read, or where none of its sheets can be read.
 */
export async function tablesOfWorkbook(
  file: string,
  entries: readonly ZipEntry[],
  unpack: (entry: ZipEntry) => Pieces,
): Promise<TableText[]> {
  const parts = new Parts(file, entries, unpack)
  const { sheets, from1904 } = await parts.read('xl/workbook.xml', new BookVisitor())
  const relations = await parts.read('xl/_rels/workbook.xml.rels', new RelationsVisitor())
  const { styles } = await parts.read('xl/styles.xml', new StylesVisitor())
  const { strings } = await parts.read('xl/sharedStrings.xml', new StringsVisitor(), MOST_STRING_BYTES)
  const tables: TableText[] = []
  const unread: string[] = []
  let why: Refusal | undefined
  for (const sheet of sheets) {
    const part = relations.parts.get(sheet.relation)
    if (part === undefined) continue
    try {
      const pieces = parts.pieces(part)
      const table = pieces && (await tableOfSheet(file, sheet, pieces, { from1904, styles, strings }))
      if (table) tables.push(table)
    } catch (reason) {
      if (!(reason instanceof Refusal) || reason instanceof Cancelled) throw reason
      why ??= reason
      unread.push(`Sheet “${sheet.name}” could not be read and was left out: ${reason.message}`)
    }
  }
  if (why && tables.length === 0) throw why
  return unread.length === 0
    ? tables
    : tables.map((table) => ({ ...table, notices: [...(table.notices ?? []), ...unread] }))
}
