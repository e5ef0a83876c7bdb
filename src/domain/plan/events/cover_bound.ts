import type { VenueCover } from './venue_cover'

/** Steps without a better bound before they become half as long. */
const PATIENCE = 5

/**
 * What no choice of as many venues can beat. A school pays each venue that reaches it a part of its value, from 0 to all;
 * whatever the parts, what schools keep and the greatest takings together are such a bound (Lagrangian relaxation of
 * maximal covering). Subgradient steps improve the parts; a school in reach of several chosen venues starts with less.
 */
export function coverBound(
  { start, school, value }: VenueCover,
  venues: readonly number[],
  reached: number,
  steps: number,
): number {
  const count = start.length - 1
  const times = new Float64Array(value.length)
  for (const venue of venues) for (let at = start[venue]!; at < start[venue + 1]!; at++) times[school[at]!]!++
  const part = value.map((each, index) => each / Math.max(1, times[index]!))
  const inReach = new Uint8Array(value.length)
  for (const each of school) inReach[each] = 1
  const takings = new Float64Array(count)
  let bound = Infinity
  let scale = 1
  let waited = 0
  for (let step = 0; step <= steps && bound > reached; step++) {
    takings.fill(0)
    let sum = 0
    for (let each = 0; each < value.length; each++) if (inReach[each]) sum += value[each]! - part[each]!
    for (let venue = 0; venue < count; venue++)
      for (let at = start[venue]!; at < start[venue + 1]!; at++) takings[venue]! += part[school[at]!]!
    const order = Int32Array.from(takings.keys()).sort((a, b) => takings[b]! - takings[a]! || a - b)
    const best = order.subarray(0, venues.length)
    for (const venue of best) sum += takings[venue]!
    waited = sum < bound - 1e-9 ? 0 : waited + 1
    bound = Math.min(bound, sum)
    if (waited > PATIENCE) {
      scale /= 2
      waited = 0
    }
    const gradient = value.map((each, index) => (inReach[index] && part[index]! < each ? -1 : 0))
    for (const venue of best)
      for (let at = start[venue]!; at < start[venue + 1]!; at++) gradient[school[at]!]!++
    const norm = gradient.reduce((total, each) => total + each * each, 0)
    if (norm === 0) break
    const length = (scale * (sum - reached)) / norm
    for (let each = 0; each < part.length; each++)
      part[each] = Math.min(value[each]!, Math.max(0, part[each]! - length * gradient[each]!))
  }
  return Math.max(bound, reached)
}
