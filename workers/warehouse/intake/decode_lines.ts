import { agreeing, counted } from '../../../src/domain/words/counted'
import { BEYOND_ASCII } from './clean_text'
import { joined, type Pieces } from './pieces'
import { utf8OfWindows1252 } from './windows_1252'
import { CARRIAGE_RETURN, LINE_FEED } from './character_bytes'

/** What a line that is not UTF-8 is read as. */
export type Fallback = 'Windows-1252' | 'Mac Roman'

/** What the lines of a text are written in. */
export interface LineSurvey {
  /** Lines that are not UTF-8. */
  readonly strayLines: number
  /** The numbers of the first of them, counted from 1. */
  readonly firstStrayLines: readonly number[]
  /** Lines with a character beyond ASCII in UTF-8. */
  readonly utf8Lines: number
  readonly fallback: Fallback
}

const LINES_NAMED = 3

const utf8 = new TextDecoder('utf-8', { fatal: true })
const macRoman = new TextDecoder('macintosh')
const plain = new TextDecoder()
const encoder = new TextEncoder()

const TO_UTF8: Readonly<Record<Fallback, (line: Uint8Array) => Uint8Array>> = {
  'Windows-1252': utf8OfWindows1252,
  'Mac Roman': (line) => encoder.encode(macRoman.decode(line)),
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    utf8.decode(bytes)
    return true
  } catch {
    return false
  }
}

const lastLineEnd = (bytes: Uint8Array): number =>
  Math.max(bytes.lastIndexOf(LINE_FEED), bytes.lastIndexOf(CARRIAGE_RETURN))

/** The place of the first line feed, or of the first carriage return where there is none; -1 where there is neither. */
function firstLineEnd(bytes: Uint8Array): number {
  const feed = bytes.indexOf(LINE_FEED)
  return feed === -1 ? bytes.indexOf(CARRIAGE_RETURN) : feed
}

/** The text in whole lines: those that a piece holds together, and the line that it begins within alone. */
async function* wholeLinesOf(pieces: Pieces): AsyncGenerator<Uint8Array> {
  let carried: Uint8Array[] = []
  for await (const piece of pieces()) {
    const end = lastLineEnd(piece) + 1
    if (end === 0) {
      carried.push(piece)
      continue
    }
    const begun = carried.some(({ length }) => length > 0) ? firstLineEnd(piece) + 1 : 0
    if (begun > 0) yield joined([...carried, piece.subarray(0, begun)])
    yield piece.subarray(begun, end)
    carried = [piece.subarray(end)]
  }
  yield joined(carried)
}

/** Each line of a text with its line end; a carriage return and a line feed stand in two where they stand together. */
function* linesOf(lines: Uint8Array): Generator<Uint8Array> {
  let from = 0
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at] !== LINE_FEED && lines[at] !== CARRIAGE_RETURN) continue
    yield lines.subarray(from, at + 1)
    from = at + 1
  }
  yield lines.subarray(from)
}

/** Lines of a text with a character beyond ASCII. */
function linesBeyondAscii(text: Uint8Array): number {
  let lines = 0
  let counted = false
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at]!
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN) counted = false
    else if (byte >= BEYOND_ASCII && !counted) {
      lines += 1
      counted = true
    }
  }
  return lines
}

/** Lines that end in a text, and lines of it with a character beyond ASCII: most texts have none, and are looked at once. */
function countLines(text: Uint8Array): { readonly ended: number; readonly beyondAscii: number } {
  let [feeds, returns, bits] = [0, 0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at]!
    bits |= byte
    if (byte === LINE_FEED) feeds += 1
    else if (byte === CARRIAGE_RETURN) returns += 1
  }
  return {
    ended: feeds > 0 ? feeds : returns,
    beyondAscii: bits < BEYOND_ASCII ? 0 : linesBeyondAscii(text),
  }
}

/** A small letter after a letter, a capital at the start of a word, or a mark of writing: what text is made of. */
const LIKELY =
  /(?<=\p{L})[\u00df-\u00ff\u0153\u0161\u017e]|(?<!\p{L})[\u00c0-\u00de](?=\p{Ll})|[‘’“”–—…£€•·°½]/gu

const likelyIn = (line: string): number => line.match(LIKELY)?.length ?? 0

/** Reads all of a text to learn what its lines are written in. */
export async function surveyLines(pieces: Pieces): Promise<LineSurvey> {
  const firstStrayLines: number[] = []
  let [strayLines, utf8Lines, linesBefore, windows, mac] = [0, 0, 0, 0, 0]
  for await (const lines of wholeLinesOf(pieces)) {
    const { ended, beyondAscii } = countLines(lines)
    utf8Lines += beyondAscii
    if (beyondAscii > 0 && !isUtf8(lines)) {
      let at = 0
      for (const line of linesOf(lines)) {
        if (!isUtf8(line)) {
          strayLines += 1
          utf8Lines -= 1
          if (firstStrayLines.length < LINES_NAMED)
            firstStrayLines.push(linesBefore + countLines(lines.subarray(0, at)).ended + 1)
          windows += likelyIn(plain.decode(utf8OfWindows1252(line)))
          mac += likelyIn(macRoman.decode(line))
        }
        at += line.length
      }
    }
    linesBefore += ended
  }
  const fallback = mac > windows ? 'Mac Roman' : 'Windows-1252'
  return { strayLines, firstStrayLines, utf8Lines, fallback }
}

/** The text in UTF-8: every line is read as `fallback`, or those alone that are not UTF-8. */
export const decodeLines = (pieces: Pieces, fallback: Fallback, which: 'all' | 'stray'): Pieces =>
  async function* () {
    const toUtf8 = TO_UTF8[fallback]
    for await (const lines of wholeLinesOf(pieces)) {
      if (which === 'all') yield toUtf8(lines)
      else if (isUtf8(lines)) yield lines
      else yield joined([...linesOf(lines)].map((line) => (isUtf8(line) ? line : toUtf8(line))))
    }
  }

/** Says which lines of a UTF-8 text are not UTF-8. */
export function strayNotice({ strayLines, firstStrayLines, fallback }: LineSurvey): string {
  const named = `${agreeing(strayLines, 'line')} ${firstStrayLines.join(', ')}${strayLines > firstStrayLines.length ? ' …' : ''}`
  return `${counted(strayLines, 'line')} ${agreeing(strayLines, 'is', 'are')} not written in UTF-8 as the others are (${named}): read as ${fallback}. Check the accented letters there.`
}
