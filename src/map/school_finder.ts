import KDBush from 'kdbush'
import { OUT_OF_SCOPE } from '../domain/engagement/engagement'
import { mercatorX, mercatorY } from './mercator'

/** Finds the school under a pointer. Built once per version of the schools. */
export interface SchoolFinder {
  /** The nearest visible school within `radius` of a place, all in Mercator units (the world is 1 wide), or null. */
  nearest(x: number, y: number, radius: number, state: Uint8Array): number | null
}

export function findSchoolsAmong(lon: Float64Array, lat: Float64Array): SchoolFinder {
  const located = [...lon.keys()].filter(
    (school) => !Number.isNaN((lon[school] ?? NaN) + (lat[school] ?? NaN)),
  )
  const xs = Float64Array.from(located, (school) => mercatorX(lon[school] ?? NaN))
  const ys = Float64Array.from(located, (school) => mercatorY(lat[school] ?? NaN))
  const index = located.length > 0 ? new KDBush(located.length) : null
  located.forEach((_, place) => index?.add(xs[place] ?? 0, ys[place] ?? 0))
  index?.finish()

  return {
    nearest(x, y, radius, state) {
      let best: number | null = null
      let bestSquare = Infinity
      for (const place of index?.within(x, y, radius) ?? []) {
        const school = located[place] ?? -1
        if ((state[school] ?? OUT_OF_SCOPE) === OUT_OF_SCOPE) continue
        const square = ((xs[place] ?? 0) - x) ** 2 + ((ys[place] ?? 0) - y) ** 2
        if (square < bestSquare) [best, bestSquare] = [school, square]
      }
      return best
    },
  }
}
