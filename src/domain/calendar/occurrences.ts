import { group } from 'd3-array'
import type { CalendarRecord, Occurrence } from './calendar_event'
import { expandRecord, instantOfText } from './series'
import type { UtcMinutes, WallMinutes } from './wall_time'

/** No series is followed further: a club that meets twice a day for three years. */
export const MOST_OF_ONE_SERIES = 2000

export interface CalendarReading {
  /** In the order of their records, those of a series by time. */
  readonly occurrences: readonly Occurrence[]
  /** Records that a newer one of the same event, or the very same one, stands for. */
  readonly replaced: number
  /** Indexes of series that had more than MOST_OF_ONE_SERIES before `until`. */
  readonly cut: readonly number[]
  /** Changes of one of a series that meet none of it. */
  readonly unmet: readonly number[]
}

/**
 * When the events of several calendars take place, whatever file and order their records came in. Of records of one
 * event, or of one of a series, the highest sequence is true, then the latest. A series without an end goes up to
 * `until`, in London, included. Throws of timings that cannot be read: check them as they are loaded (`timingFault`).
 */
export function readCalendar(records: readonly CalendarRecord[], until: WallMinutes): CalendarReading {
  const newest = newestRecords(records)
  const changesOf = group(
    newest.filter((index) => records[index]!.recurrence !== ''),
    (index) => records[index]!.uid,
  )
  const occurrences: Occurrence[] = []
  const cut: number[] = []
  const unmet: number[] = []
  for (const index of newest.filter((each) => records[each]!.recurrence === '')) {
    const record = records[index]!
    const changes = new Map<UtcMinutes, number>(
      (changesOf.get(record.uid) ?? []).map((at) => [
        instantOfText(records[at]!.recurrence, record.timing),
        at,
      ]),
    )
    const series = expandRecord(record.timing, until, MOST_OF_ONE_SERIES)
    if (series.isCut) cut.push(index)
    for (const { instant, start, end, isAllDay } of series.times) {
      const change = changes.get(instant)
      changes.delete(instant)
      const { isCancelled } = record
      if (change === undefined)
        occurrences.push({ record: index, planned: start, start, end, isAllDay, isCancelled, isMoved: false })
      else occurrences.push(changedOccurrence(records, change, start, isCancelled, until))
    }
    unmet.push(...changes.values())
    changesOf.delete(record.uid)
  }
  for (const alone of changesOf.values())
    for (const index of alone) {
      const [first] = expandRecord(records[index]!.timing, Infinity, 1).times
      if (first) occurrences.push(changedOccurrence(records, index, first.start, false, until))
    }
  return { occurrences, replaced: records.length - newest.length, cut, unmet }
}

function changedOccurrence(
  records: readonly CalendarRecord[],
  change: number,
  planned: WallMinutes,
  isSeriesCancelled: boolean,
  until: WallMinutes,
): Occurrence {
  const record = records[change]!
  const [time] = expandRecord({ ...record.timing, rule: '', added: [] }, until, 1).times
  const { start, end, isAllDay } = time ?? { start: planned, end: null, isAllDay: false }
  const isCancelled = isSeriesCancelled || record.isCancelled
  return {
    record: change,
    planned,
    start,
    end,
    isAllDay,
    isCancelled,
    isMoved: !isCancelled && start !== planned,
  }
}

/** Indexes of the records that no other of the same event, or of the same one of a series, is newer than. */
function newestRecords(records: readonly CalendarRecord[]): number[] {
  const newest = new Map<string, number>()
  records.forEach((record, index) => {
    const key = JSON.stringify([record.uid, record.recurrence])
    const known = newest.get(key)
    if (known === undefined || isNewer(record, records[known]!)) newest.set(key, index)
  })
  return [...newest.values()].sort((a, b) => a - b)
}

const isNewer = (a: CalendarRecord, b: CalendarRecord): boolean =>
  a.sequence === b.sequence ? a.modified > b.modified : a.sequence > b.sequence
