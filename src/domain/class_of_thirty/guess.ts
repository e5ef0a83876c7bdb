import type { ClassGroup, ClassOfThirty } from './class_of_thirty'

/** The guesses of a room, in children of the class; null where nobody guessed. No single person's guess is stored. */
export interface RoomGuess {
  readonly lowest: number | null
  readonly typical: number | null
  readonly highest: number | null
}

export const NO_GUESS: RoomGuess = { lowest: null, typical: null, highest: null }

export const GUESS_PARTS = ['lowest', 'typical', 'highest'] as const satisfies readonly (keyof RoomGuess)[]
export type GuessPart = (typeof GUESS_PARTS)[number]

/** The guess with one part set to a whole number of children; the other parts stay as they were pressed. */
export const setGuessPart = (guess: RoomGuess, part: GuessPart, value: number, size: number): RoomGuess => ({
  ...guess,
  [part]: Math.min(size, Math.max(0, Math.round(value))),
})

/** The same numbers in order, lowest ≤ typical ≤ highest, in whichever order they were pressed. */
export function orderedGuess(guess: RoomGuess): RoomGuess {
  const parts = GUESS_PARTS.filter((part) => guess[part] !== null)
  const numbers = parts.map((part) => guess[part] ?? 0).sort((a, b) => a - b)
  return { ...guess, ...Object.fromEntries(parts.map((part, at) => [part, numbers[at]])) }
}

/** Whether a guess is right, close (one away) or further off; any number a fair rounding could say is right. */
export function judgeGuess(guess: number, { range }: Pick<ClassGroup, 'range'>): 'right' | 'close' | 'off' {
  const away = Math.max(range.least - guess, guess - range.most, 0)
  return away === 0 ? 'right' : away === 1 ? 'close' : 'off'
}

/** Counters placed on groups, one number for each group of a class. */
export type Counters = readonly number[]

export const countersPlaced = (counters: Counters): number => counters.reduce((sum, each) => sum + each, 0)

/** The counters with one group's changed: never fewer than none, nor more than are left. */
export function setCounter(counters: Counters, at: number, value: number, size: number): Counters {
  const own = counters[at] ?? 0
  const left = size - countersPlaced(counters)
  return counters.with(at, Math.min(own + left, Math.max(0, Math.round(value))))
}

/** Counters in the wrong place: half the sum of the differences, since one moved mends two (DOMAIN §5.8). */
export const countersMisplaced = (counters: Counters, { groups }: Pick<ClassOfThirty, 'groups'>): number =>
  groups.reduce((sum, { children }, at) => sum + Math.abs((counters[at] ?? 0) - children), 0) / 2
