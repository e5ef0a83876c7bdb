import { beforeAll, describe, expect, test } from 'vitest'
import type { CalendarAnswer } from '../../src/domain/calendar/calendar_answer'
import { pairKey, type ClashDecisions } from '../../src/domain/calendar/clash_decisions'
import { isoWeekOf, mondayOf } from '../../src/domain/calendar/day_kind'
import type { PlanWeeksQuestion } from '../../src/domain/plan/plan_weeks'
import type { PlanQuestion } from '../../src/domain/plan/plan_question'
import { dayNumber, windowOfYear } from '../../src/domain/time/academic_year'
import { acceptedDecision } from '../../src/findings/calendar/settling_sentences'
import { mondayOfWeek, weekSentences } from '../../src/findings/plan/week_sentences'
import { newWarehouse } from './own_world'
import { UNFILTERED } from './unfiltered'
import { PLAN_QUESTION } from '../fixtures/plan/plan_question'

/** Every secondary school of one hub of the demo, whose school year is 2025/26. */
const QUESTION: PlanQuestion = {
  ...PLAN_QUESTION,
  schools: {
    phase: 'secondary',
    window: windowOfYear(2024),
    ...UNFILTERED,
    within: { grouping: 'hub', area: 'North East' },
  },
  value: 'need',
  objective: { kind: 'value_first' },
  limitKm: 30,
  dbsOn: '2025-10-01',
}
const SPRING = { term: { from: '2026-01-01', to: '2026-03-31' }, today: '2025-12-01', agreed: [], pins: [] }
/** Weeks of the spring term that hold no INSET day, half-term or holiday; from data/demo/calendar.ts. */
const WHOLE_WEEKS = [
  ...['2026-W03', '2026-W04', '2026-W05', '2026-W06', '2026-W07'],
  ...['2026-W09', '2026-W10', '2026-W11', '2026-W12', '2026-W13'],
]

const warehouse = newWarehouse()
let ids: readonly string[]
beforeAll(async () => {
  await warehouse.openDemo()
  ids = warehouse.schools().ids
})

function visitsOf(question: PlanQuestion) {
  const { found, schools, supplierIds } = warehouse.plan(question)
  if (found.kind !== 'plan') throw new Error(found.because)
  return found.plan.visits.map(({ school, supplier, visit }) => ({
    school: ids[schools.school[school]!]!,
    index: schools.school[school]!,
    supplier: supplierIds[supplier]!,
    visit,
  }))
}

test('every visit has a whole week of school days, one a week of each volunteer, as evenly as can be and beside no event', () => {
  const visits = visitsOf(QUESTION)
  const { weekOf, weeks, withoutDates, hasEvents, unplaced } = warehouse.planWeeks(QUESTION, SPRING)
  expect(visits.length).toBeGreaterThan(30)
  expect(weeks).toEqual(WHOLE_WEEKS)
  expect({ withoutDates, hasEvents }).toEqual({ withoutDates: [], hasEvents: true })
  const placed = visits
    .map((visit, at) => ({ ...visit, week: weekOf[at]! }))
    .filter(({ week }) => week !== '')
  expect(placed).toHaveLength(visits.length - unplaced.length)
  expect(new Set(placed.map(({ supplier, week }) => `${supplier} ${week}`)).size).toBe(placed.length)
  const loads = WHOLE_WEEKS.map((week) => placed.filter((visit) => visit.week === week).length)
  expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
  const { entries } = warehouse.calendar({
    term: SPRING.term,
    within: null,
    today: SPRING.today,
    decisions: [],
  })
  const busy = new Set(
    entries
      .filter(({ isCancelled }) => !isCancelled)
      .map(({ school, start }) => `${school} ${isoWeekOf(mondayOf(Math.floor(start / 1440)))}`),
  )
  expect(busy.size).toBeGreaterThan(0)
  for (const { index, week } of placed) expect(busy.has(`${index} ${week}`)).toBe(false)
})

test('a week that was agreed stays, weeks that are over are not suggested, and second visits keep three weeks apart', () => {
  const [one] = visitsOf(QUESTION)
  const agreed = [{ school: one!.school, supplier: one!.supplier, week: '2026-W06' }]
  const { weekOf } = warehouse.planWeeks(QUESTION, { ...SPRING, today: '2026-02-01', agreed })
  expect(weekOf[0]).toBe('2026-W06')
  expect(warehouse.planWeeks(QUESTION, SPRING).isExact).toBe(true)
  expect([...weekOf].sort().find((week) => week !== '')! >= '2026-W06').toBe(true)
  const twice: PlanQuestion = { ...QUESTION, visitsPerSchool: 2, secondVisitShare: 1 }
  const weeks = warehouse.planWeeks(twice, SPRING)
  expect(weeks.isExact).toBe(false)
  const bySchool = new Map<string, number[]>()
  visitsOf(twice).forEach(({ school }, at) => {
    if (weeks.weekOf[at] === '') return
    const day = dayNumber(mondayOfWeek(weeks.weekOf[at]!))
    bySchool.set(school, [...(bySchool.get(school) ?? []), day])
  })
  const pairs = [...bySchool.values()].filter((days) => days.length === 2)
  expect(pairs.length).toBeGreaterThan(5)
  for (const [a, b] of pairs) expect(Math.abs(a! - b!)).toBeGreaterThanOrEqual(21)
})

describe('a visit that a person puts into a week', () => {
  const weeksWith = (pins: PlanWeeksQuestion['pins'], agreed: PlanWeeksQuestion['agreed'] = []) =>
    warehouse.planWeeks(QUESTION, { ...SPRING, pins, agreed })

  /** Two visits of one volunteer in two weeks of the plan without pins. */
  function twoOfOneVolunteer() {
    const visits = visitsOf(QUESTION)
    const { weekOf } = weeksWith([])
    const a = visits.findIndex(
      ({ supplier }, at) =>
        weekOf[at] !== '' &&
        visits.some((each, other) => other > at && each.supplier === supplier && weekOf[other] !== ''),
    )
    const b = visits.findIndex(
      ({ supplier }, at) => at > a && supplier === visits[a]!.supplier && weekOf[at] !== '',
    )
    return { visits, weekOf, a, b }
  }
  const pinOf = (
    { school, supplier }: { school: string; supplier: string },
    week: string,
    othersGiveWay = false,
  ) => ({
    school,
    supplier,
    week,
    othersGiveWay,
  })

  test('stands there, the others stay where they were, and what it collides with is told', () => {
    const { visits, weekOf, a, b } = twoOfOneVolunteer()
    const moved = weeksWith([pinOf(visits[a]!, weekOf[b]!)])
    expect(moved.weekOf[a]).toBe(weekOf[b])
    expect(moved.weekOf.toSpliced(a, 1)).toEqual(weekOf.toSpliced(a, 1))
    expect(moved.isExact).toBe(false)
    const [fixed] = moved.fixed
    expect(fixed).toMatchObject({ visit: a, by: 'pin', canOthersGiveWay: true })
    expect(fixed!.faults).toContainEqual({ kind: 'supplier', others: [b] })
  })

  test('has its week for itself once the others were asked to give way, and they break no rule', () => {
    const { visits, weekOf, a, b } = twoOfOneVolunteer()
    const after = weeksWith([pinOf(visits[a]!, weekOf[b]!, true)])
    expect(after.weekOf[a]).toBe(weekOf[b])
    expect(after.weekOf[b]).not.toBe(weekOf[b])
    expect(after.fixed[0]!.faults.filter(({ kind }) => kind === 'supplier')).toEqual([])
    expect(after.fixed[0]!.canOthersGiveWay).toBe(false)
    const seats = visits
      .map(({ supplier }, at) => `${supplier} ${after.weekOf[at]!}`)
      .filter((seat) => !seat.endsWith(' '))
    expect(new Set(seats).size).toBe(seats.length)
  })

  test('is told each rule that it breaks: a day without lessons, an event of its school, the end of a DBS', () => {
    const { visits, a } = twoOfOneVolunteer()
    const { termWeeks } = weeksWith([])
    const closed = termWeeks.find((week) => !WHOLE_WEEKS.includes(week))!
    const inHalfTerm = weeksWith([pinOf(visits[a]!, closed)])
    expect(inHalfTerm.weekOf[a]).toBe(closed)
    expect(inHalfTerm.fixed[0]!.faults.map(({ kind }) => kind)).toContain('closed')
    const { free } = weeksWith([])
    const kindsIn = (weekOfVisit: (at: number) => string | undefined) => {
      const pins = visits.flatMap((visit, at) => {
        const week = weekOfVisit(at)
        return week === undefined ? [] : [pinOf(visit, week)]
      })
      return weeksWith(pins).fixed.map(({ faults }) =>
        faults.map(({ kind }) => kind).filter((kind) => kind !== 'supplier'),
      )
    }
    const againstRules = WHOLE_WEEKS.flatMap((week) =>
      kindsIn((at) => (free[at]!.includes(week) ? undefined : week)),
    )
    expect(againstRules.every((kinds) => kinds.length > 0)).toBe(true)
    expect([...new Set(againstRules.flat())].sort()).toEqual(['dbs', 'event'])
    expect(kindsIn((at) => free[at]![0]).flat()).toEqual([])
  })

  test('leaves a week that was agreed, and what was agreed stays where others give way', () => {
    const { visits, weekOf, a, b } = twoOfOneVolunteer()
    const agreed = [{ school: visits[b]!.school, supplier: visits[b]!.supplier, week: weekOf[b]! }]
    const both = weeksWith([pinOf(visits[a]!, weekOf[b]!, true)], agreed)
    expect([both.weekOf[a], both.weekOf[b]]).toEqual([weekOf[b], weekOf[b]])
    expect(both.fixed.map(({ visit, by, canOthersGiveWay }) => [visit, by, canOthersGiveWay])).toEqual([
      [a, 'pin', false],
      [b, 'agreement', false],
    ])
  })
})

test('of a term that is over no week is suggested, and nobody is asked for its dates', () => {
  const weeks = warehouse.planWeeks(QUESTION, { ...SPRING, today: '2026-04-01' })
  expect(weeks.weekOf.every((week) => week === '')).toBe(true)
  expect(weekSentences(weeks)).toEqual(['No week is suggested: no whole week of this term is left.'])
})

test('where no term dates of the term are loaded no week is suggested, and what to do is said', () => {
  const weeks = warehouse.planWeeks(QUESTION, {
    ...SPRING,
    term: { from: '2029-01-01', to: '2029-03-31' },
  })
  expect(weeks.weekOf.every((week) => week === '')).toBe(true)
  expect(weekSentences(weeks)).toEqual([
    'No week is suggested: no term dates of this term are loaded for these schools. Add a file of term dates in Data.',
  ])
})

describe('suggestions for what clashes and is done twice', () => {
  const question = (decisions: ClashDecisions) => ({
    term: SPRING.term,
    within: null,
    today: SPRING.today,
    decisions,
  })
  const pairs = ({ problems, entries }: CalendarAnswer) =>
    problems.map(({ a, b }) => pairKey(entries[a]!, entries[b]!))

  test('each that is accepted settles its two events and makes no new clash, and undone all is as before', () => {
    const before = warehouse.calendar(question([]))
    const suggested = before.problems.flatMap((problem) => acceptedDecision(problem, before, ids) ?? [])
    expect(suggested.length).toBeGreaterThan(5)
    for (const decision of suggested) {
      const after = warehouse.calendar(question([decision]))
      expect(pairs(after)).not.toContain(decision.pair)
      expect(pairs(before)).toEqual(expect.arrayContaining(pairs(after)))
      expect(after.settled.map(({ pair, changed }) => [pair, changed !== null])).toEqual([
        [decision.pair, true],
      ])
      expect(after.counts.events).toBe(before.counts.events)
    }
    expect(warehouse.calendar(question([]))).toEqual(before)
  })

  test('two events that a person leaves as they are wait no more, and stay where they are', () => {
    const before = warehouse.calendar(question([]))
    const [pair] = pairs(before)
    const after = warehouse.calendar(question([{ pair: pair!, change: null }]))
    expect(after.entries).toEqual(before.entries)
    expect(pairs(after)).toEqual(pairs(before).slice(1))
    expect(after.settled.map(({ changed }) => changed)).toEqual([null])
  })
})
