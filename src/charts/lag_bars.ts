import { max } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { LATEST_WEEK } from '../domain/files/data_quality'

export interface LagBar {
  readonly week: number
  readonly engagements: number
  readonly x: number
  readonly width: number
  readonly y: number
  readonly height: number
}

export interface LagMark {
  readonly days: number
  readonly x: number
}

export interface LagBars {
  readonly bars: readonly LagBar[]
  /** Where week boundaries that are named stand: 4, 8 and 12 weeks. */
  readonly ticks: readonly { readonly label: string; readonly x: number }[]
  /** A day's place on the axis; null past the last week that has a bar of its own. */
  readonly at: (days: number | null) => LagMark | null
}

const GAP = 0.18
const NAMED_WEEKS = [4, 8, 12]

/**
 * One bar per week from the day of an activity to its report, over `width` × `height`: a bar left of day 0 for reports
 * dated before their activity (only where there are any), one for each of thirteen weeks, one for any later.
 */
export function lagBars(
  weeks: readonly { readonly week: number; readonly engagements: number }[],
  width: number,
  height: number,
): LagBars {
  const counts = new Map(weeks.map(({ week, engagements }) => [week, engagements]))
  const first = counts.has(0) ? 0 : 1
  const step = width / (LATEST_WEEK - first + 1)
  const barHeight = scaleLinear(
    [0, Math.max(1, max(weeks, ({ engagements }) => engagements) ?? 0)],
    [0, height],
  )
  const startOf = (week: number): number => (week - first) * step
  const bars = Array.from({ length: LATEST_WEEK - first + 1 }, (_, index) => {
    const week = first + index
    const engagements = counts.get(week) ?? 0
    return {
      week,
      engagements,
      x: startOf(week) + (step * GAP) / 2,
      width: step * (1 - GAP),
      y: height - barHeight(engagements),
      height: barHeight(engagements),
    }
  })
  return {
    bars,
    ticks: NAMED_WEEKS.map((week) => ({ label: `${week} weeks`, x: startOf(week + 1) })),
    at: (days) =>
      days === null || days > (LATEST_WEEK - 1) * 7 ? null : { days, x: startOf(1) + (days / 7) * step },
  }
}
