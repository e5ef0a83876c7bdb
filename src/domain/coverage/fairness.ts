import type { Concentration, RankedGroup } from './equity'

/** Reach along the rank of schools by % FSM, most first. Schools of equal % FSM share a rank (DOMAIN §4.11). */
export interface Fairness {
  /** Schools in scope with a known % FSM, and those of them reached. */
  readonly schools: number
  readonly reached: number
  /** Schools in scope whose % FSM is not known, or hidden. */
  readonly fsmUnknown: number
  /** Schools that share the most frequent % FSM, and that per cent; NaN without schools. */
  readonly widestTie: number
  readonly widestTiePct: number
  /** Fifths of the rank; null where a tie is wider than a fifth. */
  readonly fifths: readonly RankedGroup[] | null
  readonly concentration: Concentration | null
}

export interface Interval {
  readonly low: number
  readonly high: number
}

/** 95 % intervals of the measures of a Concentration. */
export type ConcentrationIntervals = Readonly<
  Record<'mean' | 'index' | 'wagstaff' | 'erreygers' | 'slope' | 'relative' | 'intercept', Interval>
>
