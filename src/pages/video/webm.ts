/** One encoded picture; `time` is in milliseconds from the start. */
export interface EncodedFrame {
  readonly time: number
  readonly isKey: boolean
  readonly bytes: Uint8Array
}

export interface Video {
  readonly title: string
  readonly width: number
  readonly height: number
  /** In milliseconds. */
  readonly duration: number
  /** In order of time; the first is a key frame. */
  readonly frames: readonly EncodedFrame[]
}

/**
 * VP8 frames as a WebM file (https://www.matroska.org/technical/elements.html): a cluster begins with each key frame, and
 * the cues before them say where, so that a player can go to any of them.
 */
export function webm(video: Video): Uint8Array<ArrayBuffer> {
  const clusters = clustersOf(video.frames).map((frames) => ({
    time: frames[0]?.time ?? 0,
    bytes: clusterElement(frames),
  }))
  const head = [infoElement(video), tracksElement(video)]
  const cuesAt = (offset: number) => {
    let at = offset
    return element(
      0x1c53bb6b,
      ...clusters.map(({ time, bytes }) => {
        const cue = cuePoint(time, at)
        at += bytes.length
        return cue
      }),
    )
  }
  // Every number in a cue is as long as any other, so that their length is known before their places are.
  const before = lengthOf(head) + cuesAt(0).length
  return joined(
    element(
      0x1a45dfa3,
      uint(0x4286, 1),
      uint(0x42f7, 1),
      uint(0x42f2, 4),
      uint(0x42f3, 8),
      text(0x4282, 'webm'),
      uint(0x4287, 4),
      uint(0x4285, 2),
    ),
    element(0x18538067, ...head, cuesAt(before), ...clusters.map(({ bytes }) => bytes)),
  )
}

function clustersOf(frames: readonly EncodedFrame[]): EncodedFrame[][] {
  const clusters: EncodedFrame[][] = []
  for (const frame of frames) {
    const last = clusters.at(-1)
    if (last && !frame.isKey) last.push(frame)
    else clusters.push([frame])
  }
  return clusters
}

function clusterElement(frames: readonly EncodedFrame[]): Uint8Array {
  const start = frames[0]?.time ?? 0
  return element(
    0x1f43b675,
    uint(0xe7, start),
    ...frames.map(({ time, isKey, bytes }) => {
      const after = time - start
      return element(0xa3, Uint8Array.of(0x81, after >> 8, after & 0xff, isKey ? 0x80 : 0), bytes)
    }),
  )
}

const infoElement = ({ title, duration }: Video): Uint8Array =>
  element(
    0x1549a966,
    uint(0x2ad7b1, 1_000_000),
    float(0x4489, duration),
    text(0x7ba9, title),
    text(0x4d80, 'Reach Atlas'),
    text(0x5741, 'Reach Atlas'),
  )

const tracksElement = ({ width, height }: Video): Uint8Array =>
  element(
    0x1654ae6b,
    element(
      0xae,
      uint(0xd7, 1),
      uint(0x73c5, 1),
      uint(0x83, 1),
      text(0x86, 'V_VP8'),
      element(0xe0, uint(0xb0, width), uint(0xba, height)),
    ),
  )

const cuePoint = (time: number, at: number): Uint8Array =>
  element(0xbb, uint(0xb3, time), element(0xb7, uint(0xf7, 1), uint(0xf1, at)))

function element(id: number, ...parts: readonly Uint8Array[]): Uint8Array {
  return joined(idBytes(id), sizeBytes(lengthOf(parts)), ...parts)
}

function uint(id: number, value: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(Math.round(value)))
  return element(id, bytes)
}

function float(id: number, value: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setFloat64(0, value)
  return element(id, bytes)
}

const text = (id: number, words: string): Uint8Array => element(id, new TextEncoder().encode(words))

function idBytes(id: number): Uint8Array {
  const length = id > 0xffffff ? 4 : id > 0xffff ? 3 : id > 0xff ? 2 : 1
  return Uint8Array.from({ length }, (_, at) => (id >>> (8 * (length - 1 - at))) & 0xff)
}

/** A size in eight bytes, whatever it is. */
function sizeBytes(size: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(size) | (1n << 56n))
  return bytes
}

const lengthOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0)

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(lengthOf(parts))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
