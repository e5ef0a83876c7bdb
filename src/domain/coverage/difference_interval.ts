import type { RankedGroup } from './equity'
import type { Interval } from './fairness'

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959963984540054

/**
 * 95 % interval of the difference of two shares, first less second: Newcombe's hybrid of two Wilson score intervals
 * (Newcombe 1998, method 10). It is worked out, not drawn, so the same schools give the same interval, and it is never
 * of no width, also where none or all are reached. Null where either has no schools.
 */
export function differenceInterval(first: RankedGroup, second: RankedGroup): Interval | null {
  if (first.schools === 0 || second.schools === 0) return null
  const [a, b] = [wilson(first), wilson(second)]
  const difference = a.share - b.share
  return {
    low: difference - Math.hypot(a.share - a.low, b.high - b.share),
    high: difference + Math.hypot(a.high - a.share, b.share - b.low),
  }
}

/** Wilson's score interval of a share. */
function wilson({ schools, reached }: RankedGroup): Interval & { readonly share: number } {
  const share = reached / schools
  const middle = (reached + (Z * Z) / 2) / (schools + Z * Z)
  const half = (Z * Math.sqrt(schools * share * (1 - share) + (Z * Z) / 4)) / (schools + Z * Z)
  return { share, low: middle - half, high: middle + half }
}
