import type { CoverageAnswer } from '../../domain/coverage/coverage'
import { schoolsByRule, SUSTAINED_RULES, SUSTAINED_RULE_WORDS } from '../../domain/engagement/sustained_rules'
import { formatCount } from '../format_number'

/** "By a series 12, one provider over terms 402, year after year 1,390; a school may count under several." */
export function sustainedSentence({ sustainedBy }: Pick<CoverageAnswer, 'sustainedBy'>): string {
  const rules = SUSTAINED_RULES.map(
    (rule) => `${SUSTAINED_RULE_WORDS[rule]} ${formatCount(schoolsByRule(sustainedBy, rule))}`,
  )
  return `By ${rules.join(', ')}; a school may count under several.`
}
