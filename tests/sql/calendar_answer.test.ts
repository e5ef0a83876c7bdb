import { expect, test } from 'vitest'
import { isoOfDay } from '../../src/domain/time/academic_year'
import type { CalendarAnswer } from '../../src/domain/calendar/calendar_answer'
import { engineOfThisFile } from './engine_of_this_test'
import { register, textFile } from './intake_in_node'
import { newWarehouse } from './own_world'

/* Schools 100001 and 100002 are in the City of London (201), whose term has a half-term and exams; 100003 is in Camden. */

const TERMS = textFile(
  'terms.csv',
  `LA (code),LA (name),Name,From,To,Kind
201,City of London,Spring 1,05/01/2026,13/02/2026,term
201,City of London,February half-term,16/02/2026,20/02/2026,half-term
201,City of London,Spring 2,23/02/2026,27/03/2026,term
201,City of London,Mocks,09/03/2026,13/03/2026,exams
`,
)

const EVENTS = textFile(
  'events.csv',
  `Event,Provider,Start,School URN,School name,Status
Talk,Bus,2026-01-05 10:00,100001,,
Talk,Bus,2026-01-06 10:00,100001,,
Workshop,Ridge,2026-01-07 10:00,100001,,
Fair,Ridge,2026-02-17 10:00,100002,,
Mentoring,Ridge,2026-03-10 10:00,100002,,
Visit,Bus,2026-03-12 10:00,100002,,
Show,Bus,2026-03-12 14:00,,Town hall,
Tour,Tern,2026-03-11 10:00,100001,,Cancelled
Club,Tern,2026-03-31 10:00,100003,,
Lecture,Tern,2026-04-01 10:00,100003,,
`,
)

const LISTED_AGAIN = textFile(
  'listed_again.csv',
  'UID,Event,Provider,Start,School URN\n4711,Workshop,Ridge,2026-01-07 10:00,100001\n',
)

const own = newWarehouse(engineOfThisFile)
await own.load(
  [
    register,
    { file: TERMS, kind: 'term_dates' },
    { file: EVENTS, kind: 'calendar_events' },
    { file: LISTED_AGAIN, kind: 'calendar_events' },
  ],
  () => undefined,
)
const answerOn = (today: string): CalendarAnswer =>
  own.calendar({ term: null, within: null, today, decisions: [] })

test('events, their times, what is cancelled, at no school, out of term, in exams and listed twice are counted', () => {
  const answer = answerOn('2026-02-01')
  expect(answer.term).toEqual({ from: '2026-01-01', to: '2026-03-31' })
  expect(answer.counts).toEqual({
    events: 8,
    occurrences: 8,
    cancelled: 1,
    atVenueOnly: 1,
    outsideTerm: 1,
    inExams: 2,
    repeated: 1,
  })
  expect(answer.loaded).toBe(11)
  expect(answer.span).toEqual({ from: '2026-01-05', to: '2026-04-01' })
})

test('each school has its events by week, each provider by month, the busiest school first', () => {
  const { loads, coverage, weeks, months, providers } = answerOn('2026-02-01')
  const weeksWith = (perWeek: readonly number[]) =>
    perWeek.flatMap((events, week) => (events > 0 ? [[isoOfDay(weeks[week]!.monday), events]] : []))
  expect(loads.map(({ school, events, perWeek }) => [school, events, weeksWith(perWeek)])).toEqual([
    [0, 3, [['2026-01-05', 3]]],
    [
      1,
      3,
      [
        ['2026-02-16', 1],
        ['2026-03-09', 2],
      ],
    ],
    [2, 1, [['2026-03-30', 1]]],
  ])
  expect(months).toEqual(['2026-01-01', '2026-02-01', '2026-03-01'])
  expect(coverage.map(({ provider, events, perMonth }) => [providers[provider], events, perMonth])).toEqual([
    ['Bus', 4, [2, 0, 2]],
    ['Ridge', 3, [1, 1, 1]],
    ['Tern', 1, [0, 0, 1]],
  ])
})

test('a week is what most of its school days are', () => {
  const { weeks } = answerOn('2026-02-01')
  const kindOf = (monday: string) => weeks.find((week) => isoOfDay(week.monday) === monday)?.kind
  expect([kindOf('2026-01-05'), kindOf('2026-02-16'), kindOf('2026-03-30')]).toEqual([
    'term',
    'half-term',
    'outside',
  ])
})

test.each([
  ['2026-03-31', '2026-01-01'],
  ['2026-04-01', '2026-04-01'],
  ['2025-10-01', '2026-01-01'],
  ['2027-02-01', '2026-04-01'],
])(
  'on %s the calendar opens on the term from %s: that of today if it has events, else the nearest',
  (today, from) => {
    expect(answerOn(today).term.from).toBe(from)
  },
)
