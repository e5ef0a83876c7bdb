import type { SchoolInPlanQuestion, WeightingsSlice } from '../../../src/domain/plan/school_in_plan'
import { weightingsSlice } from '../arrays/school_in_plan'
import type { Parts } from '../parts'

/** A slice takes about so long, so that a newer question does not wait for all weightings, ms. */
const SLICE = 150

/** Whether a school is in the plan under other weightings, from the one numbered `from` on. */
export function schoolInPlanWeightings(
  { tables }: Parts,
  question: SchoolInPlanQuestion,
  from: number,
): WeightingsSlice {
  const start = performance.now()
  const isEnough = () => performance.now() - start > SLICE
  return weightingsSlice(tables.columns(), question, tables.districts, from, isEnough)
}
