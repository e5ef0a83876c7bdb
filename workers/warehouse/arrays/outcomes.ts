import {
  CRITERIA,
  EVALUATION_LEVELS,
  FEW_RESPONSES,
  OUTCOME_AREAS,
  type Criterion,
  type CriterionScores,
  type OutcomeArea,
  type Outcomes,
} from '../../../src/domain/outcomes/outcomes'
import type { MetricRow } from '../metrics/metric_row'

type FeedbackRow = MetricRow<'feedback_rows'>

const AREAS = Object.keys(OUTCOME_AREAS) as OutcomeArea[]

/** One activity whose mean is this or more is well scored. */
const WELL_SCORED = 4

const byCriterion = <T>(of: (criterion: Criterion) => T): Record<Criterion, T> => ({
  enjoyment: of('enjoyment'),
  objectives: of('objectives'),
  community: of('community'),
})

/** Sums of the scores of one criterion. */
class ScoreSum {
  activities = 0
  activitiesWithResponses = 0
  responses = 0
  weighted = 0
  sum = 0
  positive = 0
  positiveOf = 0
  atLeastFour = 0
  notRead = 0

  constructor(readonly criterion: Criterion) {}

  add(row: FeedbackRow): void {
    const score = row[this.criterion]
    const positive = row[`${this.criterion}_positive`]
    if (row.unread_scores?.split(';').includes(this.criterion)) this.notRead += 1
    if (score === null) return
    this.activities += 1
    this.sum += score
    if (score >= WELL_SCORED) this.atLeastFour += 1
    if (row.responses === null) return
    this.activitiesWithResponses += 1
    this.responses += row.responses
    this.weighted += score * row.responses
    if (positive === null) return
    this.positive += positive
    this.positiveOf += row.responses
  }

  scores(): CriterionScores {
    return {
      activities: this.activities,
      activitiesWithResponses: this.activitiesWithResponses,
      responses: this.responses,
      mean: this.responses === 0 ? null : this.weighted / this.responses,
      meanOfActivities: this.activities === 0 ? null : this.sum / this.activities,
      positive: this.positive,
      positiveOf: this.positiveOf,
      activitiesAtLeastFour: this.atLeastFour,
      notRead: this.notRead,
      fewResponses: this.responses < FEW_RESPONSES,
      isHidden: false,
    }
  }
}

/** The feedback of a group of schools, summed. An activity that several of its schools share counts once. */
export class OutcomeSum {
  #delivered = 0
  #withFeedback = 0
  #notDelivered = 0
  #withoutResponses = 0
  #fewResponses = 0
  #responses = 0
  #youngPeople = 0
  #levelNotKnown = 0
  #atLeastReaction = 0
  #atLeastLearning = 0
  #withoutArea = 0
  #lastRow = -1
  #lastWasDelivered = false
  readonly #levels = EVALUATION_LEVELS.map(() => 0)
  readonly #areas: Record<OutcomeArea, number> = { OA1: 0, OA2: 0, OA3: 0, OA4: 0 }
  readonly #scores = byCriterion((criterion) => new ScoreSum(criterion))

  addDelivered(activities: number): void {
    this.#delivered += activities
  }

  /** Rows come in the order of their activities. */
  add(row: FeedbackRow): void {
    const isAnotherSchool = row.source_row === this.#lastRow
    if (!isAnotherSchool) this.#addActivity(row)
    if (row.delivered && !(isAnotherSchool && this.#lastWasDelivered)) {
      if (isAnotherSchool) this.#notDelivered -= 1
      this.#addDelivered(row)
    } else if (!isAnotherSchool) this.#notDelivered += 1
    this.#lastWasDelivered = row.delivered || (isAnotherSchool && this.#lastWasDelivered)
    this.#lastRow = row.source_row
  }

  #addActivity(row: FeedbackRow): void {
    for (const criterion of CRITERIA) this.#scores[criterion].add(row)
    if (row.responses === null) this.#withoutResponses += 1
    else if (row.responses < FEW_RESPONSES) this.#fewResponses += 1
    if (row.evaluation_level === null) this.#levelNotKnown += 1
    else this.#levels[row.evaluation_level]! += 1
    const areas = row.outcome_areas?.split(';') ?? []
    for (const area of AREAS) if (areas.includes(area)) this.#areas[area] += 1
    if (areas.length === 0) this.#withoutArea += 1
  }

  #addDelivered(row: FeedbackRow): void {
    this.#withFeedback += 1
    if ((row.evaluation_level ?? 0) >= 1) this.#atLeastReaction += 1
    if ((row.evaluation_level ?? 0) >= 2) this.#atLeastLearning += 1
    if (row.responses === null || row.pupils === null) return
    this.#responses += row.responses
    this.#youngPeople += row.pupils
  }

  get isEmpty(): boolean {
    return this.#withFeedback + this.#notDelivered === 0
  }

  outcomes(): Outcomes {
    return {
      delivered: this.#delivered,
      withFeedback: this.#withFeedback,
      notDelivered: this.#notDelivered,
      scores: byCriterion((criterion) => this.#scores[criterion].scores()),
      withoutResponses: this.#withoutResponses,
      fewResponses: this.#fewResponses,
      responses: this.#responses,
      youngPeople: this.#youngPeople,
      levels: this.#levels,
      levelNotKnown: this.#levelNotKnown,
      atLeastReaction: this.#atLeastReaction,
      atLeastLearning: this.#atLeastLearning,
      areas: this.#areas,
      withoutArea: this.#withoutArea,
    }
  }
}
