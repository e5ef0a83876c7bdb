/** How many cells of a field hold something, and how many of those hold nothing that is understood. */
export interface FieldCells {
  readonly field: string
  /** The heading of its column, or those of its columns: "Easting, Northing". */
  readonly column: string
  /** Cells of rows that can be used; words for “nothing” and marks of withheld figures are not counted. */
  readonly filled: number
  readonly unread: number
  /** The most frequent of the unread, as far as they may be quoted, each with the first row that has it. */
  readonly examples: readonly { readonly written: string; readonly row: number }[]
}
