/** How many different pupils: a log has headcounts, not names, so only the bounds are known. */
export interface PupilBounds {
  readonly least: number
  readonly most: number
}

/** Pupils at one activity of a school, at least and at most; the same where they were counted. */
export interface Headcount {
  readonly low: number
  readonly high: number
}

/**
 * Of a school's roll, how many pupils met so many activities or more (DOMAIN §4.5). No pupil meets an activity twice.
 * Fewest: the same pupils come whenever they can, and the others stay below the number, so `least` is the smallest m
 * with Σ max(0, p − m) ≤ (atLeast − 1)(roll − m). Most: the meetings are spread, so `most` is the largest m with
 * Σ min(p, m) ≥ atLeast × m. Both are reached by some attendance, and no attendance lies outside them.
 */
export function encounterBounds(
  roll: number,
  activities: readonly Headcount[],
  atLeast: number,
): PupilBounds {
  const lows = activities.map(({ low }) => Math.min(low, roll))
  const highs = activities.map(({ high }) => Math.min(high, roll))
  const mustHave = (met: number) =>
    lows.reduce((sum, pupils) => sum + Math.max(0, pupils - met), 0) <= (atLeast - 1) * (roll - met)
  const canHave = (met: number) =>
    highs.reduce((sum, pupils) => sum + Math.min(pupils, met), 0) >= atLeast * met
  return {
    least: firstWhere(roll, mustHave),
    most: roll - firstWhere(roll, (without) => canHave(roll - without)),
  }
}

/**
 * The first whole number from 0 to `last` for which `is` holds; it must hold for `last`, and for every number after
 * the first.
 */
function firstWhere(last: number, is: (value: number) => boolean): number {
  let [from, to] = [0, last]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if (is(middle)) to = middle
    else from = middle + 1
  }
  return from
}
