import { nearestSuppliers } from '../../../src/domain/plan/near_supplier'
import type { PlanPackAnswer } from '../../../src/domain/plan/plan_pack'
import type { PlanQuestion } from '../../../src/domain/plan/plan_question'
import { solveQuestion } from '../arrays/plan_visits'
import { callSheetFacts } from '../call_sheet_facts'
import type { Parts } from '../parts'

/** The plan with what is known of each school that it visits: its contacts, its history and who is nearest to it. */
export async function planPack(parts: Parts, question: PlanQuestion): Promise<PlanPackAnswer> {
  const { tables } = parts
  const { answer, pairs } = solveQuestion(tables.columns(), question, tables.districts)
  const { ids } = tables.columns().directory
  const rowOf = new Map(Array.from(answer.schools.school, (school, row) => [school, row]))
  const visited =
    answer.found.kind === 'plan'
      ? new Set(answer.found.plan.visits.map(({ school }) => answer.schools.school[school]!))
      : new Set<number>()
  const sheets = await callSheetFacts(parts, {
    ...question.schools,
    schools: [...visited].map((school) => ids[school]!),
  })
  const nearest = Array.from(sheets.gaps.school, (school) =>
    nearestSuppliers(pairs, rowOf.get(school)!, answer.supplierIds),
  )
  return { plan: answer, sheets: { ...sheets, volunteers: null }, nearest }
}
