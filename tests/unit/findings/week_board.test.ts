import { expect, test } from 'vitest'
import type { PlanWeeks } from '../../../src/domain/plan/plan_weeks'
import type { WeekFault } from '../../../src/domain/plan/week_faults'
import { collisionsOf } from '../../../src/domain/plan/week_faults'
import { withoutWeekPin, whereOthersGiveWay, withWeekPin } from '../../../src/domain/plan/week_pins'
import { planRows } from '../../../src/findings/plan/plan_rows'
import { canMove, weekBeside, weekBoard } from '../../../src/findings/plan/week_board'
import { weekChoices, whereWords } from '../../../src/findings/plan/week_choices'
import { answerWith, SCHOOLS } from '../plan/plan_answers'

const WEEKS: PlanWeeks = {
  version: 1,
  weekOf: ['2026-W07', '2026-W07'],
  weeks: ['2026-W07'],
  termWeeks: ['2026-W06', '2026-W07', '2026-W08'],
  free: [['2026-W07'], ['2026-W06', '2026-W07']],
  fixed: [],
  unplaced: [],
  isExact: false,
  isOver: false,
  withoutDates: [],
  hasEvents: true,
}
const PIN = { school: 'S2', supplier: 'V2', week: '2026-W07', othersGiveWay: false }
const rowsWith = (weeks: readonly string[], weekPins = [PIN]) =>
  planRows({
    answer: answerWith([
      [1, 1],
      [0, 0],
    ]),
    schools: SCHOOLS,
    kept: undefined,
    delivered: new Map(),
    pins: [],
    declined: [],
    newSchools: new Set(),
    weeks,
    weekPins,
  })

test('visits stand in their weeks, and one that a person put into a week goes before what is suggested', () => {
  const rows = rowsWith(['2026-W06', ''])
  const board = weekBoard(WEEKS, rows)
  expect(board.weeks.map(({ week, visits }) => [week, visits.map(({ visit }) => visit.schoolName)])).toEqual([
    ['2026-W06', []],
    ['2026-W07', ['Elm']],
    ['2026-W08', []],
    ['', ['Oak']],
  ])
  expect(board.pinned).toBe(1)
  expect(rows.map(canMove)).toEqual([true, true])
})

test('every rule that a visit breaks where a person put it is said', () => {
  const faults: readonly WeekFault[] = [
    ...(['half-term', 'holiday', 'INSET', 'exams', 'outside'] as const).map(
      (because) => ({ kind: 'closed', because }) as const,
    ),
    { kind: 'event', title: 'Robotics heat' },
    { kind: 'event', title: '' },
    { kind: 'dbs' },
    { kind: 'supplier', others: [1] },
    { kind: 'too_close', others: [1] },
  ]
  const fixed = [{ visit: 0, by: 'pin' as const, faults, canOthersGiveWay: true }]
  const board = weekBoard({ ...WEEKS, fixed }, rowsWith(['2026-W06', '2026-W07']))
  expect(board.canOthersGiveWay).toBe(true)
  expect(board.faults.map(({ sentence }) => sentence)).toEqual([
    'Elm, week of 9 February: it is half-term at the school; it is a holiday at the school; the school has an INSET day; the school has exams; the week is outside the school’s term; the school has “Robotics heat”; the log has an engagement planned at the school; the DBS of V2 ends before the week does; V2 also goes to Oak; the visit by V1 is less than three weeks away.',
  ])
})

test('what stands in the way of a visit are others of its volunteer that week, and of its school within three weeks', () => {
  const visits = [
    { school: 0, supplier: 0 },
    { school: 1, supplier: 0 },
    { school: 0, supplier: 1 },
    { school: 0, supplier: 2 },
    { school: 2, supplier: 0 },
  ]
  expect(collisionsOf(visits, [4, 4, 6, 7, -1], 0)).toEqual([
    { kind: 'supplier', others: [1] },
    { kind: 'too_close', others: [2] },
  ])
  expect(collisionsOf(visits, [4, 5, 7, 1, -1], 0)).toEqual([])
})

test('a visit is moved, moved again, asks the others to give way and is let go', () => {
  const once = withWeekPin([], PIN, '2026-W06')!
  expect(once).toEqual([{ ...PIN, week: '2026-W06' }])
  const given = whereOthersGiveWay(once)
  expect(given).toEqual([{ ...PIN, week: '2026-W06', othersGiveWay: true }])
  expect(withWeekPin(given, PIN, '2026-W08')).toEqual([{ ...PIN, week: '2026-W08' }])
  expect(withoutWeekPin(given, PIN)).toEqual([])
  const full = Array.from({ length: 60 }, (_, at) => ({ ...PIN, school: String(at) }))
  expect(withWeekPin(full, PIN, '2026-W06')).toBeNull()
})

test('keys move a visit to the week beside its own, from no week to the first or the last', () => {
  const { termWeeks } = WEEKS
  expect([weekBeside(termWeeks, '2026-W07', -1), weekBeside(termWeeks, '2026-W07', 1)]).toEqual([
    '2026-W06',
    '2026-W08',
  ])
  expect([weekBeside(termWeeks, '2026-W06', -1), weekBeside(termWeeks, '2026-W08', 1)]).toEqual([
    undefined,
    undefined,
  ])
  expect([weekBeside(termWeeks, '', 1), weekBeside(termWeeks, '', -1)]).toEqual(['2026-W06', '2026-W08'])
})

test('the choice of a week marks those that are not free, and a visit without a week says why', () => {
  const [elm, oak] = rowsWith(['2026-W06', ''])
  expect(weekChoices(elm!, WEEKS).map(({ label }) => label)).toEqual([
    '2 February · not free',
    '9 February',
    '16 February · not free',
  ])
  expect(weekChoices(oak!, WEEKS)[0]).toEqual({ value: '', label: 'no week', disabled: true })
  const unplaced = [{ visit: 1, because: 'dbs', supplier: 'V1', visits: 1, weeks: 0 }] as const
  expect(whereWords(oak!, { ...WEEKS, unplaced })).toBe(
    'no week: the DBS ends before a week is free, so renew it or send somebody else.',
  )
  expect(whereWords(elm!, WEEKS)).toBe('week of 9 February, put there by hand.')
})
