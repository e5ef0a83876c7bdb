import type { EngagementStatus } from '../engagement/engagement'
import type { NeedPart } from './need_weights'

/** What is known of a school, for its need; NaN and null stand for what is not known. */
export interface NeedFacts {
  /** Null while no log is open. */
  readonly status: EngagementStatus | null
  /** Years from the last delivered engagement to the end of the window; Infinity when the log has none. */
  readonly yearsSince: number
  /** Null while no priority list is chosen. */
  readonly onList: boolean | null
  /** Per cent. */
  readonly fsmPct: number
  readonly pupils: number
  /** Kilometres, great circle, to the nearest active volunteer, or employer where no volunteers are loaded. */
  readonly supplyKm: number
  /** Delivered in the window. */
  readonly engagements: number
}

/**
 * Where a part has its full points. Each lies where almost no school of the English register is beyond it, so that
 * scores of schools differ: 56 of 25,600 schools have 80 % on free school meals, 11 have 2,500 pupils.
 */
export const FULL_POINTS = { years: 6, fsmPct: 80, pupils: 2500, supplyKm: 30 } as const

/** So many engagements in the window leave no need of more. */
export const NO_NEED_ENGAGEMENTS = 10

/** Of the full points of status: the further from regular contact, the more. */
export const STATUS_SHARES: Readonly<Record<EngagementStatus, number>> = {
  never: 1,
  lapsed: 0.75,
  quiet: 0.5,
  one_off: 0.25,
  repeat: 0.1,
  sustained: 0,
}

/** Of the full points of what was started and is not yet sustained. */
export const STARTED_SHARES: Readonly<Record<EngagementStatus, number>> = {
  never: 0,
  lapsed: 0.25,
  quiet: 0.5,
  one_off: 1,
  repeat: 0.75,
  sustained: 0,
}

const upTo = (full: number, value: number): number => Math.min(1, Math.max(0, value / full))

/** The share of a part's full points that a school has, 0 to 1; NaN where the fact is not known. */
export function needShare(part: NeedPart, facts: NeedFacts): number {
  switch (part) {
    case 'status':
      return facts.status === null ? NaN : STATUS_SHARES[facts.status]
    case 'started':
      return facts.status === null ? NaN : STARTED_SHARES[facts.status]
    case 'years':
      return upTo(FULL_POINTS.years, facts.yearsSince)
    case 'priority':
      return facts.onList === null ? NaN : Number(facts.onList)
    case 'fsm':
      return upTo(FULL_POINTS.fsmPct, facts.fsmPct)
    case 'pupils':
      return upTo(FULL_POINTS.pupils, facts.pupils)
    case 'distance':
      return upTo(FULL_POINTS.supplyKm, facts.supplyKm)
    case 'encounters':
      return 1 - upTo(NO_NEED_ENGAGEMENTS, facts.engagements)
  }
}
