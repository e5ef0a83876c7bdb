import type { PupilBounds } from '../engagement/encounter_bounds'
import { HIDDEN_COUNT, isSmallCount } from './small_numbers'

const HIDDEN_BOUNDS: PupilBounds = { least: HIDDEN_COUNT, most: HIDDEN_COUNT }

/**
 * PupilBounds of how many of `people` did something, as they may leave the worker: wider where an end, what is left of
 * `people` beyond it, or the room between both ends is small. The truth stays inside. Both are hidden where `people` or
 * `most` is small.
 */
export function visibleBounds({ least, most }: PupilBounds, people: number, threshold: number): PupilBounds {
  if (isSmallCount(people, threshold)) return HIDDEN_BOUNDS
  if (isSmallCount(most, threshold)) return HIDDEN_BOUNDS
  const to = isSmallCount(people - most, threshold) ? people : most
  const isLeastUnsafe = isSmallCount(people - least, threshold) || isSmallCount(to - least, threshold)
  const from = isLeastUnsafe ? Math.min(least, to - threshold) : least
  return { least: from <= 0 || isSmallCount(from, threshold) ? 0 : from, most: to }
}
