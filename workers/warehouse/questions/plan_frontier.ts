import { fairnessFrontier } from '../../../src/domain/plan/fairness_frontier'
import type { PlanInstance } from '../../../src/domain/plan/instance'
import type { PlanFrontier } from '../../../src/domain/plan/plan_frontier'
import type { PlanQuestion } from '../../../src/domain/plan/plan_question'
import { solveQuestion, type SolvedQuestion } from '../arrays/plan_visits'
import type { Parts } from '../parts'

/**
 * The first `most` points of the fairness frontier over the areas of a grouping; floors of the question hold where they
 * are of that grouping. The first point is the plan itself.
 */
export function planFrontier(
  { tables }: Parts,
  question: PlanQuestion,
  grouping: string,
  most: number,
): PlanFrontier {
  const columns = tables.columns()
  const floors = question.floors?.grouping === grouping ? question.floors : { grouping, atLeast: {} }
  const solved = solveQuestion(columns, { ...question, floors }, tables.districts)
  const unreachable = unreachableAreas(solved)
  const all = [...fairnessFrontier(withoutAreas(solved.instance, unreachable), solved.pairs, most)]
  // Where only more areas are left aside, the plan is the one before.
  const points = all.filter(
    (point, at) => at === 0 || point.visitedIn.join() !== all[at - 1]!.visitedIn.join(),
  )
  return {
    version: columns.directory.version,
    grouping,
    points,
    unreachable: [...unreachable],
    schoolsIn: schoolsInAreas(solved.instance.schools.area),
    isComplete: all.length < most || all.at(-1)?.worstShare === 1,
  }
}

function schoolsInAreas(area: Int32Array): Int32Array {
  const counts = new Int32Array(area.reduce((most, each) => Math.max(most, each), -1) + 1)
  for (const each of area) if (each >= 0) counts[each]!++
  return counts
}

/** Areas of which no school has anybody in reach, nor a visit. */
function unreachableAreas({ answer, instance }: SolvedQuestion): ReadonlySet<number> {
  const pinned = new Set(instance.rules.pins.map(({ school }) => school))
  const { area } = instance.schools
  const reached = new Set(area.filter((_, row) => answer.inReach[row]! > 0 || pinned.has(row)))
  return new Set([...area].filter((each) => each >= 0 && !reached.has(each)))
}

const withoutAreas = (instance: PlanInstance, areas: ReadonlySet<number>): PlanInstance => ({
  ...instance,
  schools: { ...instance.schools, area: instance.schools.area.map((each) => (areas.has(each) ? -1 : each)) },
})
