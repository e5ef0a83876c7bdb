import { decompressZstd } from 'hyparquet-compressors'
import type { FlatTable } from './flat_table'
import { unpackLz4Frame } from './lz4_frame'
import { dataViewOf } from '../../data_view'

/** Thrown where buffers unpack to more than can be read. */
export class TooMuchUnpacked extends Error {}

/** Unpacks a buffer into all of `out`, or throws. */
type Unpack = (packed: Uint8Array, out: Uint8Array) => void

function unpackZstd(packed: Uint8Array, out: Uint8Array): void {
  if (decompressZstd(packed, out) !== out) throw new Error('a buffer of several frames')
}

/** How Arrow numbers its ways of packing a buffer. */
const UNPACK: readonly Unpack[] = [unpackLz4Frame, unpackZstd]

/** A packed buffer starts with the length it unpacks to, or this where it stands as it is. */
const STANDS_AS_IT_IS = -1n
const LENGTH_BYTES = 8
/** Buffers start on places that this divides. */
const ALIGNED = 8

/** How many bytes may still be unpacked of one file. */
export class Allowance {
  #left: number

  constructor(bytes: number) {
    this.#left = bytes
  }

  /** Throws TooMuchUnpacked where there are not as many left. */
  take(bytes: number): void {
    this.#left -= bytes
    if (this.#left < 0) throw new TooMuchUnpacked()
  }
}

interface Packed {
  readonly bytes: Uint8Array
  /** Of the bytes unpacked. */
  readonly length: number
  readonly asItIs: boolean
}

function packedIn(buffer: Uint8Array): Packed {
  if (buffer.length === 0) return { bytes: buffer, length: 0, asItIs: true }
  const statedLength = dataViewOf(buffer).getBigInt64(0, true)
  const bytes = buffer.subarray(LENGTH_BYTES)
  if (statedLength === STANDS_AS_IT_IS) return { bytes, length: bytes.length, asItIs: true }
  if (statedLength < 0n) throw new Error('a buffer of fewer bytes than none')
  return { bytes, length: Number(statedLength), asItIs: false }
}

/** A body as one buffer after another, and where in it each starts. */
export interface UnpackedBody {
  readonly body: Uint8Array
  readonly places: readonly { readonly start: number; readonly length: number }[]
}

/**
 * The buffers of a record batch, unpacked as its `compression` says they are packed. Throws where they are damaged or
 * packed in a way that Arrow does not know.
 */
export function unpackBody(
  buffers: readonly Uint8Array[],
  compression: FlatTable,
  allowance: Allowance,
): UnpackedBody {
  const unpack = UNPACK[compression.byte(0)]
  if (!unpack || compression.byte(1) !== 0) throw new Error('buffers packed in an unknown way')
  let end = 0
  const places = buffers.map(packedIn).map((packed) => {
    allowance.take(packed.length)
    const start = end
    end += Math.ceil(packed.length / ALIGNED) * ALIGNED
    return { ...packed, start }
  })
  const body = new Uint8Array(end)
  for (const { bytes, length, asItIs, start } of places) {
    const out = body.subarray(start, start + length)
    if (asItIs) out.set(bytes)
    else unpack(bytes, out)
  }
  return { body, places }
}
