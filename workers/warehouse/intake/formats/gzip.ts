import { Refusal } from '../refusal'
import { MOST_BYTES } from './table_text'

const joined = (pieces: readonly Uint8Array[], length: number): Uint8Array => {
  const out = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    out.set(piece, at)
    at += piece.length
  }
  return out
}

/**
 * The bytes of a gzip file, unpacked piece by piece so that no more is held than may be. Throws Refusal where it is
 * damaged or unpacks to more than `most` bytes.
 */
export async function gunzip(file: string, packed: Uint8Array, most = MOST_BYTES): Promise<Uint8Array> {
  const unpacked = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
  const reader = unpacked.getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Refusal(file, `${file} is damaged or cut short: download or export it again.`)
    })
    if (done) return joined(pieces, length)
    pieces.push(value)
    length += value.length
    if (length <= most) continue
    await reader.cancel()
    throw new Refusal(file, `${file} unpacks to more than can be read: load the table inside in parts.`)
  }
}
