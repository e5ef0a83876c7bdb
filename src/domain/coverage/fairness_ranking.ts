import type { CoverageQuestion, Reach } from './coverage'
import type { Concentration, RankedGroup } from './equity'

/** Which end of a column stands for the most deprived schools. */
export type MostFirst = 'higher' | 'lower'

/** What schools are ranked by: % FSM, or a column of figures about schools, by its key. */
export interface Ranking {
  readonly by: string
  readonly mostFirst: MostFirst
}

export const FSM = 'fsm'
export const BY_FSM: Ranking = { by: FSM, mostFirst: 'higher' }

/** Fewer schools than this are told in fifths only, not in tenths (DOMAIN §4.11). */
export const FEWEST_FOR_TENTHS = 50

/** The end that most likely is the most deprived: of ranks and deciles the low one, as the English indices have it. */
export const usualMostFirst = (label: string): MostFirst =>
  /\b(decile|quintile|rank|fifth|tenth)s?\b/i.test(label) ? 'lower' : 'higher'

export interface EquityQuestion extends CoverageQuestion {
  readonly ranking: Ranking
  /** Reach is told apart by phase, by being on the list, or by a grouping of schools, by its key. */
  readonly splitBy: string
  readonly listId: string | null
}

/** One part of the ranking, with the values that it spans, the most deprived end first. */
export interface RankPart extends RankedGroup {
  readonly from: number
  readonly to: number
}

export interface EquityAnswer {
  readonly question: EquityQuestion
  readonly version: number
  readonly known: boolean
  /** "% FSM", or the heading of the column. */
  readonly label: string
  /** Schools with a value, and those without. */
  readonly ranked: Reach
  readonly withoutValue: Reach
  /** The widest tie, and its value; NaN without schools. */
  readonly widestTie: number
  readonly widestTieValue: number
  /** Tenths, or fifths of few schools; null where a tie is wider than a part. */
  readonly parts: readonly RankPart[] | null
  readonly fifths: readonly RankPart[] | null
  readonly concentration: Concentration | null
  /** The same in the same months a year before; null where the log does not cover them. */
  readonly yearBefore: Concentration | null
  /** Schools in scope by phase, in the order of PHASES. */
  readonly byPhase: Uint32Array
  /** Reach by what `splitBy` tells apart, in its own order. */
  readonly split: readonly { readonly name: string; readonly reach: Reach }[]
  readonly splitLabel: string
}
