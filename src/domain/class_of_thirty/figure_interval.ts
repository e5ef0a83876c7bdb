import type { Breakdown, CountedGroup } from './breakdown'
import type { ShareBounds } from './possible_children'

/**
 * Where the publisher gives no interval of a small figure, its children are also worked out for a fifth less and a
 * fifth more.
 */
const SMALL_FIGURE_SWING = 0.2

/** Least and most that a figure may be: the ends of its own interval, or a fifth less and more of a small one without. */
export function countsInDoubt(
  { count, margin }: CountedGroup,
  { leastReliable }: Breakdown,
): readonly number[] {
  const swing = margin ?? (count < leastReliable ? SMALL_FIGURE_SWING * count : 0)
  return swing > 0 ? [Math.max(0, count - swing), count + swing] : []
}

/** The exact children of a group at the ends of its own interval, the other groups as they are. */
export function intervalOf(
  { count, margin }: CountedGroup,
  whole: { readonly count: number; readonly size: number },
): { readonly interval?: ShareBounds } {
  if (margin === undefined) return {}
  const exactAt = (own: number) => (whole.size * own) / (whole.count - count + own)
  return { interval: { low: exactAt(Math.max(0, count - margin)), high: exactAt(count + margin) } }
}
