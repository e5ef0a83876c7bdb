import type { CallSheetsAnswer, CallSheetsQuestion } from '../../../src/domain/outreach_list/call_sheets'
import { nearestWhoCouldGo } from '../arrays/nearest_who_could_go'
import { callSheetFacts } from '../call_sheet_facts'
import type { Parts } from '../parts'

/** The schools of `question`, each with what a call sheet says of it, and the volunteers nearest to it. */
export async function callSheets(parts: Parts, question: CallSheetsQuestion): Promise<CallSheetsAnswer> {
  const facts = await callSheetFacts(parts, question)
  const columns = parts.tables.columns()
  return { ...facts, volunteers: nearestWhoCouldGo(columns, facts.gaps.school, question.dbsOn) }
}
