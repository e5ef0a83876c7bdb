import type { FileKind } from '../../../src/domain/files/file_kind'
import type { TableText } from './formats/table_text'
import type { Headings } from './survey'

/** How the columns of one file feed the fields of one kind. */
export interface ColumnPlan {
  readonly kind: FileKind
  /** Field → position of its column in the file, counted from 0. */
  readonly positions: ReadonlyMap<string, number>
  /** What the kind needs and the file has not, in words: "a URN", "a phase or a type of establishment". */
  readonly missing: readonly string[]
}

/** A table of a file with its headings and what each column is for. */
export interface PlannedTable {
  readonly table: TableText
  readonly headings: Headings
  readonly plan: ColumnPlan
}

/** A file that has been read as far as the headings of its table, with what each column is for. */
export interface PlannedFile extends PlannedTable {
  readonly name: string
}
