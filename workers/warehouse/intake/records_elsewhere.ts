import { proxy, wrap, type Remote } from 'comlink'
import type { FileChoice } from '../../../src/domain/files/import_report'
import type { RowsOfFile } from './batch'
import type { SeenRecords } from './first_look'
import type { TableText } from './formats/table_text'
import type { Pause } from './pieces'
import type { OpenedElsewhere, OrRefused, RecordReader } from './record_reader'
import type { Records } from './records_here'
import { Cancelled, Refusal } from './refusal'
import type { Survey } from './survey'

/** Starts a thread that reads a file, in place of the one before, and gives the port to ask it by; undefined where there can be none. */
export type StartReader = () => Promise<MessagePort | undefined>

/** Milliseconds between looks at whether the reading is to stop. */
const BETWEEN_LOOKS = 100

const READ_ELSEWHERE: Pick<TableText, 'opening' | 'text'> = { opening: new Uint8Array(), text: () => [] }

function orThrow<T>(answer: OrRefused<T>): T {
  if ('refused' in answer) throw new Refusal(answer.refused.file, answer.refused.why)
  return answer.value
}

/** What a thread of its own reads of a file, from now on; it is asked for later. */
export class RecordsElsewhere {
  readonly #reader: Remote<RecordReader>
  readonly #opened: Promise<OrRefused<OpenedElsewhere>>
  readonly #seen: Promise<OrRefused<SeenRecords>>
  #bytes = 0
  /** Nothing is told or judged any more. */
  #isOver = false
  #pauses: Promise<unknown> = Promise.resolve()

  constructor(port: MessagePort, choice: FileChoice) {
    this.#reader = wrap<RecordReader>(port)
    this.#opened = this.#reader.open(
      choice,
      proxy((bytes: number) => void (this.#bytes += bytes)),
    )
    this.#seen = this.#opened.then((): Promise<OrRefused<SeenRecords>> => this.#reader.look())
    // Whoever asks for them hears of it.
    this.#seen.catch(() => undefined)
  }

  /** Throws Refusal where the file cannot be used, and what `pause` throws. */
  async records(pause: Pause): Promise<Records> {
    const { planned, columns } = await this.#answerOf(this.#opened, pause)
    return {
      columns,
      planned: { ...planned, table: { ...planned.table, ...READ_ELSEWHERE } },
      look: () => this.#answerOf(this.#seen, pause),
      gather: (gathering, onRows) => {
        const gathered = new Promise<OrRefused<Survey>>((resolve, reject) => {
          const judge = async (rows: RowsOfFile): Promise<void> => {
            const judged = this.#pause(pause).then(() => this.#unlessOver(() => onRows(rows)))
            judged.catch(reject)
            await judged
          }
          this.#reader.gather(gathering, proxy(judge)).then(resolve, reject)
        })
        return this.#answerOf(gathered, pause).finally(() => void this.#reader.end())
      },
    }
  }

  #pause(pause: Pause): Promise<void> {
    return this.#unlessOver(() => {
      const pausing = pause(this.#bytes)
      this.#bytes = 0
      this.#pauses = Promise.allSettled([this.#pauses, pausing])
      return pausing
    })
  }

  async #unlessOver(step: () => void | Promise<void>): Promise<void> {
    if (this.#isOver) throw new Cancelled()
    await step()
  }

  /** The answer, unless `pause` throws while it is awaited. */
  async #answerOf<T>(answer: Promise<OrRefused<T>>, pause: Pause): Promise<T> {
    let looking: ReturnType<typeof setInterval> | undefined
    const stopped = new Promise<never>((_, reject) => {
      looking = setInterval(() => void this.#pause(pause).catch(reject), BETWEEN_LOOKS)
    })
    try {
      return orThrow(await Promise.race([answer, stopped]))
    } catch (reason) {
      this.#isOver = true
      throw reason
    } finally {
      clearInterval(looking)
      // Whoever goes on from here must hear no more of what was read before.
      await this.#pauses
    }
  }
}
