interface Step {
  readonly points: number
  readonly worstShare: number
}

/** Where a share and a number of points stand in the picture, as shares of its width and height. */
export interface Scale {
  readonly x: (share: number) => number
  readonly y: (points: number) => number
  readonly shares: readonly number[]
  readonly points: readonly number[]
}

/** Round steps of 1, 2 or 5 times a power of ten, about so many, each of `least` at least. */
function roundTicks(from: number, to: number, about: number, least: number): readonly number[] {
  const rough = Math.max((to - from) / about, least)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough
  const first = Math.floor(from / step)
  const last = Math.max(first + 1, Math.ceil(to / step))
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)))
}

export function scaleOf(steps: readonly Step[]): Scale {
  const shares = roundTicks(0, Math.max(0.01, ...steps.map(({ worstShare }) => worstShare)), 5, 0.01)
  const values = steps.map(({ points }) => points)
  const most = Math.max(...values)
  // Steps of equal value lie at the top of the picture.
  const points = roundTicks(Math.min(...values, most - 1), most, 5, 1)
  const [low = 0, high = 1] = [points[0], points.at(-1)]
  const end = shares.at(-1) ?? 1
  return { x: (share) => share / end, y: (of) => 1 - (of - low) / (high - low), shares, points }
}

/** The path of the staircase in a picture of this size: a share up to that of a step can have its points, and no share beyond. */
export function staircasePath(
  steps: readonly Step[],
  { x, y }: Scale,
  width: number,
  height: number,
): string {
  const [first] = steps
  if (!first) return ''
  const at = (of: number, size: number): string => (of * size).toFixed(1)
  return steps.reduce(
    (path, { points, worstShare }) => `${path} V ${at(y(points), height)} H ${at(x(worstShare), width)}`,
    `M 0 ${at(y(first.points), height)}`,
  )
}
