import { wrapText } from '../../charts/wrap_text'

/** Width in px of words on one line, set in a size and weight. */
export type Measure = (words: string, size: number, weight: number) => number

const SMALLEST = 12

/** Where words go: at most `size` px large, lines `leading` sizes apart, `height` px high in all. */
export interface Room {
  readonly width: number
  readonly height: number
  readonly size: number
  readonly leading: number
  readonly weight: 400 | 700
}

/** Words as rows in a room, at the largest size at which they fit. */
export function fitText(words: string, room: Room, measure: Measure): { size: number; rows: string[] } {
  const { width, height, leading, weight } = room
  for (let size = room.size; ; size -= 1) {
    const rows = wrapText(words, width, (piece) => measure(piece, size, weight))
    const fits =
      Math.max(1, rows.length) * leading * size <= height &&
      rows.every((row) => measure(row, size, weight) <= width)
    if (fits || size <= SMALLEST) return { size, rows }
  }
}
