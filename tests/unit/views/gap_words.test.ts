import { EVERY_EMPLOYER } from '../../../src/domain/employers/employer_filter'
import { statusLabel, statusShortLabel } from '../../../src/findings/engagement/status_sentences'
import { WHOLE_HISTORY } from '../../../src/domain/engagement/loaded_history'
import { expect, test } from 'vitest'
import { windowOfYear } from '../../../src/domain/time/academic_year'
import { ENGAGEMENT_STATUSES, type EngagementStatus } from '../../../src/domain/engagement/engagement'
import type { GapsQuestion } from '../../../src/domain/gaps/priority_gap'
import { coverageTitle } from '../../../src/findings/coverage/coverage_sentences'
import { gapFinding, filterSummary, leftOutSentence } from '../../../src/findings/gaps/gap_sentences'

const asking = (statuses: readonly EngagementStatus[], fsmAtLeast: number | null = null): GapsQuestion => ({
  phase: 'secondary',
  window: windowOfYear(2024),
  within: null,
  listId: null,
  priorityOnly: false,
  statuses,
  fsmAtLeast,
  nothingBooked: false,
  employers: EVERY_EMPLOYER,
})

test('a gap list says which schools its filters kept, for it may be longer than those not reached', () => {
  const words = (question: GapsQuestion, known = true) =>
    filterSummary({ question, known, history: WHOLE_HISTORY })
  expect(words(asking(['never', 'lapsed', 'quiet', 'one_off']))).toBe('never, lapsed or one-off')
  expect(words(asking(['never'], 25))).toBe('never, 25% FSM and over')
  expect(words(asking([], 25))).toBe('25% FSM and over')
  expect(words(asking([]))).toBe('')
  expect(words(asking(ENGAGEMENT_STATUSES))).toMatch(/^never, .* or sustained$/)
  expect(words(asking(['never'], 25), false)).toBe('25% FSM and over')
})

test('a short history says “none in loaded history”, and a filter on bookings is named', () => {
  const question = { ...asking(['never', 'lapsed']), nothingBooked: true }
  expect(filterSummary({ question, known: true, history: { isShort: true, until: null } })).toBe(
    'none in loaded history or lapsed, nothing booked',
  )
  const gaps = { question, known: true, population: 40, notReached: 40, never: 4, neverInLog: 4 }
  expect(gapFinding({ ...gaps, history: { isShort: true, until: null } }, 'Scotland').never).toBe(
    '4 have none in loaded history.',
  )
  expect(gapFinding({ ...gaps, history: WHOLE_HISTORY }, 'Scotland').never).toBe('4 are never in the log.')
})

test('where the log goes on after the window, nobody is said to be never in it who is', () => {
  const history = { isShort: false, until: '2021-08-31' }
  const question = asking(['never'])
  const gaps = { question, known: true, population: 3000, notReached: 2000 }
  const never = (never: number, neverInLog: number, isShort = false) =>
    gapFinding({ ...gaps, history: { ...history, isShort }, never, neverInLog }, 'England').never
  expect(never(1036, 336)).toBe(
    '1,036 had not been reached by 31 August 2021; 336 of them are never in the log.',
  )
  expect(never(0, 0)).toBe('All had been reached at some time by 31 August 2021.')
  expect(never(3, 1, true)).toBe('3 have none in loaded history by 31 August 2021; 1 of them none at all.')
  expect(filterSummary({ question, known: true, history })).toBe('not reached by 31 August 2021')
  expect(statusLabel('never', history)).toBe('Not reached by 31 August 2021')
  expect(statusShortLabel('never', history)).toBe('Not by then')
})

test('schools that a filter leaves out for want of a figure are counted in words', () => {
  expect(leftOutSentence({ fsmUnknown: 0 })).toBe('')
  expect(leftOutSentence({ fsmUnknown: 1 })).toBe(
    '1 school without a known share on free school meals is left out',
  )
  expect(leftOutSentence({ fsmUnknown: 1204 })).toMatch(/^1,204 schools .* are left out$/)
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
  const gaps = { question, history: WHOLE_HISTORY, population: 40, notReached: 40, never: 40, neverInLog: 40 }
  expect(gapFinding({ ...gaps, known: true }, 'Scotland').count).toBe('40 of 40 secondary schools')
  expect(gapFinding({ ...gaps, known: false }, 'Scotland')).toEqual({
    count: '',
    rest: 'It is not known which of 40 secondary schools in Scotland were reached: no engagements are loaded.',
    never: '',
  })
})
