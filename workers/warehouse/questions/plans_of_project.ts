import type { PlansReading } from '../../../src/domain/plan/merge_plans'
import { readPlans } from '../project/read_project'
import type { Parts } from '../parts'

/** The plans that another project file holds; what is open stays open. */
export const plansOfProject = (_: Parts, file: File): Promise<PlansReading> => readPlans(file)
