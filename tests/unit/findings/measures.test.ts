import { expect, test } from 'vitest'
import {
  COVERAGE_MEASURES,
  depthOf,
  measureOf,
  type CoverageMeasure,
  type CoverageMeasuresAnswer,
  type CoverageMeasuresQuestion,
  type CoverageTally,
} from '../../../src/domain/coverage/coverage_measures'
import {
  tablesOfMeasure,
  tablesOfMeasures,
  tablesOfYears,
} from '../../../src/domain/people/tables_of_measures'
import { columnOfPhase } from '../../../src/domain/report/report'
import { quantileOf } from '../../../src/domain/numbers/quantile'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import { keyOfSteps } from '../../../src/findings/coverage/key_of_steps'
import { measureRows } from '../../../src/findings/coverage/measure_rows'
import { measureColours } from '../../../src/findings/coverage/measure_ramp'
import { REACH_RAMP } from '../../../src/findings/coverage/reach_ramp'
import { formatMeasure, measureParts, spreadSentence } from '../../../src/findings/coverage/measure_words'
import { visibleTallies } from '../../../workers/warehouse/arrays/visible_tallies'

const tally = (change: Partial<CoverageTally> = {}): CoverageTally => ({
  reach: { schools: 40, reached: 10 },
  priority: { schools: 8, reached: 4 },
  before: { schools: 40, reached: 8 },
  sessions: 25,
  hours: 6150,
  withoutHours: 2,
  young: { low: 900, mid: 1000, high: 1100 },
  withoutHeadcount: 3,
  contacts: { schools: 9, roll: 4000, young: { low: 800, mid: 900, high: 1000 }, withoutHeadcount: 2 },
  depth: [30, 4, 3, 3],
  encounters: { young: 600, roll: 12000, schools: 38 },
  employers: 7,
  ...change,
})

const words = (measure: CoverageMeasure, of = tally()): readonly [string, string] => [
  formatMeasure(measure, measureOf(measure, of, 80)),
  measureParts(measure, of),
]

test.for([
  ['reach', '25%', '10 of 40'],
  ['priority', '50%', '4 of 8'],
  ['sessions', '25', '10 of 40 schools reached'],
  ['hours', '62', '2 of 25 sessions without hours'],
  ['young_people', '1,000', '900 to 1,100; 3 of 25 sessions without a headcount'],
  ['sessions_per_school', '2.50', '25 at 10 schools'],
  ['contacts', '0.23', '900 by 4,000 on roll at 9 schools; 2 sessions without'],
  ['depth', '8%', 'none 30, light 4, moderate 3, deep 3'],
  ['encounters', '0.05', '600 by 12,000 on roll at 38 schools'],
  ['providers', '7', '10 of 40 schools reached'],
  ['change', '+5.0', '10 of 40, before 8'],
  ['gap', '−55.0', '10 of 40'],
] as const)('%s is said with what it is made of', ([measure, value, parts]) => {
  expect(words(measure)).toEqual([value, parts])
})

test('nothing is 0 % of nothing, and what is not known has no value', () => {
  const nothing = tally({
    reach: { schools: 0, reached: 0 },
    priority: null,
    before: null,
    contacts: { schools: 0, roll: 0, young: { low: 0, mid: 0, high: 0 }, withoutHeadcount: 0 },
  })
  expect(words('reach', nothing)[0]).toBe('no schools')
  expect(words('priority', nothing)).toEqual(['not known', 'no list'])
  expect(words('contacts', nothing)[0]).toBe('no schools')
  expect(words('change', nothing)[0]).toBe('not known')
  expect(words('young_people', tally({ sessions: 0 }))[1]).toBe('no sessions')
  expect(formatMeasure('gap', measureOf('gap', tally(), null))).toBe('not known')
})

test('every measure has colours for areas that have a value, and none for others', () => {
  const areas = [tally(), tally({ sessions: 90 }), tally({ reach: { schools: 0, reached: 0 } })]
  for (const measure of COVERAGE_MEASURES) {
    const { steps, fill } = measureColours(measure, areas, 80)
    expect(steps, measure).toHaveLength(REACH_RAMP.length - 1)
    expect(fill[0], measure).toMatch(/^#/)
    expect(fill[2], measure).toBeNull()
  }
})

test('a key counts in thousands or millions where its steps are, and says so', () => {
  expect(keyOfSteps([69_000, 110_000, 150_000, 194_000, 1_000, 0], 'young people')).toEqual({
    labels: ['69', '110', '150', '194', '1', '0'],
    unit: 'thousand young people',
  })
  expect(keyOfSteps([-20, -10, 0, 2.5], 'points')).toEqual({
    labels: ['−20', '−10', '0', '2.5'],
    unit: 'points',
  })
  expect(keyOfSteps([1_250_000], 'hours').labels).toEqual(['1.25'])
})

test('areas without schools take no part in the steps of the others', () => {
  const [few, many] = [tally({ sessions: 10 }), tally({ sessions: 80 })]
  const none = tally({ reach: { schools: 0, reached: 0 }, sessions: 0 })
  const { steps } = measureColours('sessions', [few, many, none, none, none], null)
  expect(steps).toEqual(measureColours('sessions', [few, many], null).steps)
})

test('a table of hexagons leaves out those without schools of the phase, and one of areas keeps them', () => {
  const answer = (question: Partial<CoverageMeasuresQuestion>) =>
    ({
      question: { within: null, ...question },
      areas: [tally(), tally({ reach: { schools: 0, reached: 0 } })],
    }) as unknown as CoverageMeasuresAnswer
  const grouping = { key: 'region', label: 'Region', areas: ['East', 'West'], codes: ['', ''] }
  const names = (question: Partial<CoverageMeasuresQuestion>) =>
    measureRows(answer(question), grouping, 'reach', null, 'lowest').map(({ area }) => area)
  expect(names({})).toEqual(['East', 'West'])
  expect(names({ hexagonKm: 20 })).toEqual(['East'])
})

test('steps that differ stay apart once they are rounded', () => {
  const areas = [187_000, 188_000, 189_000, 190_000, 191_000, 192_000, 193_000].map((sessions) =>
    tally({ sessions }),
  )
  const { steps } = measureColours('sessions', areas, null)
  expect(new Set(steps).size).toBe(steps.length)
})

test.for([
  [0, 'none'],
  [1, 'light'],
  [2, 'moderate'],
  [3, 'moderate'],
  [4, 'deep'],
] as const)('%i sessions are %s', ([sessions, depth]) => {
  expect(depthOf(sessions)).toBe(depth)
})

test('quantiles are linear between order statistics', () => {
  expect(quantileOf([1, 2, 4, 8], 0.5)).toBe(3)
  expect(quantileOf([1, 2, 4, 8], 0.9)).toBeCloseTo(6.8, 12)
  expect(quantileOf([], 0.5)).toBeNull()
  expect(spreadSentence('hours', { q1: 1, median: 2.5, q3: 4, p90: 6.04, max: 18 })).toBe(
    'Over reached schools: the middle one had 2.5 hours, half of them between 1 and 4, one in ten more than 6, the most 18.',
  )
})

test('young people of an area with few are hidden, with one more where the whole would give them away', () => {
  const few = tally({ young: { low: 3, mid: 3, high: 3 } })
  const many = tally({ young: { low: 500, mid: 500, high: 500 } })
  const visible = visibleTallies(tally({ young: { low: 503, mid: 503, high: 503 } }), [few, many], 5)
  const shown = [...visible.areas, visible.all].map(({ young }) => young.mid)
  expect(shown[0]).toBe(HIDDEN_COUNT)
  expect(shown.filter((each) => each === HIDDEN_COUNT).length).toBeGreaterThan(1)
  expect(visible.areas[0]).toMatchObject({ sessions: 25, encounters: { young: HIDDEN_COUNT } })
  expect(words('contacts', visible.areas[0])).toEqual(['hidden', ''])
})

const young = (count: number) => ({ low: count, mid: count, high: count })
const withYoung = (all: number, onKnownRolls: number, withEmployers: number): CoverageTally => {
  const { contacts, encounters } = tally()
  return tally({
    young: young(all),
    contacts: { ...contacts, young: young(onKnownRolls) },
    encounters: { ...encounters, young: withEmployers },
  })
}

test.each([
  ['on rolls that are not known', withYoung(500, 497, 100)],
  ['without an employer', withYoung(500, 500, 498)],
])('a few young people %s are not the difference of two numbers of one area', (_, few) => {
  const whole = withYoung(1500, 1497, 598)
  const { areas } = visibleTallies(whole, [few, withYoung(1000, 1000, 500)], 5)
  expect(areas[0]?.young.mid).toBe(HIDDEN_COUNT)
  expect(visibleTallies(whole, [withYoung(500, 490, 100)], 5).areas[0]?.young.mid).toBe(500)
})

test('the ledger knows the young people of the areas in a file of measures, and which filters narrow it', () => {
  const question: CoverageMeasuresQuestion = {
    phase: 'secondary',
    window: { from: '2024-09-01', to: '2025-08-31' },
    within: null,
    by: 'region',
    counted: 'direct',
    listId: null,
  }
  const areas = [withYoung(HIDDEN_COUNT, HIDDEN_COUNT, HIDDEN_COUNT), withYoung(50, 50, 50)]
  const column = columnOfPhase('secondary')
  const [table] = tablesOfMeasures({ question, all: withYoung(90, 90, 90), areas })
  expect(table).toMatchObject({ people: 'youngPeople', grouping: 'region', counted: 'direct' })
  expect(table).toMatchObject({ rows: [0, 1, 3], columns: [column], hiddenCells: [column] })
  const none = tally({ reach: { schools: 0, reached: 0 } })
  const within = { grouping: 'region', area: 'North' }
  const inside = tablesOfMeasures({ question: { ...question, within }, all: tally(), areas: [none, tally()] })
  expect(inside[0]).toMatchObject({ within, rows: [1, 3] })
  const narrowings: readonly Partial<CoverageMeasuresQuestion>[] = [
    { programme: 'Spark' },
    { activities: [{ field: 'year_group', values: ['Y7'] }] },
    { columnFilter: { grouping: 'column_rural', label: 'Rural', values: ['Town'] } },
    { fsmBands: ['under_15'] },
  ]
  for (const narrowed of narrowings) {
    const answer = { question: { ...question, ...narrowed }, all: tally(), areas }
    expect(tablesOfMeasures(answer).map(({ only }) => only)).toEqual([
      narrowed,
      { ...narrowed, part: 'contacts' },
      { ...narrowed, part: 'encounters' },
    ])
    expect(tablesOfMeasure(answer, 'contacts').map(({ only }) => only?.part)).toEqual(['contacts'])
    expect(tablesOfMeasure(answer, 'sessions')).toEqual([])
  }
})

test('the page of a measure has its young people of every year too', () => {
  const question: CoverageMeasuresQuestion = {
    ...{ phase: 'all', window: { from: '2024-09-01', to: '2025-08-31' }, within: null },
    ...{ by: 'region', counted: 'all', listId: null },
  }
  const areas = [tally()]
  const answer = { question, version: 1, all: tally(), areas, sessionQuartiles: null, hourQuartiles: null }
  const few = withYoung(HIDDEN_COUNT, HIDDEN_COUNT, HIDDEN_COUNT)
  const years = [
    { year: 2023, tally: few },
    { year: 2024, tally: tally() },
  ]
  const column = columnOfPhase('all')
  expect(tablesOfYears({ ...answer, years }, 'young_people')).toMatchObject([
    { window: { from: '2023-09-01' }, rows: [2], hiddenCells: [2 * (column + 1) + column] },
    { window: { from: '2024-09-01' }, rows: [2], hiddenCells: [] },
  ])
  expect(tablesOfYears({ ...answer, years }, 'hours')).toEqual([])
})

test('of hexagons the ledger has all schools alone, for no hexagon has a number of young people', () => {
  const answer = {
    question: {
      ...{ phase: 'secondary', window: { from: '2024-09-01', to: '2025-08-31' }, within: null, by: 'region' },
      ...{ counted: 'all', listId: null, hexagonKm: 20 },
    },
    ...{ all: tally(), areas: [tally(), tally()] },
  } as const satisfies Parameters<typeof tablesOfMeasures>[0]
  expect(tablesOfMeasures(answer).map(({ grouping, rows }) => ({ grouping, rows }))).toEqual(
    Array.from({ length: 3 }, () => ({ grouping: null, rows: [1] })),
  )
})
