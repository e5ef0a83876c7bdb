/** Splits parts, in their order, into at most so many runs that the tallest is as low as it can be. */
export function evenRuns<T>(
  parts: readonly T[],
  heightOf: (part: T) => number,
  most: number,
): readonly (readonly T[])[] {
  const heights = parts.map(heightOf)
  const limits = heights.flatMap((_, from) => {
    let sum = 0
    return heights.slice(from).map((height) => (sum += height))
  })
  return (
    limits
      .sort((a, b) => a - b)
      .map((limit) => runsWithin(parts, heights, limit))
      .find((runs) => runs.length <= most) ?? [parts]
  )
}

/** As few runs as there can be of which none is taller than the limit, unless a part alone is. */
function runsWithin<T>(parts: readonly T[], heights: readonly number[], limit: number): readonly T[][] {
  const runs: T[][] = []
  let left = 0
  parts.forEach((part, at) => {
    const height = heights[at]!
    if (runs.length === 0 || height > left) {
      runs.push([])
      left = limit
    }
    runs.at(-1)!.push(part)
    left -= height
  })
  return runs
}
