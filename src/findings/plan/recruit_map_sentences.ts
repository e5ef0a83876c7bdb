import { gainStep } from '../../domain/plan/gain_steps'
import type { RecruitPlace } from '../../domain/plan/plan_limits'
import type { PlanQuestion } from '../../domain/plan/plan_question'
import { formatCount } from '../format_number'
import { placeWords, pointsName, pointsWords, recruitWords } from './limit_sentences'

/** What follows points where road has a price. */
export const lessRoadWords = ({ objective }: PlanQuestion): string =>
  objective.kind === 'priced' ? ', less road' : ''

/** "What one more visit would add at every district: points of need, less road. A new volunteer …" */
export const recruitMapTitle = (question: PlanQuestion): string =>
  `What a new volunteer ${recruitWords(question)}, would add: ${pointsName(question.value)}${lessRoadWords(question)}`

/** Beside each mark of the map, the greatest first: "over 60", "to 60", "to 40", "to 20". */
export function gainLabels(recruits: readonly RecruitPlace[]): readonly string[] {
  const step = gainStep(recruits[0]?.points ?? 0)
  const upTo = (steps: number): string => formatCount(Math.round(steps * step * 100) / 100)
  return [`over ${upTo(3)}`, `to ${upTo(3)}`, `to ${upTo(2)}`, `to ${upTo(1)}`]
}

/** "PE24 (Skegness): one more visit would add 100 points of need". */
export const gainWords = (place: RecruitPlace, question: PlanQuestion): string =>
  `${placeWords(place)}: one more visit would add ${pointsWords(place.points, question.value)}${lessRoadWords(question)}`
