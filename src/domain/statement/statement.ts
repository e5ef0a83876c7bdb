import type { Area } from '../coverage/coverage'
import type { Window } from '../time/academic_year'

/** Whom a statement is for: who went to schools, a school, or an area of the grouping compared by, such as a trust. */
export const STATEMENT_KINDS = ['employer', 'school', 'area'] as const
export type StatementKind = (typeof STATEMENT_KINDS)[number]

/** Delivered activities of a window, at schools within an area, as a statement counts them. */
export interface StatementQuestion {
  readonly kind: StatementKind
  /** The grouping whose areas have statements. */
  readonly grouping: string
  readonly within: Area | null
  readonly window: Window
  /** The priority list that schools are counted on; null for none. */
  readonly listId: string | null
}

export const isSameStatementQuestion = (one: StatementQuestion, other: StatementQuestion): boolean =>
  one.kind === other.kind &&
  one.grouping === other.grouping &&
  one.within?.grouping === other.within?.grouping &&
  one.within?.area === other.within?.area &&
  one.window.from === other.window.from &&
  one.window.to === other.window.to &&
  one.listId === other.listId

/** Somebody or something with at least one activity in the window. */
export interface StatementSubject {
  /** Names it in an address: an employer’s id or wording, a school’s id, or an area’s name. */
  readonly key: string
  readonly name: string
  readonly activities: number
  readonly schools: number
}

/** Those with statements, the most activities first, then by name. */
export interface StatementSubjectsAnswer {
  readonly question: StatementQuestion
  readonly version: number
  readonly subjects: readonly StatementSubject[]
}

/** One activity at one school. */
export interface StatementActivity {
  /** ISO. */
  readonly date: string
  /** Place in the register. */
  readonly school: number
  /** A code of ACTIVITY_TYPES. */
  readonly type: string
  readonly provider: string
}

export interface CountOf {
  readonly name: string
  readonly activities: number
  readonly schools: number
}

/** A school with its distance, km. */
export interface NearbySchool {
  readonly school: number
  readonly km: number
}

/** What one statement counts. Numbers of people are HIDDEN_COUNT where they are small. */
export interface Statement {
  readonly key: string
  readonly name: string
  readonly activities: number
  readonly schools: number
  /** Of `schools`: on the priority list; null without a list. */
  readonly prioritySchools: number | null
  /** Of `schools`: those whose first activity in the whole log is one of these. */
  readonly firstReached: number
  /** At activities with a headcount: the middle of bands, and at least and at most; one who takes part twice counts twice. */
  readonly youngPeople: number
  readonly youngPeopleLow: number
  readonly youngPeopleHigh: number
  readonly withoutHeadcount: number
  /** Hours times volunteers where both are known, in hundredths. */
  readonly hoursDelivering: number
  readonly hoursPreparing: number
  readonly withoutHours: number
  /** The most activities first. */
  readonly types: readonly CountOf[]
  readonly phases: readonly CountOf[]
  readonly providers: readonly CountOf[]
  /** Newest first; the most recent MAX_ACTIVITIES. */
  readonly newest: readonly StatementActivity[]
  /** Planned for after the last delivered day of the log, soonest first, and how many there are. */
  readonly planned: readonly StatementActivity[]
  readonly plannedCount: number
  /** Of an area: its schools, those on the list, and those of the list without an activity in the window, by name. */
  readonly area: {
    readonly schools: number
    readonly listed: number | null
    readonly listedUnreached: readonly number[]
  } | null
  /** Of an employer that is placed: schools of the list without an activity in the window, the nearest first. */
  readonly nearby: { readonly isDistrict: boolean; readonly schools: readonly NearbySchool[] } | null
  /** Of a school: its requests that wait. */
  readonly openRequests: number
}

export interface StatementAnswer {
  readonly question: StatementQuestion
  readonly version: number
  /** Null where nothing of that key has an activity in the window. */
  readonly statement: Statement | null
}

/** Activities that a page names. */
export const MAX_ACTIVITIES = 12
/** Planned activities, and schools still to be reached, that a page names. */
export const MAX_NEXT = 5
