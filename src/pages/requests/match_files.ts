import { csvFile } from '../../domain/files/csv'
import type { VolunteerCandidate, OpenRequest } from '../../domain/requests/candidates'
import { dayNumber, isoOfDay } from '../../domain/time/academic_year'
import {
  disciplineWords,
  neededWords,
  requestWords,
  wantedWords,
} from '../../findings/requests/request_sentences'

/** One request met by one volunteer, at a school. */
export interface RequestMatch {
  readonly request: OpenRequest
  readonly school: string
  readonly postcode: string
  readonly candidate: VolunteerCandidate
}

const HEADINGS = [
  'request_id',
  'school_id',
  'school',
  'volunteer_id',
  'road_km',
  'activity_type',
  'discipline',
  'needed_from',
  'needed_to',
  'mode',
  'status',
]

/** Match (CSV): one row, as a list of requests takes it up. Ids alone stand for people. */
export const matchCsv = ({ request, school, candidate }: RequestMatch): string =>
  csvFile(HEADINGS, [
    [
      request.id,
      request.schoolId,
      school,
      candidate.id,
      Number.isNaN(candidate.metres) ? '' : (candidate.metres / 1000).toFixed(1),
      request.typeAsWritten,
      disciplineWords(request.disciplines),
      request.neededFrom ?? '',
      request.neededTo ?? '',
      request.mode ?? '',
      'matched',
    ],
  ])

const icsDay = (iso: string): string => iso.replaceAll('-', '')

const dayAfter = (iso: string): string => isoOfDay(dayNumber(iso) + 1)

const icsText = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(/[;,]/g, (mark) => `\\${mark}`)
    .replaceAll(/\r?\n/g, '\\n')

/** A line of at most 75 octets, what is over on lines that start with a space (RFC 5545, 3.1). */
function folded(line: string): string {
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

/**
 * An invitation as a calendar file (RFC 5545): one event of whole days, whose UID is the same however often it is made,
 * so that a second import updates the first. `stamp` is the moment it is made, UTC: "20251128T120000Z".
 */
export function matchCalendar({ request, school, postcode, candidate }: RequestMatch, stamp: string): string {
  const from = request.neededFrom ?? request.neededTo ?? ''
  const to = request.neededTo ?? from
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Reach Atlas//Requests//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(request.id)}-${encodeURIComponent(candidate.id)}@reach-atlas`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${icsDay(from)}`,
    `DTEND;VALUE=DATE:${icsDay(dayAfter(to))}`,
    `SUMMARY:${icsText(`Visit to ${school}: ${requestWords(request)}`)}`,
    `LOCATION:${icsText([school, postcode].filter((each) => each !== '').join(', '))}`,
    'STATUS:TENTATIVE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
}

/** A message to send from one's own mail, without the name of anybody. */
export const matchMessage = ({ request, school, postcode }: RequestMatch): string =>
  `Could you visit ${[`${school}${postcode === '' ? '' : ` (${postcode})`}`, neededWords(request)].filter((words) => words !== '').join(' ')}? They ask for: ${wantedWords(request)}. The request is ${request.id}. Please answer with days and times that suit you.`
