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
  return LABELS.map(([key, label]): BarPart => {
    const rows = Array.from(leftOut.keys()).filter((row) => PART_OF[LEFT_OUT_REASONS[leftOut[row]!]!] === key)
    const points = rows.reduce((sum, row) => sum + value[row]!, 0)
    return {
      key,
      label,
      points: key === 'planned' ? plan.points : points,
      schools: rows.length,
    }
  }).filter(({ key, schools }) => key === 'planned' || schools > 0)
}

/** Rows of the schools that are left out for a reason, the most valuable first. */
export const rowsLeftOut = (
  { value }: Pick<PlanAnswer, 'value'>,
  leftOut: Uint8Array,
  reason: LeftOutReason,
): readonly number[] =>
  Array.from(leftOut.keys())
    .filter((row) => LEFT_OUT_REASONS[leftOut[row]!] === reason)
    .sort((a, b) => value[b]! - value[a]! || a - b)
