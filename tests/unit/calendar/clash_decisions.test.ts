import { describe, expect, test } from 'vitest'
import {
  changesByEvent,
  eventKey,
  pairKey,
  putClashDecision,
  removeClashDecision,
  type ClashDecision,
} from '../../../src/domain/calendar/clash_decisions'
import type { DuplicationProblem } from '../../../src/domain/calendar/calendar_answer'
import { coveringOf } from '../../../src/domain/calendar/covering'
import { isoOfWallTime, wallTimeOfIso } from '../../../src/domain/calendar/wall_time'
import { NO_DECISIONS, type Decisions } from '../../../src/domain/project/decisions'
import {
  acceptedDecision,
  coverSentence,
  pairOf,
  settledSentence,
} from '../../../src/findings/calendar/settling_sentences'
import { calendarIcs, clashesCsv } from '../../../src/pages/calendar/calendar_files'
import { ClashEditing } from '../../../src/state/clash_editing.svelte'
import { changedEntries } from '../../../workers/warehouse/arrays/calendar_changes'
import { csvRows } from '../../csv_rows'
import { answer, clash, entry } from '../findings/calendar_of'

const SCHOOLS = { names: ['Kite', 'Tern'], ids: ['S0', 'S1'], postcodes: ['', ''] }
const START = '2026-02-03T13:30'
const LATER = '2026-02-10T13:30'
const change = { event: 'a', from: START, to: LATER, school: '' }
const DAY = { dayKind: 'term', halfTerm: 'Spring 1', isInExams: false } as const

describe('decisions about two events', () => {
  test('stand by both events, whichever comes first, and the newest counts', () => {
    const [a, b] = [entry({ uid: 'a' }), entry({ uid: 'b', plannedInSeries: wallTimeOfIso(START) })]
    expect([eventKey(a), eventKey(b)]).toEqual(['a', `b ${START}`])
    expect(pairKey(a, b)).toBe(pairKey(b, a))
    const pair = pairKey(a, b)
    const left: ClashDecision = { pair, change: null }
    const decisions = putClashDecision(
      [
        { pair, change },
        { pair: 'x', change: null },
      ],
      left,
    )
    expect(decisions).toEqual([{ pair: 'x', change: null }, left])
    expect(removeClashDecision(decisions, pair)).toEqual([{ pair: 'x', change: null }])
    expect([...changesByEvent([{ pair, change }, left])]).toEqual([['a', change]])
  })

  test('can be undone one by one, or taken back', () => {
    const project = {
      decisions: NO_DECISIONS,
      decide(part: Partial<Decisions>) {
        project.decisions = { ...project.decisions, ...part }
      },
    }
    const editing = new ClashEditing(project)
    editing.decide({ pair: 'p', change }, 'accepted')
    editing.decide({ pair: 'q', change: null }, 'left')
    editing.takeBack('p')
    expect(editing.decisions.map(({ pair }) => pair)).toEqual(['q'])
    editing.undo()
    editing.undo()
    expect(project.decisions.clashDecisions).toEqual([{ pair: 'p', change }])
    editing.undo()
    expect([project.decisions.clashDecisions, editing.canUndo]).toEqual([[], false])
  })
})

describe('a change that was accepted', () => {
  const changed = (parts: Partial<typeof change>) => {
    const entries = [entry({ end: wallTimeOfIso('2026-02-03T14:30') })]
    const [only] = changedEntries(
      entries,
      [{ pair: 'p', change: { ...change, ...parts } }],
      SCHOOLS.ids,
      () => DAY,
    )
    return only!
  }

  test('moves the event whole, or takes it to another school, and keeps where it was', () => {
    const moved = changed({})
    expect([moved.start, moved.end].map((each) => isoOfWallTime(each ?? NaN))).toEqual([
      LATER,
      '2026-02-10T14:30',
    ])
    expect(moved).toMatchObject({ ...DAY, school: 0, before: { start: wallTimeOfIso(START), school: 0 } })
    expect(changed({ to: START, school: 'S1' })).toMatchObject({ school: 1, before: { school: 0 } })
  })

  test.each<[why: string, parts: Partial<typeof change>]>([
    ['its calendar has it at another time by now', { from: '2026-02-04T13:30' }],
    ['the register lost the school', { school: 'S9' }],
    ['it is of another event', { event: 'b' }],
  ])('is void where %s', (_, parts) => {
    expect(changed(parts).before).toBeNull()
  })
})

describe('the event that covers for both', () => {
  const from = wallTimeOfIso(START)
  const event = (years: number[], start: number, minutes: number) => ({ years, start, end: start + minutes })
  test.each([
    ['meets more years', event([7], from, 90), event([7, 8], from + 10, 60), false, 'more_years'],
    ['lasts longer', event([7], from + 10, 90), event([8], from, 60), true, 'longer'],
    ['comes first', event([7], from + 10, 60), event([8], from, 60), false, 'earlier'],
    ['is the first of two that are alike', event([], from, 60), event([], from, 60), true, 'alike'],
  ])('%s', (_, first, second, keepsFirst, reason) => {
    expect(coveringOf(first, second)).toEqual({ keepsFirst, reason })
  })
})

describe('what is suggested and decided, in words', () => {
  const entries = [entry({}), entry({ uid: 'b', event: 1, provider: 1, title: 'Show' })]
  const cover = { keeps: 0, frees: 1, reason: 'longer', offer: { school: 1, metres: 9200 } } as const
  const problem: DuplicationProblem = {
    ...{ a: 0, b: 1, school: 0, score: 2, disciplines: ['maths'], fewestDaysApart: 0, move: null, cover },
    kind: 'duplication',
  }

  test('names who covers and the school never reached, and says what is missing to find one', () => {
    const all = answer({ entries, problems: [problem] })
    expect(coverSentence(problem, all, SCHOOLS)).toBe(
      'Robotics heat of Demo Bus can cover for both: it lasts longer. Offer the visit of Provider not named to Tern: never reached, about 9 km by road, in term and in no calendar.',
    )
    const none = { ...problem, cover: { ...cover, offer: null } }
    expect(coverSentence(none, all, SCHOOLS)).toContain(
      'No school within 25 km by road that was never reached is free',
    )
    expect(coverSentence(none, { ...all, hasLog: false }, SCHOOLS)).toContain('Load a log of engagements')
  })

  test('an offer sends the freed event to the school, a move keeps it at its own, and nothing is nothing', () => {
    const all = answer({ entries, problems: [problem] })
    expect(acceptedDecision(problem, all, SCHOOLS.ids)).toEqual({
      pair: 'a | b',
      change: { event: 'b', from: START, to: START, school: 'S1' },
    })
    const move = { entry: 0, start: wallTimeOfIso(LATER) }
    expect(acceptedDecision({ ...clash, move }, all, SCHOOLS.ids)).toEqual({ pair: 'a | b', change })
    expect(acceptedDecision(clash, all, SCHOOLS.ids)).toBeUndefined()
  })

  test('files hold the change as a suggestion with a higher sequence, and the clash as it was with its decision', () => {
    const before = { start: wallTimeOfIso(START), school: 0 }
    const moved = entry({ start: wallTimeOfIso(LATER), before, sequence: 4 })
    const settled = { pair: pairOf(clash, answer({ entries })), problem: clash, changed: 0 }
    const all = answer({ entries: [moved, entries[1]!], problems: [], settled: [settled] })
    const ics = calendarIcs(all, SCHOOLS, new Date(0))
    expect(ics).toMatch(/SEQUENCE:5\r\n(?:.*\r\n)*?DTSTART:20260210T133000Z\r\n(?:.*\r\n)*?STATUS:TENTATIVE/)
    expect(csvRows(clashesCsv(all, SCHOOLS))).toMatchObject([
      { start_a: START, school_id: 'S0', decision: settledSentence(settled, all, SCHOOLS), suggestion: '' },
    ])
    expect(settledSentence(settled, all, SCHOOLS)).toBe(
      'Robotics heat of Demo Bus at Kite moves from 3 February, 13:30 to 10 February, 13:30.',
    )
    expect(settledSentence({ ...settled, changed: null }, answer({ entries }), SCHOOLS)).toContain(
      'stay as they are.',
    )
    const offered = entry({ school: 1, before })
    expect(settledSentence(settled, { ...all, entries: [offered, entries[1]!] }, SCHOOLS)).toContain(
      'goes to Tern in place of Kite.',
    )
  })
})
