import { expect, test } from 'vitest'
import { binomialLimits } from '../../../../src/domain/hubs/binomial_limits'
import { standardisedRates } from '../../../../src/domain/hubs/case_mix'
import { FEWEST_TO_WIDEN, funnelOf } from '../../../../src/domain/hubs/funnel'
import { compareHubs, isLate, LATER_THAN_ALL_DAYS } from '../../../../src/domain/hubs/hub_comparison'
import type { HubCounts, HubsAnswer } from '../../../../src/domain/hubs/hubs'
import { funnelPlot } from '../../../../src/charts/funnel_plot'
import {
  hubFinding,
  hubsHeadline,
  limitSentences,
  notJudgedSentences,
  OUTSIDE_SENTENCE,
} from '../../../../src/findings/hubs/hub_sentences'
import { sizeAndRate } from '../../../../src/domain/hubs/size_and_rate'
import { groupingInSentence } from '../../../../src/domain/words/grouping_label'
import { areaNouns, periodSentence } from '../../../../src/findings/hubs/hub_words'
import { hubsCsv } from '../../../../src/pages/report/hubs_csv'
import { csvRows } from '../../../csv_rows'

const lag = (p90: number | null) => ({
  reported: 40,
  negative: 0,
  median: 10,
  p90,
  over28: 10,
  over90: 0,
  incompleteAfter: null,
  lastReport: null,
})

const hub = (name: string, schools: number, reached: number, p90: number | null = 20): HubCounts => ({
  name,
  schools,
  reached,
  kinds: [{ schools, reached }],
  listed: 5,
  lag: lag(p90),
  activities: 50,
  other: 5,
  untyped: 10,
})

const REPORTING = { to: '2025-08-31', asAt: '2025-09-20', p90: 20 }

const answerOf = (counts: readonly HubCounts[]): HubsAnswer => ({
  question: {
    phases: ['secondary'],
    windows: [{ from: '2024-09-01', to: '2025-08-31' }],
    within: null,
    by: 'hub',
    counted: 'all',
    listId: null,
    priorityOnly: false,
    today: '2025-09-20',
  },
  version: 1,
  known: true,
  ...compareHubs(counts, REPORTING),
  noHub: { schools: 8, reached: 2 },
  all: {
    schools: counts.reduce((sum, { schools }) => sum + schools, 0),
    reached: counts.reduce((sum, { reached }) => sum + reached, 0),
    listed: 5,
    lag: lag(20),
    activities: 50,
    other: 5,
    untyped: 10,
  },
  asAt: '2025-09-20',
})

test('limits of 50 schools at 54 % are those of DOMAIN 4.12, and chance of every share sums to one', () => {
  const { lower95, upper95, lower998, upper998 } = binomialLimits(50, 0.54)
  expect([lower95, upper95, lower998, upper998].map((limit) => Math.round(100 * limit))).toEqual([
    39, 67, 31, 74,
  ])
  // Large samples do not underflow, and lie about the centre as the normal distribution has it.
  const large = binomialLimits(60_000, 0.2)
  expect(large.upper95 - 0.2).toBeCloseTo(1.96 * Math.sqrt((0.2 * 0.8) / 60_000), 4)
  expect(0.2 - large.lower95).toBeCloseTo(1.96 * Math.sqrt((0.2 * 0.8) / 60_000), 4)
})

test('a hub at every share of 20 schools lies outside as often as the limits say, and no oftener', () => {
  const { lower95, upper95 } = binomialLimits(20, 0.3)
  let outside = 0
  let chance = 0.7 ** 20
  for (let reached = 0; reached <= 20; reached++) {
    if (reached / 20 < lower95 || reached / 20 > upper95) outside += chance
    chance *= ((20 - reached) / (reached + 1)) * (0.3 / 0.7)
  }
  expect(outside).toBeLessThan(0.1)
})

const alternating = (hubs: number) =>
  Array.from({ length: hubs }, (_, at) => ({ schools: 100, reached: at % 2 === 0 ? 30 : 70 }))

test('limits are widened by √φ of ten hubs or more that spread beyond chance; φ of alike hubs widens nothing', () => {
  expect(FEWEST_TO_WIDEN).toBe(10)
  const nine = funnelOf(alternating(9))!
  expect([nine.phi! > 1, nine.factor]).toEqual([true, 1])
  const ten = funnelOf(alternating(10))!
  expect(ten.factor).toBeCloseTo(Math.sqrt((10 * 16) / 9), 10)
  expect(ten.points[0]!.place).toBe('inside')
  expect(funnelOf(Array.from({ length: 12 }, () => ({ schools: 100, reached: 50 })))!.factor).toBe(1)
  expect(funnelOf([{ schools: 20, reached: 0 }])).toBeNull()
})

test('a hub is late over 28 days behind all hubs while its window is not complete; it is in no count', () => {
  expect(LATER_THAN_ALL_DAYS).toBe(28)
  expect(isLate(hub('A', 50, 5, 48), REPORTING)).toBe(false)
  expect(isLate(hub('A', 50, 5, 49), REPORTING)).toBe(true)
  // Long after the window nothing is outstanding.
  expect(isLate(hub('A', 50, 5, 49), { ...REPORTING, asAt: '2025-10-19' })).toBe(false)
  expect(isLate(hub('A', 50, 5, 49), { ...REPORTING, asAt: null })).toBe(false)
  const { hubs, funnel } = compareHubs([hub('A', 50, 25), hub('B', 50, 0, 90), hub('C', 60, 30)], REPORTING)
  expect(funnel).toMatchObject({ schools: 110, reached: 55 })
  expect(hubs.map(({ notJudged, point }) => [notJudged, point?.rate ?? null])).toEqual([
    [null, 0.5],
    ['late', null],
    [null, 0.5],
  ])
})

test('a rate with the mix of all: two hubs that reach each kind alike differ by their mix alone', () => {
  const rates = standardisedRates(
    [
      [
        { schools: 10, reached: 2 },
        { schools: 30, reached: 15 },
      ],
      [
        { schools: 30, reached: 6 },
        { schools: 10, reached: 5 },
      ],
    ],
    [true, true],
  )
  expect(rates[0]).toBeCloseTo(28 / 80, 12)
  expect(rates[1]).toBeCloseTo(28 / 80, 12)
})

const COUNTS = [
  hub('Calder', 100, 34),
  hub('Derwent', 144, 26),
  hub('Eden', 9, 0),
  hub('Fen', 80, 27),
  hub('Gale', 90, 1, 90),
]

test('the finding counts hubs inside and outside, and names those not judged; the word is "outside", never a rank', () => {
  const answer = answerOf(COUNTS)
  expect(hubsHeadline(answer, 'Hub')).toBe('2 of 3 hubs lie where chance alone would put them; 1 does not')
  const derwent = answer.hubs[1]!
  expect(hubFinding(derwent, answer).place).toBe(OUTSIDE_SENTENCE)
  expect(OUTSIDE_SENTENCE).toBe(
    'Outside the range expected by chance, if all hubs were alike; check reporting lag first.',
  )
  expect(notJudgedSentences(answer, 'Hub').join(' ')).toMatch(
    /Late, not judged: Gale 1 of 90\..* Fewer than 10 schools, listed and not drawn: Eden 0 of 9\./,
  )
  expect(limitSentences(answer, 'Hub').join(' ')).toMatch(
    /All hubs but those late: 87 of 333 \(26\.1%\)\..*not widened, as there are fewer than 10 hubs\. 8 schools in no hub are left out\..*never by rate\./,
  )
  expect(hubsHeadline(answerOf([hub('A', 20, 20), hub('B', 20, 20)]), 'Region')).toBe(
    'Nothing to compare: every school here was reached',
  )
  expect(areaNouns('Local authority')).toEqual(['local authority', 'local authorities'])
  expect(areaNouns('Hub until 31 August 2023')).toEqual([
    'hub until 31 August 2023',
    'hubs until 31 August 2023',
  ])
})

test('a grouping stands in a sentence in lower case, but for the name of a month', () => {
  expect(groupingInSentence('Local authority')).toBe('local authority')
  expect(groupingInSentence('Hub from 1 August 2021')).toBe('hub from 1 August 2021')
})

test('the areas in which every year is counted are named where a file has those of several days', () => {
  const labels = ['Region', 'Hub', 'Hub until 31 August 2023']
  expect(periodSentence('Hub', labels)).toBe(
    'Every year is counted in the hubs of the day chosen in Data; under “Compare” there is “Hub until 31 August 2023” too.',
  )
  expect(periodSentence('Hub until 31 August 2023', labels)).toBe(
    'Every year is counted in hubs until 31 August 2023; under “Compare” there is “Hub” too.',
  )
  expect(periodSentence('Region', labels)).toBe('')
})

test('Hubs (CSV) has the columns of the design, hubs as they stand, and no share of nothing', () => {
  const rows = csvRows(hubsCsv(answerOf([...COUNTS, hub('None', 0, 0)])))
  expect(Object.keys(rows[0]!).slice(0, 17)).toEqual(
    'hub phase academic_year schools reached rate lower_95 upper_95 lower_998 upper_998 phi widened_lower_95 widened_upper_95 widened_lower_998 widened_upper_998 standardised_rate flag'.split(
      ' ',
    ),
  )
  expect(rows.map((row) => [row['hub'], row['schools'], row['reached'], row['flag']])).toEqual([
    ['Calder', '100', '34', 'inside 95%'],
    ['Derwent', '144', '26', 'below 95%'],
    ['Eden', '9', '0', 'fewer than 10 schools, not judged'],
    ['Fen', '80', '27', 'inside 95%'],
    ['Gale', '90', '1', 'late, not judged'],
  ])
  expect(rows[4]!['lower_95']).toBe('')
})

test('marks stand by size from left to right, hubs of few schools are not drawn, and no two names lie on each other', () => {
  const { hubs, funnel } = answerOf(COUNTS)
  const plot = funnelPlot(hubs, funnel!, 800, 420)
  expect(plot.marks.map(({ hub: { name } }) => name)).toEqual(['Fen', 'Gale', 'Calder', 'Derwent'])
  expect(plot.marks.map(({ x }) => x).toSorted((a, b) => a - b)).toEqual(plot.marks.map(({ x }) => x))
  expect(plot.marks.every(({ label }) => label !== null)).toBe(true)
  expect(plot.ends.upper998).toBeLessThan(plot.ends.upper95)
  expect(plot.ends.upper95).toBeLessThan(plot.centreY)
})

test('size and rate are correlated over the hubs that are judged, beside what chance alone gives', () => {
  // The formula by hand: sizes −2 … 2 and rates of the same order have Σxy = 0.8, Σx² = 10 and Σy² = 0.1.
  const rates = [0.3, 0.5, 0.4, 0.6, 0.7]
  const found = sizeAndRate(rates.map((rate, at) => ({ schools: 10 * (at + 1), rate })))
  expect(found?.correlation).toBeCloseTo(0.9, 12)
  expect(found?.ofChance).toBeCloseTo(Math.tanh(1.959963984540054 / Math.sqrt(2)), 12)
  expect(sizeAndRate(rates.slice(0, 4).map((rate) => ({ schools: 10, rate })))).toBeNull()
  expect(sizeAndRate(rates.map((rate) => ({ schools: 10, rate })))).toBeNull()
  const alike = limitSentences(answerOf(COUNTS), 'Hub').join(' ')
  expect(alike).not.toContain('Size and rate')
  const growing = Array.from({ length: 8 }, (_, at) => hub(`Hub ${at}`, 20 * (at + 1), 2 * (at + 1) ** 2))
  expect(limitSentences(answerOf(growing), 'Hub').join(' ')).toContain(
    'Size and rate: correlation 1.00 of 8 hubs, where chance alone stays within ±0.70 95 times in 100: larger hubs reach a larger share.',
  )
  const apart = Array.from({ length: 8 }, (_, at) =>
    hub(`Hub ${at}`, 20 * (at + 1), (at % 2 ? 8 : 10) * (at + 1)),
  )
  expect(limitSentences(answerOf(apart), 'Hub').join(' ')).toMatch(
    /correlation −0\.\d\d of 8 hubs, .*: no more than chance\./,
  )
})
