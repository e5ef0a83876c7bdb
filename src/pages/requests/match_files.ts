import { csvFile } from '../../domain/files/csv'
import type { VolunteerCandidate, OpenRequest } from '../../domain/requests/candidates'
import {
  disciplineWords,
  neededWords,
  requestWords,
  wantedWords,
} from '../../findings/requests/request_sentences'
import { calendarFile } from '../calendar/icalendar_file'

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

/**
 * An invitation as a calendar file (RFC 5545): one event of whole days, whose UID is the same however often it is made,
 * so that a second import updates the first. `stamp` is the moment it is made.
 */
export function matchCalendar({ request, school, postcode, candidate }: RequestMatch, stamp: Date): string {
  const from = request.neededFrom ?? request.neededTo ?? ''
  const to = request.neededTo ?? from
  return calendarFile(
    [
      {
        uid: `${encodeURIComponent(request.id)}-${encodeURIComponent(candidate.id)}@reach-atlas`,
        sequence: 0,
        summary: `Visit to ${school}: ${requestWords(request)}`,
        location: [school, postcode].filter((each) => each !== '').join(', '),
        description: '',
        organiser: '',
        status: 'TENTATIVE',
        when: { firstDay: from, lastDay: to },
      },
    ],
    stamp,
  )
}

/** A message to send from one's own mail, without the name of anybody. */
export const matchMessage = ({ request, school, postcode }: RequestMatch): string =>
  `Could you visit ${[`${school}${postcode === '' ? '' : ` (${postcode})`}`, neededWords(request)].filter((words) => words !== '').join(' ')}? They ask for: ${wantedWords(request)}. The request is ${request.id}. Please answer with days and times that suit you.`
