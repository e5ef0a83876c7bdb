import type { Area } from '../coverage/coverage'
import type { ReportingPhase } from '../school/phase'
import type { Window } from '../time/academic_year'
import type { DoubleCounts, SameVisitPair } from './same_visits'
import type { DuplicationCounts, DuplicationPair } from './duplication_pairs'
import type { SchoolWeeks } from './school_weeks'
import type { OverlapBy } from './overlap_activity'
import type { OverlapMatrix } from './overlap_matrix'

export interface OverlapQuestion {
  readonly phase: ReportingPhase
  readonly within: Area | null
  readonly window: Window
  readonly by: OverlapBy
  /** Duplication and weeks count planned activities too; the matrix and reports of one visit never do. */
  readonly withPlanned: boolean
}

export interface OverlapAnswer {
  readonly question: OverlapQuestion
  readonly version: number
  readonly known: boolean
  readonly activities: number
  readonly matrix: OverlapMatrix
  readonly duplication: DuplicationCounts
  /** The surest first; at most MOST_PAIRS of them. */
  readonly pairs: readonly DuplicationPair[]
  readonly weeks: SchoolWeeks
  /** Over all years, whatever the window. */
  readonly doubles: DoubleCounts
  /** Those that two named providers may both have reported, and those to check, since one is blank. */
  readonly doublePairs: readonly SameVisitPair[]
}

export const MOST_PAIRS = 200
