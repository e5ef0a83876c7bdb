import type { PlanValue } from '../../domain/plan/plan_question'
import type { Rule, RulePrice } from '../../domain/plan/rule_prices'
import { formatCount } from '../format_number'
import { pointsWords } from './limit_sentences'

interface Naming {
  readonly schoolName: (row: number) => string
  readonly supplierId: (supplier: number) => string
  readonly areaName: (area: number) => string
  /** How many schools of an area must be visited. */
  readonly floorOf: (area: number) => number
}

/** "Pinned: V-0108 to Demo Lily School". */
export function decisionWords(rule: Rule, { schoolName, supplierId, areaName, floorOf }: Naming): string {
  switch (rule.kind) {
    case 'pin':
      return `Pinned: ${supplierId(rule.supplier)} to ${schoolName(rule.school)}`
    case 'must':
      return `Must: ${schoolName(rule.school)}`
    case 'must_not':
      return `Must not: ${schoolName(rule.school)}`
    case 'floor':
      return `At least ${floorOf(rule.area)} in ${areaName(rule.area)}`
  }
}

/** "costs 12 points of need and about 3 km of road"; the road is that of the plan with the decision against the one without. */
export function decisionPriceWords(
  { points, metres }: Pick<RulePrice, 'points' | 'metres'>,
  value: PlanValue,
): string {
  const km = Math.round(Math.abs(metres) / 1000)
  const road = `about ${formatCount(km)} km of road`
  if (points === 0 && km === 0) return 'costs nothing'
  if (points > 0)
    return km === 0
      ? `costs ${pointsWords(points, value)}`
      : `costs ${pointsWords(points, value)} and ${metres < 0 ? '' : 'saves '}${road}`
  const gained = points < 0 ? `brings ${pointsWords(-points, value)}` : ''
  const moved = km === 0 ? '' : `${metres < 0 ? 'costs' : 'saves'} ${road}`
  return [gained, moved].filter((part) => part !== '').join(' and ')
}
