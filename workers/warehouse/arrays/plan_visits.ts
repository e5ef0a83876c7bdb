import { candidatePairs, type CandidatePairs } from '../../../src/domain/plan/candidate_pairs'
import { checkPlan } from '../../../src/domain/plan/check_plan'
import { competingSets } from '../../../src/domain/plan/competing_sets'
import type { PlanInstance, PlanRules } from '../../../src/domain/plan/instance'
import { leftOutReasons } from '../../../src/domain/plan/left_out_reasons'
import { oneMoreVisit } from '../../../src/domain/plan/one_more_visit'
import type { CompetingSet } from '../../../src/domain/plan/plan'
import type { PlanAnswer, PlanQuestion } from '../../../src/domain/plan/plan_question'
import { limitMetres } from '../../../src/domain/plan/road_distance'
import { solvePlan, type PlanResult } from '../../../src/domain/plan/solve_plan'
import { NO_AREA } from '../../../src/domain/project/dataset'
import { PHASES } from '../../../src/domain/school/phase'
import type { DistrictMiddles } from './near_schools'
import type { OpenColumns } from './open_columns'
import { withFixedVisits } from './plan_fixed'
import { placeOfSchools } from './plan_places'
import { planSupply, type PlanSupplyColumns } from './plan_supply'
import { supplyOf } from './plan_supply_counts'
import { priorityGaps } from './priority_gaps'
import { phasesOfSchool } from './volunteer_terms'

/** Sets of more schools than this are too many to name. */
const MOST_NAMED = 12

/** A plan with what it was made from. */
export interface SolvedQuestion {
  readonly answer: PlanAnswer
  readonly instance: PlanInstance
  readonly pairs: CandidatePairs
  readonly result: PlanResult
  readonly supplied: PlanSupplyColumns
}

/** The best plan of visits to the schools in scope, with its proof; checked against its rules before it is given. */
export const planVisits = (
  open: OpenColumns,
  question: PlanQuestion,
  districts: DistrictMiddles,
): PlanAnswer => solveQuestion(open, question, districts).answer

export function solveQuestion(
  open: OpenColumns,
  question: PlanQuestion,
  districts: DistrictMiddles,
): SolvedQuestion {
  const schools = priorityGaps(open, question.schools, districts)
  const { school, need } = schools
  const supplied = planSupply(open, question)
  const value = valuesOf(open, question, school, need)
  const { instance, report } = withFixedVisits(
    instanceOf(open, question, school, value, supplied),
    question.fixed ?? [],
    { inScope: Array.from(school, (index) => open.directory.ids[index]!), register: open.directory.ids },
    supplied.ids,
  )
  const pairs = candidatePairs(instance)
  const inReach = Uint32Array.from(school, (_, at) => pairs.start[at + 1]! - pairs.start[at]!)
  const result = solvePlan(instance, pairs)
  const answer: PlanAnswer = {
    question,
    version: open.directory.version,
    ...supplyOf(supplied, instance.schools, pairs, instance.rules.limit, open.threshold),
    schools,
    value,
    inReach,
    supplierIds: supplied.ids,
    supplierVisits: supplied.suppliers.visits,
    fixed: report,
    found: foundOf(instance, result, (rows) =>
      placeOfSchools(
        open,
        rows.map((row) => school[row]!),
      ),
    ),
  }
  return { answer, instance, pairs, result, supplied }
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
    competing: instance.rules.visitsPerSchool === 1 ? named(competingSets(network, MOST_NAMED)) : [],
  }
}

/** Whole points; a hidden or unknown number of pupils counts as none. */
export function valuesOf(
  { directory }: OpenColumns,
  { value }: Pick<PlanQuestion, 'value'>,
  school: Uint32Array,
  need: Float32Array,
): Float64Array {
  return Float64Array.from(school, (index, at) => {
    const pupils = Math.max(0, directory.pupils[index]!)
    const score = Math.max(0, Math.round(need[at]!))
    switch (value) {
      case 'need':
        return score
      case 'pupils':
        return pupils
      case 'need_x_pupils':
        return score * pupils
      case 'one':
        return 1
    }
  })
}

function instanceOf(
  open: OpenColumns,
  question: PlanQuestion,
  school: Uint32Array,
  value: Float64Array,
  { suppliers, ids }: PlanSupplyColumns,
): PlanInstance {
  const { directory, groupings } = open
  const { floors } = question
  const group = floors ? directory.groups[floors.grouping] : undefined
  const areas = groupings.find(({ key }) => key === floors?.grouping)?.areas ?? []
  const area = Int32Array.from(school, (index) => {
    const each = group?.[index] ?? NO_AREA
    return each === NO_AREA ? -1 : each
  })
  return {
    schools: {
      lon: Float64Array.from(school, (index) => directory.lon[index]!),
      lat: Float64Array.from(school, (index) => directory.lat[index]!),
      phases: Uint8Array.from(school, (index) => phasesOfSchool(PHASES[directory.phase[index]!])),
      value,
      area,
    },
    suppliers,
    rules: rulesOf(
      question,
      Array.from(school, (index) => directory.ids[index]!),
      ids,
      areas,
      schoolsByArea(area),
    ),
  }
}

function schoolsByArea(areas: Int32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const area of areas) counts.set(area, (counts.get(area) ?? 0) + 1)
  return counts
}

/** An area has no higher floor than it has schools in scope. Rules that name a school out of scope, or a supplier who is not loaded, hold for nobody and are left out. */
function rulesOf(
  question: PlanQuestion,
  schoolIds: readonly string[],
  supplierIds: readonly string[],
  areas: readonly string[],
  schoolsIn: ReadonlyMap<number, number>,
): PlanRules {
  const schoolOf = new Map(schoolIds.map((id, at) => [id, at]))
  const supplierOf = new Map(supplierIds.map((id, at) => [id, at]))
  const indexes = (ids: readonly string[]): number[] => ids.flatMap((id) => schoolOf.get(id) ?? [])
  return {
    objective: question.objective,
    limit: limitMetres(question.limitKm),
    visitsPerSchool: question.visitsPerSchool,
    secondVisitShare: question.secondVisitShare,
    must: indexes(question.must),
    mustNot: indexes(question.mustNot),
    pins: question.pins.flatMap(([schoolId, supplierId]) => {
      const school = schoolOf.get(schoolId)
      const supplier = supplierOf.get(supplierId)
      return school === undefined || supplier === undefined ? [] : [{ school, supplier }]
    }),
    floors: new Map(
      Object.entries(question.floors?.atLeast ?? {}).flatMap(([area, floor]) => {
        const index = areas.indexOf(area)
        const possible = Math.min(floor, schoolsIn.get(index) ?? 0)
        return possible === 0 ? [] : [[index, possible] as const]
      }),
    ),
  }
}
