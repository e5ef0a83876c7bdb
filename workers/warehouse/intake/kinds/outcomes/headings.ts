import type { KindHeadings } from '../kind_headings'

const scoreHeadings = (name: string): readonly string[] => [
  `${name} (1-5 mean)`,
  name,
  `${name} (1-5)`,
  `${name} score`,
  `${name} mean`,
  `Mean ${name}`,
  `Average ${name}`,
  `${name} out of 5`,
  `${name} rating`,
]

const positiveHeadings = (name: string): readonly string[] => [
  `${name}: scored 4 or 5`,
  `${name} 4 or 5`,
  `${name} 4-5`,
  `${name} scoring 4 or 5`,
  `${name} number scoring 4 or 5`,
  `${name} positive`,
]

/** Feedback by activity. */
export const OUTCOMES: KindHeadings = {
  needed: [
    [['activity_id']],
    [['responses'], ['enjoyment'], ['objectives'], ['community'], ['evaluation_level']],
  ],
  neededWords: {
    activity_id: 'the id of the activity',
    responses: 'a number of responses',
    enjoyment: 'a score of enjoyment',
    objectives: 'a score of learning objectives',
    community: 'a score of community links',
    evaluation_level: 'an evaluation level',
  },
  fields: {
    activity_id: [
      'Activity ID',
      'Activity reference',
      'Activity ref',
      'Engagement ID',
      'Engagement reference',
      'Visit ID',
      'Session ID',
      'Event ID',
    ],
    responses: [
      'Responses',
      'Number of responses',
      'Respondents',
      'Number of respondents',
      'Feedback forms',
      'Forms returned',
      'Survey responses',
    ],
    enjoyment: scoreHeadings('Enjoyment'),
    enjoyment_positive: positiveHeadings('Enjoyment'),
    objectives: [...scoreHeadings('Learning objectives met'), ...scoreHeadings('Learning objectives')],
    objectives_positive: [
      ...positiveHeadings('Learning objectives met'),
      ...positiveHeadings('Learning objectives'),
    ],
    community: scoreHeadings('Community links'),
    community_positive: positiveHeadings('Community links'),
    evaluation_level: ['Evaluation level', 'Level of evaluation', 'Eval level', 'Kirkpatrick level'],
    outcome_areas: ['Outcome areas', 'Outcome area', 'Outcomes', 'Areas of outcome'],
  },
}
