import { messageOf } from '../../../../src/domain/words/message_of'
import ICAL from 'ical.js'
import { zoneOfName } from '../../../../src/domain/calendar/zone_names'
import { LONDON } from '../../../../src/domain/calendar/wall_time'
import { expandRecord } from '../../../../src/domain/calendar/series'
import type { Timing } from '../../../../src/domain/calendar/calendar_event'
import { Refusal } from '../refusal'
import { GridText } from './grid_text'
import { componentsOf, type EventText } from './icalendar_text'
import { heldTable, type TableText } from './table_text'

/** Columns of the table that a calendar becomes, which the kind of file "events" knows by these headings. */
export const CALENDAR_HEADINGS = [
  'UID',
  'Sequence',
  'Modified',
  'Recurrence ID',
  'Event',
  'Provider',
  'Start',
  'Time zone',
  'End',
  'End time zone',
  'Duration',
  'Recurrence rule',
  'Excluded',
  'Added',
  'Status',
  'School URN',
  'School name',
  'Postcode',
  'Year groups',
  'Categories',
] as const

type Heading = (typeof CALENDAR_HEADINGS)[number]

/**
 * The events of a calendar file (RFC 5545, one or several calendars in it) as a table of one row an event, a series or a
 * change of one of a series. Of descriptions only a URN and years of school are read, of organisers the name alone; of
 * attendees, alarms, contacts and comments nothing. Throws Refusal where no event can be read.
 */
export async function tableOfCalendars(file: string, text: string): Promise<TableText> {
  const grid = new GridText(file)
  grid.addRow(CALENDAR_HEADINGS)
  const faults: string[] = []
  let events = 0
  for (const event of componentsOf(text)) {
    const row = await rowOf(event)
    if (typeof row === 'string') faults.push(`${file}, line ${event.line}: ${row}`)
    else {
      events++
      grid.addRow(CALENDAR_HEADINGS.map((heading) => row[heading]))
    }
  }
  if (events === 0)
    throw new Refusal(
      file,
      faults[0] === undefined
        ? `${file} is a calendar without events: export the calendar that holds them.`
        : `No event of ${file} can be read. ${faults[0]}`,
    )
  const table = heldTable(grid.finish(), 'calendar (ICS)')
  return faults.length === 0 ? table : { ...table, notices: faultNotices(faults) }
}

const MOST_FAULTS = 5

const faultNotices = (faults: readonly string[]): string[] =>
  faults.length <= MOST_FAULTS
    ? [...faults]
    : [...faults.slice(0, MOST_FAULTS), `${faults.length - MOST_FAULTS} more events cannot be read.`]

async function rowOf({ text, calendar }: EventText): Promise<Record<Heading, string> | string> {
  try {
    const event = new ICAL.Component(ICAL.parse(text) as never)
    const timing = timingOf(event)
    if (typeof timing === 'string') return timing
    expandRecord(timing, -Infinity, 1)
    const uid = await opaqueId(textOf(event, 'uid') || text)
    return { UID: uid, ...timingCells(timing), ...detailCells(event, calendar) }
  } catch (error) {
    return `this event cannot be read (${messageOf(error)}).`
  }
}

type TimingHeading =
  | 'Start'
  | 'Time zone'
  | 'End'
  | 'End time zone'
  | 'Duration'
  | 'Recurrence rule'
  | 'Excluded'
  | 'Added'

const timingCells = (timing: Timing): Record<TimingHeading, string> => ({
  Start: timing.start,
  'Time zone': timing.zone,
  End: timing.end,
  'End time zone': timing.endZone,
  Duration: timing.duration,
  'Recurrence rule': timing.rule,
  Excluded: timing.excluded.join(' '),
  Added: timing.added.join(' '),
})

/** Calendars make ids of e-mail addresses: a digest is as much the same every time, and reaches nobody. */
export async function opaqueId(uid: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(uid)))
  return Array.from(digest.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const textOf = (event: ICAL.Component, name: string): string =>
  String(event.getFirstPropertyValue(name) ?? '').trim()

const POSTCODE = /^(.*?)[,\s]\s*([A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2})\s*$/is

function detailCells(
  event: ICAL.Component,
  calendar: string,
): Record<Exclude<Heading, TimingHeading | 'UID'>, string> {
  const description = textOf(event, 'description')
  const location = textOf(event, 'location')
  const place = POSTCODE.exec(location)
  const organiser = event.getFirstProperty('organizer')?.getParameter('cn')
  const change = event.getFirstProperty('recurrence-id')
  return {
    Sequence: textOf(event, 'sequence'),
    Modified: textOf(event, 'last-modified') || textOf(event, 'dtstamp'),
    'Recurrence ID': change ? (timesOf(change)[0] ?? '') : '',
    Event: textOf(event, 'summary'),
    Provider: typeof organiser === 'string' && organiser !== '' ? organiser : calendar,
    Status: textOf(event, 'status'),
    'School URN': /\burn[\s:=]*(\d{6})(?!\d)/i.exec(description)?.[1] ?? '',
    'School name': place?.[1]?.trim() ?? location,
    Postcode: place?.[2] ?? '',
    'Year groups': /\byears?(?: groups?)?:\s*([^\n]*)/i.exec(description)?.[1]?.trim() ?? '',
    Categories: event
      .getAllProperties('categories')
      .flatMap((property) => property.getValues().map(String))
      .join('; '),
  }
}

/** The day as written where no calendar has it, which would be read as another one; '' where it is one. */
function dayNotInCalendar(property: ICAL.Property): string {
  const written = String((property.toJSON() as readonly unknown[])[3]).slice(0, 10)
  return timesOf(property)[0]?.slice(0, 10) === written ? '' : written
}

/** When an event takes place, or why that cannot be read. */
function timingOf(event: ICAL.Component): Timing | string {
  const start = event.getFirstProperty('dtstart')
  if (!start) return 'this event has no start (DTSTART).'
  const zone = zoneOf(start)
  const end = event.getFirstProperty('dtend')
  const endZone = end ? zoneOf(end) : ''
  for (const [property, known] of [
    [start, zone],
    [end, endZone],
  ] as const)
    if (known === undefined) return `no such time zone is known: “${String(property?.getParameter('tzid'))}”.`
  for (const property of [start, end]) {
    const day = property ? dayNotInCalendar(property) : ''
    if (day !== '') return `there is no such day: “${day}”.`
  }
  return {
    start: timesOf(start)[0]?.replace(/Z$/, '') ?? '',
    zone: zone ?? LONDON,
    end: end ? (timesOf(end)[0]?.replace(/Z$/, '') ?? '') : '',
    endZone: endZone ?? LONDON,
    duration: textOf(event, 'duration'),
    rule: textOf(event, 'rrule'),
    excluded: event.getAllProperties('exdate').flatMap(timesOf),
    added: event.getAllProperties('rdate').flatMap(timesOf),
  }
}

/** The zone of a property’s times in the IANA database; undefined where nobody knows it. */
function zoneOf(property: ICAL.Property): string | undefined {
  const value = property.getFirstValue()
  if (value instanceof ICAL.Time && value.zone === ICAL.Timezone.utcTimezone) return 'UTC'
  const name = property.getParameter('tzid')
  return zoneOfName(typeof name === 'string' ? name : '')
}

/** Times of a property as texts: "2025-11-06", "2025-11-06T13:30:00", or with a "Z" in UTC. */
const timesOf = (property: ICAL.Property): string[] =>
  property.getValues().map((value) => String(value instanceof ICAL.Period ? value.start : value))
