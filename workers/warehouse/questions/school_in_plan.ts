import type { SchoolInPlan, SchoolInPlanQuestion } from '../../../src/domain/plan/school_in_plan'
import { schoolInPlan as schoolInPlanOf } from '../arrays/school_in_plan'
import type { Parts } from '../parts'

/** Why one school is in a plan or not, and who could go; null for a school that is not in scope. */
export const schoolInPlan = ({ tables }: Parts, question: SchoolInPlanQuestion): SchoolInPlan | null =>
  schoolInPlanOf(tables.columns(), question, tables.districts)
