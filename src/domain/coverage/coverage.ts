import type { LoadedHistory } from '../engagement/loaded_history'
import type { EngagementFilter } from '../engagement/activity_filter'
import type { CountedActivities } from '../engagement/engagement'
import type { Window } from '../time/academic_year'
import type { ColumnMean } from './column_mean'
import type { Fairness } from './fairness'
import type { SchoolFilters } from '../school/school_filters'
import type { ReportingPhase } from '../school/phase'

/** One area of one grouping: a region, a hub, a local authority, or an area of any grouping a file carries. */
export interface Area {
  readonly grouping: string
  readonly area: string
}

/** The question behind every number of the Coverage view. */
export interface CoverageQuestion extends EngagementFilter, SchoolFilters {
  readonly phase: ReportingPhase
  readonly window: Window
  /** Null for every school in the register. */
  readonly within: Area | null
  /** The grouping whose areas are compared. */
  readonly by: string
  readonly counted: CountedActivities
}

export interface Reach {
  readonly schools: number
  readonly reached: number
}

/** Why a window does not stand beside the same months a year before. */
export type LastYearGap = 'no_log' | 'over_a_year' | 'log_begins' | 'log_ends'

/** Reach in the same months a year before, of the same schools: those of the register that is loaded now. */
export interface LastYear {
  /** Null where the window is longer than a year. */
  readonly window: Window | null
  /** Null where the log does not cover the window. */
  readonly reach: Reach | null
  /** Per area compared by: schools reached; empty where `reach` is null. */
  readonly areaReached: Uint32Array
  /**
   * Why there is no change since then; null where there is one. After 'log_ends' the year before is known and this
   * one is not whole.
   */
  readonly gap: LastYearGap | null
}

/** Every number and colour of the Coverage view, computed together. */
export interface CoverageAnswer {
  readonly question: CoverageQuestion
  readonly version: number
  /** Per school of the directory: a status byte, STATUS_UNKNOWN while no log is open, or OUT_OF_SCOPE. */
  readonly status: Uint8Array
  /** Per school of the directory: day number of its last counted engagement up to the window's end; -1 for none. */
  readonly lastDay: Int32Array
  /** False while no log is open: nothing is then known of any school, which is not 0 %. */
  readonly known: boolean
  readonly history: LoadedHistory
  readonly reach: Reach
  /** Schools by status, in the order of ENGAGEMENT_STATUSES. Sums to reach.schools. */
  readonly byStatus: Uint32Array
  /** Sustained schools by the rules that make them so: a count for each mask of SUSTAINED_RULES. */
  readonly sustainedBy: Uint32Array
  /** Per area of the grouping compared by: schools in scope and those reached. */
  readonly areaSchools: Uint32Array
  readonly areaReached: Uint32Array
  /** Schools in scope that have no area in the grouping: in the headline, in no area. */
  readonly noArea: number
  /** Schools of the phase and area that the column filter leaves out for want of a value; 0 without a filter. */
  readonly withoutColumnValue: number
  /** Schools in scope without a position: in every count, not on the map. */
  readonly unlocated: number
  /** Counted, delivered engagements of the schools in scope inside the window. */
  readonly engagements: number
  /** The same by calendar month over all loaded history; the first entry is `firstMonth` (see monthNumber). */
  readonly firstMonth: number
  readonly byMonth: Uint32Array
  readonly fairness: Fairness
  /** Columns of figures about schools, in the order they were loaded. */
  readonly columnMeans: readonly ColumnMean[]
  readonly lastYear: LastYear
  /** Schools in scope by phase, in the order of PHASES: an all-phase rate is read beside its mix. */
  readonly byPhase: Uint32Array
  /** Milliseconds that the worker took, for the benchmark. */
  readonly tookMs: number
}

/** Share reached, 0 to 1; null where there are no schools: a rate of nothing is not 0 %. */
export const reachRate = ({ schools, reached }: Reach): number | null =>
  schools === 0 ? null : reached / schools

/** How many more schools would meet a target in per cent (DOMAIN §4.1). */
export const moreSchoolsNeeded = ({ schools, reached }: Reach, targetPct: number): number =>
  Math.max(0, Math.ceil((targetPct * schools) / 100 - 1e-9) - reached)

export type Rag = 'G' | 'A' | 'R' | 'grey'

/** Tool defaults of DOMAIN §4.13, not published thresholds. */
export const RAG_TOLERANCE = 0.85
export const RAG_SMALLEST = 5

/** Green at or over target, amber from 85 % of it, red below; grey without a target or with fewer than five schools. */
export function ragOf(reach: Reach, targetPct: number | null): Rag {
  const rate = reachRate(reach)
  if (rate === null || targetPct === null || reach.schools < RAG_SMALLEST) return 'grey'
  const target = targetPct / 100
  if (rate >= target) return 'G'
  return rate >= RAG_TOLERANCE * target ? 'A' : 'R'
}

/** With fewer schools, each one moves a rate by more than ten points, and a rank by many places. */
export const FEW_SCHOOLS = 10

/** True of a rate whose place in a ranking says little: it is of a small number of schools. */
export const isOfFewSchools = ({ schools }: Reach): boolean => schools > 0 && schools < FEW_SCHOOLS
