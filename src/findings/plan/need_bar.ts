import { LEFT_OUT_REASONS, type LeftOutReason } from '../../domain/plan/left_out_reasons'
import type { Plan } from '../../domain/plan/plan'
import type { PlanAnswer } from '../../domain/plan/plan_question'

/** A part of what all schools in scope are worth. */
export interface BarPart {
  readonly key: 'planned' | 'full' | 'road' | 'nobody' | 'rules'
  readonly label: string
  readonly points: number
  readonly schools: number
}

const PART_OF: Readonly<Record<LeftOutReason, BarPart['key']>> = {
  visited: 'planned',
  no_visit_left: 'full',
  road_costs_more: 'road',
  nobody_in_reach: 'nobody',
  must_not: 'rules',
  no_position: 'rules',
  worth_nothing: 'rules',
}

const LABELS: readonly (readonly [BarPart['key'], string])[] = [
  ['planned', 'planned'],
  ['full', 'in reach, no visit left'],
  ['road', 'in reach, road too long'],
  ['nobody', 'nobody near'],
  ['rules', 'not to be visited'],
]

/** What all schools in scope are worth, by what becomes of it; parts of no school are left out, beside the first. */
export function needBar(
  { value }: Pick<PlanAnswer, 'value'>,
  plan: Plan,
  leftOut: Uint8Array,
): readonly BarPart[] {
  const points = LEFT_OUT_REASONS.map(() => 0)
  const schools = LEFT_OUT_REASONS.map(() => 0)
  leftOut.forEach((reason, row) => {
    points[reason]! += value[row]!
    schools[reason]!++
  })
  const sumOf = (of: readonly number[], key: BarPart['key']): number =>
    LEFT_OUT_REASONS.reduce((sum, reason, at) => (PART_OF[reason] === key ? sum + of[at]! : sum), 0)
  return LABELS.map(([key, label]): BarPart => ({
    key,
    label,
    points: key === 'planned' ? plan.points : sumOf(points, key),
    schools: sumOf(schools, key),
  })).filter(({ key, schools }) => key === 'planned' || schools > 0)
}

/** Rows of the schools that are left out for a reason, the most valuable first. */
export const rowsLeftOut = (
  { value }: Pick<PlanAnswer, 'value'>,
  leftOut: Uint8Array,
  reason: LeftOutReason,
): readonly number[] =>
  rowsOfReason(leftOut, LEFT_OUT_REASONS.indexOf(reason)).sort((a, b) => value[b]! - value[a]! || a - b)

function rowsOfReason(leftOut: Uint8Array, reason: number): number[] {
  const rows: number[] = []
  leftOut.forEach((each, row) => {
    if (each === reason) rows.push(row)
  })
  return rows
}
