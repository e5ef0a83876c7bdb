/** How one group's share of a class differs between two years. */
export interface ChangeOverTime {
  readonly from: number
  readonly to: number
  readonly verdict: 'more' | 'fewer' | 'about the same'
}

/** A seat may move only for half a child or more (DOMAIN §5.2): less is rounding, not change. */
export const LEAST_CHANGE = 0.5

/** The change from the exact children of a base year to those of a later one, with its verdict. */
export function changeOverTime(from: number, to: number): ChangeOverTime {
  const change = to - from
  const verdict = change >= LEAST_CHANGE ? 'more' : change <= -LEAST_CHANGE ? 'fewer' : 'about the same'
  return { from, to, verdict }
}

/**
 * Seats of a later year drawn from one base picture. A group gains or gives a seat only where its exact share
 * changed by at least half a child in that direction; seats move from the group now most over its share to the
 * one most under. The sum stays that of the base. `base` is seats; `from` and `to` are exact children.
 */
export function seatsFromBase(
  base: readonly number[],
  from: readonly number[],
  to: readonly number[],
): number[] {
  const seats = [...base]
  const mayMove = from.map((exact, at) => {
    const change = (to[at] ?? 0) - exact
    return Math.sign(change) * Math.floor(Math.abs(change) + LEAST_CHANGE)
  })
  for (;;) {
    const shortOf = seats.map((held, at) => (to[at] ?? 0) - held)
    const gains = furthest(shortOf, (at) => (mayMove[at] ?? 0) > 0)
    const gives = furthest(
      shortOf.map((short) => -short),
      (at) => (mayMove[at] ?? 0) < 0 && (seats[at] ?? 0) > 0,
    )
    if (gains === undefined || gives === undefined) return seats
    seats[gains] = (seats[gains] ?? 0) + 1
    seats[gives] = (seats[gives] ?? 0) - 1
    mayMove[gains] = (mayMove[gains] ?? 0) - 1
    mayMove[gives] = (mayMove[gives] ?? 0) + 1
  }
}

function furthest(amounts: readonly number[], allowed: (at: number) => boolean): number | undefined {
  return amounts
    .map((_, at) => at)
    .filter(allowed)
    .sort((a, b) => (amounts[b] ?? 0) - (amounts[a] ?? 0) || a - b)[0]
}
