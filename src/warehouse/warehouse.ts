import { proxy, wrap } from 'comlink'
import type { ConfirmChanges } from '../domain/files/changes'
import type { FileChoice, LoadOutcome, Progress } from '../domain/files/import_report'
import type { MatchKind, MatchReview } from '../domain/matching/matching'
import { FileReaderHost, isWorthAThread } from './file_reader'
import type { WarehouseWorker } from '../../workers/warehouse/worker'

/**
 * The same functions, each of which answers later. Mapped over the functions themselves, so that an editor's "go to
 * definition" leads from a call to the module that answers it.
 */
type Promised<Functions> = {
  [Name in keyof Functions]: Functions[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Awaited<Result>>
    : never
}

/** Some functions of the worker, whoever answers them: the worker, or a warehouse in the same thread. */
export type Answering<Name extends keyof WarehouseWorker> = Promised<Pick<WarehouseWorker, Name>>

/** The one door to the worker: its own functions, each of which answers later. */
export type Warehouse = Answering<keyof WarehouseWorker>

const createWarehouseWorker = (name: string): Worker =>
  new Worker(new URL('../../workers/warehouse/worker.ts', import.meta.url), { type: 'module', name })

/** After a trap of WebAssembly the engine's memory can no longer be relied on, though the worker lives. */
const TRAP = 'RuntimeError'

/** The worker stopped before it answered. */
class WarehouseStopped extends Error {
  override readonly name = 'WarehouseStopped'
}

export const isWarehouseStopped = (error: unknown): boolean => error instanceof WarehouseStopped

/** Runs the worker, passes every call to it, and reports when it has stopped; then another can be started. */
export class WarehouseHost {
  /** Every function of the running worker. Calls that a stopped worker has not answered fail. */
  readonly warehouse: Warehouse
  private running: { readonly worker: Worker; readonly name: string; readonly remote: Warehouse } | undefined
  private readonly pendingRejections = new Set<(why: Error) => void>()

  constructor(
    private readonly onStopped: (why: string) => void,
    private readonly createWorker: (name: string) => Worker = createWarehouseWorker,
  ) {
    const callerOf =
      (name: keyof Warehouse) =>
      (...args: unknown[]) =>
        this.callWorker(name, args)
    this.warehouse = new Proxy({} as Warehouse, {
      get: (_, name) => (name === 'then' ? undefined : callerOf(name as keyof Warehouse)),
    })
  }

  /** Starts a worker, and ends the one that runs, if any. `appAddress` is where the app's own files are. */
  async start(appAddress: string): Promise<void> {
    this.running?.worker.terminate()
    const name = `warehouse ${Math.random().toString(36).slice(2)}`
    const worker = this.createWorker(name)
    worker.addEventListener('error', ({ message }) => this.stop(worker, message))
    this.running = { worker, name, remote: wrap<WarehouseWorker>(worker) }
    await this.warehouse.start(appAddress)
    this.watchForEnd(worker, name)
  }

  /** Ends the running worker at once, as if it had stopped by itself. */
  end(why: string): void {
    if (this.running) this.stop(this.running.worker, why)
  }

  /** The worker holds a lock with its name for as long as it lives, so this request is granted once it has ended. */
  private watchForEnd(worker: Worker, name: string): void {
    if ('navigator' in globalThis && 'locks' in navigator)
      void navigator.locks.request(name, () => this.stop(worker, 'it was ended by the browser'))
  }

  private callWorker(name: keyof Warehouse, args: readonly unknown[]): Promise<unknown> {
    const { running } = this
    if (!running) return Promise.reject(new WarehouseStopped('The data engine is not running'))
    return new Promise((resolve, reject) => {
      this.pendingRejections.add(reject)
      const call = running.remote[name] as (...args: readonly unknown[]) => Promise<unknown>
      call(...args)
        .then(resolve, (error: Error) => {
          reject(error)
          if (error.name === TRAP) this.stop(running.worker, error.message)
        })
        .finally(() => this.pendingRejections.delete(reject))
    })
  }

  private stop(worker: Worker, why: string): void {
    if (this.running?.worker !== worker) return
    worker.terminate()
    this.running = undefined
    for (const reject of this.pendingRejections)
      reject(new WarehouseStopped(`The data engine stopped: ${why}`))
    this.pendingRejections.clear()
    this.onStopped(why)
  }
}

/** What the app begins with: the worker is starting before the app is there. */
export interface StartingWarehouse {
  readonly host: WarehouseHost
  readonly workerStarts: Promise<void>
  /** Starts another worker in the place of the first. */
  readonly startWorker: () => Promise<void>
}

export async function loadFiles(
  warehouse: Warehouse,
  choices: readonly FileChoice[],
  onProgress: (progress: Progress) => void,
  confirmChanges: ConfirmChanges,
): Promise<LoadOutcome> {
  const load = (startReader?: FileReaderHost['start']): Promise<LoadOutcome> =>
    warehouse.load(choices, proxy(onProgress), proxy(confirmChanges), startReader && proxy(startReader))
  if (!isWorthAThread(choices.map(({ file }) => file))) return load()
  const reader = new FileReaderHost()
  const failed = reader.failed.catch(async (error: Error): Promise<never> => {
    // Else the load would wait for the reader.
    await warehouse.cancelLoad()
    throw error
  })
  try {
    return await Promise.race([load(reader.start), failed])
  } finally {
    reader.end()
  }
}

export const askMatchReview = (
  warehouse: Warehouse,
  kind: MatchKind,
  onProgress: (progress: Progress) => void,
): Promise<MatchReview> => warehouse.matchReview(kind, proxy(onProgress))
