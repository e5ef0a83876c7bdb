import type { Target } from '../../domain/project/dataset'
import { OWN_METRIC, TARGET_METRICS, type TargetUnit } from '../../domain/targets/target_metrics'
import { formatCount } from '../format_number'

const WITH_UNIT: Readonly<Record<TargetUnit, (amount: string) => string>> = {
  per_cent: (amount) => `${amount}%`,
  score: (amount) => `${amount} of 5`,
  hours: (amount) => `${amount} hours`,
  number: (amount) => amount,
}

/** "26%", "4 of 5", "12,000 hours", "30 days". */
function targetAmount({ metric, value, unit }: Pick<Target, 'metric' | 'value' | 'unit'>): string {
  const amount = formatCount(value)
  if (metric !== OWN_METRIC) return WITH_UNIT[TARGET_METRICS[metric].unit](amount)
  return unit === '%' ? `${amount}%` : `${amount} ${unit}`.trim()
}

/** "primary reach 26%", "volunteer hours 12,000 hours in Grove Hub in 2024/25". */
export function targetInWords(target: Target): string {
  const { metric, phase, area, year } = target
  const name = metric === OWN_METRIC ? target.measure : metric
  const ofPhase = phase === 'all' && metric !== 'priority reach' && metric !== 'reach' ? '' : `${phase} `
  const where = area === null ? '' : ` in ${area}`
  const when = year === null ? '' : ` in ${year}/${String((year + 1) % 100).padStart(2, '0')}`
  return `${ofPhase}${name} ${targetAmount(target)}${where}${when}`
}
