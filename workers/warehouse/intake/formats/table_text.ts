/** A table found in a file, as delimited text: what every format becomes, so that all that follows is shared. */
export interface TableText {
  /** UTF-8, without a byte order mark. */
  readonly bytes: Uint8Array
  readonly delimiter: string
  /** What it was read as, for the screen: "UTF-8", "Excel workbook". */
  readonly format: string
  /** Where in the file it stands: "sheet “Log”"; '' where the file is the table. */
  readonly part: string
}

/** Most bytes that a file may unpack to, or that the text of one table may take. */
export const MOST_BYTES = 2 ** 30
