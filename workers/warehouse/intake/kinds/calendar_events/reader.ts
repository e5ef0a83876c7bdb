import { PLAUSIBLE_IN_FILES } from '../../../../../src/domain/files/plausible_files'
import { counted } from '../../../../../src/domain/words/counted'
import { onlyRow } from '../../../rows'
import readUrns from '../engagements/school_ids.sql?raw'
import type { KindReader } from '../kind_reader'
import { noticesOfUnusualRows, type UnusualRows } from '../../unusual_rows'
import { EVENT_CELL_CHECKS } from './cell_checks'
import checkEvents from './calendar_events.sql?raw'
import insertEvents from './insert_events.sql?raw'

interface Counts {
  readonly by_name: number
  readonly venue: number
  readonly unknown_urn: number
  readonly cancelled: number
  readonly end_before_start: number
  readonly no_such_time: number
}

const KEPT = "(FROM checked_records WHERE verdict = 'kept')"
const { daysOfEvent } = PLAUSIBLE_IN_FILES
const LONG: UnusualRows = {
  where: `left(end_text, 10)::DATE - left(start_text, 10)::DATE >= ${daysOfEvent}`,
  says: [`event lasts more than ${daysOfEvent} days`, `events last more than ${daysOfEvent} days`],
}

export const eventsReader: KindReader = {
  cellChecks: EVENT_CELL_CHECKS,
  read({ engine, planned }) {
    engine.run(readUrns)
    engine.run(checkEvents)
    engine.query(insertEvents, planned.name)
    const counts = onlyRow<Counts>(
      engine.query(`SELECT count(*) FILTER (found_by = 'name_postcode')::INTEGER AS by_name,
        count(*) FILTER (found_by = 'venue_only')::INTEGER AS venue,
        count(*) FILTER (found_by = 'unknown_urn')::INTEGER AS unknown_urn,
        count(*) FILTER (is_cancelled)::INTEGER AS cancelled,
        count(*) FILTER (ends_before_start)::INTEGER AS end_before_start,
        count(*) FILTER (is_all_day AND NOT is_whole_day AND (
          regexp_matches(start, '[0-9][T ,]+[0-9]{1,2}[:.][0-9]{2}') OR NOT says_nothing(start_clock)))::INTEGER AS no_such_time
        FROM checked_records WHERE verdict = 'kept'`),
    )
    const notices = [...noticesOf(counts), ...noticesOfUnusualRows(engine, KEPT, [LONG])]
    const waiting = { rows: counts.venue + counts.unknown_urn, usable: 0 }
    return { notices, matchedByNameAndPostcode: counts.by_name, waiting }
  },
}

const noticesOf = ({ venue, unknown_urn, cancelled, end_before_start, no_such_time }: Counts): string[] =>
  [
    unknown_urn > 0
      ? `${counted(unknown_urn, 'event has', 'events have')} a URN that no school in the schools file has: they stand at no school.`
      : '',
    venue > 0
      ? `${counted(venue, 'event is', 'events are')} at a place that is no school known by name and postcode: they stand by their venue alone.`
      : '',
    cancelled > 0 ? `${counted(cancelled, 'event is', 'events are')} cancelled: listed, not counted.` : '',
    end_before_start > 0
      ? `${counted(end_before_start, 'event ends', 'events end')} before the start: taken as without an end.`
      : '',
    no_such_time > 0
      ? `${counted(no_such_time, 'event has a time', 'events have times')} of day that cannot be read: taken as all day. Write it as 13:30 and load the file again.`
      : '',
  ].filter((notice) => notice !== '')
