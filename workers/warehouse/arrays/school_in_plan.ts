import { needScores } from '../../../src/domain/need/need_score'
import { USUAL_WEIGHTS } from '../../../src/domain/need/need_weights'
import { weightingFactors } from '../../../src/domain/need/weightings'
import { whyLeftOut } from '../../../src/domain/plan/left_out'
import type {
  SchoolChange,
  SchoolInPlan,
  SchoolInPlanQuestion,
  WeightingsSlice,
} from '../../../src/domain/plan/school_in_plan'
import { visibleCount } from '../../../src/domain/people/small_numbers'
import { solvePlan } from '../../../src/domain/plan/solve_plan'
import { comesInAt, leavesAt } from '../../../src/domain/plan/value_change'
import { reachesSchool, suppliersToName, whoCouldGo } from '../../../src/domain/plan/who_could_go'
import type { DistrictMiddles } from './near_schools'
import type { OpenColumns } from './open_columns'
import { valuesOf } from './plan_instance'
import { solveQuestion, type SolvedQuestion } from './plan_visits'
import { needColumns, needFactsOf } from './school_need'

const rowOf = ({ directory }: OpenColumns, { answer }: SolvedQuestion, school: string): number =>
  answer.schools.school.indexOf(directory.ids.indexOf(school))

/** What is known of one school beside the plan; null for a school that is not in scope. */
export function schoolInPlan(
  open: OpenColumns,
  question: SchoolInPlanQuestion,
  districts: DistrictMiddles,
): SchoolInPlan | null {
  const solved = solveQuestion(open, question.plan, districts)
  const { answer, instance, result, supplied } = solved
  const row = rowOf(open, solved, question.school)
  if (row === -1) return null
  const visits = answer.found.kind === 'plan' ? answer.found.plan.visits : []
  const all = whoCouldGo(instance, visits, row, supplied.verdictOf)
  const disciplines = supplied.employersStandIn ? [] : open.volunteers.disciplines
  return {
    question,
    version: answer.version,
    row,
    ...needOf(open, question, answer.schools.school[row]!),
    visits: visits.filter(({ school }) => school === row),
    why: result.kind === 'plan' ? whyLeftOut(result.network, instance, row) : null,
    suppliers: suppliersToName(all, instance.rules.limit).map(({ supplier, metres, could }) => ({
      id: supplied.ids[supplier]!,
      district: supplied.districts[supplier]!,
      disciplines: (disciplines[supplier] ?? '').split(';').filter((code) => code !== ''),
      metres,
      could,
    })),
    reach: supplied.employersStandIn
      ? all.filter(reachesSchool).length
      : visibleCount(all.filter(reachesSchool).length, open.threshold),
  }
}

function needOf(
  open: OpenColumns,
  { plan }: SchoolInPlanQuestion,
  school: number,
): Pick<SchoolInPlan, 'parts' | 'facts'> {
  const factsOf = needFactsOf(open, plan.schools)
  const columns = needColumns(open, plan.schools.need ?? USUAL_WEIGHTS, factsOf, Uint32Array.of(school))
  return {
    facts: factsOf(school),
    parts: columns.map(({ part, weight, shares }) => ({
      part,
      weight,
      share: shares[0]!,
      figure: open.figures.find(({ key }) => key === part)?.figures[school] ?? NaN,
    })),
  }
}

/** The most that a visit can be worth by a question, for a school that is to come in. */
function mostValue({ answer, instance }: SolvedQuestion): number {
  return answer.question.value === 'need'
    ? 100
    : instance.schools.value.reduce((most, value) => Math.max(most, value), 0) + 1
}

/** The smallest change of a school's value that would take it out of the plan or bring it in. */
export function schoolChange(
  open: OpenColumns,
  question: SchoolInPlanQuestion,
  districts: DistrictMiddles,
): SchoolChange {
  const solved = solveQuestion(open, question.plan, districts)
  const { answer, instance, pairs } = solved
  const row = rowOf(open, solved, question.school)
  if (row === -1 || answer.found.kind !== 'plan') return { question, change: null }
  const isVisited = answer.found.plan.visits.some(({ school }) => school === row)
  const change = isVisited
    ? leavesAt(instance, pairs, row)
    : comesInAt(instance, pairs, row, mostValue(solved))
  return { question, change }
}

/** Whether the best plan visits a school under other weightings, `from` one of them until `isEnough`. */
export function weightingsSlice(
  open: OpenColumns,
  question: SchoolInPlanQuestion,
  districts: DistrictMiddles,
  from: number,
  isEnough: () => boolean,
): WeightingsSlice {
  const solved = solveQuestion(open, question.plan, districts)
  const { answer, instance, pairs } = solved
  const { school } = answer.schools
  const row = rowOf(open, solved, question.school)
  const weights = question.plan.schools.need ?? USUAL_WEIGHTS
  const columns = needColumns(open, weights, needFactsOf(open, question.plan.schools), school)
  const parts = columns.map(({ part }) => part)
  if (row === -1 || answer.found.kind !== 'plan') return { isIn: [], parts, next: null }
  const factors = weightingFactors(columns.length)
  const isIn: boolean[] = []
  let at = from
  do {
    const need = needScores(
      columns.map((column, part) => ({ ...column, weight: column.weight * factors[at]![part]! })),
      school.length,
    )
    const value = valuesOf(open, question.plan, school, need)
    const result = solvePlan({ ...instance, schools: { ...instance.schools, value } }, pairs)
    isIn.push(result.kind === 'plan' && result.plan.visits.some((visit) => visit.school === row))
    at++
  } while (at < factors.length && !isEnough())
  return { isIn, parts, next: at < factors.length ? at : null }
}
