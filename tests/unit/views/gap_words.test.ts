import { EVERY_EMPLOYER } from '../../../src/domain/employers/employer_filter'
import { statusLabel, statusShortLabel } from '../../../src/findings/engagement/status_sentences'
import { WHOLE_HISTORY } from '../../../src/domain/engagement/loaded_history'
import { expect, test } from 'vitest'
import { districtOf } from '../../../src/domain/gaps/near_place'
import { NO_VISIT } from '../../../src/domain/gaps/priority_gap'
import { monthsSinceCell, monthsSinceWords } from '../../../src/findings/gaps/last_visit_sentences'
import { wholeMonthsBetween } from '../../../src/domain/time/whole_months'
import { dayNumber, windowOfYear } from '../../../src/domain/time/academic_year'
import { ENGAGEMENT_STATUSES, type EngagementStatus } from '../../../src/domain/engagement/engagement'
import type { GapsQuestion } from '../../../src/domain/gaps/priority_gap'
import {
  coverageTitle,
  noTargetReason,
  reachedDefinition,
  targetOf,
} from '../../../src/findings/coverage/coverage_sentences'
import { gapFinding, filterSummary, unknownSchoolsSentence } from '../../../src/findings/gaps/gap_sentences'

const asAt = '2025-08-31'

const asking = (statuses: readonly EngagementStatus[], fsmAtLeast: number | null = null): GapsQuestion => ({
  phase: 'secondary',
  window: windowOfYear(2024),
  within: null,
  listId: null,
  priorityOnly: false,
  statuses,
  fsmAtLeast,
  nothingBooked: false,
  notVisitedFor: null,
  near: null,
  employers: EVERY_EMPLOYER,
})

test('a gap list says which schools its filters kept, for it may be longer than those not reached', () => {
  const words = (question: GapsQuestion, known = true) =>
    filterSummary({ question, known, history: WHOLE_HISTORY, asAt })
  expect(words(asking(['never', 'lapsed', 'quiet', 'one_off']))).toBe('never, lapsed or one-off')
  expect(words(asking(['never'], 25))).toBe('never, 25% FSM and over')
  expect(words(asking([], 25))).toBe('25% FSM and over')
  expect(words(asking([]))).toBe('')
  expect(words(asking(ENGAGEMENT_STATUSES))).toMatch(/^never, .* or sustained$/)
  expect(words(asking(['never'], 25), false)).toBe('25% FSM and over')
})

test('a short history says “none in loaded history”, and a filter on bookings is named', () => {
  const question = { ...asking(['never', 'lapsed']), nothingBooked: true }
  expect(filterSummary({ question, known: true, history: { isShort: true, until: null }, asAt })).toBe(
    'none in loaded history or lapsed, nothing booked',
  )
  const gaps = { question, near: null, known: true, population: 40, notReached: 40, never: 4, neverInLog: 4 }
  expect(gapFinding({ ...gaps, history: { isShort: true, until: null } }, 'Scotland').never).toBe(
    '4 have none in loaded history.',
  )
  expect(gapFinding({ ...gaps, history: WHOLE_HISTORY }, 'Scotland').never).toBe('4 are never in the log.')
})

test('where the log goes on after the window, nobody is said to be never in it who is', () => {
  const history = { isShort: false, until: '2021-08-31' }
  const question = asking(['never'])
  const gaps = { question, near: null, known: true, population: 3000, notReached: 2000 }
  const never = (never: number, neverInLog: number, isShort = false) =>
    gapFinding({ ...gaps, history: { ...history, isShort }, never, neverInLog }, 'England').never
  expect(never(1036, 336)).toBe(
    '1,036 had not been reached by 31 August 2021; 336 of them are never in the log.',
  )
  expect(never(0, 0)).toBe('All had been reached at some time by 31 August 2021.')
  expect(never(3, 1, true)).toBe('3 have none in loaded history by 31 August 2021; 1 of them none at all.')
  expect(filterSummary({ question, known: true, history, asAt })).toBe('not reached by 31 August 2021')
  expect(statusLabel('never', history)).toBe('Not reached by 31 August 2021')
  expect(statusShortLabel('never', history)).toBe('Not by then')
})

test('schools that a filter leaves out for want of a figure are counted in words', () => {
  expect(unknownSchoolsSentence({ fsmUnknown: 0, near: null })).toBe('')
  expect(unknownSchoolsSentence({ fsmUnknown: 1, near: null })).toBe(
    '1 school without a known share on free school meals is left out',
  )
  expect(unknownSchoolsSentence({ fsmUnknown: 1204, near: null })).toMatch(/^1,204 schools .* are left out$/)
})

test('with no log open it is not said that nobody was reached: that is not known', () => {
  const reach = { reached: 0, schools: 40 }
  const question = { ...asking([]), by: 'region', counted: 'all' } as const
  expect(coverageTitle({ question, known: true, reach }, 'Scotland')).toBe(
    '0% of secondary schools in Scotland were reached in 2024/25',
  )
  expect(coverageTitle({ question, known: false, reach }, 'Scotland')).toBe(
    'It is not known which secondary schools in Scotland were reached: no engagements are loaded',
  )
  const gaps = {
    question,
    near: null,
    history: WHOLE_HISTORY,
    population: 40,
    notReached: 40,
    never: 40,
    neverInLog: 40,
  }
  expect(gapFinding({ ...gaps, known: true }, 'Scotland').count).toBe('40 of 40 secondary schools')
  expect(gapFinding({ ...gaps, known: false }, 'Scotland')).toEqual({
    count: '',
    rest: 'It is not known which of 40 secondary schools in Scotland were reached: no engagements are loaded.',
    never: '',
  })
})

test('within a distance, the headline names the place; what has no position is counted', () => {
  const gaps = {
    question: asking([]),
    known: true,
    history: WHOLE_HISTORY,
    population: 40,
    notReached: 12,
    never: 0,
    neverInLog: 0,
  }
  const district = { kind: 'district', place: 'TS18', km: 10 } as const
  const school = { kind: 'school', place: '900001', km: 5 } as const
  const near = { question: district, schoolName: '', isLocated: true, unplaced: 3 }
  expect(gapFinding({ ...gaps, near }, 'England').rest).toBe(
    ' in England within 10 km of the middle of TS18 were not reached in 2024/25.',
  )
  expect(
    gapFinding({ ...gaps, near: { ...near, question: school, schoolName: 'Oak School' } }, 'Wales').rest,
  ).toBe(' in Wales within 5 km of Oak School were not reached in 2024/25.')
  expect(gapFinding({ ...gaps, near: { ...near, isLocated: false } }, 'England')).toEqual({
    count: '',
    rest: 'Where the postcode district TS18 is is not known, so no distance can be measured from it: choose another place.',
    never: '',
  })
  expect(unknownSchoolsSentence({ fsmUnknown: 1, near })).toBe(
    '1 school without a known share on free school meals is left out; 3 schools without a position are left out',
  )
})

test('months since the last visit are a number, and in words where there is no visit or no log', () => {
  const visits = {
    known: true,
    history: WHOLE_HISTORY,
    monthsSince: Int16Array.of(29, NO_VISIT, 0, 1),
    reachedSince: new Uint8Array(4),
  }
  expect([0, 1, 2].map((row) => monthsSinceCell(visits, row))).toEqual(['29', 'Never', '0'])
  expect([0, 1, 2, 3].map((row) => monthsSinceWords(visits, row))).toEqual([
    '29 months',
    'Never in the log',
    'Less than a month',
    '1 month',
  ])
  const since = {
    ...visits,
    history: { isShort: false, until: '2021-08-31' },
    reachedSince: new Uint8Array(4).fill(1),
  }
  expect(monthsSinceWords(since, 1)).toBe('Not reached by 31 August 2021')
  expect(monthsSinceCell({ ...visits, known: false }, 0)).toBe('Not known')
  const question = { ...asking(['lapsed']), notVisitedFor: 24 }
  expect(filterSummary({ question, known: true, history: WHOLE_HISTORY, asAt })).toBe(
    'lapsed, not visited in the 24 months to 31 August 2025',
  )
})

test.each([
  ['2024-08-31', '2025-08-31', 12],
  ['2024-09-01', '2025-08-31', 11],
  ['2025-01-31', '2025-02-28', 0],
  ['2025-09-30', '2025-08-31', 0],
])('whole months from %s to %s', (from, to, months) => {
  expect(wholeMonthsBetween(dayNumber(from), dayNumber(to))).toBe(months)
})

test.each([
  ['ts18 2ab', 'TS18'],
  ['TS18', 'TS18'],
  ['EC1A1BB', 'EC1A'],
  ['Oak', undefined],
  ['TS', undefined],
])('the postcode district of %s', (text, district) => {
  expect(districtOf(text)).toBe(district)
})

test('where one programme alone counts, every sentence names it, and no target of all is held against it', () => {
  const question = { ...asking(['never']), programme: 'Big Bang' }
  const gaps = { question, known: true, population: 40, notReached: 30, never: 4, neverInLog: 3, near: null }
  const until = (day: string | null) =>
    gapFinding({ ...gaps, history: { isShort: false, until: day } }, 'Scotland')
  expect(until(null).rest).toBe(' in Scotland were not reached by “Big Bang” in 2024/25.')
  expect(until(null).never).toBe('4 had no visit of it in loaded history.')
  expect(until('2025-08-31').never).toBe(
    '4 had no visit of it by 31 August 2025; 3 of them have none in loaded history.',
  )
  expect(filterSummary({ question, known: true, history: WHOLE_HISTORY, asAt })).toBe(
    'never, programme “Big Bang”',
  )

  const coverage = { ...question, by: 'region', counted: 'direct' } as const
  expect(
    coverageTitle({ question: coverage, known: true, reach: { schools: 4, reached: 1 } }, 'Scotland'),
  ).toBe('25% of secondary schools in Scotland were reached by “Big Bang” in 2024/25')
  expect(reachedDefinition(coverage)).toBe(
    'Reached: at least one delivered engagement of the programme “Big Bang” that meets pupils in 2024/25, of all schools in the register.',
  )
  const targets = [
    {
      metric: 'reach',
      phase: 'secondary',
      year: null,
      value: 60,
      source: 'Ours',
      area: null,
      measure: '',
      unit: '',
    },
  ] as const
  expect(targetOf(coverage, { targets })).toBeNull()
  expect(targetOf({ ...coverage, programme: null }, { targets })?.value).toBe(60)
  expect(noTargetReason(coverage, { targets })).toBe('Not rated: the target is of every programme.')
})
