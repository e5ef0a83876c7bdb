import { crc32 } from '../../domain/files/crc32'

/** The eight bytes that every PNG file begins with. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Of length, type and checksum of a chunk (PNG specification, 5.3). */
const CHUNK_FRAME = 12

interface Chunk {
  readonly type: string
  readonly data: Uint8Array
  /** Place in the file after the chunk. */
  readonly end: number
}

const latin1 = new TextDecoder('latin1')

const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, at) => bytes[at] === byte)

/** The chunks in order, up to the last one that is whole. */
function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = SIGNATURE.length
  while (at + CHUNK_FRAME <= bytes.length) {
    const length = view.getUint32(at)
    const end = at + CHUNK_FRAME + length
    if (end > bytes.length) return
    yield {
      type: latin1.decode(bytes.subarray(at + 4, at + 8)),
      data: bytes.subarray(at + 8, at + 8 + length),
      end,
    }
    at = end
  }
}

function textChunk(keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const letters = `tEXt${keyword}\0${text}`
  const chunk = new Uint8Array(letters.length + CHUNK_FRAME - 4)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, letters.length - 4)
  for (let at = 0; at < letters.length; at++) chunk[at + 4] = letters.charCodeAt(at)
  view.setUint32(letters.length + 4, crc32(chunk.subarray(4, letters.length + 4)))
  return chunk
}

/**
 * A PNG with a text chunk (tEXt) more, after its header. `keyword` and `text` are ASCII; rejects where the bytes are no
 * PNG.
 */
export function withPngText(bytes: Uint8Array<ArrayBuffer>, keyword: string, text: string): Blob {
  const [header] = isPng(bytes) ? chunksOf(bytes) : []
  if (header?.type !== 'IHDR') throw new Error('the picture is no PNG')
  return new Blob([bytes.subarray(0, header.end), textChunk(keyword, text), bytes.subarray(header.end)], {
    type: 'image/png',
  })
}

/** The text that a PNG keeps under the keyword; undefined where it has none. */
export function pngText(bytes: Uint8Array, keyword: string): string | undefined {
  for (const { type, data } of isPng(bytes) ? chunksOf(bytes) : []) {
    if (type !== 'tEXt') continue
    const words = latin1.decode(data)
    if (words.startsWith(`${keyword}\0`)) return words.slice(keyword.length + 1)
  }
  return undefined
}
