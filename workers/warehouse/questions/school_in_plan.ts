import type {
  SchoolChange,
  SchoolInPlan,
  SchoolInPlanQuestion,
  WeightingsSlice,
} from '../../../src/domain/plan/school_in_plan'
import { schoolChange, schoolInPlan as schoolInPlanOf, weightingsSlice } from '../arrays/school_in_plan'
import type { Parts } from '../parts'

/** A slice takes about so long, so that a newer question does not wait for all weightings, ms. */
const SLICE = 150

/** Why one school is in a plan or not, and who could go; null for a school that is not in scope. */
export const schoolInPlan = ({ tables }: Parts, question: SchoolInPlanQuestion): SchoolInPlan | null =>
  schoolInPlanOf(tables.columns(), question, tables.districts)

/** The smallest change of a school's value that would change whether it is in the plan. */
export const schoolInPlanChange = ({ tables }: Parts, question: SchoolInPlanQuestion): SchoolChange =>
  schoolChange(tables.columns(), question, tables.districts)

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
