import type { CalendarEntry } from '../../../src/domain/calendar/calendar_answer'
import { DAY_MINUTES } from '../../../src/domain/calendar/wall_time'
import { codesOf, NOT_GIVEN } from '../../../src/domain/engagement/activity_fields'
import { activityTypeLabel } from '../../../src/domain/engagement/engagement'
import { isoOfDay } from '../../../src/domain/time/academic_year'
import type { OpenColumns } from './open_columns'

/** What the calendar calls the log, whose planned rows are events of one source. */
export const LOG_AS_SOURCE = 'Log of engagements'

const UNKNOWN_TYPE = 'UNKNOWN'

type PlannedEvent = Omit<CalendarEntry, 'event' | 'provider' | 'dayKind' | 'halfTerm' | 'isInExams'>

/**
 * The planned rows of the log from a day to another, since 1970, as events of a day without a time, in its order by school
 * and day. Of several alike on one day each has an id of its own.
 */
export function plannedEvents(
  { engagements: { planned, ofProvider }, directory: { ids } }: OpenColumns,
  from: number,
  to: number,
): readonly PlannedEvent[] {
  const types = codesOf('type')
  const counts = new Map<string, number>()
  const rows = Array.from(planned.day.keys()).filter(
    (row) => planned.day[row]! >= from && planned.day[row]! <= to,
  )
  return rows.map((row): PlannedEvent => {
    const day = planned.day[row]!
    const school = planned.school[row]!
    const type = types[planned.type[row]!] ?? UNKNOWN_TYPE
    const name = ofProvider.names[ofProvider.nameOf[planned.provider[row]!] ?? -1] ?? NOT_GIVEN
    const what = type === UNKNOWN_TYPE ? 'activity' : activityTypeLabel(type)
    const key = `planned ${ids[school] ?? ''} ${isoOfDay(day)} ${type} ${name}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return {
      uid: count === 1 ? key : `${key} ${count}`,
      ...{
        sequence: 0,
        plannedInSeries: null,
        isMoved: false,
        before: null,
        isBeside: false,
        isCancelled: false,
      },
      title: name === NOT_GIVEN ? `Planned: ${what}` : `Planned: ${what}, ${name}`,
      ...{ school, venue: '', place: '', theme: '', file: LOG_AS_SOURCE },
      ...{ start: day * DAY_MINUTES, end: null, isAllDay: true },
      ...{ disciplines: [], type: type === UNKNOWN_TYPE ? '' : type, years: [] },
    }
  })
}
