import type { PlanWeeks } from '../../domain/plan/plan_weeks'
import { formatDayAndMonth } from '../../domain/time/academic_year'
import type { PlanRow } from './plan_rows'
import { mondayOfWeek, noWeekWords, weekWords } from './week_sentences'

interface WeekChoice {
  readonly value: string
  readonly label: string
  readonly disabled?: boolean
}

/** "week of 9 February, put there by hand"; why it has no week, of a visit without. */
export function whereWords({ visit, at, isWeekPinned }: PlanRow, { unplaced }: PlanWeeks): string {
  if (visit.week !== '') return `${weekWords(visit.week)}${isWeekPinned ? ', put there by hand' : ''}.`
  const reason = unplaced.find((each) => each.visit === at)
  return `no week${reason ? `: ${noWeekWords(reason)}` : ''}.`
}

/** The weeks into which a visit can be put, those in which its school or its volunteer is not free marked. */
export function weekChoices({ visit, at }: PlanRow, { termWeeks, free }: PlanWeeks): readonly WeekChoice[] {
  const isFree = new Set(free[at] ?? [])
  const choices = termWeeks.map((week) => ({
    value: week,
    label: `${formatDayAndMonth(mondayOfWeek(week))}${isFree.has(week) ? '' : ' · not free'}`,
  }))
  return termWeeks.includes(visit.week)
    ? choices
    : [{ value: visit.week, label: weekWords(visit.week) || 'no week', disabled: true }, ...choices]
}
