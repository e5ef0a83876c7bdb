import { describe, expect, test } from 'vitest'
import { webm } from '../../../../src/pages/video/webm'

const frame = (time: number, isKey: boolean) => ({ time, isKey, bytes: Uint8Array.of(1, 2, 3, time % 256) })
const file = webm({
  title: 'A story',
  width: 1920,
  height: 1080,
  duration: 9000,
  frames: [frame(0, true), frame(1000, false), frame(4000, true), frame(5000, false)],
})

/** Elements directly inside bytes: their id, where they begin in the file and what is in them. */
function* elementsIn(
  bytes: Uint8Array,
  from = 0,
): Generator<{ id: string; at: number; body: Uint8Array; start: number }> {
  for (let at = 0; at < bytes.length;) {
    const idLength = Math.clz32(bytes[at]!) - 23
    const id = Buffer.from(bytes.slice(at, at + idLength)).toString('hex')
    const view = new DataView(bytes.buffer, bytes.byteOffset + at + idLength, 8)
    const size = Number(view.getBigUint64(0) & ((1n << 56n) - 1n))
    const start = at + idLength + 8
    yield { id, at: from + at, body: bytes.subarray(start, start + size), start: from + start }
    at = start + size
  }
}
const numberIn = (body: Uint8Array) => Number(new DataView(body.buffer, body.byteOffset, 8).getBigUint64(0))

describe('a WebM file', () => {
  const [head, segment] = [...elementsIn(file)]
  const inside = [...elementsIn(segment!.body, segment!.start)]

  test('says what it is, how large and how long', () => {
    expect(head!.id).toBe('1a45dfa3')
    expect(Buffer.from(head!.body).toString('latin1')).toContain('webm')
    expect(inside.map(({ id }) => id)).toEqual(['1549a966', '1654ae6b', '1c53bb6b', '1f43b675', '1f43b675'])
    const duration = [...elementsIn(inside[0]!.body)].find(({ id }) => id === '4489')!.body
    expect(new DataView(duration.buffer, duration.byteOffset).getFloat64(0)).toBe(9000)
    expect(Buffer.from(inside[1]!.body).toString('latin1')).toContain('V_VP8')
  })

  test('begins a cluster with each key frame, and its cues lead there', () => {
    const clusters = inside.filter(({ id }) => id === '1f43b675')
    const cues = [...elementsIn(inside[2]!.body)].map(({ body }) => {
      const [time, place] = [...elementsIn(body)]
      return { time: numberIn(time!.body), at: numberIn([...elementsIn(place!.body)][1]!.body) }
    })
    expect(cues).toEqual([0, 4000].map((time, at) => ({ time, at: clusters[at]!.at - segment!.start })))
    const blocks = [...elementsIn(clusters[1]!.body)].filter(({ id }) => id === 'a3')
    expect(blocks.map(({ body }) => [...body.slice(0, 4)])).toEqual([
      [0x81, 0, 0, 0x80],
      [0x81, 1000 >> 8, 1000 & 0xff, 0],
    ])
  })
})
