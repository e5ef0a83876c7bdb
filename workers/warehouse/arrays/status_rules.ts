import { LAPSED, NEVER, ONE_OFF, QUIET, REPEAT, SUSTAINED } from '../../../src/domain/engagement/engagement'
import { ruleBit } from '../../../src/domain/engagement/sustained_rules'

export interface SchoolStatuses {
  /** Status byte per school. */
  readonly status: Uint8Array
  /** Per school: the rules that make it sustained, as in SUSTAINED_RULES; 0 where it is not. */
  readonly sustainedBy: Uint8Array
  /** CountedActivities engagements in the window per school. */
  readonly engagements: Uint32Array
  /** Day number of the last counted engagement up to the window's end; -1 when none. */
  readonly lastDay: Int32Array
}

export const YEAR_OF_DAYS = 365
/** Sustained are so many sessions of one series over so many days. */
export const SERIES_SESSIONS = 3
export const SERIES_SPAN_DAYS = 42
/** Or activities of one provider on so many days in so many terms. */
export const PROVIDER_DAYS = 3
export const PROVIDER_TERMS = 2
/** Fewer engagements make neither a series nor the days of a provider. */
export const FEWEST_FOR_RULES = Math.min(SERIES_SESSIONS, PROVIDER_DAYS)
/** Or activity in so many of the last academic years. */
const ACTIVE_YEARS = 3
export const YEARS_CONSIDERED = 4

export const BY_SERIES = ruleBit('series')
export const BY_PROVIDER = ruleBit('provider')
const BY_YEARS = ruleBit('years')

/** Activity in the window and in enough of the last academic years, a bit each. */
export const yearsRule = (inWindow: number, yearMask: number): number =>
  inWindow > 0 && countBits(yearMask) >= ACTIVE_YEARS ? BY_YEARS : 0

function countBits(mask: number): number {
  let count = 0
  for (let left = mask; left > 0; left >>= 1) count += left & 1
  return count
}

/** `isOneOff`: all activity in the window is on one day, with none in the year before it. */
export function statusOfCounts(
  last: number,
  to: number,
  inWindow: number,
  rules: number,
  isOneOff: boolean,
): number {
  if (last < 0) return NEVER
  if (inWindow === 0) return to - last >= YEAR_OF_DAYS ? LAPSED : QUIET
  if (rules > 0) return SUSTAINED
  return isOneOff ? ONE_OFF : REPEAT
}
