import {
  EVALUATION_LEVELS,
  OUTCOME_AREAS,
  type OutcomeArea,
} from '../../../../../src/domain/outcomes/outcomes'

/** How files write the level of evaluation; the code is the level. */
export const EVALUATION_LEVEL_WORDS: Readonly<Record<string, readonly string[]>> = {
  '0': [EVALUATION_LEVELS[0], 'Level 0', 'Not evaluated', 'No evaluation'],
  '1': [EVALUATION_LEVELS[1], 'Level 1', 'Satisfaction'],
  '2': [EVALUATION_LEVELS[2], 'Level 2'],
  '3': [EVALUATION_LEVELS[3], 'Level 3', 'Behaviour'],
  '4': [EVALUATION_LEVELS[4], 'Level 4', 'Activation', 'Results'],
}

export const OUTCOME_AREA_WORDS: Readonly<Record<OutcomeArea, readonly string[]>> = {
  OA1: [OUTCOME_AREAS.OA1, 'Understanding jobs', 'Knowledge of jobs', 'Understanding of careers'],
  OA2: [OUTCOME_AREAS.OA2, 'Employability', 'Skills for work'],
  OA3: [OUTCOME_AREAS.OA3, 'Transition'],
  OA4: [OUTCOME_AREAS.OA4, 'Achievement'],
}
