import { scaleLinear } from 'd3-scale'
import type { Concentration } from '../domain/coverage/equity'
import type { RankPart } from '../domain/coverage/fairness_ranking'

/** Room about the bars, px. */
export const RANK_MARGIN = { top: 26, right: 12, bottom: 44, left: 48 } as const
const GAP = 0.22

export interface RankBars {
  readonly bars: readonly {
    readonly part: RankPart
    readonly at: number
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }[]
  /** Ends of the line of least squares through every school; null where there is none. */
  readonly slope: {
    readonly x1: number
    readonly y1: number
    readonly x2: number
    readonly y2: number
  } | null
  readonly meanY: number
  readonly yTicks: readonly { readonly value: number; readonly y: number }[]
  readonly floor: number
}

/** Reach of each part as a bar, the mean, and the slope across the whole ranking; the axis begins at nought. */
export function rankBars(
  parts: readonly RankPart[],
  concentration: Concentration | null,
  width: number,
  height: number,
): RankBars {
  const rates = parts.map(({ schools, reached }) => reached / schools)
  const ends = concentration ? [concentration.intercept, concentration.intercept + concentration.slope] : []
  const y = scaleLinear(
    [0, Math.min(1, Math.max(...rates, ...ends) * 1.08)],
    [height - RANK_MARGIN.bottom, RANK_MARGIN.top],
  )
  const inside = width - RANK_MARGIN.left - RANK_MARGIN.right
  const step = inside / parts.length
  const kept = (share: number) => y(Math.min(1, Math.max(0, share)))
  const schools = parts.reduce((sum, part) => sum + part.schools, 0)
  const reached = parts.reduce((sum, part) => sum + part.reached, 0)
  return {
    bars: parts.map((part, at) => ({
      part,
      at,
      x: RANK_MARGIN.left + step * (at + GAP / 2),
      width: step * (1 - GAP),
      y: y(rates[at]!),
      height: y(0) - y(rates[at]!),
    })),
    slope: concentration && {
      x1: RANK_MARGIN.left,
      y1: kept(ends[0]!),
      x2: RANK_MARGIN.left + inside,
      y2: kept(ends[1]!),
    },
    meanY: y(reached / schools),
    yTicks: y.ticks(5).map((value) => ({ value, y: y(value) })),
    floor: y(0),
  }
}
