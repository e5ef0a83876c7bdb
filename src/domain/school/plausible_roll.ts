import type { PlausibleRange } from '../engagement/plausible_numbers'

/** Pupils of one school: the largest schools of England have some 4,000, its largest college groups some 40,000 students. */
export const PLAUSIBLE_ROLL: PlausibleRange = { usual: 5_000, most: 100_000 }

/** Registers give 99 as the highest age of colleges without one. */
export const OLDEST_AGE = 99
