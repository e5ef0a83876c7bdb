import { group } from 'd3-array'
import type { CalendarAnswer, CalendarEntry } from '../../domain/calendar/calendar_answer'
import { mondayOf } from '../../domain/calendar/day_kind'
import { dayOfWallTime } from '../../domain/calendar/wall_time'
import type { SchoolDirectory } from '../../domain/project/dataset'
import { counted } from '../../domain/words/counted'
import {
  emptyMonths,
  placeOfEntry,
  providerName,
  shortPlace,
} from '../../findings/calendar/calendar_sentences'
import type { WeeksBy } from './weeks_by'

type Schools = Pick<SchoolDirectory, 'names' | 'ids' | 'localAuthorities'>

export interface WeekCell {
  /** Of the entry in the answer. */
  readonly index: number
  readonly entry: CalendarEntry
}

export interface WeekRow {
  /** Two schools can have one name. */
  readonly key: string
  readonly label: string
  readonly note: string
  /** By Monday, in order; cancelled events have no place in them. */
  readonly cells: ReadonlyMap<number, readonly WeekCell[]>
}

/** Rows of the weeks: providers A to Z, schools with the most events first, or authorities A to Z. */
export function weekRows(answer: CalendarAnswer, schools: Schools, by: WeeksBy): readonly WeekRow[] {
  const cells = answer.entries.flatMap((entry, index) => (entry.isCancelled ? [] : [{ index, entry }]))
  const nameOf = ({ entry }: WeekCell): string =>
    by === 'provider'
      ? providerName(answer, entry.provider)
      : by === 'school'
        ? placeOfEntry(entry, schools)
        : (schools.localAuthorities[entry.school] ?? 'No school known')
  const keyOf = (cell: WeekCell): string =>
    by === 'school' ? `${cell.entry.school} ${nameOf(cell)}` : nameOf(cell)
  const notes = new Map(
    answer.coverage.map(({ provider, perMonth }) => [
      providerName(answer, provider),
      emptyMonths(perMonth, answer.months),
    ]),
  )
  const rows = [...group(cells, keyOf).values()].map((here): WeekRow & { readonly events: number } => {
    const label = nameOf(here[0]!)
    const none = by === 'provider' ? (notes.get(label) ?? '') : ''
    const events = new Set(here.filter(({ entry }) => !entry.isBeside).map(({ entry }) => entry.event)).size
    return {
      key: keyOf(here[0]!),
      label,
      events,
      note: [counted(events, 'event'), none].filter((part) => part !== '').join(', '),
      cells: group(here, ({ entry }) => mondayOf(dayOfWallTime(entry.start))),
    }
  })
  return rows.sort((a, b) => (by === 'school' ? b.events - a.events : 0) || a.label.localeCompare(b.label))
}

/** What stands on an event in a row: its place, or in the row of a place what it is. */
export const chipText = ({ entry }: WeekCell, schools: Schools, by: WeeksBy): string =>
  by === 'provider' ? shortPlace(placeOfEntry(entry, schools)) : entry.title

/** Index of an entry → index of the worst problem it is in. */
export function firstProblems({ problems }: CalendarAnswer): ReadonlyMap<number, number> {
  const first = new Map<number, number>()
  problems.forEach(({ a, b }, problem) => {
    for (const entry of [a, b]) if (!first.has(entry)) first.set(entry, problem)
  })
  return first
}
