import { expect, test } from 'vitest'
import type { DayKind } from '../../../src/domain/calendar/day_kind'
import type { OpenColumns } from '../../../workers/warehouse/arrays/open_columns'
import { eventsInWeek, schoolDayAt } from '../../../workers/warehouse/arrays/school_week'
import { entry } from '../findings/calendar_of'
import { candidatesFor, isPast } from '../../../src/domain/requests/candidates'
import type { CandidatesAnswer, OpenRequest, RequestSupply } from '../../../src/domain/requests/candidates'
import {
  candidateRoad,
  candidatesSentence,
  otherVisitsSentence,
  disciplineWords,
  pastRequestsSentence,
  requestWords,
  visitsLeftWords,
} from '../../../src/findings/requests/request_sentences'
import { matchCalendar, matchCsv, matchMessage } from '../../../src/pages/requests/match_files'

const REQUEST: OpenRequest = {
  id: 'REQ-1',
  schoolId: '900123',
  created: '2025-04-01',
  neededFrom: '2025-05-12',
  neededTo: '2025-05-23',
  type: 'HANDS_ON',
  typeAsWritten: 'Hands on',
  disciplines: ['physics'],
  yearGroups: 'Y5',
  pupils: 30,
  volunteersNeeded: 2,
  mode: 'in_school',
  status: 'open',
  volunteerId: null,
}
const CANDIDATE = {
  id: 'V-0108',
  district: 'S70',
  metres: 10_940,
  disciplines: ['physics'],
  visitsLeft: 1,
  sameWeek: [],
}
const MATCH = {
  request: REQUEST,
  school: 'Demo Kingfisher, Fold; College of a name that is long enough to be folded twice',
  postcode: 'S70 1AB',
  candidate: CANDIDATE,
}
const ANSWER: CandidatesAnswer = {
  question: { requestId: 'REQ-1', radiusKm: 20, today: '2025-04-02', decisions: [] },
  version: 1,
  request: REQUEST,
  school: 0,
  dbsOn: '2025-05-23',
  candidates: [CANDIDATE],
  disciplineNotKnown: [],
  dbsEndsBefore: 1,
  dbsNotKnown: 2,
  sameWeek: [],
  events: [],
  schoolDay: null,
  booked: -1,
}

test('a request says what is asked for and when, and who can meet it or is left out', () => {
  expect(requestWords(REQUEST)).toBe(
    'Hands-on practical, physics, 2 volunteers, Y5, in school, from 12 May to 23 May 2025',
  )
  expect(disciplineWords(['data_ai', 'health_medicine'])).toBe('data and AI, health and medicine')
  expect(candidatesSentence(ANSWER)).toBe(
    '1 active volunteer within 20 km by road can meet it, with a DBS valid on 23 May 2025. Left out: 1 whose DBS ends before, 2 whose DBS is not known.',
  )
  expect(candidatesSentence({ ...ANSWER, candidates: [], dbsEndsBefore: 0, dbsNotKnown: 0 })).toBe(
    'No active volunteer within 20 km by road can meet it with a DBS valid on 23 May 2025.',
  )
  expect(candidateRoad(CANDIDATE)).toBe('about 11 km by road')
  expect(otherVisitsSentence({ ...ANSWER, sameWeek: ['REQ-2'], booked: 20_231 })).toBe(
    '1 other request of the school is matched for the same week (REQ-2). The log has a visit booked there on 23 May 2025.',
  )
})

test('what clashes with a request is said: events of the school that week, a day without lessons, exams', () => {
  const event = (title: string, provider: string) => ({ title, provider, day: 20_229 })
  const events = [event('Show', 'Demo Bus'), event('Heat', ''), event('Fair', 'Hub'), event('Talk', 'Hub')]
  expect(otherVisitsSentence({ ...ANSWER, events: events.slice(0, 1) })).toBe(
    'Clash: the school has Show of Demo Bus on 21 May in that week.',
  )
  expect(otherVisitsSentence({ ...ANSWER, events })).toBe(
    'Clash: the school has Show of Demo Bus on 21 May, Heat on 21 May, Fair of Hub on 21 May and 1 more in that week.',
  )
  const on = (kind: DayKind, isInExams = false) =>
    otherVisitsSentence({ ...ANSWER, schoolDay: { kind, isInExams } })
  expect(on('half-term')).toBe('23 May 2025 is in half-term of the school.')
  expect(on('term', true)).toBe('23 May 2025 is in exams of the school.')
  expect([on('term'), on('no_calendar')]).toEqual(['', ''])
})

test('a volunteer who is matched that week comes after those who are not, and with what is said', () => {
  const supply = {
    ids: ['V-1', 'V-2'],
    districts: ['S70', 'S70'],
    disciplines: ['physics', 'physics'],
    modes: ['', ''],
    statuses: ['active', 'active'],
    dbsExpiry: Int32Array.of(30_000, 30_000),
    lon: Float64Array.of(-1, -1.01),
    lat: Float64Array.of(54, 54),
    visits: Uint8Array.of(2, 2),
    limit: Float64Array.of(50_000, 50_000),
    phases: Uint8Array.of(0, 0),
  } as unknown as RequestSupply
  const { candidates } = candidatesFor(
    REQUEST,
    { lon: -1, lat: 54, phases: 1 },
    supply,
    50_000,
    20_231,
    new Map(),
    new Map([['V-1', ['REQ-7']]]),
  )
  expect(candidates.map(({ id }) => id)).toEqual(['V-2', 'V-1'])
  expect(candidates.map(visitsLeftWords)).toEqual(['2', '2, but matched that week with REQ-7'])
})

test('events of a school in a week are those of its calendars that take place, and its day is that of its authority', () => {
  const at = (school: number, start: number, isCancelled = false) => ({
    ...entry({ school, start: start * 1440, isCancelled }),
  })
  // 20 000 was a Thursday.
  const placed = [at(0, 20_002), at(0, 19_997), at(0, 20_000, true), at(0, 20_004), at(1, 20_000)]
  const open = {
    calendar: {
      providers: ['Demo Bus'],
      periods: new Map([['E1', [{ kind: 'exams', name: '', from: 20_000, to: 20_001 }]]]),
    },
    placedCalendar: () => ({ placed, authorityCodes: ['E1', 'E2'] }),
  } as unknown as OpenColumns
  expect(eventsInWeek(open, 0, 20_000).map(({ day, provider }) => [day, provider])).toEqual([
    [19_997, 'Demo Bus'],
    [20_002, 'Demo Bus'],
  ])
  expect(eventsInWeek(open, -1, 20_000)).toEqual([])
  expect(schoolDayAt(open, 0, 20_000)).toMatchObject({ isInExams: true })
  expect(schoolDayAt(open, 1, 20_000)).toMatchObject({ kind: 'no_calendar' })
})

test('a match leaves as one row with ids alone, without the name of anybody', () => {
  const [headings, row] = matchCsv(MATCH).replace('\uFEFF', '').trim().split('\r\n')
  expect(headings).toBe(
    'request_id,school_id,school,volunteer_id,road_km,activity_type,discipline,needed_from,needed_to,mode,status',
  )
  expect(row).toContain('REQ-1,900123,')
  expect(row).toContain(',V-0108,10.9,Hands on,physics,2025-05-12,2025-05-23,in_school,matched')
  expect(matchMessage(MATCH)).toContain('(S70 1AB) from 12 May to 23 May 2025? They ask for: ')
  expect(matchMessage(MATCH).match(/23 May 2025/g), 'its days are said once').toHaveLength(1)
})

test('the invitation is a calendar of whole days, folded at 75 octets, with one UID however often it is made', () => {
  const calendar = matchCalendar(MATCH, new Date('2025-04-02T12:00:00Z'))
  const lines = calendar.split('\r\n')
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
  expect(calendar.replaceAll('\r\n ', '')).toContain(
    'SUMMARY:Visit to Demo Kingfisher\\, Fold\\; College of a name that is long enough to be folded twice: Hands-on practical\\, physics',
  )
  expect(lines).toContain('DTSTART;VALUE=DATE:20250512')
  expect(lines).toContain('DTEND;VALUE=DATE:20250524')
  expect(lines).toContain('UID:REQ-1-V-0108@reach-atlas')
  expect(matchCalendar(MATCH, new Date('2025-04-03T12:00:00Z')).match(/UID:.*/)?.[0]).toBe(
    'UID:REQ-1-V-0108@reach-atlas',
  )
})

test('the message of a request without a day has none', () => {
  expect(matchMessage({ ...MATCH, request: { ...MATCH.request, neededFrom: null, neededTo: null } })).toMatch(
    /^Could you visit [^?]*\S\? They ask/,
  )
})

test('a request is past from the day after the last that it names', () => {
  const undated = { ...REQUEST, neededFrom: null, neededTo: null }
  const oneDay = { ...REQUEST, neededTo: null }
  expect(['2025-05-23', '2025-05-24'].map((today) => isPast(REQUEST, today))).toEqual([false, true])
  expect([oneDay, undated].map((request) => isPast(request, '2025-05-24'))).toEqual([true, false])
  const later = { ...REQUEST, neededTo: '2026-05-23' }
  expect(pastRequestsSentence([REQUEST, oneDay, later], '2025-06-01')).toBe('2 of them are past their day.')
  expect(pastRequestsSentence([REQUEST, later], '2025-06-01')).toBe('1 of them is past its day.')
  expect(pastRequestsSentence([REQUEST, oneDay], '2025-06-01')).toBe('All are past their day.')
  expect(pastRequestsSentence([later, undated], '2025-06-01')).toBe('')
})
