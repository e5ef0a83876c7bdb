import { Zip } from 'fflate'
import { crc32 } from '../../../src/domain/files/crc32'

/** What an archive says of an entry that is deflated. */
const DEFLATED = 8

async function deflate(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/**
 * A zip archive, written entry by entry into a Blob: no more than one entry stands in memory. The platform deflates:
 * the streaming deflate of fflate 0.8 writes bytes that no inflater can read.
 */
export class ZipWriter {
  readonly #pieces: Blob[] = []
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error
    this.#pieces.push(new Blob([chunk]))
  })

  async add(path: string, bytes: Uint8Array): Promise<void> {
    const packed = await deflate(bytes)
    const entry: Parameters<Zip['add']>[0] = {
      filename: path,
      compression: DEFLATED,
      size: bytes.length,
      crc: crc32(bytes),
    }
    this.#zip.add(entry)
    entry.ondata?.(null, packed, true)
  }

  finish(): Blob {
    this.#zip.end()
    return new Blob(this.#pieces, { type: 'application/zip' })
  }
}
