import { LEFT_OUT_REASONS, type LeftOutReason } from '../../domain/plan/left_out_reasons'
import type { PlanAnswer } from '../../domain/plan/plan_question'
import type { PlanStateCounts } from '../../domain/plan/plan_states'
import type { SchoolRule } from '../../domain/plan/school_rules'
import type { DistrictRow } from '../../domain/plan/supplier_districts'
import { agreeing, counted } from '../../domain/words/counted'
import { visibleCount } from '../../domain/people/small_numbers'
import { formatCount } from '../format_number'
import { countedPeople, formatPeople, numberOfPeople } from '../small_number_sentences'
import { roadWords, VALUE_LABELS } from './plan_sentences'

/** What stands after each number in the key of the map. */
export function keyWords(counts: PlanStateCounts, employersStandIn: boolean) {
  return {
    planned: 'in the plan',
    in_reach:
      counts.full === counts.in_reach
        ? `in reach, ${employersStandIn ? 'employers' : 'volunteers'} full`
        : 'in reach, not in the plan',
    nobody_near: 'nobody within reach',
    district: employersStandIn ? 'employers’ districts' : 'volunteers’ districts',
  } as const
}

/** "3 without a position: not on the map"; '' where all have one. */
export const unplacedWords = ({ unplaced }: PlanStateCounts): string =>
  unplaced === 0 ? '' : `${formatCount(unplaced)} without a position: not on the map`

const nounOf = ({ supply }: Pick<PlanAnswer, 'supply'>): string =>
  supply.employersStandIn ? 'employer' : 'volunteer'

/** What a visit to a school is worth and who goes, about how far; or that nobody does, and how many could. */
export function visitWords(answer: PlanAnswer, row: number): readonly string[] {
  const { value, inReach, found, supplierIds, question } = answer
  const worth = `${formatCount(value[row] ?? 0)} of ${VALUE_LABELS[question.value]}`
  const visits = found.kind === 'plan' ? found.plan.visits.filter(({ school }) => school === row) : []
  if (visits.length > 0)
    return [
      worth,
      ...visits.map(({ supplier, metres }) => `${supplierIds[supplier] ?? ''} goes, ${roadWords(metres)}`),
    ]
  const count = inReach[row] ?? 0
  if (count === 0) return [worth, 'Nobody within reach']
  const why = found.kind === 'plan' ? LEFT_OUT_REASONS[found.leftOut[row] ?? 0] : undefined
  return [worth, `${counted(count, nounOf(answer))} could go${whyNot(why, count)}`]
}

/** What follows "3 volunteers could go" of a school that nobody visits: the reason that the plan has for it. */
function whyNot(why: LeftOutReason | undefined, count: number): string {
  switch (why) {
    case 'no_visit_left':
      return `, and ${agreeing(count, 'has', 'have')} no visit left`
    case 'road_costs_more':
      return ', but the road is longer than it is worth'
    case 'must_not':
      return ', but it must not be visited'
    case 'worth_nothing':
      return ', but a visit is worth nothing by what counts'
    case 'visited':
    case 'no_position':
    case 'nobody_in_reach':
    case undefined:
      return ''
  }
}

/** "12 volunteers, 7 can go with 9 visits, 4 planned"; "2 employers, none can go". Few people are hidden; employers are no people. */
export function districtWords(row: DistrictRow, employersStandIn: boolean, threshold: number): string {
  const people = (count: number) => (employersStandIn ? count : visibleCount(count, threshold))
  const all = countedPeople(people(row.suppliers), employersStandIn ? 'employer' : 'volunteer')
  return row.usable === 0
    ? `${all}, none can go`
    : `${all}, ${numberOfPeople(people(row.usable))} can go with ${counted(row.visits, 'visit')}, ${formatCount(row.planned)} planned`
}

/** A count of people, of whom few are hidden where districts are merged. */
export const peopleCell = (people: number, merged: boolean, threshold: number): string =>
  formatPeople(merged ? visibleCount(people, threshold) : people)

/** "YO (4 districts)" of several. */
export const districtName = ({ name, districts }: DistrictRow): string =>
  districts === 1 ? name : `${name} (${counted(districts, 'district')})`

/** What is read out when a school’s rule has changed. */
export function ruleSentence(school: string, rule: SchoolRule | null): string {
  switch (rule) {
    case 'must':
      return `${school} must be visited`
    case 'mustNot':
      return `${school} must not be visited`
    case null:
      return `No rule for ${school}`
  }
}

export const TOO_MANY_RULES = 'A link holds no more schools than these. Take one back first.'
