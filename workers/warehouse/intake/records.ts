const QUOTE = 0x22
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const SPACE = 0x20

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

/** Position after the closing quotation mark of a field that opens at `open`, or -1 where it never closes. */
function afterQuotes(text: Uint8Array, open: number): number {
  let quote = text.indexOf(QUOTE, open + 1)
  while (quote !== -1 && text[quote + 1] === QUOTE) quote = text.indexOf(QUOTE, quote + 2)
  return quote === -1 ? -1 : quote + 1
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
 * inside an unquoted field and words after a closing quotation mark are taken as they stand) and moves the cursor on.
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
    const start = at
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
  let quoted = true
  for (let at = from + 1; at < to; at += 1) {
    const byte = text[at] ?? 0
    if (quoted && byte === QUOTE) {
      if (text[at + 1] !== QUOTE || at + 1 >= to) {
        quoted = false
        continue
      }
      at += 1
    }
    out[place++] = byte
  }
  return place
}

const decoder = new TextDecoder()

/** A field of the record just read, as a string; '' past its last. For headings and samples, not for whole files. */
export function fieldOf(text: Uint8Array, cursor: RecordCursor, field: number): string {
  if (field >= cursor.fields) return ''
  const from = cursor.starts[field] ?? 0
  const to = cursor.ends[field] ?? 0
  const out = new Uint8Array(to - from)
  return decoder.decode(out.subarray(0, copyField(text, from, to, out, 0)))
}

/** Every field of the record just read. */
export const fieldsOf = (text: Uint8Array, cursor: RecordCursor): string[] =>
  Array.from({ length: cursor.fields }, (_, field) => fieldOf(text, cursor, field))
