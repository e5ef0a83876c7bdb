import type { PlanQuestion } from '../../../src/domain/plan/plan_question'
import { rulePrices, rulesIn, type Rule, type RulePrice } from '../../../src/domain/plan/rule_prices'
import { solveQuestion, type SolvedQuestion } from '../arrays/plan_visits'
import type { Parts } from '../parts'

/**
 * What each pin, must, must-not and floor of a question costs its best plan; [] where no plan keeps them. Visits of a
 * kept plan are no decisions of the question, and a floor that its area is above costs nothing.
 */
export function planPrices({ tables }: Parts, question: PlanQuestion): readonly RulePrice[] {
  const open = tables.columns()
  const solved = solveQuestion(open, question, tables.districts)
  const { instance, pairs, result } = solved
  if (result.kind === 'infeasible') return []
  const pins = pairsOfPins(question)
  const isDecision = (rule: Rule): boolean =>
    rule.kind === 'pin'
      ? pins.has(pairOf(solved, open.directory.ids, rule))
      : rule.kind !== 'floor' || result.network.visitedIn[rule.area]! <= instance.rules.floors.get(rule.area)!
  return rulePrices(instance, result.plan, pairs, rulesIn(instance.rules).filter(isDecision))
}

const pairsOfPins = ({ pins }: PlanQuestion): ReadonlySet<string> =>
  new Set(pins.map((pin) => JSON.stringify(pin)))

const pairOf = (
  { answer }: SolvedQuestion,
  ids: readonly string[],
  { school, supplier }: { readonly school: number; readonly supplier: number },
): string => JSON.stringify([ids[answer.schools.school[school]!], answer.supplierIds[supplier]])
