import type { FileChoice } from '../../../src/domain/files/import_report'
import { FILE_KIND_DEFINITIONS } from './kinds/definitions'
import type { Pause } from './pieces'
import { RecordsElsewhere, type StartReader } from './records_elsewhere'
import { recordsHere, type Records } from './records_here'

const isReadInBatches = ({ kind }: FileChoice): boolean => 'inBatches' in FILE_KIND_DEFINITIONS[kind].reader

/** Opens the files of a load one after another. Those that are judged in batches are read in a thread of their own, where there is one. */
export class RecordsOpener {
  /** The first of them is read from the start, while the files before it are judged. */
  readonly #ahead:
    | { readonly choice: FileChoice; readonly reader: Promise<RecordsElsewhere | undefined> }
    | undefined

  /** `choices`: in the order in which they will be opened. */
  constructor(
    choices: readonly FileChoice[],
    private readonly startReader: StartReader | undefined,
  ) {
    const choice = startReader && choices.find(isReadInBatches)
    if (!choice) return
    const reader = this.#read(choice)
    // Whoever opens the file hears of it.
    reader.catch(() => undefined)
    this.#ahead = { choice, reader }
  }

  /** Throws Refusal where the file cannot be used. */
  async open(choice: FileChoice, pause: Pause): Promise<Records> {
    const reader = await (this.#ahead?.choice === choice ? this.#ahead.reader : this.#read(choice))
    return reader ? reader.records(pause) : recordsHere(choice, pause)
  }

  async #read(choice: FileChoice): Promise<RecordsElsewhere | undefined> {
    if (!isReadInBatches(choice)) return undefined
    const port = await this.startReader?.()
    return port && new RecordsElsewhere(port, choice)
  }
}
