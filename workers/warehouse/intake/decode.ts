import { whyNotText } from './file_nature'
import { Refusal } from './refusal'
import { utf8OfWindows1252 } from './windows_1252'

export interface DecodedText {
  /** UTF-8, without a byte order mark. */
  readonly bytes: Uint8Array
  /** What the file was written in. */
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252'
}

const PIECE = 1 << 20

/** Decodes piece by piece, so that the whole text is never one string. */
function decodeInPieces(decoder: TextDecoder, bytes: Uint8Array, take: (text: string) => void): void {
  for (let at = 0; at < bytes.length; at += PIECE)
    take(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }))
  take(decoder.decode())
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    decodeInPieces(new TextDecoder('utf-8', { fatal: true }), bytes, () => undefined)
    return true
  } catch {
    return false
  }
}

function utf8OfUtf16(bytes: Uint8Array, byteOrder: 'utf-16le' | 'utf-16be'): Uint8Array {
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  decodeInPieces(new TextDecoder(byteOrder), bytes, (text) => pieces.push(encoder.encode(text)))
  const out = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    out.set(piece, at)
    at += piece.length
  }
  return out
}

/**
 * Text as UTF-8 bytes. A byte order mark decides; without one, what is valid UTF-8 is
 * UTF-8 and anything else is Windows-1252, which the Department for Education still writes.
 * Throws Refusal where the file is empty or not text.
 */
export function decode(name: string, bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe)
    return { bytes: utf8OfUtf16(bytes.subarray(2), 'utf-16le'), encoding: 'UTF-16' }
  if (first === 0xfe && second === 0xff)
    return { bytes: utf8OfUtf16(bytes.subarray(2), 'utf-16be'), encoding: 'UTF-16' }
  const text = first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes
  const why = whyNotText(text, name)
  if (why !== undefined) throw new Refusal(name, why)
  return isUtf8(text)
    ? { bytes: text, encoding: 'UTF-8' }
    : { bytes: utf8OfWindows1252(text), encoding: 'Windows-1252' }
}
