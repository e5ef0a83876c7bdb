import { describe, expect, it, test } from 'vitest'
import type { CalendarAnswer } from '../../../src/domain/calendar/calendar_answer'
import { wallTimeOfIso } from '../../../src/domain/calendar/wall_time'
import {
  calendarHeadline,
  calendarNotes,
  calendarProvenance,
  emptyMonths,
  moveSentence,
  placeOfEntry,
  problemSentence,
} from '../../../src/findings/calendar/calendar_sentences'
import {
  peakSentence,
  placementPeakSentence,
  requestPeakSentence,
  saturationSentence,
} from '../../../src/findings/calendar/peak_sentences'
import { answer, clash, entry } from './calendar_of'

describe('the headline of the calendar', () => {
  it.each<[Partial<CalendarAnswer>, string]>([
    [{}, '1 clash among 2 events'],
    [{ problems: [] }, 'No clash and no duplication among 2 events'],
    [{ counts: { ...answer({}).counts, events: 0 }, problems: [] }, 'No events in this term'],
  ])('%#', (parts, headline) => {
    expect(calendarHeadline(answer(parts))).toBe(headline)
  })
})

test('the numbers of a term are said with its days, their definitions and the files', () => {
  const [headline, counts, definitions, source] = calendarProvenance(
    answer({ term: { from: '2026-01-05', to: '2026-03-27' }, files: ['hub.ics', 'park.ics'] }),
  )
  expect(headline).toBe('1 clash among 2 events.')
  expect(counts).toMatch(/^2 events at \d times? from 5 January 2026 to 27 March 2026: cancelled ones/)
  expect(definitions).toMatch(/^A clash: .* A duplication: /)
  expect(source).toBe('Source: hub.ics and park.ics.')
})

describe('what is said of the events', () => {
  it('tells what is not counted and why, and is silent of nothing', () => {
    const counts = {
      events: 2,
      occurrences: 2,
      cancelled: 1,
      atVenueOnly: 2,
      outsideTerm: 3,
      inExams: 1,
      repeated: 1,
    }
    const parts = { counts, cutSeries: ['Club'], unmetChanges: ['Robots'], replacedRecords: 2 }
    expect(calendarNotes(answer(parts))).toEqual([
      '2 events name no school that is known: listed by venue, never counted as load.',
      '1 event is cancelled: listed, not counted.',
      '1 event stands in two files: counted once.',
      '3 events fall on a weekend, in a holiday or on an INSET day of their school’s authority.',
      '1 event falls in weeks of exams.',
      '“Club” repeats without end and far too often: only its first times are shown.',
      '“Robots”: a change of one of its times fits none of them, so it is left out: look it up in the calendar it came from.',
      '2 records of the calendars repeat another of the same event or are older than it: the newest counts.',
      'Times are those of clocks in London; series are opened out.',
    ])
  })

  it('says where the events are that the term does not have', () => {
    const counts = { ...answer({}).counts, events: 0 }
    expect(calendarNotes(answer({ counts, entries: [], problems: [] }))).toEqual([
      '2 events are loaded, from February 2026 to February 2026: choose another term.',
    ])
  })

  it('names both events, their times, and that years are not known', () => {
    expect(problemSentence(clash, answer({}))).toBe(
      'Robotics heat of Demo Bus (3 February, 13:30) and Show of Provider not named (3 February): whether they meet the same years is not known.',
    )
  })

  it('suggests a move, or says why there is none', () => {
    const move = { entry: 1, start: wallTimeOfIso('2026-02-10T00:00') }
    expect(moveSentence({ ...clash, move }, answer({}))).toBe(
      'Move Show to 10 February: in term, and the school has nothing else that week.',
    )
    expect(moveSentence(clash, answer({}))).toBe(
      'No week of the term within 12 weeks is free at this school.',
    )
    expect(moveSentence(clash, answer({ weeks: [{ monday: 0, kind: 'no_calendar' }] }))).toContain(
      'Load the term dates',
    )
    expect(moveSentence({ ...clash, school: -1 }, answer({}))).toContain('no school that is known')
  })

  it('names the busiest week of the term and the quietest, of six events or more', () => {
    const monday = (iso: string) => wallTimeOfIso(iso) / 1440
    const weeks = (['2026-02-02', '2026-02-09', '2026-02-16', '2026-02-23'] as const).map((iso, at) => ({
      monday: monday(iso),
      kind: at === 2 ? ('half-term' as const) : ('term' as const),
    }))
    const starts = ['02-03', '02-03', '02-04', '02-05', '02-10', '02-17'].map((day) =>
      entry({ start: wallTimeOfIso(`2026-${day}T10:00`) }),
    )
    expect(peakSentence(answer({ weeks, entries: starts }))).toBe(
      'Busiest: the week of 2 Feb (4 events). Quietest in term: 23 Feb (0).',
    )
    expect(peakSentence(answer({ weeks, entries: starts.slice(1) }))).toBe('')
  })

  it('names the months without an event of a provider', () => {
    expect(emptyMonths([0, 2, 0], ['2026-01-01', '2026-02-01', '2026-03-01'])).toBe(
      'none in January and March',
    )
    expect(emptyMonths([1], ['2026-01-01'])).toBe('')
  })

  it('says where an event is: its school, its venue, or that nobody knows', () => {
    const schools = { names: ['Demo Kite School'], ids: ['100001'] }
    expect(placeOfEntry(entry({}), schools)).toBe('Demo Kite School')
    expect(placeOfEntry(entry({ school: -1, place: 'Town Hall' }), schools)).toBe('Town Hall')
    expect(placeOfEntry(entry({ school: -1 }), schools)).toBe('Place not known')
  })
})

test('the weeks that schools ask most for are named with quieter ones, of the weeks of term and of enough requests alone', () => {
  const weeks = [0, 7, 14, 21].map((day, at) => ({
    monday: 20_488 + day,
    kind: at === 3 ? ('holiday' as const) : ('term' as const),
  }))
  const of = (requestsPerWeek: number[]) => requestPeakSentence(answer({ weeks, requestsPerWeek }))
  expect(of([1, 4, 2, 9])).toMatch(
    /^Schools ask most for the week of \d+ \w+ \(4 of 16 requests\)\. Offer quieter weeks of term: \d+ \w+ \(1\)\.$/,
  )
  expect([of([1, 3, 1, 0]), of([3, 3, 3, 0])]).toEqual(['', ''])
})

test('the weeks that placements crowd are named with quieter ones, and of which year the placements are', () => {
  const weeks = [0, 7, 14].map((day) => ({ monday: 20_488 + day, kind: 'term' as const }))
  const of = (perWeek: number[], yearsBack: number) =>
    placementPeakSentence(answer({ weeks, placements: { perWeek, yearsBack } }))
  expect(of([1, 14, 2], 0)).toMatch(
    /^Work placements crowd the week of \d+ \w+ \(14 of the 17 of work experience and job shadowing in this term\)\. Offer quieter weeks of term: \d+ \w+ \(1\)\.$/,
  )
  expect(of([1, 14, 2], 2)).toContain('in the same weeks two years before)')
  expect([of([1, 3, 1], 0), of([3, 3, 3], 0)]).toEqual(['', ''])
})

test('schools with too much in a half-term are warned of by name, the fullest first; nothing where none has', () => {
  const load = (school: number, saturated: { halfTerm: string; events: number }[]) => ({
    school,
    events: 9,
    perWeek: [],
    saturated,
  })
  const names = ['Kite', 'Rook', 'Wren', 'Lark']
  const of = (loads: CalendarAnswer['loads']) => saturationSentence(answer({ loads }), { names })
  expect(of([load(0, [])])).toBe('')
  expect(of([load(0, []), load(1, [{ halfTerm: 'Spring 1', events: 3 }])])).toBe(
    'Too much already: 1 school has 3 events or more in one half-term (Rook, 3 in Spring 1). Ask before you offer it more.',
  )
  const full = [0, 1, 2, 3].map((school) => load(school, [{ halfTerm: 'Spring 2', events: 3 + school }]))
  expect(of(full)).toBe(
    'Too much already: 4 schools have 3 events or more in one half-term (most: Lark, 6 in Spring 2; Wren, 5 in Spring 2; Rook, 4 in Spring 2). Ask before you offer them more.',
  )
})

test('two series of one title are told of once: the screen knows a note by its words', () => {
  const notes = calendarNotes(answer({ cutSeries: ['Club', 'Club'], unmetChanges: ['Club', 'Club'] }))
  expect(new Set(notes).size).toBe(notes.length)
})
