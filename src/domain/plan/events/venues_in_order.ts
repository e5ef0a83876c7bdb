import type { VenueCover } from './venue_cover'

/** A chosen venue with how many schools are within its reach and what it adds to those before it. */
export interface OrderedVenue {
  readonly venue: number
  readonly schools: number
  readonly adds: number
}

/** Chosen venues so that each is the one that adds most to those before it, with the schools that any of them reaches. */
export function venuesInOrder(
  { start, school, value }: VenueCover,
  venues: readonly number[],
): { readonly order: readonly OrderedVenue[]; readonly reached: Uint8Array } {
  const reached = new Uint8Array(value.length)
  const of = (venue: number): Int32Array => school.subarray(start[venue], start[venue + 1])
  const gain = (venue: number): number =>
    of(venue).reduce((sum, each) => sum + (reached[each] === 1 ? 0 : value[each]!), 0)
  const left = [...venues]
  const order: OrderedVenue[] = []
  while (left.length > 0) {
    const gains = left.map(gain)
    const at = gains.indexOf(Math.max(...gains))
    const [venue = 0] = left.splice(at, 1)
    order.push({ venue, schools: of(venue).length, adds: gains[at]! })
    for (const each of of(venue)) reached[each] = 1
  }
  return { order, reached }
}
