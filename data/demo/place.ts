import type { Random } from './random'

/** Degrees, WGS84. */
export interface Place {
  readonly lon: number
  readonly lat: number
}

const KM_PER_DEGREE = 111.2

/** Kilometres in a degree of longitude: the cosine as a straight line about 53° N, within 1 % over England. */
const kmPerDegreeEast = (lat: number): number => KM_PER_DEGREE * (0.6018 - 0.01394 * (lat - 53))

/** Kilometres between two places on a flat England; good enough to say what is near. */
export function kilometresBetween(a: Place, b: Place): number {
  const east = (a.lon - b.lon) * kmPerDegreeEast(a.lat)
  const north = (a.lat - b.lat) * KM_PER_DEGREE
  return Math.sqrt(east * east + north * north)
}

/** The place so many kilometres east and north of another. */
export const offset = (from: Place, eastKm: number, northKm: number): Place => ({
  lon: from.lon + eastKm / kmPerDegreeEast(from.lat),
  lat: from.lat + northKm / KM_PER_DEGREE,
})

/** 1/8192 of a degree (14 m): positions that are short in binary, and so small in the file. */
const snap = (degrees: number): number => Math.round(degrees * 8192) / 8192

/** A place about a centre, bell-shaped, with a mean square distance of `spreadKm` squared. */
export function scatter(random: Random, centre: Place, spreadKm: number): Place {
  const bell = (): number => (random.next() + random.next() + random.next() - 1.5) * Math.SQRT2 * spreadKm
  return {
    lon: snap(centre.lon + bell() / kmPerDegreeEast(centre.lat)),
    lat: snap(centre.lat + bell() / KM_PER_DEGREE),
  }
}

/** The nearest of `places`. */
export function nearest<T extends Place>(places: readonly T[], to: Place): T {
  let best: T | undefined
  let bestKm = Infinity
  for (const place of places) {
    const km = kilometresBetween(place, to)
    if (km < bestKm) [best, bestKm] = [place, km]
  }
  if (best === undefined) throw new Error('No place to be near')
  return best
}
