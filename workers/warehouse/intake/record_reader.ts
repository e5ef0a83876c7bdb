import type { FileChoice } from '../../../src/domain/files/import_report'
import { transferArrays } from '../transfer_arrays'
import type { RowsOfFile } from './batch'
import type { SeenRecords } from './first_look'
import type { TableText } from './formats/table_text'
import type { Gathering } from './gather_records'
import { orOutOfMemory } from './out_of_memory'
import { turn, type Pause } from './pieces'
import type { PlannedFile } from './planned_file'
import { recordsHere, type OpenedFile, type Records } from './records_here'
import { Refusal } from './refusal'
import type { Survey } from './survey'

/** What crosses between threads in place of a value, where the file cannot be used. */
export interface Refused {
  readonly refused: { readonly file: string; readonly why: string }
}

/** A value, or why the file cannot be used: an error would lose its class on its way to another thread. */
export type OrRefused<T> = { readonly value: T } | Refused

/** An opened file without its text, which stays in the thread that reads it. */
export interface OpenedElsewhere extends Pick<OpenedFile, 'columns'> {
  readonly planned: Omit<PlannedFile, 'table'> & { readonly table: Omit<TableText, 'opening' | 'text'> }
}

/** Milliseconds after which the other thread hears how much has been read. */
const BETWEEN_REPORTS = 50

async function orRefused<T>(file: string, reading: Promise<T>): Promise<OrRefused<T>> {
  try {
    return { value: await reading }
  } catch (thrown) {
    const reason = orOutOfMemory(file, thrown)
    if (reason instanceof Refusal) return { refused: { file: reason.file, why: reason.message } }
    throw reason
  }
}

/** Reads the records of one file in a thread of its own, for the thread that judges them. */
export class RecordReader {
  #file = ''
  #records: Promise<Records> | undefined

  /** `end`: ends the thread, once its file is read. */
  constructor(readonly end: () => void) {}

  /** `onBytes` hears of bytes read from the disk, now and then. */
  open(choice: FileChoice, onBytes: (bytes: number) => void): Promise<OrRefused<OpenedElsewhere>> {
    this.#file = choice.file.name
    this.#records = recordsHere(choice, reporting(onBytes))
    return this.#orRefused(({ planned, columns }) => {
      const { delimiter, format, part, notices = [] } = planned.table
      return { columns, planned: { ...planned, table: { delimiter, format, part, notices } } }
    })
  }

  look(): Promise<OrRefused<SeenRecords>> {
    return this.#orRefused((records) => records.look())
  }

  /** Hands over all records in batches. While one is judged, the next is gathered, and no more. */
  gather(gathering: Gathering, onRows: (rows: RowsOfFile) => Promise<void>): Promise<OrRefused<Survey>> {
    return this.#orRefused(async (records) => {
      let judged = Promise.resolve()
      const survey = await records.gather(gathering, async (rows) => {
        await judged
        judged = onRows(transferArrays(rows))
        // Awaited with the next rows; until then nobody else hears of what it throws.
        judged.catch(() => undefined)
      })
      await judged
      return survey
    })
  }

  #orRefused<T>(work: (records: Records) => T | Promise<T>): Promise<OrRefused<T>> {
    if (!this.#records) throw new Error('No file is open')
    return orRefused(this.#file, this.#records.then(work))
  }
}

/** Reports bytes now and then, and lets messages in. */
function reporting(onBytes: (bytes: number) => void): Pause {
  let unreported = 0
  let last = performance.now()
  return async (bytes) => {
    unreported += bytes
    if (performance.now() - last < BETWEEN_REPORTS) return
    onBytes(unreported)
    unreported = 0
    await turn()
    last = performance.now()
  }
}
