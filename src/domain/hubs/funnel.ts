import { FEW_SCHOOLS, type Reach } from '../coverage/coverage'
import { quantile } from '../statistics/quantile'
import { binomialLimits, widenedLimits, type FunnelLimits } from './binomial_limits'

/** Where a rate lies in the limits that count: those widened, where they are. */
export type FunnelPlace = 'inside' | 'above_95' | 'below_95' | 'above_998' | 'below_998'

/** Fewer hubs than this say too little of how far alike hubs spread, so limits are not widened (DOMAIN §4.12). */
export const FEWEST_TO_WIDEN = 10
const WINSORISED = 0.1

export interface FunnelPoint extends Reach {
  readonly rate: number
  readonly limits: FunnelLimits
  /** The same widened for over-dispersion; the same again where nothing is widened. */
  readonly widened: FunnelLimits
  readonly place: FunnelPlace
}

/** The share of all hubs together, the limits about it, and how far hubs spread. */
export interface Funnel extends Reach {
  readonly centre: number
  /** Σ z² ÷ (hubs − 1), z kept between its 10th and 90th percentile; null of fewer than two hubs of ten schools. */
  readonly phi: number | null
  /** Hubs of ten schools or more, which phi is of. */
  readonly hubs: number
  /** √phi where limits are widened by it; else 1. */
  readonly factor: number
  readonly points: readonly FunnelPoint[]
}

/** The place of a rate: outside is strictly below the lower or above the upper limit. */
export function placeOf(rate: number, limits: FunnelLimits): FunnelPlace {
  if (rate > limits.upper998) return 'above_998'
  if (rate < limits.lower998) return 'below_998'
  if (rate > limits.upper95) return 'above_95'
  return rate < limits.lower95 ? 'below_95' : 'inside'
}

/** The funnel of hubs with schools (DOMAIN §4.12); null where none or every school is reached, or no hub has a school. */
export function funnelOf(hubs: readonly Reach[]): Funnel | null {
  const schools = hubs.reduce((sum, hub) => sum + hub.schools, 0)
  const reached = hubs.reduce((sum, hub) => sum + hub.reached, 0)
  const centre = reached / schools
  if (!(centre > 0 && centre < 1)) return null
  const judged = hubs.filter((hub) => hub.schools >= FEW_SCHOOLS)
  const phi = overDispersion(judged, centre)
  const factor = phi !== null && phi > 1 && judged.length >= FEWEST_TO_WIDEN ? Math.sqrt(phi) : 1
  const points = hubs.map((hub): FunnelPoint => {
    const rate = hub.reached / hub.schools
    const limits = binomialLimits(hub.schools, centre)
    const widened = factor === 1 ? limits : widenedLimits(limits, centre, factor)
    return {
      schools: hub.schools,
      reached: hub.reached,
      rate,
      limits,
      widened,
      place: placeOf(rate, widened),
    }
  })
  return { schools, reached, centre, phi, hubs: judged.length, factor, points }
}

/** How many times as far hubs spread as chance alone would have them, squared: 1 where they are alike. */
function overDispersion(hubs: readonly Reach[], centre: number): number | null {
  if (hubs.length < 2) return null
  const scores = hubs.map(
    ({ schools, reached }) => (reached / schools - centre) / Math.sqrt((centre * (1 - centre)) / schools),
  )
  const sorted = Float64Array.from(scores).sort()
  const [low, high] = [quantile(sorted, WINSORISED), quantile(sorted, 1 - WINSORISED)]
  const kept = scores.map((score) => Math.min(high, Math.max(low, score)))
  return kept.reduce((sum, score) => sum + score * score, 0) / (hubs.length - 1)
}
