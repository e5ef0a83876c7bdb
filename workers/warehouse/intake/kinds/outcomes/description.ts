import { EVALUATION_LEVELS } from '../../../../../src/domain/outcomes/outcomes'
import type { FileKindDescription } from '../file_kind_description'

/** Feedback on activities of the log. */
export const outcomes: FileKindDescription = {
  label: 'Outcomes file',
  hint: 'Feedback by activity: activity ID, responses, mean scores from 1 to 5, how many scored 4 or 5, evaluation level',
  repeats: 'another of the same activity: the first counts',
  codeLists: {
    evaluation_level: EVALUATION_LEVELS.map((label, level) => ({ code: String(level), label })),
  },
  fieldLabels: {
    activity_id: 'Activity’s id',
    responses: 'Responses',
    enjoyment: 'Enjoyment, 1 to 5',
    enjoyment_positive: 'Enjoyment scored 4 or 5',
    objectives: 'Learning objectives met, 1 to 5',
    objectives_positive: 'Learning objectives scored 4 or 5',
    community: 'Community links, 1 to 5',
    community_positive: 'Community links scored 4 or 5',
    evaluation_level: 'Evaluation level',
    outcome_areas: 'Areas of outcome',
  },
}
