import type { CallSheetsAnswer } from '../outreach_list/call_sheets'
import type { NearSupplier } from './near_supplier'
import type { PlanAnswer } from './plan_question'

/** What is handed over with a plan: of each school that it visits, what is known and who is nearest. */
export interface PlanPackAnswer {
  readonly plan: PlanAnswer
  /** Of the visited schools alone; their volunteers are `nearest`, by the rules of the plan. */
  readonly sheets: CallSheetsAnswer
  /** Those who could go, nearest first, in the order of `sheets.gaps.school`. */
  readonly nearest: readonly (readonly NearSupplier[])[]
}
