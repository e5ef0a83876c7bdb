import { randomFor } from '../../../data/demo/random'
import { venueCover, type VenueCover } from '../../../src/domain/plan/events/venue_cover'

/** An invented county: so many schools of a value each, and venues with 12 km by road about them. */
export function inventedCover(subject: string, schools: number, venues: number, spread: number): VenueCover {
  const random = randomFor(subject)
  const column = (count: number, of: () => number): Float64Array =>
    Float64Array.from(Array.from({ length: count }, of))
  const lon = (): number => -1.6 + spread * random.next()
  const lat = (): number => 54.5 + spread * random.next()
  return venueCover(
    { lon: column(schools, lon), lat: column(schools, lat), value: column(schools, () => random.below(100)) },
    { lon: column(venues, lon), lat: column(venues, lat) },
    12_000,
  )
}

/** What the schools that some venues reach are worth. */
export const reachedBy = ({ start, school, value }: VenueCover, venues: readonly number[]): number => {
  const reached = new Set(venues.flatMap((venue) => [...school.subarray(start[venue], start[venue + 1])]))
  return [...reached].reduce((sum, each) => sum + value[each]!, 0)
}

const choicesOf = (from: number, to: number, count: number): number[][] =>
  count === 0
    ? [[]]
    : Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n).flatMap((first) =>
        choicesOf(first + 1, to, count - 1).map((rest) => [first, ...rest]),
      )

/** What the best choice of so many venues is worth, by trying every one. */
export const bestValue = (cover: VenueCover, count: number): number =>
  Math.max(...choicesOf(0, cover.start.length - 1, count).map((choice) => reachedBy(cover, choice)))
