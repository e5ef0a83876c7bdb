import type { StatusFlowAnswer, StatusFlowQuestion } from '../../../src/domain/coverage/status_flow'
import { statusFlowOf } from '../arrays/status_flow'
import type { Parts } from '../parts'

/** How schools moved between statuses from year to year; see arrays/status_flow.ts. */
export const statusFlow = ({ tables }: Parts, question: StatusFlowQuestion): StatusFlowAnswer =>
  statusFlowOf(tables.columns(), question)
