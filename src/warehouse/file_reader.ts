import { transfer } from 'comlink'

const createReader = (): Worker =>
  new Worker(new URL('../../workers/file_reader/worker.ts', import.meta.url), {
    type: 'module',
    name: 'file reader',
  })

/** Files of so many bytes together are read in a thread of their own: of fewer it would take longer to start than to read. */
const WORTH_A_THREAD = 1 << 22

export const isWorthAThread = (files: readonly File[]): boolean =>
  files.reduce((bytes, { size }) => bytes + size, 0) > WORTH_A_THREAD

/** The thread that reads the files of one load for the warehouse, which asks it through a port of its own. */
export class FileReaderHost {
  /** Rejects where the thread stops by itself. */
  readonly failed: Promise<never>
  #fail: (why: Error) => void = () => undefined
  #worker: Worker | undefined

  constructor(private readonly create: () => Worker = createReader) {
    this.failed = new Promise((_, reject) => (this.#fail = reject))
  }

  /** Starts the thread in place of the one before, and gives the port to ask it by; undefined where it does not start. */
  readonly start = async (): Promise<MessagePort | undefined> => {
    this.end()
    const worker = this.create()
    this.#worker = worker
    const { port1, port2 } = new MessageChannel()
    worker.postMessage(null, [port2])
    const runs = await new Promise<boolean>((resolve) => {
      worker.addEventListener('message', () => resolve(true), { once: true })
      worker.addEventListener('error', () => resolve(false), { once: true })
    })
    if (!runs) return undefined
    worker.addEventListener('error', ({ message }) =>
      this.#fail(new Error(`The thread that reads files stopped: ${message}`)),
    )
    return transfer(port1, [port1])
  }

  end(): void {
    this.#worker?.terminate()
    this.#worker = undefined
  }
}
