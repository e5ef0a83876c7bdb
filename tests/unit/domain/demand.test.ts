import { expect, test } from 'vitest'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import {
  demandOf,
  LONGEST_WAIT_DAYS,
  unfilledRate,
  type DemandAnswer,
  type RequestMade,
} from '../../../src/domain/requests/demand'
import { medianWait } from '../../../src/domain/requests/waiting_time'
import {
  demandBaseSentence,
  demandFacts,
  demandHeadline,
  demandProvenance,
} from '../../../src/findings/supply/demand_sentences'
import { requestsCsv } from '../../../src/pages/report/requests_csv'
import { csvRows } from '../../csv_rows'

const made = (status: RequestMade['status'], more: Partial<RequestMade> = {}): RequestMade => ({
  created: '2025-01-01',
  status,
  statusDate: null,
  matchedOn: null,
  disciplines: [],
  pupils: 30,
  ...more,
})

test('the median wait: those that leave unmatched count as waiting on their last day', () => {
  const wait = (days: number, isMatched: boolean) => ({ days, isMatched })
  // At day 4 three of four remain at risk, for one left on day 2: 1 − 1/3 on day 4, then 1/3 on day 6.
  expect(medianWait([wait(2, false), wait(4, true), wait(6, true), wait(9, false)])).toBe(6)
  // The one that leaves on day 4 is still at risk that day: 1 − 1/2.
  expect(medianWait([wait(4, true), wait(4, false)])).toBe(4)
  expect(medianWait([wait(4, true), wait(5, false), wait(6, false)])).toBeNull()
  expect(medianWait([])).toBeNull()
})

const REQUESTS = [
  made('delivered', { matchedOn: '2025-01-11', statusDate: '2025-03-01' }),
  made('matched', { matchedOn: '2025-01-05' }),
  made('unfilled_expired', { statusDate: '2025-02-01', pupils: 3 }),
  made('unfilled_expired', { statusDate: '2025-02-01', pupils: null }),
  made('declined_by_school', { statusDate: '2025-01-20' }),
  made('open', { created: '2025-01-03' }),
  made('offered', { created: '2025-01-02' }),
  made('duplicate'),
]

const demand = demandOf(REQUESTS, '2025-01-31')

test('a duplicate is in nothing; settled are delivered, matched and unfilled; 28 days are not over 28', () => {
  expect(LONGEST_WAIT_DAYS).toBe(28)
  expect(demand).toMatchObject({
    requests: 7,
    delivered: 1,
    matched: 1,
    unfilled: 2,
    declinedBySchool: 1,
    waiting: 2,
    waitingLong: 1,
    pupilsUnserved: 3,
    withoutPupils: 1,
    everMatched: 2,
    medianDaysMatched: 7,
  })
  expect(unfilledRate(demand)).toBe(0.5)
  expect(unfilledRate(demandOf([made('open')], '2025-01-31'))).toBeNull()
})

const answer: DemandAnswer = {
  question: { phase: 'secondary', within: null, by: 'region', window: null, asAt: null },
  version: 1,
  known: true,
  asAt: '2025-01-31',
  all: demand,
  byArea: [
    { name: 'North East', demand: { ...demand, pupilsUnserved: HIDDEN_COUNT } },
    { name: '', demand },
  ],
  byPhase: [{ name: 'secondary', demand }],
  byDiscipline: [{ name: '', demand }],
  byMonth: [{ name: '2025-01', demand }],
  byWeek: [{ week: 1, requests: 7 }],
  schools: 40,
  neverAsked: 33,
}

test('the rate stands with what it is of, and a school that never asks is not one without need', () => {
  expect(demandHeadline(answer)).toBe('50.0% of settled requests went unfilled: 2 of 4')
  expect(demandProvenance(answer, 'Source: ours.')).toEqual([
    '2 unfilled of 4 settled: those delivered, matched, or left to expire without a match.',
    demandBaseSentence(answer),
    'A request counts by the day it was made and by its newest status; its school is looked up in the register that is open.',
    'Source: ours.',
  ])
  expect(demandBaseSentence(answer)).toMatch(
    /^7 requests made in all that is loaded, duplicates left out, as at 31 January 2025\./,
  )
  const facts = Object.fromEntries(
    demandFacts(answer).map(({ name, value, meaning }) => [name, `${value}: ${meaning}`]),
  )
  expect(facts['Time to fill, median']).toMatch(
    /^not reached: By Kaplan and Meier, of 7,.*matched alone it is 7 days, which flatters\./,
  )
  expect(facts['Never asked']).toMatch(/^33 schools: Of 40 here\..*not one without need/)
})

test('Requests (CSV) has the columns of the design, and few pupils stay hidden in it', () => {
  const rows = csvRows(requestsCsv(answer))
  expect(Object.keys(rows[0]!).slice(0, 12)).toEqual(
    'area phase discipline requests delivered matched unfilled unfilled_rate waiting_over_28_days pupils_unserved median_days_kaplan_meier median_days_matched'.split(
      ' ',
    ),
  )
  expect(rows.map(({ area, pupils_unserved }) => [area, pupils_unserved])).toEqual([
    ['all', '3'],
    ['North East', 'c'],
    ['In no area', '3'],
    ['all', '3'],
    ['all', '3'],
    ['all', '3'],
  ])
})
