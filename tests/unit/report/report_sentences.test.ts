import { expect, test } from 'vitest'
import { breakBetween, REPORT_METRICS, versionIn } from '../../../src/domain/report/metrics'
import { lastMonthOf, monthsGone, yearBeforeOf } from '../../../src/domain/report/report_period'
import { reportRows, type MetricRow, type ReportParts } from '../../../src/domain/report/report_rows'
import { undefinedMetrics } from '../../../src/findings/report/definitions'
import { detailOf, statisticOf, targetWords } from '../../../src/findings/report/figure_words'
import { rowLabel } from '../../../src/findings/report/metric_labels'
import { missingSentence, reportHeadline } from '../../../src/findings/report/report_headline'
import { revisedSentence, whySentences } from '../../../src/findings/report/why_sentences'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import { reportOfTallies, targetOf, type AreaTallies } from './report_of'

const secondary = (reached: number, schools: number, more = {}): AreaTallies[string] => ({
  secondary: { schools, reached, ...more },
})

const partsOf = (
  answer: ReportParts['answer'],
  targets: ReportParts['targets'] = [],
  area: string | null = null,
): ReportParts => ({ answer, area, targets, measures: [] })

const rowOf = (parts: ReportParts, id: string): MetricRow => {
  const row = reportRows(parts).find((each) => each.id === id)
  if (row?.kind !== 'metric') throw new Error(`No row ${id}`)
  return row
}

test('says how many more schools meet a target, what changed and where most are missing', () => {
  const parts = partsOf(
    reportOfTallies({
      now: { London: secondary(900, 1000), 'East Midlands': secondary(934, 2416) },
      lastFirst: { London: secondary(880, 1000), 'East Midlands': secondary(850, 2416) },
      lastRevised: { London: secondary(890, 1000), 'East Midlands': secondary(860, 2416) },
      yearBefore: { London: secondary(700, 1000), 'East Midlands': secondary(866, 2416) },
    }),
    [targetOf('reach', 80, 'secondary')],
  )
  const row = rowOf(parts, 'reach.secondary')
  expect([rowLabel(row), statisticOf(row), detailOf(row), targetWords(row), row.rag]).toEqual([
    'Secondary schools reached',
    '54%',
    '1,834 of 3,416',
    '80%',
    'R',
  ])
  expect(whySentences(row, parts)).toEqual([
    '67% of target; 899 more secondary schools would meet it.',
    '+7.8 points on a year before (46%).',
    '84 more since May 2025.',
    'Most are missing in the East Midlands: 999, at 39%.',
  ])
  expect(revisedSentence(row, '2025-05-31')).toBe('May 2025 revised from 1,730 (51%) to 1,750 (51%).')
})

test('holds hours against a year’s target and says whether they are on course', () => {
  const tallies = {
    London: secondary(1, 1, { volunteerHoursDelivering: 3_000_000, volunteerHoursPreparing: 55_050 }),
  }
  const parts = partsOf(reportOfTallies({ now: tallies }), [targetOf('volunteer hours', 36_000)])
  const row = rowOf(parts, 'volunteer_hours.all')
  expect([statisticOf(row), targetWords(row), row.rag]).toEqual(['30,550.5', '36,000', 'R'])
  expect(whySentences(row, parts)).toEqual([
    '84% of target; 5,450 more hours would meet it.',
    'On course: 10 months of 12 would be 30,000.',
  ])
})

test('a target of an area and of a phase has a row, and what is not loaded is named', () => {
  const answer = reportOfTallies({ now: { London: secondary(5, 10), Kent: secondary(5, 10) } })
  const targets = [
    targetOf('sustained', 10, 'secondary', { area: 'London' }),
    targetOf('requests filled', 90),
    targetOf('sessions', 9, 'all', { year: 2023 }),
  ]
  const ids = (area: string | null) => reportRows(partsOf(answer, targets, area)).map(({ id }) => id)
  expect(ids('London')).toContain('sustained.secondary')
  expect(ids('Kent')).not.toContain('sustained.secondary')
  const row = rowOf(partsOf(answer, targets), 'requests_filled.all')
  expect(whySentences(row, partsOf(answer, targets))).toEqual([
    'The file it is worked out from is not loaded.',
  ])
  expect(rowOf(partsOf(answer, targets), 'sessions.all').target).toBeNull()
})

test('gives no colour to few schools, to a stale log and to hidden people, and says why', () => {
  const few = partsOf(reportOfTallies({ now: { London: secondary(4, 4) } }), [
    targetOf('reach', 80, 'secondary'),
  ])
  expect(rowOf(few, 'reach.secondary')).toMatchObject({ rag: 'grey', noRating: 'few_schools' })
  const stale = reportOfTallies({ now: { London: secondary(40, 40) } })
  const old = { ...stale, lag: { ...stale.lag, lastReport: '2025-04-30' } }
  const staleParts = partsOf(old, [targetOf('reach', 80, 'secondary')])
  expect(whySentences(rowOf(staleParts, 'reach.secondary'), staleParts)[0]).toBe(
    'Nothing was reported in the 60 days before, so it is not rated.',
  )
  const hidden = partsOf(
    reportOfTallies({ now: { London: secondary(4, 4, { youngPeople: HIDDEN_COUNT }) } }),
    [targetOf('young people', 80)],
    'London',
  )
  const row = rowOf(hidden, 'young_people.all')
  expect([statisticOf(row), detailOf(row), row.rag]).toEqual(['hidden', 'too few people to show', 'grey'])
})

test('headlines say how many miss their target and which are red', () => {
  const parts = partsOf(
    reportOfTallies({
      now: { London: { secondary: { schools: 100, reached: 50 }, primary: { schools: 100, reached: 90 } } },
    }),
    [targetOf('reach', 80, 'secondary'), targetOf('reach', 95, 'primary')],
  )
  const rows = reportRows(parts)
  expect(reportHeadline(rows)).toBe(
    'Two of two rated figures miss their targets; red: secondary schools reached',
  )
  expect(missingSentence(rows)).toBe(
    '5 more primary schools and 30 more secondary schools would meet the targets.',
  )
  expect(reportHeadline([])).toBe('No figure has a target to be held against')
})

test('young people stand with the ends of their bands', () => {
  const tallies = {
    London: secondary(1, 1, {
      youngPeople: 11_000,
      youngPeopleLow: 10_200,
      youngPeopleHigh: 12_400,
      withoutHeadcount: 310,
    }),
  }
  const row = rowOf(partsOf(reportOfTallies({ now: tallies })), 'young_people.all')
  expect(detailOf(row)).toBe('10,200 to 12,400 by their bands; 310 activities without a number')
})

test('every version of a definition has words, and ids of metrics do not change', () => {
  expect(undefinedMetrics()).toEqual([])
  expect(Object.keys(REPORT_METRICS)).toMatchInlineSnapshot(`
    [
      "reach",
      "priority_reach",
      "sustained",
      "repeat",
      "one_off",
      "volunteer_hours",
      "volunteer_hours_delivering",
      "volunteer_hours_preparing",
      "hours_delivering",
      "hours_preparing",
      "sessions",
      "young_people",
      "requests_filled",
      "requests_unfilled",
      "enjoyment",
      "learning_objectives",
      "community_links",
      "scored_4_or_5",
      "evaluation_level_1",
      "evaluation_level_2",
      "feedback",
      "response_rate",
    ]
  `)
})

test('a definition that changed between two periods breaks the series', () => {
  const versions = [
    { version: 1, from: '' },
    { version: 2, from: '2025-01-01' },
  ]
  expect([versionIn(versions, '2024-12-31'), versionIn(versions, '2025-01-01')]).toEqual([1, 2])
  expect(breakBetween(versions, '2024-06-30', '2025-06-30')).toEqual({ version: 2, from: '2025-01-01' })
  expect(breakBetween(versions, '2025-01-31', '2025-06-30')).toBeNull()
})

test('periods begin in September and stand beside the same months of the year before', () => {
  expect(lastMonthOf('2025-09-01')).toBeNull()
  expect(lastMonthOf('2025-10-01')).toEqual({
    window: { from: '2025-09-01', to: '2025-09-30' },
    asAt: '2025-09-30',
  })
  expect(yearBeforeOf('2025-02-01', '2025-02-28')).toEqual({
    window: { from: '2023-09-01', to: '2024-02-29' },
    asAt: '2024-02-29',
  })
  expect(yearBeforeOf('2024-02-01', '2024-02-29').asAt).toBe('2023-02-28')
  expect(yearBeforeOf('2025-06-01', '2025-07-14').asAt).toBe('2024-07-14')
  expect([monthsGone('2025-09-01'), monthsGone('2025-08-01')]).toEqual([1, 12])
})
