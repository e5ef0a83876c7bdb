import { describe, expect, test } from 'vitest'
import { WebKeepLock } from '../../../workers/warehouse/kept/keep_lock'

/** One lock of a browser: whoever asks waits behind those before, until they are gone. */
class FakeLocks {
  private readonly queue: (() => void)[] = []

  readonly request = ((_: string, take: () => Promise<unknown>): Promise<unknown> => {
    this.queue.push(() => void take())
    if (this.queue.length === 1) this.queue[0]?.()
    return new Promise(() => undefined)
  }) as LockManager['request']

  /** The worker that holds the lock has gone. */
  holderGoes(): void {
    this.queue.shift()
    this.queue[0]?.()
  }
}

describe('the lock of the tab that keeps', () => {
  test('is held at once by the first, and by the second as soon as the first has gone', async () => {
    const locks = new FakeLocks()
    const first = new WebKeepLock(locks, 1)
    const second = new WebKeepLock(locks, 1)
    expect(await first.acquireSoon()).toBe(true)
    expect(await second.acquireSoon()).toBe(false)
    expect(await second.acquireSoon()).toBe(false)
    locks.holderGoes()
    await second.acquire()
    expect(await second.acquireSoon()).toBe(true)
  })

  test('is asked for once, however often it is asked about', async () => {
    const locks = new FakeLocks()
    await new WebKeepLock(locks, 1).acquireSoon()
    const waiting = new WebKeepLock(locks, 1)
    const next = new WebKeepLock(locks, 1)
    for (let attempt = 0; attempt < 3; attempt++) await waiting.acquireSoon()
    await next.acquireSoon()
    locks.holderGoes()
    locks.holderGoes()
    await next.acquire()
  })

  test('is held where the browser has no locks', async () => {
    expect(await new WebKeepLock(undefined, 1).acquireSoon()).toBe(true)
  })
})
