import type { ZoomCounters } from '../domain/class_of_thirty/zoom'

/** One counter, filled from the left by its part: 0 to 1. */
export interface Counter {
  readonly x: number
  readonly y: number
  readonly part: number
}

/** Counters in rows; every counter is as wide as a unit step. */
export interface CounterMarks {
  readonly width: number
  readonly height: number
  readonly radius: number
  readonly counters: readonly Counter[]
}

const STEP = 26
const RADIUS = 11
const BLOCK_GAP = 30

/** Columns of a block: three rows of ten for a class, and about twice as wide as high for many. */
const columnsOf = (counters: number): number =>
  counters <= 10 ? counters : counters <= 30 ? 10 : Math.ceil(Math.sqrt(2 * counters))

/** As many filled as there are, the last in part; in several blocks each is filled alike. More than all fills all. */
export function counterMarks({ counters, filled, block }: ZoomCounters): CounterMarks {
  const blocks = Math.max(1, Math.ceil(counters / block))
  const ofBlock = Math.min(counters, block)
  const columns = columnsOf(ofBlock)
  const rows = Math.ceil(ofBlock / columns)
  const blockColumns = blocks === 1 ? 1 : Math.ceil(blocks / 2)
  const size = { width: columns * STEP, height: rows * STEP }
  return {
    width: blockColumns * (size.width + BLOCK_GAP) - BLOCK_GAP,
    height: Math.ceil(blocks / blockColumns) * (size.height + BLOCK_GAP) - BLOCK_GAP,
    radius: RADIUS,
    counters: Array.from({ length: counters }, (_, at) => {
      const own = Math.floor(at / block)
      const within = at % block
      return {
        x: (own % blockColumns) * (size.width + BLOCK_GAP) + (within % columns) * STEP + STEP / 2,
        y:
          Math.floor(own / blockColumns) * (size.height + BLOCK_GAP) +
          Math.floor(within / columns) * STEP +
          STEP / 2,
        part: Math.min(1, Math.max(0, filled / blocks - within)),
      }
    }),
  }
}

/** The filled part of a counter as an outline, from its left edge to a chord; '' where nothing is filled. */
export function filledPath({ x, y, part }: Counter, radius: number): string {
  if (part <= 0) return ''
  const n = (number: number) => number.toFixed(2)
  if (part >= 1)
    return `M${n(x - radius)} ${n(y)}a${n(radius)} ${n(radius)} 0 1 0 ${n(2 * radius)} 0a${n(radius)} ${n(radius)} 0 1 0 ${n(-2 * radius)} 0z`
  const across = radius * (2 * part - 1)
  const half = Math.sqrt(radius ** 2 - across ** 2)
  return `M${n(x + across)} ${n(y - half)}A${n(radius)} ${n(radius)} 0 ${part > 0.5 ? 1 : 0} 0 ${n(x + across)} ${n(y + half)}z`
}
