import type { PlanQuestion, PlanSupply } from '../../domain/plan/plan_question'
import { counted } from '../../domain/words/counted'
import { VALUE_LABELS } from './plan_sentences'
import { supplyInShort } from './supply_sentences'

/** What the plan is made by, in one line, `needBy` being how need is judged: "Priority first · 46 of 88 volunteers, 62 visits · up to 25 km by road · 1 visit a school · no floors". */
export function rulesInShort(
  question: PlanQuestion,
  supply: PlanSupply | undefined,
  needBy = `By ${VALUE_LABELS.need}`,
): string {
  const { value, limitKm, visitsPerSchool, floors, must, mustNot } = question
  const floorValues = [...new Set(Object.values(floors?.atLeast ?? {}))].sort((a, b) => a - b)
  const most = floorValues.at(-1) ?? 0
  return [
    value === 'need' ? needBy : `By ${VALUE_LABELS[value]}`,
    supply && supplyInShort(supply),
    `up to ${limitKm} km by road`,
    `${counted(visitsPerSchool, 'visit')} a school`,
    most === 0
      ? 'no floors'
      : `at least ${floorValues.length === 1 ? most : `${floorValues[0]} to ${most}`} in each area`,
    question.disciplines.length > 0 &&
      `only volunteers of ${counted(question.disciplines.length, 'discipline')}`,
    must.length > 0 && `${counted(must.length, 'school')} must be visited`,
    mustNot.length > 0 && `${counted(mustNot.length, 'school')} must not`,
  ]
    .filter((each) => typeof each === 'string')
    .join(' · ')
}
