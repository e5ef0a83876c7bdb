import type { DayKind } from './day_kind'
import type { WallMinutes } from './wall_time'

/** One record of a calendar: an event, a series of events, or a change of one of a series (RFC 5545, VEVENT). */
export interface CalendarRecord {
  readonly uid: string
  /** Of several records of one event, the highest is true. */
  readonly sequence: number
  /** ISO; among records of one sequence the latest is true, '' is the earliest. */
  readonly modified: string
  /** The start of the one of a series that this record changes, as in a series’ `excluded`; '' of an event or a whole series. */
  readonly recurrence: string
  readonly timing: Timing
  readonly isCancelled: boolean
}

/**
 * When a record takes place, in the words of iCalendar: `start` "2025-11-06T13:30:00" as clocks of `zone` show it, or a
 * day. `end` likewise, exclusive of whole days; `duration` "PT1H30M"; `rule` "FREQ=WEEKLY;COUNT=6"; `excluded` and
 * `added` starts, with a "Z" where they are UTC. '' and [] where there is none.
 */
export interface Timing {
  readonly start: string
  readonly zone: string
  readonly end: string
  /** Zone of `end`, where it is not that of `start`. */
  readonly endZone: string
  readonly duration: string
  readonly rule: string
  readonly excluded: readonly string[]
  readonly added: readonly string[]
}

/** One time at which an event takes place, in London. */
export interface Occurrence {
  /** Index of the record that says how it is. */
  readonly record: number
  /** Start before a person moved this one of a series; that of the event where nobody did. */
  readonly planned: WallMinutes
  readonly start: WallMinutes
  /** Exclusive; null where the calendar gives no length. */
  readonly end: WallMinutes | null
  readonly isAllDay: boolean
  readonly isCancelled: boolean
  readonly isMoved: boolean
}

/** An occurrence with what clashes, duplication and load need to know of it. */
export interface PlacedOccurrence extends Omit<Occurrence, 'record' | 'planned' | 'isMoved'> {
  /** Occurrences of one event share it. */
  readonly event: number
  readonly title: string
  readonly provider: number
  /** Index of the school, -1 where it is at none that is known. */
  readonly school: number
  /** Where it is, if at no school: the venue’s own words, folded; '' where nothing is known. */
  readonly venue: string
  readonly disciplines: readonly string[]
  /** Activity type; '' where it is not known. */
  readonly type: string
  /** Years of school it is for; empty where it is not known. */
  readonly years: readonly number[]
  readonly dayKind: DayKind
  /** "Autumn 1": the half-term of the school’s authority it falls in; '' in none. */
  readonly halfTerm: string
  readonly isInExams: boolean
}
