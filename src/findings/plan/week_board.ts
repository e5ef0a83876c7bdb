import type { PlanWeeks } from '../../domain/plan/plan_weeks'
import { faultSentence } from './week_fault_sentences'
import type { PlanRow } from './plan_rows'

export interface BoardWeek {
  /** ISO week; '' of the visits without one. */
  readonly week: string
  /** A visit can be put into it: it is not over. */
  readonly isAhead: boolean
  readonly visits: readonly PlanRow[]
}

interface WeekBoard {
  /** Weeks of the term in order, then visits without a week where there are any. */
  readonly weeks: readonly BoardWeek[]
  /** A sentence for each visit that was put into its week, or agreed for it, against a rule. */
  readonly faults: readonly { readonly key: string; readonly sentence: string }[]
  readonly canOthersGiveWay: boolean
  /** Visits that a person put into a week. */
  readonly pinned: number
}

/** A visit that took place stays where it was. */
export const canMove = ({ state }: PlanRow): boolean =>
  state === 'planned' || state === 'offered' || state === 'confirmed'

/** The visits of the plan by week. */
export function weekBoard({ termWeeks, fixed, weekOf }: PlanWeeks, rows: readonly PlanRow[]): WeekBoard {
  const visits = rows.filter(
    ({ isInPlan, state }) => isInPlan && state !== 'declined' && state !== 'cancelled',
  )
  const weeks = [...new Set([...termWeeks, ...visits.map(({ visit }) => visit.week)])]
    .filter((week) => week !== '')
    .sort()
  const without = visits.filter(({ visit }) => visit.week === '')
  const rowOf = (visit: number) => rows.find(({ at }) => at === visit)
  // Rules are looked up after a move, so for a moment they are those of the week before.
  const current = fixed.flatMap((each) => {
    const row = rowOf(each.visit)
    return row?.visit.week === weekOf[each.visit] && row ? [{ each, row }] : []
  })
  return {
    weeks: [
      ...weeks.map((week) => ({
        week,
        isAhead: termWeeks.includes(week),
        visits: visits.filter(({ visit }) => visit.week === week),
      })),
      ...(without.length > 0 ? [{ week: '', isAhead: false, visits: without }] : []),
    ],
    faults: current
      .map(({ each, row }) => ({ key: row.key, sentence: faultSentence(each, row, rowOf) }))
      .filter(({ sentence }) => sentence !== ''),
    canOthersGiveWay: current.some(({ each }) => each.canOthersGiveWay),
    pinned: visits.filter(({ isWeekPinned }) => isWeekPinned).length,
  }
}

/** The week before or after, into which a visit can be put; undefined where there is none. */
export function weekBeside(termWeeks: readonly string[], week: string, step: -1 | 1): string | undefined {
  if (week === '') return step === 1 ? termWeeks[0] : termWeeks.at(-1)
  const later = termWeeks.filter((each) => each > week)
  const earlier = termWeeks.filter((each) => each < week)
  return step === 1 ? later[0] : earlier.at(-1)
}
