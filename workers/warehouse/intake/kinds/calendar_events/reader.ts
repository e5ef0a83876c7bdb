import { counted } from '../../../../../src/domain/words/counted'
import { onlyRow } from '../../../rows'
import readUrns from '../engagements/school_ids.sql?raw'
import type { KindReader } from '../kind_reader'
import { EVENT_CELL_CHECKS } from './cell_checks'
import checkEvents from './calendar_events.sql?raw'
import insertEvents from './insert_events.sql?raw'

interface Counts {
  readonly by_name: number
  readonly venue: number
  readonly unknown_urn: number
  readonly cancelled: number
  readonly end_before_start: number
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
        count(*) FILTER (ends_before_start)::INTEGER AS end_before_start
        FROM checked_records WHERE verdict = 'kept'`),
    )
    return { notices: noticesOf(counts), matchedByNameAndPostcode: counts.by_name }
  },
}

const noticesOf = ({ venue, unknown_urn, cancelled, end_before_start }: Counts): string[] =>
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
  ].filter((notice) => notice !== '')
