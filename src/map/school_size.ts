import { scaleLinear } from 'd3-scale'
import { MOST_TOLD_FROM_AFAR } from '../domain/engagement/status_forms'

/** Zoom and radius in CSS pixels; between two stops the radius grows evenly. */
const STOPS: readonly (readonly [zoom: number, radius: number])[] = [
  [5, 1],
  [6, 1.4],
  [7, 2.1],
  [8, 3.1],
  [10, 5],
  [12, 7],
  [14, 9],
]
/** Fewer schools than this are drawn larger, up to twice as large: a short list must be found at a glance. */
const CROWD = 6000
const LARGEST = 2
/** The radii between which a mark grows from a disc into the form of its status, in CSS px. */
export const SHAPED_FROM = { least: 1.5, whole: 2.3 } as const
/** A smaller mark is too small to point at. */
const SMALLEST_POINTED_AT = 2.4

/** Radius of a school's mark in CSS pixels, by the zoom and the number of schools that are drawn. */
export function schoolRadius(zoom: number, schools: number): number {
  const grown = Math.min(LARGEST, Math.max(1, Math.cbrt(CROWD / Math.max(1, schools))))
  // At close zooms every mark is large already.
  const closeness = Math.min(1, Math.max(0, (zoom - 7) / 4))
  const least = schools <= MOST_TOLD_FROM_AFAR ? SHAPED_FROM.whole : 0
  return Math.max(least, radiusAt(zoom) * (grown + (1 - grown) * closeness))
}

/** The white edge round a mark, in CSS pixels. */
export const haloOf = (radius: number): number => Math.min(1.25, Math.max(0.35, 0.28 * radius))

/** How near a pointer must come, in CSS pixels, or null where marks are too small to point at. */
export const pointerReach = (radius: number): number | null =>
  radius < SMALLEST_POINTED_AT ? null : radius + haloOf(radius) + 2

const radiusAt = scaleLinear(
  STOPS.map(([zoom]) => zoom),
  STOPS.map(([, radius]) => radius),
).clamp(true)
