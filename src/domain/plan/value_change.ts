import type { CandidatePairs } from './candidate_pairs'
import type { PlanInstance } from './instance'
import { solvePlan } from './solve_plan'

/** What another value of one school would change of the best plan. */
export interface ValueChange {
  /** Whole points. */
  readonly value: number
  /** Schools visited then and not today, and the other way round. */
  readonly comesIn: readonly number[]
  readonly goesOut: readonly number[]
}

/** Schools that the best plan visits where one school has another value; null where no plan keeps the rules. */
function visitedAt(
  instance: PlanInstance,
  pairs: CandidatePairs,
  school: number,
  value: number,
): ReadonlySet<number> | null {
  const values = instance.schools.value.slice()
  values[school] = value
  const result = solvePlan({ ...instance, schools: { ...instance.schools, value: values } }, pairs)
  return result.kind === 'plan' ? new Set(result.plan.visits.map((visit) => visit.school)) : null
}

/**
 * The last whole number from `from` to `to` for which `holds` is true; it must be true for `from`, and false after
 * the last.
 */
function lastWhere(from: number, to: number, holds: (value: number) => boolean): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}

function changeAt(instance: PlanInstance, pairs: CandidatePairs, school: number, value: number): ValueChange {
  const today = visitedAt(instance, pairs, school, instance.schools.value[school]!) ?? new Set<number>()
  const then = visitedAt(instance, pairs, school, value) ?? new Set<number>()
  return {
    value,
    comesIn: [...then].filter((each) => !today.has(each)),
    goesOut: [...today].filter((each) => !then.has(each)),
  }
}

/**
 * The highest whole value at which a school that the best plan visits would leave it; null where it stays at any. More
 * value never takes a school out of the best plan, so halving finds it exactly.
 */
export function leavesAt(instance: PlanInstance, pairs: CandidatePairs, school: number): ValueChange | null {
  const isOut = (value: number): boolean => visitedAt(instance, pairs, school, value)?.has(school) === false
  const below = Math.ceil(instance.schools.value[school]!) - 1
  if (below < 0 || !isOut(0)) return null
  return changeAt(instance, pairs, school, lastWhere(0, below, isOut))
}

/** The lowest whole value, up to `most`, at which a school that is left out would come in; null where it does at none. */
export function comesInAt(
  instance: PlanInstance,
  pairs: CandidatePairs,
  school: number,
  most: number,
): ValueChange | null {
  const isOut = (value: number): boolean => visitedAt(instance, pairs, school, value)?.has(school) !== true
  const above = Math.floor(instance.schools.value[school]!) + 1
  if (above > most || isOut(most)) return null
  const lastOut = isOut(above) ? lastWhere(above, most - 1, isOut) : above - 1
  return changeAt(instance, pairs, school, lastOut + 1)
}
