import type { Area } from '../coverage/coverage'
import type { Window } from '../time/academic_year'
import type { PlacedOccurrence } from './calendar_event'
import type { ClashDecisions } from './clash_decisions'
import type { Clash } from './clashes'
import type { CoverReason } from './covering'
import type { DayKind } from './day_kind'
import type { Duplication } from './duplication'
import type { Placements } from './placements'
import type { WallMinutes } from './wall_time'

/** What happens at schools in a term. */
export interface CalendarQuestion {
  /** Null for the term of `today` if it has events, else the term nearest to it that has. */
  readonly term: Window | null
  /** ISO. */
  readonly today: string
  readonly within: Area | null
  /** What people decided of clashes and duplications. */
  readonly decisions: ClashDecisions
}

/** An occurrence in the term, with what a person reads of it. */
export interface CalendarEntry extends PlacedOccurrence {
  /** The event’s own id. */
  readonly uid: string
  /** Where it is, in the calendar’s own words, if at no known school; '' where nothing is known. */
  readonly place: string
  readonly isMoved: boolean
  /** Of one of a series, the start that its series gives it: it stays when a person moves this one; null of what takes place once. */
  readonly plannedInSeries: WallMinutes | null
  /** Rises as its calendar changes it (RFC 5545). */
  readonly sequence: number
  readonly theme: string
  readonly file: string
  /** When and where its calendar has it, of an event that a person changed here; null of any other. */
  readonly before: { readonly start: WallMinutes; readonly school: number } | null
  /** Just before or after the term, and listed for what it has to settle with an event of it: it is in no count. */
  readonly isBeside: boolean
}

/** The entries of the term itself. */
export const termEntries = ({ entries }: Pick<CalendarAnswer, 'entries'>): readonly CalendarEntry[] =>
  entries.filter(({ isBeside }) => !isBeside)

/** By time, then by title. */
export const entryOrder = (a: CalendarEntry, b: CalendarEntry): number =>
  a.start - b.start || a.title.localeCompare(b.title)

/** Two events to settle, and the nearest time to which one of them can move without a new clash. */
export type Problem = ClashProblem | DuplicationProblem

const weightOf = (problem: Problem): number => (problem.kind === 'clash' ? problem.severity : problem.score)

/** The worst first, then clashes, then by time. */
export const isWorse =
  (entries: readonly Pick<CalendarEntry, 'start'>[]) =>
  (a: Problem, b: Problem): number =>
    weightOf(b) - weightOf(a) || a.kind.localeCompare(b.kind) || entries[a.a]!.start - entries[b.a]!.start

interface Settling {
  /** Indexes of entries. */
  readonly a: number
  readonly b: number
  readonly school: number
  /** Null where no week of the term is free, where the school year is not known, or where an offer does more. */
  readonly move: { readonly entry: number; readonly start: WallMinutes } | null
  /** Of a duplication, or of a clash without a move: the event that could stand for both. */
  readonly cover: Cover | null
}

/** One event stands for both, and the visit of the other is freed. */
export interface Cover {
  /** Indexes of entries. */
  readonly keeps: number
  readonly frees: number
  readonly reason: CoverReason
  /**
   * The nearest school of the same phase that the log has never reached, which is free in that week of term: null where
   * none is near. Road metres.
   */
  readonly offer: { readonly school: number; readonly metres: number } | null
}

/** What a person decided of two events, and the problem that they were. */
export interface SettledProblem {
  readonly pair: string
  readonly problem: Problem
  /** Index of the entry that was changed; null where both stay as they are. */
  readonly changed: number | null
}

export interface ClashProblem
  extends Settling, Pick<Clash, 'severity' | 'isOfDifferentProviders' | 'doYearsOverlap'> {
  readonly kind: 'clash'
}

export interface DuplicationProblem
  extends Settling, Pick<Duplication, 'score' | 'disciplines' | 'fewestDaysApart'> {
  readonly kind: 'duplication'
}

/** A week of the term, from its Monday. */
export interface CalendarWeek {
  /** Days since 1970. */
  readonly monday: number
  /** What most days of most authorities in scope are; 'no_calendar' where no term dates are loaded for any. */
  readonly kind: DayKind
}

/** Events a week at one school. */
export interface SchoolLoad {
  readonly school: number
  readonly events: number
  readonly perWeek: readonly number[]
  /** Half-terms with so many events that the school is saturated: name → events. */
  readonly saturated: readonly { readonly halfTerm: string; readonly events: number }[]
}

/** Events of one provider, month by month of the term. */
export interface ProviderCoverage {
  readonly provider: number
  readonly events: number
  readonly perMonth: readonly number[]
}

export interface CalendarAnswer {
  readonly question: CalendarQuestion
  readonly version: number
  readonly term: Window
  readonly files: readonly string[]
  readonly providers: readonly string[]
  readonly weeks: readonly CalendarWeek[]
  /** Requests for a visit whose first day needed is in each of the weeks, but for duplicates. */
  readonly requestsPerWeek: readonly number[]
  readonly placements: Placements
  /** First days of the months of the term, ISO. */
  readonly months: readonly string[]
  /** By start, then those beside the term. Those at no known school only where no area is asked for. */
  readonly entries: readonly CalendarEntry[]
  /** The worst first. */
  readonly problems: readonly Problem[]
  /** Those that people decided, in the same order. */
  readonly settled: readonly SettledProblem[]
  /** False where no engagement is loaded, so that nobody knows which schools were never reached. */
  readonly hasLog: boolean
  /** The busiest first. */
  readonly loads: readonly SchoolLoad[]
  readonly coverage: readonly ProviderCoverage[]
  /** Of the entries that are not cancelled. */
  readonly counts: {
    readonly events: number
    readonly occurrences: number
    readonly cancelled: number
    readonly atVenueOnly: number
    readonly outsideTerm: number
    readonly inExams: number
    /** Listed in a second file too, and counted once. */
    readonly repeated: number
  }
  /** Series that go on for longer than is followed, by title. */
  readonly cutSeries: readonly string[]
  /** Changes of one of a series that meet none of its times, by title. */
  readonly unmetChanges: readonly string[]
  /** Records that repeat another of the same event, or are older than it, in all that is loaded. */
  readonly replacedRecords: number
  /** Occurrences loaded in all, of any term. */
  readonly loaded: number
  /** First day and last day of all that is loaded, ISO; null where nothing is. */
  readonly span: Window | null
}
