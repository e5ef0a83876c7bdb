import { describe, expect, test } from 'vitest'
import type { CalendarEntry } from '../../../src/domain/calendar/calendar_answer'
import { pairKey, type ClashDecisions } from '../../../src/domain/calendar/clash_decisions'
import type { Period } from '../../../src/domain/calendar/day_kind'
import { isoOfWallTime, wallTimeOfIso } from '../../../src/domain/calendar/wall_time'
import { dayNumber } from '../../../src/domain/time/academic_year'
import type { OpenColumns } from '../../../workers/warehouse/arrays/open_columns'
import { settledProblems } from '../../../workers/warehouse/arrays/settled_problems'
import { withStraddlingProblems } from '../../../workers/warehouse/arrays/straddling_problems'
import { entry } from '../findings/calendar_of'

const period = (kind: Period['kind'], from: string, to: string): Period => ({
  ...{ kind, name: kind === 'term' ? 'Spring' : '', from: dayNumber(from), to: dayNumber(to) },
})
const SPRING = period('term', '2026-01-05', '2026-03-27')
const PERIODS = new Map([
  ['A', [SPRING]],
  ['B', [SPRING, period('holiday', '2026-02-05', '2026-02-05')]],
  ['C', [SPRING, period('exams', '2026-02-05', '2026-02-05')]],
])
/** Schools a little further north each, that nobody has reached; the authority of the fourth has no calendar. */
const AUTHORITIES = ['A', 'B', 'C', '', 'A', 'A']
const openWith = (placed: readonly CalendarEntry[]) =>
  ({
    calendar: { periods: PERIODS, groupOf: Int16Array.from({ length: 9 }, () => -1), rows: [] },
    directory: {
      ids: AUTHORITIES.map((_, school) => `S${school}`),
      lon: new Float64Array(6),
      lat: Float64Array.from(AUTHORITIES, (_, school) => 51 + school / 100),
      phase: new Uint8Array(6),
    },
    engagements: { start: new Uint32Array(7) },
    placedCalendar: () => ({ placed, authorityCodes: AUTHORITIES }),
  }) as unknown as OpenColumns

const TERM = { from: '2026-01-05', to: '2026-03-27' }
const at = (uid: string, start: string, parts: Partial<CalendarEntry> = {}): CalendarEntry => {
  const event = uid.charCodeAt(0) - 97
  return entry({
    ...{ event, uid, title: uid, provider: event, halfTerm: 'Spring', start: wallTimeOfIso(start), ...parts },
  })
}
const pairOf = (a: CalendarEntry, b: CalendarEntry) => pairKey(a, b)
const left = (a: CalendarEntry, b: CalendarEntry) => ({ pair: pairOf(a, b), change: null })
const moved = (a: CalendarEntry, b: CalendarEntry, of: CalendarEntry, to: string) => ({
  pair: pairOf(a, b),
  change: { event: of.uid, from: isoOfWallTime(of.start), to, school: '' },
})
const A = at('a', '2026-02-03T10:00')
const B = at('b', '2026-02-03T14:00')

const settled = (entries: readonly CalendarEntry[], decisions: ClashDecisions = [], term = TERM) =>
  settledProblems(openWith(entries), term, entries, decisions)

describe('what is to settle in a term', () => {
  test('waits until it is decided, and stands by time', () => {
    const { entries, problems, settled: done } = settled([B, A])
    expect(entries).toEqual([A, B])
    expect(problems).toMatchObject([
      { kind: 'clash', a: 0, b: 1, move: { entry: 1, start: wallTimeOfIso('2026-02-10T14:00') } },
    ])
    expect(done).toEqual([])
  })

  test('that stays as it is waits no more, and needs neither a move nor an offer', () => {
    const other = at('c', '2026-02-10T10:00', { school: 1 })
    const beside = at('d', '2026-02-10T14:00', { school: 1 })
    const { problems, settled: done } = settled([A, B, other, beside], [left(A, B)])
    expect(problems.map(({ a, b }) => [a, b])).toEqual([[2, 3]])
    expect(done).toMatchObject([
      { pair: pairOf(A, B), changed: null, problem: { kind: 'clash', a: 0, b: 1, move: null, cover: null } },
    ])
  })

  test('that was settled by a change names the event by its new place, and the change of another event is none', () => {
    const other = at('c', '2026-02-05T10:00', { school: 1 })
    const {
      entries,
      problems,
      settled: done,
    } = settled(
      [A, B, other],
      [moved(A, B, A, '2026-02-12T10:00'), moved(A, other, other, '2026-03-05T10:00')],
    )
    expect(entries.map(({ uid, before }) => [uid, before !== null])).toEqual([
      ['b', false],
      ['a', true],
      ['c', true],
    ])
    expect(entries[1]).toMatchObject({ dayKind: 'term', halfTerm: 'Spring', isInExams: false })
    expect(problems).toEqual([])
    expect(done).toMatchObject([{ pair: pairOf(A, B), changed: 1, problem: { a: 1, b: 0 } }])
  })

  test('is open again where the calendar has the event at another time by now', () => {
    const decision = moved(A, B, { ...A, start: A.start + 60 }, '2026-02-12T10:00')
    const { entries, problems, settled: done } = settled([A, B], [decision])
    expect(entries.every(({ before }) => before === null)).toBe(true)
    expect(problems).toHaveLength(1)
    expect(done).toEqual([])
  })

  test('is one where two events clash and duplicate each other, the clash', () => {
    const maths = { disciplines: ['maths'], years: [7] }
    const both = [
      { ...A, ...maths },
      { ...B, ...maths },
    ]
    expect(settled(both).problems.map(({ kind }) => kind)).toEqual(['clash', 'duplication'])
    const { settled: done } = settled(both, [left(A, B)])
    expect(done.map(({ problem }) => problem.kind)).toEqual(['clash'])
  })

  test('frees a visit for the nearest school that no calendar names, on a day of term outside exams', () => {
    const maths = { disciplines: ['maths'], years: [7] }
    const [first, second] = [at('a', '2026-02-03T10:00', maths), at('b', '2026-02-05T10:00', maths)]
    const offerIn = (...others: readonly CalendarEntry[]) =>
      settled([first, second, ...others]).problems.find(({ kind }) => kind === 'duplication')?.cover?.offer
    expect(offerIn()?.school).toBe(4)
    expect(offerIn(at('z', '2026-03-20T10:00', { school: 4 }))?.school).toBe(5)
    const elsewhere = openWith([first, second, at('z', '2025-03-20T10:00', { school: 4 })])
    const { problems } = settledProblems(elsewhere, TERM, [first, second], [])
    expect(problems.find(({ kind }) => kind === 'duplication')?.cover?.offer?.school).toBe(5)
  })

  test.each<[what: string, term: typeof TERM, others: readonly CalendarEntry[], to: string]>([
    [
      'an event just after the term',
      { ...TERM, to: '2026-02-11' },
      [at('z', '2026-02-12T10:00')],
      '2026-01-27T14:00',
    ],
    ['no event', { ...TERM, to: '2026-02-12' }, [], '2026-02-10T14:00'],
  ])('moves to the nearest free week, beside %s', (_, term, others, to) => {
    const open = openWith([A, B, ...others])
    expect(settledProblems(open, term, [A, B], []).problems[0]!.move?.start).toBe(wallTimeOfIso(to))
  })

  test('moves into no week with an event just before the term', () => {
    const term = { ...TERM, from: '2026-01-28' }
    const entries = [A, B, at('y', '2026-02-11T10:00')]
    const startWith = (...others: readonly CalendarEntry[]) =>
      settledProblems(openWith([...entries, ...others]), term, entries, []).problems[0]!.move?.start
    expect(startWith()).toBe(wallTimeOfIso('2026-01-28T14:00'))
    expect(startWith(at('z', '2026-01-27T10:00'))).toBe(wallTimeOfIso('2026-02-17T14:00'))
  })

  test.each([
    ['last', { ...TERM, to: '2026-02-10' }, '2026-02-10T10:00', [], '2026-02-10T14:00'],
    [
      'first',
      { ...TERM, from: '2026-01-27' },
      '2026-01-27T10:00',
      [at('y', '2026-02-11T10:00')],
      '2026-01-27T14:00',
    ],
  ])('moves to the %s day of the term, which an event left', (_, term, day, others, to) => {
    const gone = at('x', day)
    const decision = moved(gone, A, gone, '2026-03-05T10:00')
    const { problems } = settled([A, B, gone, ...others], [decision], term)
    expect(problems[0]!.move?.start).toBe(wallTimeOfIso(to))
  })
})

describe('what is to settle across the first and the last day of a term', () => {
  const term = { from: '2026-02-03', to: '2026-02-06' }
  const inTerm = at('c', '2026-02-03T10:00')
  const before = at('b', '2026-02-02T10:00')
  const straddling = (
    beside: readonly CalendarEntry[],
    decisions: ClashDecisions = [],
    asLoaded: readonly CalendarEntry[] = [inTerm],
  ) => withStraddlingProblems(openWith([...asLoaded, ...beside]), term, asLoaded, beside, decisions)

  test('is nothing beside an event of a school without one in the term', () => {
    expect(straddling([{ ...before, school: 1 }])).toEqual({ entries: [inTerm], problems: [], settled: [] })
  })

  test('lists what is outside at the end, marked, and nothing that is to settle outside alone', () => {
    const { entries, problems } = straddling([before, at('a', '2026-02-02T14:00')])
    expect(entries.map(({ uid, isBeside }) => [uid, isBeside])).toEqual([
      ['c', false],
      ['b', true],
      ['a', true],
    ])
    expect(problems.map(({ kind, a, b }) => [kind, a, b])).toEqual([
      ['clash', 1, 0],
      ['clash', 2, 0],
    ])
    const one = at('e', '2026-02-09T10:00')
    const after = [one, at('f', '2026-02-09T14:00')]
    expect(straddling(after)).toEqual({ entries: [inTerm], problems: [], settled: [] })
  })

  test.each([
    ['2026-02-02T10:00', true],
    ['2026-02-03T08:00', false],
    ['2026-02-06T10:00', false],
    ['2026-02-07T10:00', true],
  ])('counts both ends of the term as inside: an event on %s is outside: %s', (start, isOutside) => {
    const { problems } = straddling([at('b', start)])
    expect(problems).toHaveLength(Number(isOutside))
  })

  test('has its move and its offer by the places of the events, the worst first', () => {
    const maths = { disciplines: ['maths'], years: [7] }
    const [here, there] = [
      { ...inTerm, ...maths },
      { ...before, ...maths },
    ]
    const other = [at('g', '2026-02-04T10:00', { school: 1 }), at('h', '2026-02-05T10:00', { school: 1 })]
    const { entries, problems } = straddling([there], [], [here, ...other])
    expect(entries.map(({ uid }) => uid)).toEqual(['c', 'g', 'h', 'b'])
    expect(problems).toMatchObject([
      { kind: 'duplication', a: 3, b: 0, move: null, cover: { keeps: 3, frees: 0, offer: { school: 2 } } },
      { kind: 'clash', severity: 1, a: 3, b: 0, move: null },
      { kind: 'clash', severity: 1, a: 1, b: 2, cover: null },
    ])
    const long = { from: '2026-02-03', to: '2026-03-06' }
    const open = openWith([inTerm, before])
    expect(withStraddlingProblems(open, long, [inTerm], [before], []).problems).toMatchObject([
      { a: 1, b: 0, move: { entry: 0, start: wallTimeOfIso('2026-02-10T10:00') }, cover: null },
    ])
  })

  test('is settled as it is, or by a change of the event in the term', () => {
    expect(straddling([before], [left(before, inTerm)])).toMatchObject({
      problems: [],
      settled: [{ changed: null, problem: { a: 1, b: 0 } }],
    })
    const later = at('d', '2026-02-04T10:00', { school: 1 })
    const {
      entries,
      problems,
      settled: done,
    } = straddling([before], [moved(before, inTerm, inTerm, '2026-02-05T10:00')], [inTerm, later])
    expect(entries.map(({ uid }) => uid)).toEqual(['d', 'c', 'b'])
    expect(problems).toMatchObject([{ a: 2, b: 1 }])
    expect(done).toMatchObject([{ changed: 1, problem: { a: 2, b: 1 } }])
  })
})
