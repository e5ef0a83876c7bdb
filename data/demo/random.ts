/** A seeded source of chance. Only whole-number steps and IEEE arithmetic, so every engine draws the same. */
export interface Random {
  /** From 0 to 1, without 1. */
  next(): number
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number
  chance(probability: number): boolean
  pick<T>(choices: readonly T[]): T
}

/** A source of its own for each subject, so that a change to one part of the demo leaves the others as they are. */
export function randomFor(subject: string): Random {
  let state = seedOf(`Reach Atlas demo 1: ${subject}`)
  const next = (): number => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number): number => Math.floor(next() * count)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (choices) => {
      const chosen = choices[below(choices.length)]
      if (chosen === undefined) throw new Error('Nothing to pick from')
      return chosen
    },
  }
}

/** FNV-1a. */
function seedOf(subject: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < subject.length; at++) hash = Math.imul(hash ^ subject.charCodeAt(at), 0x01000193)
  return hash
}

/**
 * The value at `share` (0 to 1) along a distribution given by equally spaced quantiles, lowest first; straight
 * lines between.
 */
export function quantileAt(quantiles: readonly number[], share: number): number {
  const place = share * (quantiles.length - 1)
  const below = Math.min(Math.floor(place), quantiles.length - 2)
  const low = quantiles[below] ?? NaN
  const high = quantiles[below + 1] ?? NaN
  return low + (high - low) * (place - below)
}

/** Draws among choices with weights; a weight of 0 is never drawn. */
export function weighted<T>(choices: readonly (readonly [T, number])[]): (random: Random) => T {
  let total = 0
  const ends = choices.map(([, weight]) => (total += weight))
  return (random) => {
    const chosen = choices[firstAfter(ends, random.next() * total)]
    if (chosen === undefined) throw new Error('Nothing with a weight to draw from')
    return chosen[0]
  }
}

/** Place of the first of rising `ends` that is greater than `at`. */
export function firstAfter(ends: ArrayLike<number>, at: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? Infinity) > at) high = middle
    else low = middle + 1
  }
  return low
}
