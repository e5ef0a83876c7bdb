import type { Pieces } from '../pieces'
import { Cancelled, Refusal } from '../refusal'
import { damagedFile } from './damaged'

type Bytes = Uint8Array<ArrayBuffer>

/** Hands pieces on to a reader that asks for them. */
function streamOf(pieces: Pieces): ReadableStream<Bytes> {
  const packed = pieces()
  const next = Symbol.asyncIterator in packed ? packed[Symbol.asyncIterator]() : packed[Symbol.iterator]()
  return new ReadableStream({
    async pull(controller) {
      const got: IteratorResult<Uint8Array, unknown> = await next.next()
      if (got.done === true) controller.close()
      else controller.enqueue(got.value as Bytes)
    },
    async cancel() {
      await next.return?.()
    },
  })
}

/**
 * The bytes inside packed ones, unpacked as they are read. Reading throws Refusal where they are damaged or cut short,
 * or unpack to more than `most` bytes.
 */
export const unpacked = (
  file: string,
  packed: Pieces,
  packing: 'gzip' | 'deflate-raw',
  most = Infinity,
): Pieces =>
  async function* () {
    const reader = streamOf(packed).pipeThrough(new DecompressionStream(packing)).getReader()
    let length = 0
    try {
      for (;;) {
        const { done, value } = await reader.read().catch((reason: unknown) => {
          if (reason instanceof Refusal || reason instanceof Cancelled) throw reason
          throw damagedFile(file)
        })
        if (done) return
        length += value.length
        if (length > most)
          throw new Refusal(file, `${file} unpacks to more than can be read: load the table inside in parts.`)
        yield value
      }
    } finally {
      await reader.cancel().catch(() => undefined)
    }
  }
