import { columnFrom } from '../../../src/domain/column_from'
import type { CandidatePairs } from '../../../src/domain/plan/candidate_pairs'
import { checkPlan } from '../../../src/domain/plan/check_plan'
import type { PlanInstance } from '../../../src/domain/plan/instance'
import { leftOutReasons } from '../../../src/domain/plan/left_out_reasons'
import { oneMoreVisit } from '../../../src/domain/plan/one_more_visit'
import type { CompetingSet } from '../../../src/domain/plan/plan'
import type { FixedReport, PlanAnswer, PlanQuestion } from '../../../src/domain/plan/plan_question'
import type { GapsAnswer, GapsQuestion } from '../../../src/domain/gaps/priority_gap'
import { solvePlan, type PlanResult } from '../../../src/domain/plan/solve_plan'
import { solveValue } from '../../../src/domain/plan/solve_value'
import type { DistrictMiddles } from './near_schools'
import { RecentValues } from './recent_values'
import type { OpenColumns } from './open_columns'
import { withFixedVisits } from './plan_fixed'
import { instanceOf, valuesOf } from './plan_instance'
import { PairsCache } from './plan_pairs'
import { placeOfSchools } from './plan_places'
import { planSupply, type PlanSupplyColumns } from './plan_supply'
import { supplyOf } from './plan_supply_counts'
import { asAtOf, priorityGaps } from './priority_gaps'

/** A plan with what it was made from. */
export interface SolvedQuestion {
  readonly answer: PlanAnswer
  readonly instance: PlanInstance
  readonly pairs: CandidatePairs
  readonly result: PlanResult
  readonly supplied: PlanSupplyColumns
}

/** From so many candidate pairs on, a plan of real volunteers takes longer than a drag may: about 0.1 s of a quiet core. */
const SLOW_PAIRS = 300_000

/** Everything that a plan is made from. */
interface PreparedPlan {
  readonly question: PlanQuestion
  readonly schools: GapsAnswer
  readonly supplied: PlanSupplyColumns
  readonly value: Float64Array
  readonly instance: PlanInstance
  readonly fixed: FixedReport
  readonly pairs: CandidatePairs
  readonly nearest: () => Float64Array
}

/** Schools, distances and solution of the last plan: a change of its rules weighs no school again, and measures no road. */
const lastGaps = new RecentValues<OpenColumns, GapsAnswer>(1)
const lastPrepared = new RecentValues<OpenColumns, PreparedPlan>(1)
const lastSolved = new RecentValues<OpenColumns, SolvedQuestion>(1)
const supplierPairs = new PairsCache()

/** The best plan of visits to the schools in scope, with its proof; checked against its rules before it is given. */
export const planVisits = (
  open: OpenColumns,
  question: PlanQuestion,
  districts: DistrictMiddles,
): PlanAnswer => solveQuestion(open, question, districts).answer

const keyOf = (question: PlanQuestion): string => JSON.stringify([question, asAtOf(question.schools)])

/** One solution for everything that is asked of a plan: its network is for reading only. */
export const solveQuestion = (
  open: OpenColumns,
  question: PlanQuestion,
  districts: DistrictMiddles,
): SolvedQuestion =>
  lastSolved.of(open, keyOf(question), () => {
    const prepared = prepare(open, question, districts)
    const { instance, pairs, supplied } = prepared
    const result = solvePlan(instance, pairs)
    return { answer: answerOf(open, prepared, result, false), instance, pairs, result, supplied }
  })

/** The best plan where it is found at once, else one of the greatest value whose road is pending. */
export function planVisitsAtOnce(
  open: OpenColumns,
  question: PlanQuestion,
  districts: DistrictMiddles,
): PlanAnswer {
  const solved = lastSolved.known(open, keyOf(question))
  if (solved) return solved.answer
  const prepared = prepare(open, question, districts)
  if (prepared.pairs.supplier.length < SLOW_PAIRS) return planVisits(open, question, districts)
  const result = solveValue(prepared.instance, prepared.pairs)
  return answerOf(open, prepared, result, result.kind === 'plan')
}

const gapsOf = (open: OpenColumns, question: GapsQuestion, districts: DistrictMiddles): GapsAnswer =>
  lastGaps.of(open, JSON.stringify([question, asAtOf(question)]), () =>
    priorityGaps(open, question, districts),
  )

const prepare = (open: OpenColumns, question: PlanQuestion, districts: DistrictMiddles): PreparedPlan =>
  lastPrepared.of(open, keyOf(question), () => {
    const schools = gapsOf(open, question.schools, districts)
    const { school, need } = schools
    const supplied = planSupply(open, question)
    const value = valuesOf(open, question, school, need)
    const { instance, report } = withFixedVisits(
      instanceOf(open, question, school, value, supplied),
      question.fixed ?? [],
      { rows: school, register: open.directory.ids },
      supplied.ids,
    )
    const roads = supplierPairs.of(open, school, instance.suppliers, instance.rules.limit)
    return { question, schools, supplied, value, instance, fixed: report, ...roads }
  })

function answerOf(
  open: OpenColumns,
  { question, schools, supplied, value, instance, fixed, pairs, nearest }: PreparedPlan,
  result: PlanResult,
  isRoadPending: boolean,
): PlanAnswer {
  const { school } = schools
  return {
    question,
    version: open.directory.version,
    isRoadPending,
    ...supplyOf(supplied, instance.schools, pairs, nearest(), open.threshold),
    schools,
    value,
    inReach: columnFrom(Uint32Array, school, (_, at) => pairs.start[at + 1]! - pairs.start[at]!),
    supplierIds: supplied.ids,
    supplierVisits: supplied.suppliers.visits,
    fixed,
    found: foundOf(instance, result, (rows) =>
      placeOfSchools(
        open,
        rows.map((row) => school[row]!),
      ),
    ),
  }
}

/** `placeOf` names where schools of some rows are. */
function foundOf(
  instance: PlanInstance,
  result: PlanResult,
  placeOf: (rows: readonly number[]) => string,
): PlanAnswer['found'] {
  const named = (sets: readonly CompetingSet[]): CompetingSet[] =>
    sets.map((set) => ({ ...set, near: placeOf(set.schools) }))
  if (result.kind === 'infeasible')
    return result.because === 'must' ? { ...result, sets: named(result.sets) } : result
  const { plan, network } = result
  const [violation] = checkPlan(instance, plan.visits)
  if (violation) throw new Error(`The plan breaks a rule: ${violation.kind}`)
  const { bySupplier } = oneMoreVisit(network)
  return {
    kind: 'plan',
    plan,
    oneMoreVisit: bySupplier.map((cost) => network.costs.worthOf(cost).points),
    leftOut: leftOutReasons(network, instance),
  }
}
