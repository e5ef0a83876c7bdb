import { isoOfWallTime, type WallMinutes } from './wall_time'

/** What a person accepted for one event; its provider is still to be told. */
export interface EventChange {
  /** `eventKey` of it. */
  readonly event: string
  /** When its calendar has it, as the two below: where a newer calendar has another time, this change is void. */
  readonly from: string
  /** "2026-02-12T13:00" in London. */
  readonly to: string
  /** Id of the school that it goes to instead; '' where it stays at its own. */
  readonly school: string
}

/** A person's decision about two events that clash or duplicate each other, kept in the project. */
export interface ClashDecision {
  /** `pairKey` of both. */
  readonly pair: string
  /** Null where both stay as they are. */
  readonly change: EventChange | null
}

export type ClashDecisions = readonly ClashDecision[]

export const MAX_CLASH_DECISIONS = 5000

interface Named {
  readonly uid: string
  readonly plannedInSeries: WallMinutes | null
}

/** Names an event, or one of a series, in every term and after its calendar is loaded again. */
export const eventKey = ({ uid, plannedInSeries }: Named): string =>
  plannedInSeries === null ? uid : `${uid} ${isoOfWallTime(plannedInSeries)}`

export const pairKey = (a: Named, b: Named): string => [eventKey(a), eventKey(b)].sort().join(' | ')

/** The decisions with one put in place of an earlier one about the same two events. */
export const putClashDecision = (decisions: ClashDecisions, decision: ClashDecision): ClashDecisions => [
  ...removeClashDecision(decisions, decision.pair),
  decision,
]

export const removeClashDecision = (decisions: ClashDecisions, pair: string): ClashDecisions =>
  decisions.filter((each) => each.pair !== pair)

/** The accepted changes by event; of two of one event the later. */
export const changesByEvent = (decisions: ClashDecisions): ReadonlyMap<string, EventChange> =>
  new Map(decisions.flatMap(({ change }) => (change === null ? [] : [[change.event, change]])))
