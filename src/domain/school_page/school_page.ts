import type { OpenRequest } from '../requests/candidates'
import type { CohortEncounters } from '../engagement/four_encounters'
import type { EngagementStatus } from '../engagement/engagement'
import type { LoadedHistory } from '../engagement/loaded_history'
import type { BenchmarkFlag } from '../engagement/year_encounters'
import type { AcademicYear, Window } from '../time/academic_year'
import type { Peers } from './peers'
import type { SchoolSupply } from './supply_near'

/** Everything that is known of one school. */
export interface SchoolPageQuestion {
  /** Place in the register. */
  readonly school: number
  /** The academic year of the encounters. */
  readonly year: AcademicYear
  /** The window in which the school and its peers are reached or not. */
  readonly window: Window
}

/** One engagement; headcounts are HIDDEN_COUNT where they, or others of the same academic year, are small, -1 where not given. */
export interface SchoolVisit {
  /** ISO. */
  readonly date: string
  readonly year: AcademicYear
  readonly isDelivered: boolean
  /** A code of ACTIVITY_TYPES. */
  readonly type: string
  /** '' where the log names none. */
  readonly employer: string
  readonly programme: string
  readonly meetsPupils: boolean
  /** Years of school that the log lists. */
  readonly yearGroups: readonly number[]
  readonly pupilsLow: number
  readonly pupilsHigh: number
}

/** The status of the school at the end of one academic year of the log. */
export interface SchoolYear {
  readonly year: AcademicYear
  readonly status: EngagementStatus
  readonly history: LoadedHistory
}

/** Encounters of one year group, as they may leave the worker. */
export interface VisibleEncounters {
  readonly yearGroup: number
  readonly activities: number
  readonly withoutHeadcount: number
  /** Shares of its pupils with an encounter, at least and at most; null where not known, or hidden. */
  readonly share: { readonly lower: number; readonly upper: number } | null
  /** The share is hidden: it is of few pupils. */
  readonly isHidden: boolean
  /** Null for a year group that the benchmark is not about. */
  readonly flag: BenchmarkFlag | null
  /** "Met" rests on a headcount above the estimate of the year group's pupils. */
  readonly isOverEstimate: boolean
  /** Null for a year group that the measure is not about, without a roll, or hidden. */
  readonly cohort: CohortEncounters | null
}

/** Activities of the year that count for no encounter, by the first reason that holds. */
export interface NotCounted {
  readonly withoutPupils: number
  readonly withoutEmployer: number
  /** It lists no year group that the school has. */
  readonly withoutYearGroup: number
}

export interface SchoolPageAnswer {
  readonly question: SchoolPageQuestion
  readonly version: number
  readonly type: string
  readonly trust: string
  readonly town: string
  readonly ages: readonly [low: number, high: number] | null
  /** The year groups that its ages stand for. */
  readonly yearGroups: readonly number[]
  /** Newest first. */
  readonly visits: readonly SchoolVisit[]
  /** Every academic year of the log, in order. */
  readonly years: readonly SchoolYear[]
  /** The first year group first; none where the ages are not known. */
  readonly encounters: readonly VisibleEncounters[]
  readonly notCounted: NotCounted
  readonly supply: SchoolSupply
  readonly peers: Peers
  /** Of the priority lists that are loaded, the names of those it is on. */
  readonly lists: readonly string[]
  /** Its own requests, in file order, without whom they are matched with. */
  readonly requests: readonly OpenRequest[]
}
