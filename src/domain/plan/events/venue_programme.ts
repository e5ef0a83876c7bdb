import type { VenueCover } from './venue_cover'

/**
 * The choice of venues as a linear programme with whole numbers: a column for each venue, 1 where it is chosen, then one
 * for each group of schools that the same venues reach, 1 where one of these is chosen. Greatest Σ cost × column under
 * rowLower ≤ matrix × column ≤ rowUpper, every column from 0 to 1; the matrix by rows.
 */
export interface VenueProgramme {
  readonly venues: number
  readonly groups: number
  readonly cost: Float64Array
  readonly rowLower: Float64Array
  readonly rowUpper: Float64Array
  readonly start: Int32Array
  readonly column: Int32Array
  readonly factor: Float64Array
}

/** Schools that the same venues reach. */
interface Group {
  readonly venues: readonly number[]
  value: number
}

function groupsOf({ start, school, value }: VenueCover): readonly Group[] {
  const reachedBy: number[][] = Array.from(value, () => [])
  for (let venue = 0; venue < start.length - 1; venue++)
    for (let at = start[venue]!; at < start[venue + 1]!; at++) reachedBy[school[at]!]!.push(venue)
  const groups = new Map<string, Group>()
  reachedBy.forEach((venues, each) => {
    if (venues.length === 0 || value[each] === 0) return
    const key = venues.join()
    const group = groups.get(key)
    if (group) group.value += value[each]!
    else groups.set(key, { venues, value: value[each]! })
  })
  return [...groups.values()]
}

/** `count` venues of a cover that reach the greatest value. */
export function venueProgramme(cover: VenueCover, count: number): VenueProgramme {
  const venues = cover.start.length - 1
  const groups = groupsOf(cover)
  const rows = [
    ...groups.map((group, at) => [
      [venues + at, 1] as const,
      ...group.venues.map((venue) => [venue, -1] as const),
    ]),
    Array.from({ length: venues }, (_, venue) => [venue, 1] as const),
  ]
  const start = new Int32Array(rows.length + 1)
  rows.forEach((row, at) => (start[at + 1] = start[at]! + row.length))
  const limit = Math.min(count, venues)
  return {
    venues,
    groups: groups.length,
    cost: Float64Array.from([...new Float64Array(venues), ...groups.map(({ value }) => value)]),
    rowLower: Float64Array.from([...groups.map(() => -Infinity), limit]),
    rowUpper: Float64Array.from([...groups.map(() => 0), limit]),
    start,
    column: Int32Array.from(rows.flatMap((row) => row.map(([column]) => column))),
    factor: Float64Array.from(rows.flatMap((row) => row.map(([, factor]) => factor))),
  }
}
