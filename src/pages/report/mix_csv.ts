import { ACTIVITY_TYPES } from '../../domain/engagement/engagement'
import type { MixAnswer } from '../../domain/engagement/mix_question'
import { csvFile } from '../../domain/files/csv'
import { formatWindow } from '../../domain/time/academic_year'

const HEADINGS = [
  ...['phase', 'academic_year', 'code', 'label', 'list_count', 'list_share', 'rest_count', 'rest_share'],
  ...['difference', 'lower', 'upper'],
]

/** Activity mix (CSV): every type with its shares of the known ones; "other" and not given with their counts alone. */
export const mixCsv = ({ question, counts, mix }: MixAnswer): string =>
  csvFile(
    HEADINGS,
    counts.map(({ type, list, rest }) => {
      const known = mix?.types.find((each) => each.type === type)
      return [
        question.phase,
        formatWindow(question.window),
        type,
        ACTIVITY_TYPES[type].label,
        list,
        known?.listShare ?? null,
        rest,
        known?.restShare ?? null,
        known?.difference ?? null,
        known?.interval.low ?? null,
        known?.interval.high ?? null,
      ]
    }),
  )
