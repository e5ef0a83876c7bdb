import { wrapWords } from '../wrap_words'

/** Width in px of words on one line, set in a size and weight. */
export type Measure = (words: string, size: number, weight: number) => number

const SMALLEST = 12

/** Words as rows in a width, at the largest size up to `size` at which they need no more than so many lines. */
export function fitWords(
  words: string,
  room: { readonly width: number; readonly lines: number; readonly size: number; readonly weight: 400 | 700 },
  measure: Measure,
): { size: number; rows: string[] } {
  for (let size = room.size; ; size -= 1) {
    const rows = wrapWords(words, room.width, (piece) => measure(piece, size, room.weight))
    if (rows.length <= room.lines || size <= SMALLEST) return { size, rows }
  }
}
