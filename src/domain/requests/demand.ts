import type { Area } from '../coverage/coverage'
import type { ReportingPhase } from '../school/phase'
import { quantile } from '../statistics/quantile'
import { dayNumber, type Window } from '../time/academic_year'
import type { RequestStatus } from './request'
import { medianWait } from './waiting_time'

/** A request that waits longer than this is at risk; one of just so many days is not (DOMAIN §4.6). */
export const LONGEST_WAIT_DAYS = 28

/** One request as demand sees it. Days are ISO; null where not known. */
export interface RequestMade {
  readonly created: string
  readonly status: RequestStatus | null
  readonly statusDate: string | null
  readonly matchedOn: string | null
  readonly disciplines: readonly string[]
  /** Pupils expected; null where there is no number. */
  readonly pupils: number | null
}

/** What was asked for, and what came of it. Duplicates are in none of it. */
export interface Demand {
  readonly requests: number
  readonly delivered: number
  readonly matched: number
  readonly unfilled: number
  readonly declinedBySchool: number
  readonly cancelledByProvider: number
  /** Open or offered, and those of them for over LONGEST_WAIT_DAYS. */
  readonly waiting: number
  readonly waitingLong: number
  /** Of those unfilled: pupils expected, and requests without a number. HIDDEN_COUNT where the pupils are few. */
  readonly pupilsUnserved: number
  readonly withoutPupils: number
  /** Requests that were ever matched. */
  readonly everMatched: number
  /** First day by which half were matched, those that still wait or left with them; null where it is not reached. */
  readonly medianDays: number | null
  /** Days to the match of those matched alone; null of none. */
  readonly medianDaysMatched: number | null
}

const isWaiting = ({ status }: RequestMade): boolean => status === 'open' || status === 'offered'

/** Demand as it stood on a day, ISO. */
export function demandOf(made: readonly RequestMade[], asAt: string): Demand {
  const requests = made.filter(({ status }) => status !== 'duplicate')
  const count = (status: RequestStatus) => requests.filter((each) => each.status === status).length
  const unfilled = requests.filter(({ status }) => status === 'unfilled_expired')
  const waiting = requests.filter(isWaiting)
  const today = dayNumber(asAt)
  const daysTo = (each: RequestMade, day: string | null) =>
    Math.max(0, (day === null ? today : dayNumber(day)) - dayNumber(each.created))
  const matched = requests.filter(({ matchedOn }) => matchedOn !== null)
  const days = Float64Array.from(matched, (each) => daysTo(each, each.matchedOn)).sort()
  return {
    requests: requests.length,
    delivered: count('delivered'),
    matched: count('matched'),
    unfilled: unfilled.length,
    declinedBySchool: count('declined_by_school'),
    cancelledByProvider: count('cancelled_by_provider'),
    waiting: waiting.length,
    waitingLong: waiting.filter(({ created }) => today - dayNumber(created) > LONGEST_WAIT_DAYS).length,
    pupilsUnserved: unfilled.reduce((sum, { pupils }) => sum + (pupils ?? 0), 0),
    withoutPupils: unfilled.filter(({ pupils }) => pupils === null).length,
    everMatched: matched.length,
    medianDays: medianWait(
      requests.map((each) => ({
        days: daysTo(each, each.matchedOn ?? (isWaiting(each) ? asAt : each.statusDate)),
        isMatched: each.matchedOn !== null,
      })),
    ),
    medianDaysMatched: days.length === 0 ? null : quantile(days, 0.5),
  }
}

/** Share unfilled of those delivered, matched or unfilled; null of none. */
export function unfilledRate({ delivered, matched, unfilled }: Demand): number | null {
  const settled = delivered + matched + unfilled
  return settled === 0 ? null : unfilled / settled
}

export interface DemandQuestion {
  readonly phase: ReportingPhase
  readonly within: Area | null
  /** The grouping whose areas demand is told by. */
  readonly by: string
  /** When requests were made; null for all that are loaded. */
  readonly window: Window | null
  /** ISO; null for the last day that the requests have. */
  readonly asAt: string | null
}

export interface DemandRow {
  readonly name: string
  readonly demand: Demand
}

export interface DemandAnswer {
  readonly question: DemandQuestion
  readonly version: number
  /** False while no requests file is open. */
  readonly known: boolean
  /** ISO; '' without requests. */
  readonly asAt: string
  readonly all: Demand
  /** A to Z; requests of schools in no area last. */
  readonly byArea: readonly DemandRow[]
  readonly byPhase: readonly DemandRow[]
  /** By code; a request of several stands in none, one of none in ''. */
  readonly byDiscipline: readonly DemandRow[]
  /** "2025-03", by when it was made. */
  readonly byMonth: readonly DemandRow[]
  /** ISO weeks, over all years, by how many requests were made in them. */
  readonly byWeek: readonly { readonly week: number; readonly requests: number }[]
  /** Schools of the scope, and those of them that never asked: no demand is not no need. */
  readonly schools: number
  readonly neverAsked: number
}
