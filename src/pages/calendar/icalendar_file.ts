import { dayNumber, isoOfDay } from '../../domain/time/academic_year'

/** An event as a calendar file holds it. */
export interface CalendarFileEvent {
  /** The same however often the event is written, so that a second import updates the first. */
  readonly uid: string
  /** Rises with each change (RFC 5545, 3.8.7.4). */
  readonly sequence: number
  readonly summary: string
  /** '' for none, as in the two below. */
  readonly location: string
  readonly description: string
  readonly organiser: string
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
  /** Whole days, ISO, the last included; or times of UTC as `utcTime` writes them. */
  readonly when:
    | { readonly firstDay: string; readonly lastDay: string }
    | { readonly from: string; readonly to: string | null }
}

/** "20251128T120000Z" of minutes since 1970. */
export const utcTime = (minutes: number): string =>
  `${new Date(minutes * 60_000).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`

const icsDay = (iso: string): string => iso.replaceAll('-', '')

/** Of text only a tab may stand in a file (RFC 5545, 3.1). */
// eslint-disable-next-line no-control-regex -- these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000A-\u001F\u007F]/g

const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(/[;,]/g, (mark) => `\\${mark}`)
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(CONTROLS, '')

/** A line of at most 75 octets, what is over on lines that start with a space (RFC 5545, 3.1). */
function foldLine(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length
    if (octets + size > 75) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += letter
    octets += size
  }
  return [...parts, part].join('\r\n')
}

function timeLines({ when }: CalendarFileEvent): string[] {
  if ('firstDay' in when)
    return [
      `DTSTART;VALUE=DATE:${icsDay(when.firstDay)}`,
      `DTEND;VALUE=DATE:${icsDay(isoOfDay(dayNumber(when.lastDay) + 1))}`,
    ]
  // DTEND is later than DTSTART, or there is none (RFC 5545, 3.8.2.2).
  return [`DTSTART:${when.from}`, when.to === null || when.to <= when.from ? '' : `DTEND:${when.to}`]
}

/** A parameter between quotes, which may hold none itself (RFC 5545, 3.2). */
const organiserLine = (name: string): string =>
  name === ''
    ? ''
    : `ORGANIZER;CN="${name.replaceAll('"', "'").replaceAll(CONTROLS, '')}":urn:x-reach-atlas:no-address`

/** A calendar file (RFC 5545): lines end in CRLF, times are UTC, the end of whole days is exclusive. */
export const calendarFile = (events: readonly CalendarFileEvent[], stamp: Date): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Reach Atlas//Calendar//EN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.uid}`,
      `SEQUENCE:${event.sequence}`,
      `DTSTAMP:${utcTime(Math.floor(stamp.getTime() / 60_000))}`,
      ...timeLines(event),
      `SUMMARY:${escaped(event.summary)}`,
      event.location === '' ? '' : `LOCATION:${escaped(event.location)}`,
      event.description === '' ? '' : `DESCRIPTION:${escaped(event.description)}`,
      organiserLine(event.organiser),
      `STATUS:${event.status}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ]
    .filter((line, index, lines) => line !== '' || index === lines.length - 1)
    .map(foldLine)
    .join('\r\n')
