import { dayNumber } from '../../src/domain/time/academic_year'
import { ACTIVITY_TYPES, type ActivityType } from '../../src/domain/engagement/engagement'
import { quantileAt, type Random } from './random'

/** Share of sessions held live online, from each day on, newest first. */
const ONLINE: readonly (readonly [number, number])[] = (
  [
    ['2023-09-01', 0.13],
    ['2022-09-01', 0.18],
    ['2021-09-01', 0.32],
    ['2021-03-08', 0.58],
    ['2021-01-04', 0.88],
    ['2020-09-01', 0.66],
    ['2020-03-20', 0.8],
    ['2019-09-01', 0.02],
  ] as const
).map(([from, share]) => [dayNumber(from), share])

/** Codes of DOMAIN §3.2, DELIVERY_MODE, in lower case. */
export function drawMode(random: Random, type: ActivityType, day: number): string {
  const online = ONLINE.find(([from]) => day >= from)?.[1] ?? 0
  if (type === 'VIRTUAL_OFFER' || random.chance(online))
    return random.chance(0.93) ? 'live_online' : 'recorded'
  if (type === 'KIT_LOAN') return 'kit_posted'
  if (ACTIVITY_TYPES[type].kind === 'workplace') return 'employer_site'
  if (type === 'UNI_VISIT' || type === 'TASTER_DAY') return 'third_party_venue'
  const elsewhere = random.next()
  if (elsewhere < 0.03) return 'third_party_venue'
  if (elsewhere < 0.04) return 'hybrid'
  return elsewhere < 0.055 ? 'unknown' : 'in_school'
}

const HOURS = [0.5, 0.75, 1, 1, 1, 1.5, 2, 2.5, 3.5, 6]
const PREPARING = [0, 0.25, 0.5, 0.5, 0.75, 1, 1, 1.5, 2.5, 5]
const VOLUNTEERS = [1, 1, 1, 1, 1, 1.6, 2, 2.6, 4, 12]

const toHalves = (value: number): number => Math.round(value * 2) / 2

export interface Effort {
  readonly volunteers: number
  /** Hours per activity, delivering; null where the log has none. */
  readonly hours: number | null
  readonly prepHours: number | null
}

export function drawEffort(random: Random): Effort {
  const volunteers = Math.round(quantileAt(VOLUNTEERS, random.next()))
  const hours = Math.max(0.5, toHalves(quantileAt(HOURS, random.next())))
  const prepHours = toHalves(quantileAt(PREPARING, random.next()))
  return {
    volunteers,
    hours: random.chance(0.03) ? null : hours,
    prepHours: random.chance(0.12) ? null : prepHours,
  }
}

/** Days from an activity to its report: median two weeks, a tenth over two months, a few most of a year. */
const LAG = [0, 1, 3, 5, 7, 9, 11, 14, 16, 19, 24, 30, 42, 66, 260]

export const drawLag = (random: Random): number => Math.round(quantileAt(LAG, random.next()))
