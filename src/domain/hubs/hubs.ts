import type { CoverageQuestion, Reach } from '../coverage/coverage'
import type { ReportLag } from '../report/report'
import type { ReportingPhase } from '../school/phase'
import type { Window } from '../time/academic_year'
import type { Funnel, FunnelPoint } from './funnel'

/** Primary, secondary and college are what targets are stated for. */
export const THREE_PHASES = ['primary', 'secondary', 'college'] as const satisfies readonly ReportingPhase[]

export interface HubsQuestion extends Omit<CoverageQuestion, 'phase' | 'window'> {
  readonly phases: readonly ReportingPhase[]
  /** A school counts once in each; several are pooled. */
  readonly windows: readonly Window[]
  /** The list that makes schools a priority; null for none. */
  readonly listId: string | null
  /** Only schools of the list are compared. */
  readonly priorityOnly: boolean
  /** ISO. */
  readonly today: string
}

/** What one hub has, and how its activities are reported. */
export interface HubCounts extends Reach {
  readonly name: string
  /** Schools and those reached, by phase and by being on the list or not. */
  readonly kinds: readonly Reach[]
  /** Schools on the priority list. */
  readonly listed: number
  readonly lag: ReportLag
  /** Delivered activities of the window, those of type “other”, and those without a type. */
  readonly activities: number
  readonly other: number
  readonly untyped: number
}

/** Why a hub is not judged against the limits. */
export type NotJudged = 'late' | 'few_schools' | 'no_schools'

export interface Hub extends HubCounts {
  readonly notJudged: NotJudged | null
  /** Null where it is late, or there is no funnel. */
  readonly point: FunnelPoint | null
  /** Its rate with the mix of all hubs; null where nothing is expected. */
  readonly standardised: number | null
}

export interface HubsAnswer {
  readonly question: HubsQuestion
  readonly version: number
  /** False while no log is open. */
  readonly known: boolean
  /** A to Z: never by rate. */
  readonly hubs: readonly Hub[]
  /** Null where there is nothing to compare. */
  readonly funnel: Funnel | null
  /** Schools in no hub: outside every count here. */
  readonly noHub: Reach
  /** All hubs together. */
  readonly all: Omit<HubCounts, 'name' | 'kinds'>
  /** ISO; the day that the log is as at, null where it does not say. */
  readonly asAt: string | null
}
