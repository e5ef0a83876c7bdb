import type { FileChoice, FileReport } from '../../../../src/domain/files/import_report'
import type { Engine } from '../../engine'
import type { FirstLook, SeenRecords } from '../first_look'
import type { PlannedFile } from '../planned_file'
import type { FieldColumn } from '../field_column'
import type { CellChecks } from './cell_check'

/** A file whose columns stand in raw_records, ready to be checked. */
export interface Reading {
  readonly engine: Engine
  readonly planned: PlannedFile
  readonly choice: FileChoice
  /** The columns staged in raw_records. */
  readonly columns: readonly FieldColumn[]
}

/** What a kind adds to the report of its file. */
export interface Findings {
  readonly notices: readonly string[]
  readonly matchedByNameAndPostcode?: number
  /** Rows whose school is not found yet, and how many of them name it or have another id that the register knows. */
  readonly waiting?: { readonly rows: number; readonly usable: number }
  readonly dateRange?: FileReport['dateRange']
  readonly holds?: FileReport['holds']
}

/** A file that is read so many rows at once: raw_records and checked_records hold those rows alone. */
export interface BatchReading {
  /** All rows stand in raw_records at once, because rows are summed. */
  readonly isWhole?: boolean
  /** raw_records → checked_records and the kind's staged table. */
  check(): void
  /** What all batches came to. */
  findings(): Findings
}

interface ReaderOptions {
  /** Throws Refusal, before anything is read, where the person's choices for the file are not enough. */
  check?(choice: FileChoice): void
  /** What of its cells may not be understood. */
  readonly cellChecks?: CellChecks
  /** Fields that it writes into records of a file that may have no column for them. */
  readonly filledIn?: readonly string[]
  /** A cell may be longer than any spreadsheet's, as the outline of an area is. */
  readonly longCells?: true
  /** Columns besides those that feed a field: under known headings, or chosen by the person. */
  otherColumns?(planned: PlannedFile, choice: FileChoice): readonly FieldColumn[]
}

/** A kind of which a file is small enough to be checked as one. */
export interface WholeReader extends ReaderOptions {
  /** raw_records → checked_records and the kind's staged table. */
  read(reading: Reading): Findings
}

/** A kind of which a file may be larger than memory. */
export interface BatchReader extends ReaderOptions {
  /** Looks at all records before any is checked. */
  firstLook(columns: readonly FieldColumn[]): FirstLook
  inBatches(reading: Reading, seen: SeenRecords): BatchReading
}

/** How one kind of file becomes rows of its staged table. */
export type KindReader = WholeReader | BatchReader
