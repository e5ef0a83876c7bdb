import type { Decisions } from '../project/decisions'

/** What a log may name in a way that is not matched for certain. */
export const MATCH_KINDS = ['schools', 'employers'] as const
export type MatchKind = (typeof MATCH_KINDS)[number]

/** The part of the decisions that holds each kind’s matches. */
export const MATCHES_OF = {
  schools: 'schoolMatches',
  employers: 'employerMatches',
} as const satisfies Readonly<Record<MatchKind, keyof Decisions>>

/** A school of the register, or a loaded employer, that a way of writing may mean. */
export interface MatchCandidate {
  readonly id: string
  readonly name: string
  /** What distinguishes it from others of its name: "Primary", "Leeds", "LS1 1AA", "URN 100001". */
  readonly facts: readonly string[]
  /** Probability that this is the right one, 0 to 1, by the calibration of workers/warehouse/matching. */
  readonly probability: number
}

/** Why a row waits: for its school, those of the reject reasons that a person can put right; for its employer, what is not certain. */
export type WaitingReason =
  | 'no_school'
  | 'unknown_urn'
  | 'bad_urn'
  | 'shared_name'
  | 'doubtful_name'
  | 'unknown_name'
  | 'unknown_number'
  | 'placeholder_name'

/** One way of writing a school, or an employer, among the rows that wait, with what it may mean. */
export interface Waiting {
  /** Its key in decisions. */
  readonly written: string
  /** As the file has them; '' where it does not. The number is a URN, or an employer's company number or id. */
  readonly number: string
  readonly name: string
  readonly postcode: string
  readonly place: string
  readonly rows: number
  /** First and last day of its rows, ISO. */
  readonly from: string
  readonly to: string
  readonly reason: WaitingReason
  /** The likeliest first; none of a name that is a placeholder. */
  readonly candidates: readonly MatchCandidate[]
  /** Of a group of placeholders in the place of a name, each of them. */
  readonly placeholders?: readonly Waiting[]
}

export interface MatchReview {
  readonly version: number
  readonly kind: MatchKind
  /** Most rows first, then the likeliest. */
  readonly waiting: readonly Waiting[]
}
