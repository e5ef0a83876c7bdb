/** Other apps may share the address: the lock is named for this one. */
const LOCK = 'reach-atlas-kept'

/** How long opening waits for the lock before it continues without it, in milliseconds. */
const LOCK_TIMEOUT_MS = 250

/** The right to write the kept copies. One worker of this address has it at a time, until that worker ends. */
export interface KeepLock {
  /** Resolves once this worker has the lock, however long that takes. */
  acquire(): Promise<void>
  /** Waits a short time for the lock. False where another worker still has it; the request stays in the queue. */
  acquireSoon(): Promise<boolean>
}

type Locks = Pick<LockManager, 'request'>

/** `locks` is undefined where the browser has none; then nothing else can hold one either. */
export class WebKeepLock implements KeepLock {
  private acquisition: Promise<void> | undefined
  private isHeld = false

  constructor(
    private readonly locks: Locks | undefined,
    private readonly timeoutMs = LOCK_TIMEOUT_MS,
  ) {}

  acquire(): Promise<void> {
    this.acquisition ??= this.request()
    return this.acquisition
  }

  async acquireSoon(): Promise<boolean> {
    const acquisition = this.acquire()
    if (!this.isHeld)
      await Promise.race([acquisition, new Promise((resolve) => setTimeout(resolve, this.timeoutMs))])
    return this.isHeld
  }

  private request(): Promise<void> {
    return new Promise((resolve, reject) => {
      const hold = () => {
        this.isHeld = true
        resolve()
        return new Promise<never>(() => undefined)
      }
      if (this.locks) this.locks.request(LOCK, hold).catch(reject)
      else void hold()
    })
  }
}
