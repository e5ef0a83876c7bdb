import type { RecordCursor } from './records'

/** The different cells of a column, cleaned, each with how many records have it. */
export interface SeenColumn {
  readonly field: string
  readonly texts: readonly string[]
  readonly records: Int32Array
}

/** Ids that several rows have, as far as the rows themselves tell. */
export interface SeenIds {
  /** Each such id by its number, as its second row writes it. */
  readonly repeated: ReadonlyMap<number, string>
  /** Numbers of those of which another row is at another school or of other year groups. */
  readonly shared: ReadonlySet<number>
  /** Of each row whose occasion is that of the first row of its id but for the wording of its date: the number of the id, and of both wordings. */
  readonly otherDates: readonly number[]
}

/** What all records of a file hold, told to where they are judged. */
export interface SeenRecords {
  readonly columns: readonly SeenColumn[]
  readonly ids: SeenIds
}

/** Sees every whole record of a file before any is checked. */
export interface FirstLook {
  see(text: Uint8Array, cursor: RecordCursor): void
  seen(): SeenRecords
}
