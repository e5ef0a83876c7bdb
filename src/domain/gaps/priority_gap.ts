import type { Area } from '../coverage/coverage'
import type { PriorityReach } from '../coverage/priority_reach'
import type { EmployerFilter } from '../employers/employer_filter'
import type { EngagementFilter } from '../engagement/activity_filter'
import type { EngagementStatus } from '../engagement/engagement'
import { historyOfSchool } from '../engagement/loaded_history'
import type { LoadedHistory } from '../engagement/loaded_history'
import type { Window } from '../time/academic_year'
import type { SchoolFilters } from '../school/school_filters'
import type { ReportingPhase } from '../school/phase'
import type { NeedWeights } from '../need/need_weights'
import type { NearPlace } from './near_place'

/** Which schools to reach next. */
export interface GapsQuestion extends EngagementFilter, SchoolFilters {
  readonly phase: ReportingPhase
  readonly window: Window
  readonly within: Area | null
  /** The priority list whose members are marked, and which `priorityOnly` keeps to; null when none is loaded. */
  readonly listId: string | null
  readonly priorityOnly: boolean
  readonly statuses: readonly EngagementStatus[]
  /** Lowest share of pupils eligible for free school meals, per cent; null asks for any, known or not. */
  readonly fsmAtLeast: number | null
  /** Only schools without a booked visit. */
  readonly nothingBooked: boolean
  /** Only schools without a delivered visit in so many months up to `asAt` of the answer; null for any. */
  readonly notVisitedFor: number | null
  /** Only schools within a distance of a place; null for any. */
  readonly near: NearPlace | null
  /** Only these schools, by id; left out for any. */
  readonly schools?: readonly string[]
  /** Which employers count as near. */
  readonly employers: EmployerFilter
  /** How need is weighed; left out for the usual weights. */
  readonly need?: NeedWeights
}

/** What is known of the place that distances are measured from. */
export interface NearAnswer {
  readonly question: NearPlace
  /** The name of the school; '' for a district. */
  readonly schoolName: string
  /** False where it is not known where the place is: then no school is near it. */
  readonly isLocated: boolean
  /** Schools left out for want of a position alone. */
  readonly unplaced: number
}

/** One row per school, in columns, most in need first, then by pupils, name and id. */
export interface GapsAnswer {
  readonly question: GapsQuestion
  readonly version: number
  /** False while no log is open: nothing is then known of any school, and statuses do not filter. */
  readonly known: boolean
  readonly history: LoadedHistory
  readonly near: NearAnswer | null
  /** The day that months since a visit are counted to, ISO: the window's last day, or today where that is earlier. */
  readonly asAt: string
  /** The population the rows are drawn from: schools in phase, area, distance and list, before status and FSM filters. */
  readonly population: number
  readonly notReached: number
  /** Without a delivered engagement by the end of the window; of these, without one in the whole log. */
  readonly never: number
  readonly neverInLog: number
  /** Schools left out only because their share on free school meals is not known; 0 without such a filter. */
  readonly fsmUnknown: number
  /** Schools of the phase and area that the column filter leaves out for want of a value; 0 without a filter. */
  readonly withoutColumnValue: number
  /** The whole list and the rest, in the area and over every phase; null without a list, within a distance, or while no log is open. */
  readonly priorityReach: PriorityReach | null
  readonly school: Uint32Array
  /** A status byte; STATUS_UNKNOWN throughout while no log is open. */
  readonly status: Uint8Array
  /** Day number of the last delivered engagement up to the window's end; -1 when none. */
  readonly lastDay: Int32Array
  /** Whole months from the last delivered engagement to `asAt`; NO_VISIT when none. */
  readonly monthsSince: Int16Array
  /** 1 where there is a delivered engagement after the window's end. */
  readonly reachedSince: Uint8Array
  /** Day number of the next planned engagement; -1 when none. */
  readonly booked: Int32Array
  /** Delivered engagements in the window. */
  readonly engagements: Uint32Array
  readonly onList: Uint8Array
  /** 0 to 100 in whole points, by src/domain/need. */
  readonly need: Float32Array
  /** Of each part of need that has a weight, how many of the schools have no known fact, and so no points of it. */
  readonly needUnknown: readonly { readonly part: string; readonly schools: number }[]
  /** Three per row, nearest first: a place where employers of the filter stand (EmployerDirectory.byPlace); -1 for none. */
  readonly nearestPlaces: Int32Array
  /** Three per row: how many employers of the filter stand there. */
  readonly nearestCounts: Uint32Array
  /** Three per row: kilometres, great circle; NaN when there is none. */
  readonly nearestKm: Float32Array
}

export const NEAREST_PLACES = 3

/** In `monthsSince`: the school has no delivered engagement up to the window's end. */
export const NO_VISIT = -1

/** What may be claimed of the school of one row. */
export const historyOfRow = (
  { history, reachedSince }: Pick<GapsAnswer, 'history' | 'reachedSince'>,
  row: number,
): LoadedHistory => historyOfSchool(history, reachedSince[row] === 1)
