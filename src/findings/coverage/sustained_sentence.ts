import type { CoverageAnswer } from '../../domain/coverage/coverage'
import { schoolsByRule, SUSTAINED_RULES } from '../../domain/engagement/sustained_rules'
import type { SustainedRule } from '../../domain/engagement/sustained_rules'
import { formatCount } from '../format_number'

const SUSTAINED_RULE_PHRASES: Readonly<Record<SustainedRule, string>> = {
  series: 'a series',
  provider: 'one provider over terms',
  years: 'year after year',
}

/** "By a series 12, one provider over terms 402, year after year 1,390; a school may count under several." */
export function sustainedSentence({ sustainedBy }: Pick<CoverageAnswer, 'sustainedBy'>): string {
  const rules = SUSTAINED_RULES.map(
    (rule) => `${SUSTAINED_RULE_PHRASES[rule]} ${formatCount(schoolsByRule(sustainedBy, rule))}`,
  )
  return `By ${rules.join(', ')}; a school may count under several.`
}
