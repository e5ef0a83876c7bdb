/** Other apps may share the address: the lock is named for this one. */
const LOCK = 'reach-atlas-kept'

/** How long an opening waits for the lock before it goes on without it, in milliseconds. */
const PATIENCE_MS = 250

/** The right to write what is kept. One worker of this address has it at a time, until that worker is gone. */
export interface KeepLock {
  /** Settles once this worker has the lock, however long that takes. */
  whenHeld(): Promise<void>
  /** False where the lock is not free yet; the request stays in the queue. */
  heldSoon(): Promise<boolean>
}

type Locks = Pick<LockManager, 'request'>

/** `locks` is undefined where the browser has none; then nothing else can hold one either. */
export class WebKeepLock implements KeepLock {
  private granted: Promise<void> | undefined
  private held = false

  constructor(
    private readonly locks: Locks | undefined,
    private readonly patience = PATIENCE_MS,
  ) {}

  whenHeld(): Promise<void> {
    this.granted ??= this.request()
    return this.granted
  }

  async heldSoon(): Promise<boolean> {
    const granted = this.whenHeld()
    if (!this.held)
      await Promise.race([granted, new Promise((resolve) => setTimeout(resolve, this.patience))])
    return this.held
  }

  private request(): Promise<void> {
    return new Promise((resolve, reject) => {
      const take = () => {
        this.held = true
        resolve()
        return new Promise<never>(() => undefined)
      }
      if (this.locks) this.locks.request(LOCK, take).catch(reject)
      else void take()
    })
  }
}
