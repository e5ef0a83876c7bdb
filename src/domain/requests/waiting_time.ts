/** One request's wait: until it was matched, or until it was last seen waiting. */
export interface Wait {
  readonly days: number
  readonly isMatched: boolean
}

/**
 * The median wait by Kaplan and Meier: the first day by which half or fewer still wait. Requests that left unmatched, or
 * wait still, count as waiting up to and on their last day. Null where that is not reached.
 */
export function medianWait(waits: readonly Wait[]): number | null {
  const sorted = waits.toSorted((a, b) => a.days - b.days)
  let waiting = sorted.length
  let surviving = 1
  for (let at = 0; at < sorted.length;) {
    const { days } = sorted[at]!
    let matched = 0
    let left = 0
    for (; at < sorted.length && sorted[at]!.days === days; at++) {
      left++
      if (sorted[at]!.isMatched) matched++
    }
    surviving *= 1 - matched / waiting
    // A half in fractions can come out a hair above it in floating point.
    if (surviving <= 0.5 + 1e-12) return days
    waiting -= left
  }
  return null
}
