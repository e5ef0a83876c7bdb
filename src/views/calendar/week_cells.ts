import type { CalendarAnswer, CalendarEntry } from '../../domain/calendar/calendar_answer'
import { mondayOf } from '../../domain/calendar/day_kind'
import { dayOfWallTime } from '../../domain/calendar/wall_time'

export interface WeekCell {
  /** Of the entry in the answer. */
  readonly index: number
  readonly entry: CalendarEntry
}

const cellKey = (provider: number, monday: number): string => `${provider} ${monday}`

/** The events of one provider in one week, in order; cancelled ones have no place in it. */
export function weekCells({
  entries,
}: CalendarAnswer): (provider: number, monday: number) => readonly WeekCell[] {
  const byCell = new Map<string, WeekCell[]>()
  entries.forEach((entry, index) => {
    if (entry.isCancelled) return
    const key = cellKey(entry.provider, mondayOf(dayOfWallTime(entry.start)))
    byCell.set(key, [...(byCell.get(key) ?? []), { index, entry }])
  })
  return (provider, monday) => byCell.get(cellKey(provider, monday)) ?? []
}

/** Index of an entry → index of the worst problem it is in. */
export function firstProblems({ problems }: CalendarAnswer): ReadonlyMap<number, number> {
  const first = new Map<number, number>()
  problems.forEach(({ a, b }, problem) => {
    for (const entry of [a, b]) if (!first.has(entry)) first.set(entry, problem)
  })
  return first
}
