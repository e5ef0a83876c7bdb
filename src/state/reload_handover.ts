import type { ReplacedProject } from './opening_steps'

/** What was open in a tab before it was loaded again. Files in it are references, not copies. */
export type HeldProject = Omit<ReplacedProject, 'resumeKeeping'>

const KEY = 'reach-atlas-tab'
/** A service worker that does not answer has nothing. */
const WAIT_MS = 4000

type ServiceWorkers = Pick<ServiceWorkerContainer, 'controller' | 'getRegistration' | 'ready'>

/**
 * Gives what is open to this page's service worker as the page goes, which holds it in memory for a minute, and takes it
 * back in the page that follows in the same tab. Nothing is written to disk but a random key of the tab. Without a
 * service worker, as in some private windows, nothing is handed over.
 */
export class ReloadHandover {
  #worker: ServiceWorker | null = null
  readonly #workers: ServiceWorkers | undefined
  readonly #storage: () => Storage

  constructor(workers: ServiceWorkers | undefined, storage: () => Storage) {
    this.#workers = workers
    this.#storage = storage
    void workers?.ready.then(({ active }) => (this.#worker = active))
  }

  /** Call as the page goes: nothing can be waited for then. */
  hold(project: HeldProject): void {
    const worker = this.#workers?.controller ?? this.#worker
    try {
      const tab = this.#storage().getItem(KEY) ?? crypto.randomUUID()
      this.#storage().setItem(KEY, tab)
      worker?.postMessage({ kind: 'hold', tab, project })
    } catch {
      // Without storage no page can tell that it follows this one.
    }
  }

  /** What the page before this one in the same tab gave; undefined where there is nothing. */
  async take(): Promise<HeldProject | undefined> {
    try {
      const tab = this.#storage().getItem(KEY)
      const worker = this.#workers?.controller ?? (await this.#workers?.getRegistration())?.active
      if (tab === null || !worker) return undefined
      const channel = new MessageChannel()
      const answer = new Promise<unknown>((resolve) => {
        channel.port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data)
        setTimeout(() => resolve(undefined), WAIT_MS)
      })
      worker.postMessage({ kind: 'take', tab }, [channel.port2])
      const held = await answer
      channel.port1.close()
      return isHeldProject(held) ? held : undefined
    } catch {
      return undefined
    }
  }
}

/** What this app itself gave; another version of it may have given less. */
const isHeldProject = (held: unknown): held is HeldProject =>
  typeof held === 'object' &&
  held !== null &&
  'steps' in held &&
  Array.isArray(held.steps) &&
  'name' in held &&
  typeof held.name === 'string' &&
  'decisions' in held &&
  typeof held.decisions === 'object'
