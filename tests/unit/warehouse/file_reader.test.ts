import { afterEach, expect, test } from 'vitest'
import { FileReaderHost, isWorthAThread } from '../../../src/warehouse/file_reader'

/** A thread that does as a test says. */
class FakeWorker extends EventTarget {
  ended = false
  port: MessagePort | undefined

  constructor(private readonly starts: boolean) {
    super()
  }

  postMessage(_message: unknown, [port]: MessagePort[]): void {
    this.port = port
    queueMicrotask(() => this.dispatchEvent(new Event(this.starts ? 'message' : 'error')))
  }

  terminate(): void {
    this.ended = true
  }
}

const ports: (MessagePort | undefined)[] = []
afterEach(() => {
  for (const port of ports.splice(0)) port?.close()
})

/** A host with the threads that it starts. */
function hostOf(starts = true): { host: FileReaderHost; workers: FakeWorker[] } {
  const workers: FakeWorker[] = []
  const host = new FileReaderHost(() => {
    const worker = new FakeWorker(starts)
    workers.push(worker)
    return worker as unknown as Worker
  })
  return { host, workers }
}

async function started(host: FileReaderHost): Promise<MessagePort | undefined> {
  const port = await host.start()
  ports.push(port)
  return port
}

test('a thread is started with a port that leads to the one that is given', async () => {
  const { host, workers } = hostOf()
  const port = await started(host)
  ports.push(workers[0]?.port)
  const heard = new Promise((resolve) => workers[0]?.port?.addEventListener('message', resolve))
  workers[0]?.port?.start()
  port?.postMessage('asked')
  expect(await heard).toMatchObject({ data: 'asked' })
})

test('one thread runs at a time, and none once the host ends', async () => {
  const { host, workers } = hostOf()
  await started(host)
  await started(host)
  expect(workers.map(({ ended }) => ended)).toEqual([true, false])
  host.end()
  expect(workers.map(({ ended }) => ended)).toEqual([true, true])
})

test('no port is given where the thread does not start', async () => {
  const { host } = hostOf(false)
  expect(await started(host)).toBeUndefined()
})

test('a thread that stops later is reported', async () => {
  const { host, workers } = hostOf()
  await started(host)
  workers[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'out of luck' }))
  await expect(host.failed).rejects.toThrow('out of luck')
})

test('a few small files are not worth a thread', () => {
  const sized = (bytes: number): File => new File([new Uint8Array(bytes)], 'log.csv')
  expect(isWorthAThread([sized(1000), sized(2000)])).toBe(false)
  expect(isWorthAThread([sized(1000), sized(5_000_000)])).toBe(true)
})
