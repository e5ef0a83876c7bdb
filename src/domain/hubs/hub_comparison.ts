import { FEW_SCHOOLS } from '../coverage/coverage'
import { dayNumber } from '../time/academic_year'
import { standardisedRates } from './case_mix'
import { funnelOf, type Funnel } from './funnel'
import type { Hub, HubCounts, NotJudged } from './hubs'

/** A hub whose reports take this many days longer than those of all hubs is late, while its window is not complete. */
export const LATER_THAN_ALL_DAYS = 28

interface Reporting {
  /** Last day of the window, ISO. */
  readonly to: string
  /** The day that the log is as at, ISO; null where it does not say. */
  readonly asAt: string | null
  /** Days within which nine in ten reports of all hubs come; null of no reports. */
  readonly p90: number | null
}

/** True of a hub whose window is not complete by its own reports, which come much later than those of all hubs. */
export function isLate({ lag }: Pick<HubCounts, 'lag'>, { to, asAt, p90 }: Reporting): boolean {
  if (asAt === null || p90 === null || lag.p90 === null || lag.p90 <= p90 + LATER_THAN_ALL_DAYS) return false
  return dayNumber(asAt) - dayNumber(to) < lag.p90
}

const reasonOf = (hub: HubCounts, reporting: Reporting): NotJudged | null => {
  if (hub.schools === 0) return 'no_schools'
  if (isLate(hub, reporting)) return 'late'
  return hub.schools < FEW_SCHOOLS ? 'few_schools' : null
}

/** Hubs against the limits of all those that are not late; a late one is outside every count, and listed all the same. */
export function compareHubs(
  counts: readonly HubCounts[],
  reporting: Reporting,
): { readonly hubs: readonly Hub[]; readonly funnel: Funnel | null } {
  const reasons = counts.map((hub) => reasonOf(hub, reporting))
  const counted = reasons.map((reason) => reason !== 'late' && reason !== 'no_schools')
  const funnel = funnelOf(counts.filter((_, hub) => counted[hub]))
  const standardised = standardisedRates(
    counts.map(({ kinds }) => kinds),
    counted,
  )
  let next = 0
  const hubs = counts.map((hub, index): Hub => ({
    ...hub,
    notJudged: reasons[index]!,
    point: counted[index] ? (funnel?.points[next++] ?? null) : null,
    standardised: standardised[index]!,
  }))
  return { hubs, funnel }
}
