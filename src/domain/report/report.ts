import type { OutcomesAnswer } from '../outcomes/outcomes'
import type { ReportingPhase } from '../school/phase'
import type { Window } from '../time/academic_year'

/** What is summed of the schools and delivered activities of one area and phase. Hours are in hundredths. */
export const TALLY_FIELDS = [
  'schools',
  'reached',
  'listed',
  'listedReached',
  'sustained',
  'repeat',
  'oneOff',
  'sessions',
  'hoursDelivering',
  'hoursPreparing',
  /** Hours times the volunteers of the activity, where both are known. */
  'volunteerHoursDelivering',
  'volunteerHoursPreparing',
  /** Activities without hours delivering, hours preparing, volunteers, a number of young people. */
  'withoutHours',
  'withoutPreparing',
  'withoutVolunteers',
  'withoutHeadcount',
  'volunteers',
  'youngPeople',
  'youngPeopleLow',
  'youngPeopleHigh',
  'requestsFilled',
  'requestsUnfilled',
  'requestsOpen',
] as const
export type TallyField = (typeof TALLY_FIELDS)[number]
export type Tally = Readonly<Record<TallyField, number>>

/** The fields that count people: HIDDEN_COUNT where few, or where they would reveal few. */
export const PEOPLE_FIELDS = ['volunteers', 'youngPeople', 'youngPeopleLow', 'youngPeopleHigh'] as const

/** The phases that add up to all schools, in the order of the figures. */
export const TALLY_PHASES = ['primary', 'secondary', 'college', 'special', 'other'] as const

/** Each phase of TALLY_PHASES, then all schools. */
export const PHASES_OF_FIGURES = TALLY_PHASES.length + 1

/** A month of the report, and the day from which it is told: only what was reported by then counts. */
export interface ReportQuestion {
  /** First day of the month, ISO. */
  readonly month: string
  /** ISO. */
  readonly asAt: string
  /** The grouping whose areas have a report each; null for one of all schools alone. */
  readonly grouping: string | null
  /** The list of priority schools; null for none. */
  readonly listId: string | null
  /** Phases whose feedback is asked for, where an outcomes file is open. */
  readonly outcomePhases: readonly ReportingPhase[]
}

/** The activities of a window, as reported by a day. */
export interface ReportFigures {
  readonly window: Window
  /** ISO. */
  readonly asAt: string
  /** By area, its phases, its fields: every area of the grouping, then schools in no area, then all schools. */
  readonly values: Float64Array
}

/** How late reports come, of those of the year up to the day of the report (DOMAIN §4.10). */
export interface ReportLag {
  /** Activities reported in the 365 days to the day, and those of them before they took place. */
  readonly reported: number
  readonly negative: number
  /** Days; null of no reports. */
  readonly median: number | null
  readonly p90: number | null
  readonly over28: number
  readonly over90: number
  /** ISO: what happened after it is incomplete; null of no reports. */
  readonly incompleteAfter: string | null
  /** ISO: the last report by the day; null where the log has no days of reports. */
  readonly lastReport: string | null
}

export interface ReportAnswer {
  readonly question: ReportQuestion
  /** Version of the open data. */
  readonly version: number
  /** False while no log is open: nothing is then known, which is not 0. */
  readonly known: boolean
  readonly areas: readonly string[]
  /** From 1 September to the month's end. */
  readonly now: ReportFigures
  /** The period of last month's report as it stood on its last day, and as it stands; null in September. */
  readonly lastFirst: ReportFigures | null
  readonly lastRevised: ReportFigures | null
  /** The same months a year before, as reported by the same day of that year; null where the log begins later. */
  readonly yearBefore: ReportFigures | null
  /** Delivered in the period and reported only after the day; activities without a day of report, which count. */
  readonly reportedLater: number
  readonly withoutReport: number
  readonly lag: ReportLag
  /** Requests in the open file; 0 where none is open. */
  readonly requestsLoaded: number
  /** Feedback of the period by phase; empty where no outcomes file is open. */
  readonly outcomes: readonly OutcomesAnswer[]
}

/** The place of a phase among TALLY_PHASES, all schools last. */
export function columnOfPhase(phase: ReportingPhase): number {
  const at = TALLY_PHASES.findIndex((each) => each === phase)
  return at < 0 ? TALLY_PHASES.length : at
}

/** One tally of figures: of an area's place, of no area's (`areas`), or of all schools (`areas + 1`). */
export function tallyOf({ values }: ReportFigures, place: number, phase: ReportingPhase): Tally {
  const start = (place * PHASES_OF_FIGURES + columnOfPhase(phase)) * TALLY_FIELDS.length
  return Object.fromEntries(
    TALLY_FIELDS.map((field, index) => [field, values[start + index] ?? 0]),
  ) as unknown as Tally
}

/** The place of an area in figures; that of all schools for null. -1 where there is no such area. */
export const placeOfArea = ({ areas }: Pick<ReportAnswer, 'areas'>, area: string | null): number =>
  area === null ? areas.length + 1 : areas.indexOf(area)
