import type { CalendarEntry } from '../../../src/domain/calendar/calendar_answer'
import { changesByEvent, eventKey, type ClashDecisions } from '../../../src/domain/calendar/clash_decisions'
import { isoOfWallTime, wallTimeOfIso } from '../../../src/domain/calendar/wall_time'

/**
 * The entries as people changed them, in their order; `dayOf` says what a day is at a school. A change of an event that
 * its calendar has at another time by now, or to a school that the register lost, is void.
 */
export function changedEntries(
  entries: readonly CalendarEntry[],
  decisions: ClashDecisions,
  ids: readonly string[],
  dayOf: (start: number, school: number) => Pick<CalendarEntry, 'dayKind' | 'halfTerm' | 'isInExams'>,
): readonly CalendarEntry[] {
  const changes = changesByEvent(decisions)
  if (changes.size === 0) return entries
  return entries.map((entry) => {
    const change = changes.get(eventKey(entry))
    if (change === undefined || change.from !== isoOfWallTime(entry.start)) return entry
    const school = change.school === '' ? entry.school : ids.indexOf(change.school)
    const start = wallTimeOfIso(change.to)
    if (school < 0 || Number.isNaN(start)) return entry
    return {
      ...entry,
      school,
      start,
      end: entry.end === null ? null : entry.end + start - entry.start,
      before: { start: entry.start, school: entry.school },
      ...dayOf(start, school),
    }
  })
}
