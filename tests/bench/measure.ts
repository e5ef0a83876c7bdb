/** One thing measured several times. */
export interface Measurement {
  readonly name: string
  readonly unit: 'ms' | 'MB' | 'rows/s' | 'updates/s'
  readonly median: number
  readonly lowest: number
  readonly highest: number
  readonly runs: number
  /** The least this could have cost, measured in the same run; the table gives the ratio to it. */
  readonly floor?: Measurement
}

/** The middle value; of an even number, the mean of the middle two. NaN of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2
}

export function measurementOf(
  name: string,
  unit: Measurement['unit'],
  values: readonly number[],
  floor?: Measurement,
): Measurement {
  return {
    name,
    unit,
    median: medianOf(values),
    lowest: Math.min(...values),
    highest: Math.max(...values),
    runs: values.length,
    ...(floor && { floor }),
  }
}

/** Runs `once` (which gives what it measured) `runs` times, in order. */
export async function repeat(runs: number, once: () => number | Promise<number>): Promise<number[]> {
  const values: number[] = []
  for (let run = 0; run < runs; run++) values.push(await once())
  return values
}

/** Milliseconds that `work` takes in this process. */
export function timed(work: () => void): number {
  const from = performance.now()
  work()
  return performance.now() - from
}
