import { expect, test } from 'vitest'
import type { CoverageMeasuresAnswer, CoverageTally } from '../../../src/domain/coverage/coverage_measures'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import { measuresCsv } from '../../../src/pages/coverage/measures_csv'
import { csvTable } from '../../csv_rows'

const YOUNG = { low: 100, mid: 120, high: 140 }
const TALLY: CoverageTally = {
  ...{ reach: { schools: 10, reached: 4 }, priority: null, before: { schools: 10, reached: 3 } },
  ...{ sessions: 9, hours: 1250, withoutHours: 2, young: YOUNG, withoutHeadcount: 1, employers: 5 },
  contacts: { schools: 3, roll: 600, young: YOUNG, withoutHeadcount: 0 },
  depth: [6, 2, 1, 1],
  encounters: { young: 60, roll: 1200, schools: 10 },
}
const HIDDEN = { low: HIDDEN_COUNT, mid: HIDDEN_COUNT, high: HIDDEN_COUNT }
const FEW: CoverageTally = {
  ...TALLY,
  ...{ reach: { schools: 0, reached: 0 }, depth: [0, 0, 0, 0], before: null, young: HIDDEN },
}
const answer: CoverageMeasuresAnswer = {
  question: {
    ...{ phase: 'secondary', window: { from: '2024-09-01', to: '2025-08-31' }, within: null, by: 'hub' },
    ...{ counted: 'all', listId: null },
  },
  version: 1,
  all: TALLY,
  sessionQuartiles: null,
  hourQuartiles: null,
  areas: [TALLY, FEW],
  years: [],
}
const grouping = { key: 'hub', label: 'Hub', areas: ['North', 'South'], codes: ['E1', ''] }

test('every measure stands behind what it is of, nothing is 0 % of nothing, and few people are hidden', () => {
  const [headings, ...rows] = csvTable(measuresCsv(answer, grouping, 'England', 80))
  const named = rows.map((row) =>
    Object.fromEntries((headings ?? []).map((heading, at) => [heading, row[at]])),
  )
  expect(named.map((row) => row['area_name'])).toEqual(['England', 'North', 'South'])
  expect(rows.every((row) => row.length === headings?.length)).toBe(true)
  expect(named[0]).toMatchObject({
    ...{ phase: 'secondary', from: '2024-09-01', schools: '10', schools_reached: '4', reach: '0.4' },
    ...{ priority_schools: '', priority_reach: '', sessions: '9', hours: '12.5', young_people_high: '140' },
    ...{ sessions_per_reached_school: '2.25', contacts_roll: '600', contacts_per_pupil: '0.2' },
    ...{ depth_moderate: '1', share_deep: '0.1', encounters_per_pupil: '0.05', employers: '5' },
    ...{ schools_reached_year_before: '3', target_pct: '80', gap_points: '-40' },
  })
  expect(Number(named[0]?.['change_points'])).toBeCloseTo(10, 9)
  expect(named[2]).toMatchObject({
    ...{
      area_code: '',
      reach: '',
      young_people_low: 'c',
      young_people_middle: 'c',
      change_points: '',
      gap_points: '',
    },
  })
  const within = { ...answer, question: { ...answer.question, within: { grouping: 'hub', area: 'North' } } }
  expect(csvTable(measuresCsv(within, grouping, 'North', null)).length).toBe(3)
})
