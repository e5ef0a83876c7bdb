import { describe, expect, test } from 'vitest'
import type { CalendarEntry, Problem } from '../../../src/domain/calendar/calendar_answer'
import { schoolDayOf, type Period } from '../../../src/domain/calendar/day_kind'
import { wallTimeOfIso } from '../../../src/domain/calendar/wall_time'
import { dayNumber } from '../../../src/domain/time/academic_year'
import { problemsOf } from '../../../workers/warehouse/arrays/calendar_problems'
import { entry } from '../findings/calendar_of'

const period = (kind: Period['kind'], name: string, from: string, to = from): Period => ({
  ...{ kind, name, from: dayNumber(from), to: dayNumber(to) },
})
const SPRING_1 = period('term', 'Spring 1', '2026-01-05', '2026-02-13')
const HALF_TERM = period('half-term', '', '2026-02-16', '2026-02-20')
const YEAR = [SPRING_1, HALF_TERM, period('term', 'Spring 2', '2026-02-23', '2026-03-27')]
const WITHOUT_HALF_TERM = [SPRING_1, period('term', 'Spring 2', '2026-02-16', '2026-03-27')]

/** Events of their own, each of a provider of its own, at school 0. */
const eventsAt = (...events: readonly (Partial<CalendarEntry> & { readonly at: string })[]) =>
  events.map(({ at, ...parts }, event) =>
    entry({
      ...{ event, uid: `e${event}`, title: `Event ${event}`, provider: event, halfTerm: 'Spring 1' },
      ...{ start: wallTimeOfIso(at), ...parts },
    }),
  )

interface Surroundings {
  readonly year?: readonly Period[]
  readonly term?: readonly [from: string, to: string]
  readonly others?: readonly CalendarEntry[]
  readonly offer?: boolean
}
/** Offers school 9, so many metres away as its day has since 1970. */
function problemsIn(
  entries: readonly CalendarEntry[],
  { year = YEAR, term = ['2026-01-05', '2026-03-27'], others = [], offer = false }: Surroundings = {},
): readonly Problem[] {
  return problemsOf(entries, {
    groupOf: entries.map(() => -1),
    schoolDay: (_, day) => schoolDayOf(day, year),
    term: { from: dayNumber(term[0]), to: dayNumber(term[1]) },
    others,
    offerNear: (_, day) => (offer ? { school: 9, metres: day } : null),
  })
}
const moveTo = (index: number, at: string) => ({ entry: index, start: wallTimeOfIso(at) })

describe('two events that clash', () => {
  const PAIR = eventsAt({ at: '2026-02-03T10:00' }, { at: '2026-02-03T14:00' })

  test('are settled where the later moves to the same time a week on', () => {
    expect(problemsIn(PAIR)).toEqual([
      {
        kind: 'clash',
        ...{ a: 0, b: 1, school: 0, severity: 2, isOfDifferentProviders: true, doYearsOverlap: null },
        move: moveTo(1, '2026-02-10T14:00'),
        cover: null,
      },
    ])
  })

  test('where the other one has the nearer move, it moves', () => {
    const pair = eventsAt({ at: '2026-02-06T10:00' }, { at: '2026-02-02T14:00' })
    const year = [period('INSET', '', '2026-02-13'), ...YEAR]
    expect(problemsIn(pair, { year })[0]!.move).toEqual(moveTo(0, '2026-02-12T10:00'))
  })

  test.each<[what: string, term: readonly [string, string], move: readonly [number, string] | null]>([
    ['nothing of the term is left', ['2026-02-03', '2026-02-04'], null],
    ['of the week before one day is', ['2026-01-28', '2026-02-04'], [0, '2026-01-28T10:00']],
    ['the same day of the week before is the first', ['2026-01-27', '2026-02-03'], [0, '2026-01-27T10:00']],
    ['the same day of the week after is the last', ['2026-02-04', '2026-02-11'], [1, '2026-02-11T14:00']],
    ['it is the day before that', ['2026-02-04', '2026-02-10'], [1, '2026-02-10T14:00']],
  ])('of a term of which %s only what is inside moves, and only inside', (_, term, move) => {
    const pair = eventsAt({ at: '2026-02-03T10:00' }, { at: '2026-02-04T14:00' })
    expect(problemsIn(pair, { term })[0]!.move).toEqual(move && moveTo(...move))
  })

  test('do not move into a week in which their school has something outside the term', () => {
    const at = (school: number) => eventsAt({ at: '2026-02-12T10:00', event: 7, school })
    expect(problemsIn(PAIR, { others: at(0) })[0]!.move).toEqual(moveTo(1, '2026-01-27T14:00'))
    expect(problemsIn(PAIR, { others: at(1) })[0]!.move).toEqual(moveTo(1, '2026-02-10T14:00'))
  })

  test('without a move one may stand for both, where they bring one discipline', () => {
    const maths = { disciplines: ['maths'] }
    const [more, fewer] = [
      { at: '2026-02-03T10:00', years: [7, 8], ...maths },
      { at: '2026-02-04T10:00', years: [9], ...maths },
    ]
    const only: Surroundings = { term: ['2026-02-03', '2026-02-04'], offer: true }
    expect(problemsIn(eventsAt(more, fewer), only)).toMatchObject([
      {
        ...{ kind: 'clash', doYearsOverlap: false, move: null },
        cover: {
          ...{ keeps: 0, frees: 1, reason: 'more_years' },
          offer: { school: 9, metres: dayNumber('2026-02-04') },
        },
      },
    ])
    expect(problemsIn(eventsAt(fewer, more), only)[0]!.cover).toMatchObject({ keeps: 1, frees: 0 })
    expect(problemsIn(eventsAt(more, fewer), { offer: true })[0]!.cover).toBeNull()
    const unlike = eventsAt(more, { ...fewer, disciplines: ['physics'] })
    expect(problemsIn(unlike, only)[0]!.cover).toBeNull()
  })
})

describe('two events that duplicate each other', () => {
  const talk = (at: string) => ({ at, type: 'TALK', disciplines: ['maths'] })
  const PAIR = [talk('2026-01-06T10:00'), talk('2026-02-03T10:00')]
  const moveOf = (events: readonly (Partial<CalendarEntry> & { at: string })[], around: Surroundings = {}) =>
    problemsIn(eventsAt(...events), around).find(({ a, b }) => a === 0 && b === 1)!.move

  test('are settled by a visit elsewhere, and only without one by a move to another half-term', () => {
    const [offered] = problemsIn(eventsAt(...PAIR), { offer: true })
    const alike = { keeps: 0, frees: 1, reason: 'earlier' }
    expect(offered).toEqual({
      kind: 'duplication',
      ...{ a: 0, b: 1, school: 0, score: 1, disciplines: ['maths'], fewestDaysApart: 28 },
      move: null,
      cover: { ...alike, offer: { school: 9, metres: dayNumber('2026-02-03') } },
    })
    const [alone] = problemsIn(eventsAt(...PAIR))
    expect(alone).toMatchObject({
      move: moveTo(1, '2026-02-24T10:00'),
      cover: { ...alike, offer: null },
    })
  })

  test('do not move to where one would duplicate a third event, unless that is cancelled', () => {
    const third = { ...talk('2026-03-03T10:00'), halfTerm: 'Spring 2' }
    expect(moveOf([...PAIR, third])).toBeNull()
    expect(moveOf([...PAIR, { ...third, isCancelled: true }])).toEqual(moveTo(1, '2026-02-24T10:00'))
    expect(moveOf([...PAIR, { ...third, disciplines: ['space'] }])).toEqual(moveTo(1, '2026-02-24T10:00'))
  })

  test('do not move to within a week of an event for the same years', () => {
    const maths = { disciplines: ['maths'], years: [7] }
    const events = [
      { at: '2026-02-03T10:00' },
      { at: '2026-02-03T14:00', ...maths },
      { at: '2026-02-16T10:00', ...maths, halfTerm: 'Spring 2' },
    ]
    expect(moveOf(events, { year: WITHOUT_HALF_TERM })).toEqual(moveTo(1, '2026-01-27T14:00'))
  })

  test('may move to where one duplicates an event that it duplicates now', () => {
    const years = { years: [7] }
    const events = [...PAIR, talk('2026-02-13T10:00')].map((each) => ({ ...each, ...years }))
    expect(moveOf(events, { year: WITHOUT_HALF_TERM })).toEqual(moveTo(1, '2026-02-17T10:00'))
  })

  test('at a place that is no known school have neither a move nor an offer', () => {
    const place = { school: -1, venue: 'town hall', title: 'Fair', disciplines: ['maths'] }
    const pair = eventsAt({ at: '2026-02-03T10:00', ...place }, { at: '2026-02-03T10:00', ...place })
    expect(problemsIn(pair, { offer: true })).toMatchObject([
      { kind: 'duplication', score: 3, school: -1, move: null, cover: null },
    ])
  })
})

test('the worst come first, and of one kind of trouble a clash before a duplication', () => {
  const maths = { disciplines: ['maths'], years: [7] }
  const events = eventsAt(
    { at: '2026-01-06T10:00' },
    { at: '2026-01-08T10:00' },
    { at: '2026-01-20T10:00', ...maths },
    { at: '2026-01-20T14:00', ...maths },
  )
  expect(problemsIn(events).map(({ kind, a, b }) => [kind, a, b])).toEqual([
    ['clash', 2, 3],
    ['duplication', 2, 3],
    ['clash', 0, 1],
  ])
})
