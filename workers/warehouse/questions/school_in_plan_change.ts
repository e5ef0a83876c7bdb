import type { SchoolChange, SchoolInPlanQuestion } from '../../../src/domain/plan/school_in_plan'
import { schoolChange } from '../arrays/school_in_plan'
import type { Parts } from '../parts'

/** The smallest change of a school's value that would change whether it is in the plan. */
export const schoolInPlanChange = ({ tables }: Parts, question: SchoolInPlanQuestion): SchoolChange =>
  schoolChange(tables.columns(), question, tables.districts)
