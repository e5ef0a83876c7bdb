import type { Worth } from '../../domain/plan/plan'
import type { PlanValue } from '../../domain/plan/plan_question'
import { formatRateToTenth, formatShare } from '../format_number'
import { VALUE_LABELS } from './plan_sentences'

/** "Against need alone: 99.7% of its points for 89% of its road."; '' where need alone has no points. */
export function againstValueAlone(plan: Worth, alone: Worth, value: PlanValue): string {
  if (alone.points === 0) return ''
  const points = `Against ${VALUE_LABELS[value]} alone: ${formatRateToTenth(plan.points / alone.points)} of its points`
  return alone.metres === 0
    ? `${points}.`
    : `${points} for ${formatShare(plan.metres / alone.metres, '')} of its road.`
}

/** "2 km", or that road has no price. */
export const priceWords = (kmPerPoint: number | null): string =>
  kmPerPoint === null ? 'any road' : `${kmPerPoint} km`
