import type { FileChoice, FileReport } from '../../../../src/domain/import_report'
import type { Engine } from '../../engine'
import type { PlannedFile } from '../recognise'
import type { WantedColumn } from '../stage'

/** A file whose wanted columns stand in raw_records, ready to be judged. */
export interface Reading {
  readonly engine: Engine
  readonly planned: PlannedFile
  readonly choice: FileChoice
  /** The columns staged in raw_records. */
  readonly columns: readonly WantedColumn[]
}

/** What a kind adds to the report of its file. */
export interface Findings {
  readonly notices: readonly string[]
  readonly matchedByNameAndPostcode?: number
  /** Rows whose school is not found yet, and how many of them name it or have another id that the register knows. */
  readonly waiting?: { readonly rows: number; readonly usable: number }
  readonly dateRange?: FileReport['dateRange']
}

/** How one kind of file becomes rows of its staged table. */
export interface KindReader {
  /** Throws Refusal, before anything is read, where what the person said of the file does not do. */
  check?(choice: FileChoice): void
  /** Columns wanted besides those that feed a field. */
  otherColumns?(planned: PlannedFile): readonly WantedColumn[]
  /** raw_records → judged and the kind's staged table. */
  read(reading: Reading): Findings
}

/** "1 row", "1,204 rows". */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
