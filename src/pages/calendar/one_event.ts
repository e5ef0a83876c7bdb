import { isoOfWallTime, instantOf, LONDON, wallTimeOfIso } from '../../domain/calendar/wall_time'
import type { SchoolDirectory } from '../../domain/project/dataset'
import { calendarFile, utcTime } from './icalendar_file'

/** An event as somebody types it in one row. */
export interface TypedEvent {
  readonly title: string
  readonly provider: string
  /** A school’s name, its URN, or any place. */
  readonly place: string
  /** ISO; times are of clocks in London, '' for a whole day. */
  readonly day: string
  readonly from: string
  readonly to: string
}

type Schools = Pick<SchoolDirectory, 'ids' | 'names' | 'postcodes'>

/** What is missing or cannot be; '' of an event that can be sent. */
export function typedEventFault({ title, provider, day, from, to }: TypedEvent): string {
  if (title.trim() === '') return 'Give the event a name.'
  if (provider.trim() === '') return 'Say who provides it.'
  if (Number.isNaN(wallTimeOfIso(day)) || day.length !== 10) return 'Give its day.'
  if (from === '' && to !== '') return 'Give the time it starts, or leave both times empty for a whole day.'
  return to !== '' && to <= from ? 'It ends before it starts.' : ''
}

/** The school that a place names: by URN, or by a name that one school alone has; -1 for none. */
function schoolNamed(place: string, { ids, names }: Schools): number {
  const wanted = place.trim().toLowerCase()
  if (wanted === '') return -1
  const byId = ids.indexOf(wanted.replace(/^urn\s*/, ''))
  if (byId >= 0) return byId
  const found = names.flatMap((name, index) => (name.toLowerCase() === wanted ? [index] : []))
  return found.length === 1 ? found[0]! : -1
}

/** Where the event is, in the words that a calendar is read by: "Demo Kite School, TS1 1AA" and "URN 100001". */
export function placeOfTyped(
  { place }: TypedEvent,
  schools: Schools,
): { readonly location: string; readonly urn: string } {
  const school = schoolNamed(place, schools)
  return school < 0
    ? { location: place.trim(), urn: '' }
    : {
        location: [schools.names[school], schools.postcodes[school]].filter((part) => part).join(', '),
        urn: `URN ${schools.ids[school]}`,
      }
}

/** The event as a calendar file; its UID is of its provider, name and place, so that a corrected day or time updates it. */
export function typedEventIcs(event: TypedEvent, schools: Schools, stamp: Date): string {
  const { location, urn } = placeOfTyped(event, schools)
  const utc = (clock: string) => utcTime(instantOf(wallTimeOfIso(`${event.day}T${clock}`), LONDON))
  const uid = [event.provider, event.title, location]
    .map((part) => encodeURIComponent(part.trim().toLowerCase()))
    .join('-')
  return calendarFile(
    [
      {
        uid: `${uid}@reach-atlas`,
        // Minutes rise with time, so that a later version is the newer one.
        sequence: Math.floor(stamp.getTime() / 60_000),
        summary: event.title.trim(),
        location,
        description: urn,
        organiser: event.provider.trim(),
        status: 'CONFIRMED',
        when:
          event.from === ''
            ? { firstDay: event.day, lastDay: event.day }
            : { from: utc(event.from), to: event.to === '' ? null : utc(event.to) },
      },
    ],
    stamp,
  )
}

/** A message for one’s own mail, to which the file is added by hand: a link cannot hold an attachment. */
export function typedEventMail(event: TypedEvent, schools: Schools): string {
  const { location, urn } = placeOfTyped(event, schools)
  const time =
    event.from === '' ? 'whole day' : [event.from, event.to].filter((part) => part !== '').join(' to ')
  const lines = [
    `Event: ${event.title.trim()}`,
    `Provider: ${event.provider.trim()}`,
    `Day: ${isoOfWallTime(wallTimeOfIso(event.day)).slice(0, 10)}, ${time} (London)`,
    `Place: ${[location, urn].filter((part) => part !== '').join(', ')}`,
    '',
    'The calendar file (ICS) is attached.',
  ]
  return `mailto:?subject=${encodeURIComponent(`Event: ${event.title.trim()}, ${event.day}`)}&body=${encodeURIComponent(lines.join('\r\n'))}`
}
