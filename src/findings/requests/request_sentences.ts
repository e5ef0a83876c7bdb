import { ACTIVITY_TYPES } from '../../domain/engagement/engagement'
import type { DayKind } from '../../domain/calendar/day_kind'
import { isPast } from '../../domain/requests/candidates'
import type { VolunteerCandidate, CandidatesAnswer, OpenRequest } from '../../domain/requests/candidates'
import { REQUEST_STATUS_LABELS } from '../../domain/requests/request'
import { formatDate, formatDayAndMonth, isoOfDay } from '../../domain/time/academic_year'
import { agreeing, counted } from '../../domain/words/counted'
import { formatCount } from '../format_number'
import { DISCIPLINE_LABELS } from '../plan/discipline_labels'
import { numberOfPeople } from '../small_number_sentences'

const MODES: Readonly<Record<string, string>> = {
  in_school: 'in school',
  live_online: 'live online',
  employer_site: 'at an employer',
}

const disciplineLabels: Readonly<Record<string, string | undefined>> = DISCIPLINE_LABELS

/** Within a sentence: "physics, data and AI". */
export const disciplineWords = (codes: readonly string[]): string =>
  codes.length === 0
    ? 'any discipline'
    : codes.map((code) => uncapitalised(disciplineLabels[code] ?? code)).join(', ')

const uncapitalised = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`

/** "by 23 May 2025", "from 12 to 23 May 2025"; '' without a day. */
export function neededWords({ neededFrom, neededTo }: OpenRequest): string {
  if (neededFrom !== null && neededTo !== null && neededFrom !== neededTo)
    return `from ${formatDayAndMonth(neededFrom)} to ${formatDate(neededTo)}`
  const day = neededTo ?? neededFrom
  return day === null ? '' : `on ${formatDate(day)}`
}

/** "Hands-on practical, physics, 2 volunteers, Year 5, in school, from 12 to 23 May 2025". */
export const requestWords = (request: OpenRequest): string =>
  [wantedWords(request), neededWords(request)].filter((words) => words !== '').join(', ')

/** The same without its days. */
export const wantedWords = (request: OpenRequest): string =>
  [
    ACTIVITY_TYPES[request.type].label,
    disciplineWords(request.disciplines),
    request.volunteersNeeded === null ? '' : counted(request.volunteersNeeded, 'volunteer'),
    request.yearGroups ?? '',
    request.mode === null ? '' : (MODES[request.mode] ?? ''),
  ]
    .filter((words) => words !== '')
    .join(', ')

export const statusWords = ({ status }: OpenRequest): string =>
  status === null ? 'Status not known' : REQUEST_STATUS_LABELS[status]

/** What to do about a request whose day is over. */
export const PAST_REQUEST = 'Its day is past: agree another with the school, or mark it unfilled.'

/** "3 of them are past their day."; '' where none is. */
export function pastRequestsSentence(waiting: readonly OpenRequest[], today: string): string {
  const past = waiting.filter((request) => isPast(request, today)).length
  if (past === 0) return ''
  if (past === waiting.length) return agreeing(past, 'It is past its day.', 'All are past their day.')
  return `${formatCount(past)} of them ${agreeing(past, 'is past its day', 'are past their day')}.`
}

/** "about 17 km by road"; nothing of a session online. */
export const candidateRoad = ({ metres }: VolunteerCandidate): string =>
  Number.isNaN(metres) ? 'online' : `about ${formatCount(Math.round(metres / 1000))} km by road`

/** "2, but matched that week with REQ-7": visits left, and what clashes. */
export function visitsLeftWords({ visitsLeft, sameWeek }: VolunteerCandidate): string {
  const left = visitsLeft === 0 ? 'None left' : formatCount(visitsLeft)
  return sameWeek.length === 0
    ? left
    : `${left}, but matched that week with ${new Intl.ListFormat('en-GB').format(sameWeek)}`
}

/** How many can meet a request, and who is left out why. */
export function candidatesSentence(answer: CandidatesAnswer): string {
  const { candidates, dbsEndsBefore, dbsNotKnown, disciplineNotKnown, question, request } = answer
  const within = request.mode === 'live_online' ? 'online' : `within ${question.radiusKm} km by road`
  const left = [
    dbsEndsBefore !== 0 ? `${numberOfPeople(dbsEndsBefore)} whose DBS ends before` : '',
    dbsNotKnown !== 0 ? `${numberOfPeople(dbsNotKnown)} whose DBS is not known` : '',
  ].filter((words) => words !== '')
  const first =
    candidates.length === 0
      ? `No active volunteer ${within} can meet it with a DBS valid on ${formatDate(answer.dbsOn)}.`
      : `${counted(candidates.length, 'active volunteer')} ${within} can meet it, with a DBS valid on ${formatDate(answer.dbsOn)}.`
  const out = left.length === 0 ? '' : ` Left out: ${left.join(', ')}.`
  const apart =
    disciplineNotKnown.length === 0
      ? ''
      : ` Of ${formatCount(disciplineNotKnown.length)} more the disciplines are not known.`
  return `${first}${out}${apart}`
}

const NO_LESSONS: Readonly<Partial<Record<DayKind, string>>> = {
  weekend: 'on a weekend',
  INSET: 'on an INSET day of the school',
  'half-term': 'in half-term of the school',
  holiday: 'in a holiday of the school',
  outside: 'outside the terms of the school',
}

/** That the day asked for has no lessons, or exams; '' of a day with lessons, and where no day or no term dates are known. */
function dayWords({ schoolDay, dbsOn }: CandidatesAnswer): string {
  const when =
    schoolDay && (NO_LESSONS[schoolDay.kind] ?? (schoolDay.isInExams ? 'in exams of the school' : ''))
  return when ? `${formatDate(dbsOn)} is ${when}. ` : ''
}

const MOST_EVENTS_NAMED = 3

function eventWords({ events }: CandidatesAnswer): string {
  if (events.length === 0) return ''
  const rest = events.length - MOST_EVENTS_NAMED
  const named = events
    .slice(0, MOST_EVENTS_NAMED)
    .map(
      ({ title, provider, day }) =>
        `${title}${provider === '' ? '' : ` of ${provider}`} on ${formatDayAndMonth(isoOfDay(day))}`,
    )
  const list = new Intl.ListFormat('en-GB').format(rest > 0 ? [...named, `${rest} more`] : named)
  return `Clash: the school has ${list} in that week. `
}

/** What else the school has that week or ahead; '' where nothing is known. */
export function otherVisitsSentence(answer: CandidatesAnswer): string {
  const { sameWeek, booked } = answer
  const same =
    sameWeek.length === 0
      ? ''
      : `${counted(sameWeek.length, 'other request')} of the school ${agreeing(sameWeek.length, 'is', 'are')} matched for the same week (${sameWeek.join(', ')}). `
  const next = booked < 0 ? '' : `The log has a visit booked there on ${formatDate(isoOfDay(booked))}.`
  return `${dayWords(answer)}${eventWords(answer)}${same}${next}`.trim()
}

/** What to do where nobody can. */
export const NOBODY_ADVICE =
  'Widen the distance, offer a session online, or mark it unfilled with its barrier, so that it counts as unmet demand.'
