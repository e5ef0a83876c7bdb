import { KM_PER_DEGREE } from '../geography/distance'
import type { Corner } from './own_area'

/** Twice the area of a triangle, above 0 where it turns left. */
const turn = ([ax, ay]: Corner, [bx, by]: Corner, [cx, cy]: Corner): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)

const cross = (a: Corner, b: Corner, c: Corner, d: Corner): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0

/** True where two sides of the closed ring cross. */
export function crossesItself(corners: readonly Corner[]): boolean {
  const side = (at: number): readonly [Corner, Corner] => [corners[at]!, corners[(at + 1) % corners.length]!]
  for (let at = 0; at < corners.length; at++)
    for (let other = at + 2; other < corners.length; other++)
      if (cross(...side(at), ...side(other))) return true
  return false
}

/** True of a ring that encloses nothing: all of its corners lie in one line. */
export function isFlat(corners: readonly Corner[]): boolean {
  const [first, ...rest] = corners
  const second = rest.find((corner) => first && (corner[0] !== first[0] || corner[1] !== first[1]))
  return !first || !second || rest.every((corner) => turn(first, second, corner) === 0)
}

/** A line drawn by hand that ends past its start crosses itself there: up to this share of it is taken off its end. */
const LONGEST_TAIL = 0.15

/** The corners without a tail that runs past the start; as they are where no tail is what crosses. */
export function withoutTail(corners: readonly Corner[]): readonly Corner[] {
  const fewest = Math.max(3, Math.ceil(corners.length * (1 - LONGEST_TAIL)))
  for (let length = corners.length; length >= fewest; length--) {
    const shorter = corners.slice(0, length)
    if (!crossesItself(shorter)) return shorter
  }
  return corners
}

const CIRCLE_CORNERS = 72
const RADIANS = Math.PI / 180

/** The corners of a circle, for drawing it: its schools are found by their distance. */
export const circleCorners = ({ lon, lat, km }: { lon: number; lat: number; km: number }): Corner[] =>
  Array.from({ length: CIRCLE_CORNERS }, (_, at) => {
    const angle = (2 * Math.PI * at) / CIRCLE_CORNERS
    const north = (km / KM_PER_DEGREE) * Math.sin(angle)
    const east = ((km / KM_PER_DEGREE) * Math.cos(angle)) / Math.cos(lat * RADIANS)
    return [lon + east, lat + north]
  })
