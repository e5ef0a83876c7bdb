import { zipSync } from 'fflate'
import { openingOf, type Pieces } from '../pieces'
import { Refusal } from '../refusal'
import { cellText } from './cell_text'
import { GridText } from './grid_text'
import { fillDown, mergedColumns } from './merged_cells'
import { percentStyles, withPercentages } from './percent_cells'
import { sheetParts } from './sheet_parts'
import { extentOf } from './sheet_extent'
import { heldTable, type TableText } from './table_text'
import type { ZipEntry } from './zip'

/** The parts are read as strings, whose length the engine bounds. */
const MOST_XML_BYTES = 400_000_000
const MOST_CELLS = 64_000_000

const isRead = ({ name }: ZipEntry): boolean => /\.xml(\.rels)?$/.test(name)

const damaged = (file: string): Refusal =>
  new Refusal(
    file,
    `${file} is a damaged Excel workbook, or one written in an unusual way: open it, save it again as XLSX or CSV and load that.`,
  )
const tooLarge = (file: string, what: string): Refusal =>
  new Refusal(
    file,
    `${file} is an Excel workbook ${what}: save the sheet with the table as CSV and load that.`,
  )

async function unpackParts(
  file: string,
  entries: readonly ZipEntry[],
  unpack: (entry: ZipEntry) => Pieces,
): Promise<Record<string, Uint8Array>> {
  const wanted = entries.filter(isRead)
  if (wanted.reduce((bytes, { size }) => bytes + size, 0) > MOST_XML_BYTES)
    throw tooLarge(file, 'that unpacks to more than can be read')
  const parts: Record<string, Uint8Array> = {}
  for (const entry of wanted) parts[entry.name] = await openingOf(unpack(entry), entry.size + 1)
  return parts
}

const isSheet = (part: string): boolean => /worksheets\/[^/]+\.xml$/.test(part)

/** Replaces the sheets that show numbers as percentages by ones where they stand as seen. */
function showPercentages(parts: Record<string, Uint8Array>): void {
  const decoder = new TextDecoder()
  const [, stylesXml] = Object.entries(parts).find(([part]) => /(^|\/)styles\.xml$/.test(part)) ?? []
  const styles = percentStyles(decoder.decode(stylesXml))
  if (styles.size === 0) return
  for (const part of Object.keys(parts).filter(isSheet))
    parts[part] = new TextEncoder().encode(withPercentages(decoder.decode(parts[part]), styles))
}

function checkExtents(file: string, parts: Readonly<Record<string, Uint8Array>>): void {
  for (const [part, bytes] of Object.entries(parts)) {
    if (!isSheet(part)) continue
    const extent = extentOf(bytes)
    if (!extent) throw damaged(file)
    if (extent.rows * extent.columns > MOST_CELLS) throw tooLarge(file, 'with cells too far apart to be read')
  }
}

/**
 * The sheets of an Excel workbook that hold anything, each as text with its rows where the workbook has them.
 * Throws Refusal where the workbook is damaged or unpacks to more than can be read.
 */
export async function tablesOfWorkbook(
  file: string,
  entries: readonly ZipEntry[],
  unpack: (entry: ZipEntry) => Pieces,
): Promise<TableText[]> {
  const parts = await unpackParts(file, entries, unpack)
  checkExtents(file, parts)
  showPercentages(parts)
  const { default: readWorkbook } = await import('read-excel-file/universal')
  // Handed over stored, not packed: to unpack, the reader would start workers that the page's security policy forbids.
  const stored = zipSync(parts, { level: 0 })
  const sheets = await readWorkbook(stored.buffer, { trim: false }).catch(() => {
    throw damaged(file)
  })
  const places = sheetParts(parts)
  sheets.forEach(({ data }, at) => fillDown(data, mergedColumns(parts[places[at] ?? ''])))
  return sheets
    .filter(({ data }) => data.length > 0)
    .map(({ sheet, data }) => {
      const text = new GridText(file)
      for (const row of data) text.addRow(row.map(cellText))
      return heldTable(text.finish(), 'Excel workbook', `sheet “${sheet}”`)
    })
}
