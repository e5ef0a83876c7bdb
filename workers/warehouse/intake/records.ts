import { cleanText, mayNeedCleaning } from './clean_text'
import { CARRIAGE_RETURN, LINE_FEED, QUOTE } from './character_bytes'

const SPACE = 0x20
const BACKSLASH = 0x5c
/** What may follow a closing quotation mark: another, the end of a line, and each delimiter that a file may have. */
const AFTER_CLOSING = new Set([
  QUOTE,
  LINE_FEED,
  CARRIAGE_RETURN,
  ...[',', ';', '\t', '|'].map((sign) => sign.charCodeAt(0)),
])

/** Where reading stands, and what the record just read was like. */
export interface RecordCursor {
  /** First byte of the next record. */
  at: number
  /** Fields of the record just read; their raw bytes are text[starts[i] … ends[i]), quotes included. */
  fields: number
  starts: Int32Array
  ends: Int32Array
  /** Nothing but delimiters, quotes and spaces. */
  blank: boolean
  /** The text ended before a quotation mark was closed. */
  insideQuotes: boolean
  /** A line end followed the record (the last record of a file may have none). */
  lineEnded: boolean
}

export const cursorAt = (at: number): RecordCursor => ({
  at,
  fields: 0,
  starts: new Int32Array(64),
  ends: new Int32Array(64),
  blank: true,
  insideQuotes: false,
  lineEnded: false,
})

const twiceAsLong = (places: Int32Array): Int32Array<ArrayBuffer> => {
  const longer = new Int32Array(places.length * 2)
  longer.set(places)
  return longer
}

/**
 * Position after the closing quotation mark of a field that opens at `open`, or -1 where it never closes. A quotation
 * mark inside is doubled, as RFC 4180 has it, or follows a backslash. A field is taken to use backslashes from its first
 * `\"` that no field of RFC 4180 could hold: one that ends neither the field nor a doubled mark.
 */
function afterQuotes(text: Uint8Array, open: number): number {
  let backslashes = false
  let quote = text.indexOf(QUOTE, open + 1)
  while (quote !== -1) {
    const next = text[quote + 1]
    backslashes ||= text[quote - 1] === BACKSLASH && next !== undefined && !AFTER_CLOSING.has(next)
    if (backslashes && text[quote - 1] === BACKSLASH) quote = text.indexOf(QUOTE, quote + 1)
    else if (next === QUOTE) quote = text.indexOf(QUOTE, quote + 2)
    else return quote + 1
  }
  return -1
}

/** Position of the first byte from `at` on that is no space. */
function afterSpaces(text: Uint8Array, at: number): number {
  while (text[at] === SPACE) at += 1
  return at
}

const endsLine = (byte: number | undefined): boolean => byte === LINE_FEED || byte === CARRIAGE_RETURN

/** True where a line ends within text[from … to). */
function hasLineEnd(text: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (endsLine(text[at])) return true
  return false
}

/**
 * Where a field that starts at `start` opens with spaces and then a quotation mark which closes on the same line with
 * nothing but spaces after it: the position of that mark, else `start`.
 */
function openingQuoteOf(text: Uint8Array, start: number, delimiter: number): number {
  if (text[start] !== SPACE) return start
  const open = afterSpaces(text, start)
  if (text[open] !== QUOTE) return start
  const close = afterQuotes(text, open)
  if (close === -1 || hasLineEnd(text, open, close)) return start
  const next = text[afterSpaces(text, close)]
  return next === undefined || next === delimiter || endsLine(next) ? open : start
}

function hasWords(text: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = text[at] ?? SPACE
    if (byte > SPACE && byte !== QUOTE) return true
  }
  return false
}

/**
 * Reads the record at `cursor.at` of delimited text (RFC 4180, read kindly: any mix of line ends, a quotation mark
 * inside an unquoted field and words after a closing quotation mark are taken as they stand, spaces may stand round the
 * marks, and a backslash may escape one) and moves the cursor on.
 * DuckDB's own reader is not used for this step: it fails a whole file on mixed line ends, rejects words after a
 * closing quotation mark, and numbers rows wrongly after blank lines.
 */
export function readRecord(text: Uint8Array, cursor: RecordCursor, delimiter: number): void {
  const end = text.length
  let at = cursor.at
  cursor.fields = 0
  cursor.blank = true
  cursor.insideQuotes = false
  for (;;) {
    const start = openingQuoteOf(text, at, delimiter)
    at = start
    if (text[at] === QUOTE) {
      at = afterQuotes(text, at)
      if (at === -1) {
        at = end
        cursor.insideQuotes = true
      }
    }
    while (at < end && text[at] !== delimiter && text[at] !== LINE_FEED && text[at] !== CARRIAGE_RETURN)
      at += 1
    if (cursor.fields === cursor.starts.length) {
      cursor.starts = twiceAsLong(cursor.starts)
      cursor.ends = twiceAsLong(cursor.ends)
    }
    cursor.starts[cursor.fields] = start
    cursor.ends[cursor.fields] = at
    cursor.fields += 1
    if (cursor.blank && hasWords(text, start, at)) cursor.blank = false
    if (at >= end || text[at] !== delimiter) break
    at += 1
  }
  cursor.lineEnded = at < end
  if (text[at] === CARRIAGE_RETURN && text[at + 1] === LINE_FEED) at += 1
  cursor.at = at + 1
}

/**
 * Copies a raw field into `out` at `place` without its quotation marks and returns the place after it.
 * `out` must have room for `to - from` bytes.
 */
export function copyField(
  text: Uint8Array,
  from: number,
  to: number,
  out: Uint8Array,
  place: number,
): number {
  if (text[from] !== QUOTE) {
    for (let at = from; at < to; at += 1) out[place++] = text[at] ?? 0
    return place
  }
  const after = afterQuotes(text, from)
  const close = after === -1 || after > to ? to : after - 1
  for (let at = from + 1; at < close; at += 1) {
    const next = at + 1 < close ? text[at + 1] : undefined
    const escapes = text[at] === BACKSLASH && next === QUOTE && (at + 2 === close || text[at + 2] !== QUOTE)
    if (escapes || (text[at] === QUOTE && next === QUOTE)) at += 1
    out[place++] = text[at] ?? 0
  }
  for (let at = close + 1; at < to; at += 1) out[place++] = text[at] ?? 0
  return place
}

const decoder = new TextDecoder()

/** A field of the record just read, as a string; '' past its last. For headings and samples, not for whole files. */
export function fieldOf(text: Uint8Array, cursor: RecordCursor, field: number): string {
  if (field >= cursor.fields) return ''
  const from = cursor.starts[field] ?? 0
  const to = cursor.ends[field] ?? 0
  if (from === to) return ''
  if ((text[from] ?? 0) > SPACE && !mayNeedCleaning(text, from, to))
    return decoder.decode(text.subarray(from, to))
  const out = new Uint8Array(to - from)
  return cleanText(decoder.decode(out.subarray(0, copyField(text, from, to, out, 0))))
}

/** Every field of the record just read. */
export const recordFields = (text: Uint8Array, cursor: RecordCursor): string[] =>
  Array.from({ length: cursor.fields }, (_, field) => fieldOf(text, cursor, field))
