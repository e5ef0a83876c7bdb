import { decodeLines, strayNotice, surveyLines, type Fallback } from './decode_lines'
import { whyNotText } from './file_nature'
import { openingOf, type Pieces } from './pieces'
import { Refusal } from './refusal'

type Encoding = 'UTF-8' | 'UTF-16' | Fallback

export interface DecodedText {
  /** UTF-8, without a byte order mark. */
  readonly text: Pieces
  /** What the file was written in. */
  readonly encoding: Encoding
  /** Which lines were not written in it, a sentence. */
  readonly notices?: readonly string[]
}

const LOOKED_AT = 65_536
const UNMARKED = 1024

/** What a file's first bytes say of its encoding: the byte order mark's length, and the order of UTF-16. */
interface Mark {
  readonly length: number
  readonly byteOrder?: 'utf-16le' | 'utf-16be'
}

/** UTF-16 without a mark shows by the zero in every second byte of plain letters. */
function unmarkedOrder(opening: Uint8Array): Mark['byteOrder'] {
  const zeros = [0, 0]
  opening.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1
  })
  const [first = 0, second = 0] = zeros
  if (first === 0 && second > opening.length / 3) return 'utf-16le'
  if (second === 0 && first > opening.length / 3) return 'utf-16be'
  return undefined
}

function markOf(opening: Uint8Array): Mark {
  const [first, second, third] = opening
  if (first === 0xff && second === 0xfe) return { length: 2, byteOrder: 'utf-16le' }
  if (first === 0xfe && second === 0xff) return { length: 2, byteOrder: 'utf-16be' }
  if (first === 0xef && second === 0xbb && third === 0xbf) return { length: 3 }
  const byteOrder = unmarkedOrder(opening.subarray(0, UNMARKED))
  return { length: 0, ...(byteOrder && { byteOrder }) }
}

/** The pieces without their first bytes. */
const past = (pieces: Pieces, length: number): Pieces =>
  async function* () {
    let left = length
    for await (const piece of pieces()) {
      if (piece.length > left) yield piece.subarray(left)
      left = Math.max(0, left - piece.length)
    }
  }

const utf8OfUtf16 = (file: string, pieces: Pieces, byteOrder: 'utf-16le' | 'utf-16be'): Pieces =>
  async function* () {
    const decoder = new TextDecoder(byteOrder)
    const encoder = new TextEncoder()
    for await (const piece of pieces()) {
      const text = decoder.decode(piece, { stream: true })
      if (text.includes('\0')) throw noText(file)
      yield encoder.encode(text)
    }
    yield encoder.encode(decoder.decode())
  }

const noText = (file: string): Refusal =>
  new Refusal(file, `${file} has bytes among its text that are no text: it is damaged, so export it again.`)

/** The pieces as they are read. Throws Refusal at a byte that no text holds. */
const textOnly = (file: string, pieces: Pieces): Pieces =>
  async function* () {
    for await (const piece of pieces()) {
      if (piece.includes(0)) throw noText(file)
      yield piece
    }
  }

/**
 * Text as UTF-8, decoded as it is read. A byte order mark decides. Without one, a text is UTF-8 where most of its lines
 * with accented letters are, and the other lines, or all lines of a text that is not, are Windows-1252, which the
 * Department for Education still writes, or Mac Roman: whichever reads better over the whole file.
 * Throws Refusal where the file is empty or not text.
 */
export async function decode(file: string, pieces: Pieces): Promise<DecodedText> {
  const opening = await openingOf(pieces, LOOKED_AT)
  const { length, byteOrder } = markOf(opening)
  const text = length === 0 ? pieces : past(pieces, length)
  if (byteOrder) return { text: utf8OfUtf16(file, text, byteOrder), encoding: 'UTF-16' }
  const why = whyNotText(opening.subarray(length), file)
  if (why !== undefined) throw new Refusal(file, why)
  const lines = await surveyLines(textOnly(file, text))
  if (lines.strayLines === 0) return { text, encoding: 'UTF-8' }
  const { strayLines, utf8Lines, fallback } = lines
  if (length === 0 && strayLines >= utf8Lines)
    return { text: decodeLines(text, fallback, 'all'), encoding: fallback }
  return { text: decodeLines(text, fallback, 'stray'), encoding: 'UTF-8', notices: [strayNotice(lines)] }
}
