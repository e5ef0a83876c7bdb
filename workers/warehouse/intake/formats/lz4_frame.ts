import { dataViewOf } from '../../data_view'

const MAGIC = 0x184d2204

/** Bits of a frame's first byte. */
const BLOCK_CHECKSUMS = 0x10
const CONTENT_SIZE = 0x08
const DICTIONARY = 0x01

/** Set in a block's length where it stands as it is. */
const STORED = 0x80000000

/** A match is never shorter; lengths count from here. */
const SHORTEST_REPEAT = 4
/** A length that does not fit in four bits goes on in the bytes that follow. */
const GOES_ON = 15

const brokenFrame = (what: string): Error => new Error(`an LZ4 frame with ${what}`)

/** Copies what was written `back` bytes before; it may reach into what it writes. */
function repeat(out: Uint8Array, place: number, back: number, length: number): void {
  if (back >= length) out.copyWithin(place, place - back, place - back + length)
  else for (let at = place; at < place + length; at += 1) out[at] = out[at - back] ?? 0
}

/** Unpacks a block behind what `out` has before `place`, to which it may refer; gives the place after it. */
function unpackBlock(block: Uint8Array, out: Uint8Array, from: number): number {
  let at = 0
  let place = from
  const lengthOf = (blockHeader: number): number => {
    let length = blockHeader
    if (blockHeader === GOES_ON)
      for (let byte: number | undefined = 255; byte === 255; length += byte) {
        byte = block[at++]
        if (byte === undefined) throw brokenFrame('a length that does not end')
      }
    return length
  }
  while (at < block.length) {
    const token = block[at++] ?? 0
    const literals = lengthOf(token >> 4)
    if (literals > block.length - at || literals > out.length - place) throw brokenFrame('bytes past its end')
    out.set(block.subarray(at, at + literals), place)
    at += literals
    place += literals
    if (at === block.length) return place
    const back = (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8)
    at += 2
    const length = lengthOf(token & GOES_ON) + SHORTEST_REPEAT
    if (back === 0 || back > place || length > out.length - place)
      throw brokenFrame('a repeat of what is not there')
    repeat(out, place, back, length)
    place += length
  }
  throw brokenFrame('a block that stops part-way')
}

/** Where the first block of a frame stands, past its header, whose checksum is one byte. */
function afterHeader(view: DataView, flags: number): number {
  if (view.getUint32(0, true) !== MAGIC || flags >> 6 !== 1) throw brokenFrame('another start')
  if (flags & DICTIONARY) throw brokenFrame('a dictionary')
  return flags & CONTENT_SIZE ? 15 : 7
}

/**
 * Unpacks one LZ4 frame into `out`, all of it (lz4_Frame_format.md of github.com/lz4/lz4, version 1). A block may refer
 * to those before it. Throws where the frame is damaged or unpacks to more or fewer bytes; checksums are not looked at.
 */
export function unpackLz4Frame(packed: Uint8Array, out: Uint8Array): void {
  const view = dataViewOf(packed)
  const flags = view.getUint8(4)
  let place = 0
  let at = afterHeader(view, flags)
  for (;;) {
    const sizeField = view.getUint32(at, true)
    if (sizeField === 0) break
    const size = sizeField % STORED
    const block = packed.subarray(at + 4, at + 4 + size)
    if (block.length < size) throw brokenFrame('a block past its end')
    if (sizeField >= STORED) {
      if (size > out.length - place) throw brokenFrame('more bytes than it says')
      out.set(block, place)
      place += size
    } else place = unpackBlock(block, out, place)
    at += 4 + size + (flags & BLOCK_CHECKSUMS ? 4 : 0)
  }
  if (place !== out.length) throw brokenFrame('fewer bytes than it says')
}
