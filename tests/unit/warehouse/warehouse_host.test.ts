import { expose } from 'comlink'
import { describe, expect, test, vi } from 'vitest'
import { isWarehouseStopped, WarehouseHost } from '../../../src/warehouse/warehouse'

/** A worker of one verb that answers and one that never does, on the other end of a channel. */
class FakeWorker extends EventTarget {
  readonly ended = vi.fn()
  private readonly channel = new MessageChannel()

  constructor(readonly name: string) {
    super()
    const verbs = {
      start: (address: string) => address,
      describe: () => name,
      engineReady: () => new Promise(() => undefined),
      quality: () => {
        throw new WebAssembly.RuntimeError('memory access out of bounds')
      },
      coverageCsv: () => {
        throw new Error('an ordinary failure')
      },
    }
    expose(verbs, this.channel.port2)
  }

  postMessage = (message: unknown, transfer: Transferable[]) =>
    this.channel.port1.postMessage(message, transfer)
  override addEventListener(kind: string, listener: never): void {
    if (kind === 'message') this.channel.port1.addEventListener(kind, listener)
    else super.addEventListener(kind, listener)
  }
  override removeEventListener(kind: string, listener: never): void {
    this.channel.port1.removeEventListener(kind, listener)
  }
  start = () => this.channel.port1.start()
  terminate(): void {
    this.ended()
    this.channel.port1.close()
  }
  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }))
  }
}

async function hosted() {
  const workers: FakeWorker[] = []
  const stops: string[] = []
  const host = new WarehouseHost(
    (why) => stops.push(why),
    (name) => {
      const worker = new FakeWorker(name)
      worker.start()
      workers.push(worker)
      return worker as unknown as Worker
    },
  )
  await host.start('https://example.org/')
  return { host, workers, stops, warehouse: host.warehouse }
}

const refused = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('a warehouse whose worker', () => {
  test('runs answers', async () => {
    const { warehouse, workers, stops } = await hosted()
    expect(await warehouse.describe()).toBe(workers[0]?.name)
    expect(stops).toEqual([])
  })

  test('stopped says so once, and leaves no question waiting', async () => {
    const { warehouse, workers, stops } = await hosted()
    const call = refused(warehouse.engineReady())
    workers[0]?.fail('Out of memory')
    workers[0]?.fail('Out of memory')
    expect(isWarehouseStopped(await call)).toBe(true)
    expect(isWarehouseStopped(await refused(warehouse.describe()))).toBe(true)
    expect(stops).toEqual(['Out of memory'])
    expect(workers[0]?.ended).toHaveBeenCalled()
  })

  test('is ended in the middle of a question stops as by itself', async () => {
    const { host, warehouse, workers, stops } = await hosted()
    const call = refused(warehouse.engineReady())
    host.end('as you asked')
    expect(isWarehouseStopped(await call)).toBe(true)
    expect(stops).toEqual(['as you asked'])
    expect(workers[0]?.ended).toHaveBeenCalled()
  })

  test('has had its memory broken is stopped, though it still answers', async () => {
    const { warehouse, stops } = await hosted()
    await refused(warehouse.quality({} as never))
    expect(stops).toEqual(['memory access out of bounds'])
  })

  test('only failed one question goes on', async () => {
    const { warehouse, workers, stops } = await hosted()
    expect(await refused(warehouse.coverageCsv({} as never))).toMatchObject({
      message: 'an ordinary failure',
    })
    expect(await warehouse.describe()).toBe(workers[0]?.name)
    expect(stops).toEqual([])
  })

  test('was replaced answers through the new one, and the end of the old one is nobody’s concern', async () => {
    const { host, warehouse, workers, stops } = await hosted()
    await host.start('https://example.org/')
    workers[0]?.fail('late')
    expect(await warehouse.describe()).toBe(workers[1]?.name)
    expect(workers[0]?.ended).toHaveBeenCalled()
    expect(stops).toEqual([])
  })
})
