import { heldPieces, type Pieces } from '../pieces'

/** A table found in a file, as delimited text: what every format becomes, so that all that follows is shared. */
export interface TableText {
  /** The start of the text, in whole records: where headings and samples are looked for. All of it if it is held. */
  readonly opening: Uint8Array
  /** All of the text: UTF-8, without a byte order mark. */
  readonly text: Pieces
  readonly delimiter: string
  /** What it was read as, for the screen: "UTF-8", "Excel workbook". */
  readonly format: string
  /** Where in the file it stands: "sheet “Log”"; '' where the file is the table. */
  readonly part: string
  /** What of it could not be read, a sentence each, for the report. */
  readonly notices?: readonly string[]
}

/** A table whose text is held as comma-separated UTF-8 (GridText). */
export const heldTable = (text: Uint8Array, format: string, part = ''): TableText => ({
  opening: text,
  text: heldPieces(text),
  delimiter: ',',
  format,
  part,
})

/** Most bytes that a file may unpack to, or that the text of one table may take, where they must be held. */
export const MOST_BYTES = 2 ** 30
