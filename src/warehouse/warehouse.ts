import { proxy, wrap } from 'comlink'
import type { ConfirmChanges } from '../domain/files/changes'
import type { FileChoice, LoadOutcome, Progress } from '../domain/files/import_report'
import type { MatchKind, MatchReview } from '../domain/matching/matching'
import type { WarehouseWorker } from '../../workers/warehouse/worker'

/**
 * The same functions, each of which answers later. Mapped over the functions themselves, so that an editor's "go to
 * definition" leads from a call to the module that answers it.
 */
type Promised<Functions> = {
  [Name in keyof Functions]: Functions[Name] extends (...given: infer Given) => infer Result
    ? (...given: Given) => Promise<Awaited<Result>>
    : never
}

/** Some questions and commands of the worker, whoever answers them: the worker, or a warehouse in the same thread. */
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

export const isStopped = (error: unknown): boolean => error instanceof WarehouseStopped

/** Runs the worker, hands it every question, and tells when it has stopped; then another can be started. */
export class WarehouseHost {
  /** Every verb of the worker that runs. What a stopped worker leaves unanswered fails. */
  readonly warehouse: Warehouse
  private running: { readonly worker: Worker; readonly name: string; readonly remote: Warehouse } | undefined
  private readonly unanswered = new Set<(why: Error) => void>()

  constructor(
    private readonly onstopped: (why: string) => void,
    private readonly createWorker: (name: string) => Worker = createWarehouseWorker,
  ) {
    const ask =
      (verb: keyof Warehouse) =>
      (...given: unknown[]) =>
        this.ask(verb, given)
    this.warehouse = new Proxy({} as Warehouse, {
      get: (_, verb) => (verb === 'then' ? undefined : ask(verb as keyof Warehouse)),
    })
  }

  /** Starts a worker in the place of the one that runs, if any. `appAddress` is where the app's own files lie. */
  async start(appAddress: string): Promise<void> {
    this.running?.worker.terminate()
    const name = `warehouse ${Math.random().toString(36).slice(2)}`
    const worker = this.createWorker(name)
    worker.addEventListener('error', ({ message }) => this.stop(worker, message))
    this.running = { worker, name, remote: wrap<WarehouseWorker>(worker) }
    await this.warehouse.start(appAddress)
    this.watch(worker, name)
  }

  /** Ends the worker that runs in the middle of whatever it does, as if it had stopped by itself. */
  end(why: string): void {
    if (this.running) this.stop(this.running.worker, why)
  }

  /** The worker holds a lock of its name for life: whoever ends it, this side is let in when it is gone. */
  private watch(worker: Worker, name: string): void {
    if ('navigator' in globalThis && 'locks' in navigator)
      void navigator.locks.request(name, () => this.stop(worker, 'it was ended by the browser'))
  }

  private ask(verb: keyof Warehouse, given: readonly unknown[]): Promise<unknown> {
    const { running } = this
    if (!running) return Promise.reject(new WarehouseStopped('The data engine is not running'))
    return new Promise((resolve, reject) => {
      this.unanswered.add(reject)
      const call = running.remote[verb] as (...given: readonly unknown[]) => Promise<unknown>
      call(...given)
        .then(resolve, (error: Error) => {
          reject(error)
          if (error.name === TRAP) this.stop(running.worker, error.message)
        })
        .finally(() => this.unanswered.delete(reject))
    })
  }

  private stop(worker: Worker, why: string): void {
    if (this.running?.worker !== worker) return
    worker.terminate()
    this.running = undefined
    for (const reject of this.unanswered) reject(new WarehouseStopped(`The data engine stopped: ${why}`))
    this.unanswered.clear()
    this.onstopped(why)
  }
}

export const loadFiles = (
  warehouse: Warehouse,
  choices: readonly FileChoice[],
  onProgress: (progress: Progress) => void,
  agree: ConfirmChanges,
): Promise<LoadOutcome> => warehouse.load(choices, proxy(onProgress), proxy(agree))

export const askMatchReview = (
  warehouse: Warehouse,
  kind: MatchKind,
  onProgress: (progress: Progress) => void,
): Promise<MatchReview> => warehouse.matchReview(kind, proxy(onProgress))
