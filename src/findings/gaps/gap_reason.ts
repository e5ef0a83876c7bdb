import type { EmployerFilter } from '../../domain/employers/employer_filter'
import { counted } from '../../domain/words/counted'
import { isoOfDay, formatDate, formatMonth, formatWindow } from '../../domain/time/academic_year'
import type { Window } from '../../domain/time/academic_year'
import { displayStatusOf } from '../../domain/engagement/engagement'
import type { EngagementStatus } from '../../domain/engagement/engagement'
import { smallBaseMark } from '../small_number_sentences'
import { historyOfSchool } from '../../domain/engagement/loaded_history'
import type { LoadedHistory } from '../../domain/engagement/loaded_history'
import { statusLabel } from '../engagement/status_sentences'

export interface GapFacts {
  /** Null while no log is open. */
  readonly status: EngagementStatus | null
  /** Day number, -1 when never. */
  readonly lastDay: number
  readonly engagements: number
  /** Day number of the next planned engagement, -1 when none. */
  readonly booked: number
  readonly history: LoadedHistory
  /** The school has a delivered engagement after the window. */
  readonly reachedSince: boolean
  readonly window: Window
  readonly fsmPct: number
  /** On roll, whom `fsmPct` is of; below nought where not known. */
  readonly pupils: number
  /** What the screen calls the list, such as "the priority list"; null for a school that is not on it. */
  readonly listName: string | null
  /** NaN when no employer has a position. */
  readonly nearestKm: number
  /** Which employers the nearest one is of. */
  readonly nearestOf: EmployerFilter
}

const FAR_KM = 20
const HIGH_FSM = 25

const inWindow = (facts: GapFacts, what: string): string => `${what} in ${formatWindow(facts.window)}`

function statusReason(facts: GapFacts): string {
  if (facts.status === null) return 'No engagements are loaded'
  switch (displayStatusOf(facts.status)) {
    case 'never':
      return statusLabel('never', historyOfSchool(facts.history, facts.reachedSince))
    case 'lapsed':
      return `Last reached ${formatMonth(isoOfDay(facts.lastDay))}${facts.history.isShort && !facts.reachedSince ? ', none in loaded history since' : ''}`
    case 'one_off':
      return inWindow(facts, 'One visit')
    case 'repeat':
    case 'sustained':
      return inWindow(facts, counted(facts.engagements, 'engagement'))
  }
}

const isFiltered = ({ section, leavesOutPublicBodies }: EmployerFilter): boolean =>
  section !== null || leavesOutPublicBodies

const sinceReason = ({ status, window }: GapFacts): string =>
  status === 'never' ? 'reached since' : `reached since ${formatDate(window.to)}`

/** Why a school is in the list, in words: "Never in the log · 46 % FSM · on the priority list". */
export function gapReason(facts: GapFacts): string {
  const reasons = [statusReason(facts)]
  if (facts.reachedSince) reasons.push(sinceReason(facts))
  if (facts.booked >= 0) reasons.push(`visit booked ${formatDate(isoOfDay(facts.booked))}`)
  if (facts.fsmPct >= HIGH_FSM)
    reasons.push(`${Math.round(facts.fsmPct)}% FSM${smallBaseMark(facts.pupils, 'pupil')}`)
  if (facts.listName !== null) reasons.push(`on ${facts.listName}`)
  if (facts.nearestKm >= FAR_KM)
    reasons.push(
      `${Math.round(facts.nearestKm)} km from the nearest employer${isFiltered(facts.nearestOf) ? ' chosen' : ''}`,
    )
  return reasons.join(' · ')
}
