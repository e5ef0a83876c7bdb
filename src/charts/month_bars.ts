import { max } from 'd3-array'
import { scaleLinear } from 'd3-scale'

export interface MonthBar {
  /** Months since January of year 0. */
  readonly month: number
  readonly count: number
  readonly x: number
  readonly width: number
  readonly y: number
  readonly height: number
}

export interface YearTick {
  /** '' where the words would stand on the next ones or be cut. */
  readonly label: string
  readonly x: number
}

export interface MonthBars {
  readonly bars: readonly MonthBar[]
  readonly ticks: readonly YearTick[]
  readonly most: number
  readonly step: number
}

const GAP = 0.22
const SEPTEMBER = 8
/** "Sep 2024" with a gap after it, in px. */
const LABEL_WIDTH = 64

/** One bar per calendar month over `width` × `height`, and a tick where each academic year starts. */
export function monthBars(
  firstMonth: number,
  counts: ArrayLike<number>,
  width: number,
  height: number,
): MonthBars {
  const months = Array.from(counts)
  const step = months.length === 0 ? 0 : width / months.length
  const most = max(months) ?? 0
  const barHeight = scaleLinear([0, Math.max(1, most)], [0, height])
  const bars = months.map((count, index) => ({
    month: firstMonth + index,
    count,
    x: index * step + (step * GAP) / 2,
    width: step * (1 - GAP),
    y: height - barHeight(count),
    height: barHeight(count),
  }))
  const ticks = bars
    .filter(({ month }) => month % 12 === SEPTEMBER)
    .map(({ month }, index) => {
      const x = (month - firstMonth) * step
      const hasRoom = index % Math.ceil(LABEL_WIDTH / (12 * step)) === 0 && x + LABEL_WIDTH <= width
      return { label: hasRoom ? `Sep ${Math.floor(month / 12)}` : '', x }
    })
  return { bars, ticks, most, step }
}

/** Months selected, both included. */
export interface MonthSpan {
  readonly from: number
  readonly to: number
}

export type Drag = {
  readonly kind: 'new' | 'from' | 'to' | 'whole'
  readonly at: number
  readonly span: MonthSpan
}

/**
 * What a press at a month grabs: an end of the span, the span itself, or nothing yet. The brush is our own because
 * keys can move it too, which d3-brush does not support.
 */
export function startDrag(at: number, span: MonthSpan, offset: number): Drag {
  if (at === span.from && offset < 0.5 && span.to > span.from) return { kind: 'from', at, span }
  if (at === span.to && offset >= 0.5 && span.to > span.from) return { kind: 'to', at, span }
  if (at >= span.from && at <= span.to) return { kind: 'whole', at, span }
  return { kind: 'new', at, span }
}

/** The span once the hand has moved to another month, kept within the months there are. */
export function dragSpan(grip: Drag, to: number, first: number, last: number): MonthSpan {
  const at = Math.min(last, Math.max(first, to))
  const { span } = grip
  switch (grip.kind) {
    case 'new':
      return { from: Math.min(grip.at, at), to: Math.max(grip.at, at) }
    case 'from':
      return { from: Math.min(at, span.to), to: Math.max(at, span.to) }
    case 'to':
      return { from: Math.min(at, span.from), to: Math.max(at, span.from) }
    case 'whole': {
      const shift = Math.min(last - span.to, Math.max(first - span.from, at - grip.at))
      return { from: span.from + shift, to: span.to + shift }
    }
  }
}
