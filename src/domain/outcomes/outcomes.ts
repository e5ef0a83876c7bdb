import type { Window } from '../time/academic_year'
import type { ReportingPhase } from '../school/phase'
import type { ActivityType } from '../engagement/engagement'

/** What people who took part score from 1 to 5 (SQW 2022, 2.6 and 2.18), in the order of the screen. */
export const CRITERIA = ['enjoyment', 'objectives', 'community'] as const
export type Criterion = (typeof CRITERIA)[number]

/** How far an activity was evaluated, lowest first; the place is the level (DOMAIN §3.2, EVAL_LEVEL). */
export const EVALUATION_LEVELS = ['None', 'Reaction', 'Learning', 'Application', 'Action'] as const

/** Areas of outcome (Mann et al.; DOMAIN §3.2). */
export const OUTCOME_AREAS = {
  OA1: 'Understanding of jobs',
  OA2: 'Employability skills',
  OA3: 'Transitions',
  OA4: 'Attainment',
} as const
export type OutcomeArea = keyof typeof OUTCOME_AREAS

/** With fewer responses than this a figure says little: it is marked. */
export const FEW_RESPONSES = 10

/** Which feedback is asked about. */
export interface OutcomesQuestion {
  readonly phase: ReportingPhase
  /** Days of the activities. */
  readonly window: Window
  /** Only schools of this area; null for all. */
  readonly within: { readonly grouping: string; readonly area: string } | null
  /** Only activities of these types; null for all. */
  readonly types: readonly ActivityType[] | null
  /** Only activities reported by this day, ISO, or without a day of report; null for all. */
  readonly asAt: string | null
  /** The grouping whose areas are answered one by one; null for none. */
  readonly by: string | null
}

/** The scores of one criterion. People below the threshold are HIDDEN_COUNT, and what is worked out from them null. */
export interface CriterionScores {
  /** Activities with a score, and those of them with a number of responses. */
  readonly activities: number
  readonly activitiesWithResponses: number
  /** People who responded, over activities with a score. */
  readonly responses: number
  /** From 1 to 5, weighted by responses; null where nobody responded or too few did. */
  readonly mean: number | null
  /** From 1 to 5, each activity counting once; null where none has a score or too few people responded. */
  readonly meanOfActivities: number | null
  /** Responses of 4 or 5, of how many. */
  readonly positive: number
  readonly positiveOf: number
  /** Activities whose mean is 4 or more. */
  readonly activitiesAtLeastFour: number
  /** Cells that are filled and hold no score from 1 to 5. */
  readonly notRead: number
  /** Fewer than FEW_RESPONSES people responded, none included. */
  readonly fewResponses: boolean
  /** People below the threshold responded, or its figure would give another hidden one away. */
  readonly isHidden: boolean
}

/** The feedback of all schools asked about, or of those of one area. */
export interface Outcomes {
  /** Accepted delivered activities. */
  readonly delivered: number
  /** Activities with feedback: of those delivered, and of those planned, requested or cancelled. */
  readonly withFeedback: number
  readonly notDelivered: number
  readonly scores: Readonly<Record<Criterion, CriterionScores>>
  /** Activities whose feedback has no number of responses, and those with fewer than FEW_RESPONSES. */
  readonly withoutResponses: number
  readonly fewResponses: number
  /** Responses, and young people at the same delivered activities, of those where both are known. */
  readonly responses: number
  readonly youngPeople: number
  /** Activities with feedback by evaluation level; the place is the level. */
  readonly levels: readonly number[]
  readonly levelNotKnown: number
  /** Of delivered activities, evaluated at this level or above. */
  readonly atLeastReaction: number
  readonly atLeastLearning: number
  readonly areas: Readonly<Record<OutcomeArea, number>>
  readonly withoutArea: number
}

export interface OutcomesAnswer {
  readonly question: OutcomesQuestion
  /** Version of the open data. */
  readonly version: number
  /** Rows of the open outcomes file, and those whose activity the open log does not have at a school. */
  readonly loaded: number
  readonly withoutActivity: number
  /** Of them, those whose activity is at a setting that is no school, and those whose activity waits for its school. */
  readonly atSettings: number
  readonly waiting: number
  readonly whole: Outcomes
  /** By area of the grouping asked for, in its order; those without an activity are left out. */
  readonly areas: readonly { readonly area: string; readonly outcomes: Outcomes }[]
  /** The schools of no area; null where no grouping is asked for or none has an activity. */
  readonly noArea: Outcomes | null
}
