import type { NearSupplier } from '../../domain/plan/near_supplier'
import type { Plan } from '../../domain/plan/plan'
import type { PlanStateCounts } from '../../domain/plan/plan_states'
import { counted } from '../../domain/words/counted'
import type { PlanAnswer, PlanValue } from '../../domain/plan/plan_question'
import { formatCount, formatRateToTenth, formatShare } from '../format_number'
import { countedSchools } from '../school/schools_noun'

/** What the points of a plan are, by what a visit is worth. */
export const VALUE_LABELS: Readonly<Record<PlanValue, string>> = {
  need: 'need',
  pupils: 'pupils',
  need_x_pupils: 'need times pupils',
  one: 'one point each',
}

const WITHIN_REACH: Readonly<Record<PlanValue, string>> = {
  need: 'the need within reach',
  pupils: 'the pupils within reach',
  need_x_pupils: 'need times pupils within reach',
  one: 'the schools within reach',
}

/** What all schools with somebody in reach are worth, one visit each. */
const pointsInReach = ({ value, inReach }: Pick<PlanAnswer, 'value' | 'inReach'>): number =>
  value.reduce((sum, points, row) => sum + (inReach[row]! > 0 ? points : 0), 0)

/** "62 of 214 priority schools, 71 % of the need within reach." The share is left out of a plan of two visits a school. */
export function planHeadline(answer: PlanAnswer, plan: Plan): string {
  const { question, schools } = answer
  const { priorityOnly, phase } = question.schools
  const all = schools.school.length
  const count = `${formatCount(plan.schoolsVisited)} of ${countedSchools(all, phase, priorityOnly ? 'priority ' : '')}`
  const inReach = pointsInReach(answer)
  const first = plan.visits.reduce((sum, { visit, value }) => sum + (visit === 1 ? value : 0), 0)
  return inReach === 0
    ? count
    : `${count}, ${formatShare(first / inReach, '')} of ${WITHIN_REACH[question.value]}`
}

/** Of a plan whose value is proven and whose road is still being shortened. */
export function pendingSentence({ value, objective }: PlanAnswer['question']): string {
  const best = `No plan has more ${value === 'one' ? 'visits' : VALUE_LABELS[value]} under these rules.`
  return objective.kind === 'priced'
    ? `${best} Still being shortened: its road, at ${objective.metresPerPoint / 1000} km a point…`
    : `${best} Still being shortened: its road…`
}

/** How good the plan is: proven, or how far from the best possible at most. */
export function proofSentence({ proven, bound, points, metres }: Plan, kmPerPoint: number | null): string {
  if (proven)
    return kmPerPoint === null
      ? 'No better plan exists for these rules.'
      : `No better plan exists for these rules, at ${kmPerPoint} km a point.`
  const best = bound.kind === 'value_first' ? bound.points : bound.net
  const ours = bound.kind === 'value_first' ? points : points * (kmPerPoint ?? 0) * 1000 - metres
  return `Within ${formatRateToTenth(best <= 0 ? 0 : (best - ours) / best)} of the best possible.`
}

/** "about 17 km by road"; the road is 1.3 times the great circle. */
export const roadWords = (metres: number): string =>
  `about ${formatCount(Math.round(metres / 1000))} km by road`

/** "V-0203, about 7 km by road". */
export const nearSupplierWords = ({ supplier, metres }: NearSupplier): string =>
  `${supplier}, ${roadWords(metres)}`

/** What stands in the way of the schools left out, for a slide: how many nobody reaches, and for how many nobody has a visit left. */
export function holdsBackSentence(
  { nobody_near: nobody, full, in_reach: left }: PlanStateCounts,
  employersStandIn: boolean,
): string {
  const who = employersStandIn ? 'employer' : 'volunteer'
  const reasons = [
    nobody > 0 ? `${counted(nobody, 'school')} without a ${who} in reach` : '',
    full > 0 ? `${counted(full, 'school')} in reach of ${who}s who have no visit left` : '',
  ].filter((reason) => reason !== '')
  if (reasons.length > 0) return `Left out: ${reasons.join('; ')}.`
  return left > 0
    ? `Left out: ${counted(left, 'school')}, whose visits are not worth their road.`
    : 'No school is left out.'
}
