import { expect, test } from 'vitest'
import { BY_FSM, type EquityQuestion } from '../../../src/domain/coverage/fairness_ranking'
import { windowOfYear } from '../../../src/domain/time/academic_year'
import { equityOf, rankedValues } from '../../../workers/warehouse/arrays/equity'
import { LIST, madeColumns, type MadeActivity, type MadeSchool } from './made_columns'

const QUESTION: EquityQuestion = {
  phase: 'all',
  window: windowOfYear(2023),
  within: null,
  by: 'region',
  counted: 'all',
  ranking: BY_FSM,
  splitBy: 'phase',
  listId: null,
}

/** So many schools, of which the first has the most pupils on free school meals, and every second one was visited. */
function ranked(schools: number) {
  const made = Array.from({ length: schools }, (_, at): MadeSchool => ({ fsmPct: schools - at }))
  const visits = made.flatMap((_, school): MadeActivity[] =>
    school % 2 === 0 ? [{ school, day: '2023-10-02' }] : [],
  )
  return madeColumns(made, visits)
}

test('fifty schools are told in tenths, fewer in fifths', () => {
  const [fifty, fewer] = [equityOf(ranked(50), QUESTION), equityOf(ranked(49), QUESTION)]
  expect([fifty.parts?.length, fifty.fifths?.length, fewer.parts?.length]).toEqual([10, 5, 5])
  expect(fifty.ranked).toEqual({ schools: 50, reached: 25 })
  expect(fifty.parts?.slice(0, 2)).toEqual([
    { schools: 5, reached: 3, from: 50, to: 46 },
    { schools: 5, reached: 2, from: 45, to: 41 },
  ])
  expect(fifty.fifths?.at(-1)).toEqual({ schools: 10, reached: 5, from: 10, to: 1 })
})

const SCHOOLS: readonly MadeSchool[] = [
  { phase: 'PRI', fsmPct: 40, areas: { region: 'East', column_rural: 'Town' }, isListed: true },
  { phase: 'PRI', fsmPct: 40, areas: { region: 'East', column_rural: 'Town' } },
  { phase: 'SEC', fsmPct: 30, areas: { region: 'West', column_rural: 'Village' }, isListed: true },
  { phase: 'P16', fsmPct: 20, areas: { region: 'West' } },
  { phase: 'SPECIAL', fsmPct: 10, areas: { region: 'West' } },
  { phase: 'INDEPENDENT', areas: {}, isListed: true },
]
const FIGURES = { key: 'column_idaci', label: 'IDACI rank', figures: Float64Array.of(1, 2, 3, 4, 5, 6) }
const few = madeColumns(
  SCHOOLS,
  [
    { school: 0, day: '2023-10-02' },
    { school: 2, day: '2024-03-04' },
    { school: 5, day: '2024-03-05' },
    { school: 3, day: '2022-10-04' },
    { school: 4, day: '2022-09-01' },
    { school: 2, day: '2024-08-20' },
  ],
  { figures: [FIGURES, { ...FIGURES, key: 'fsm', label: 'A column that is named so' }] },
)

test('schools are ranked by % FSM, or by a column that is loaded', () => {
  const of = (by: string) => rankedValues(few, by)
  expect(of('column_idaci')).toEqual({ label: 'IDACI rank', values: FIGURES.figures })
  for (const by of ['fsm', 'column_gone'])
    expect(of(by)).toEqual({ label: '% FSM', values: few.directory.fsmPct })
})

test('schools without a value, the widest tie and the year before are told', () => {
  const answer = equityOf(few, QUESTION)
  expect(answer).toMatchObject({
    version: 7,
    known: true,
    label: '% FSM',
    ranked: { schools: 5, reached: 2 },
    withoutValue: { schools: 1, reached: 1 },
    widestTie: 2,
    widestTieValue: 40,
    parts: null,
  })
  // Of five ranked schools, two of the least deprived were reached a year before, and two of the most in the window.
  expect([answer.concentration?.reached, answer.yearBefore?.reached]).toEqual([2, 2])
  expect(answer.concentration?.index).toBeLessThan(0)
  expect(answer.yearBefore?.index).toBeGreaterThan(0)
  expect(equityOf(few, { ...QUESTION, window: windowOfYear(2022) }).yearBefore).toBeNull()
  const long = { from: '2022-09-01', to: '2024-08-31' }
  expect(equityOf(few, { ...QUESTION, window: long }).yearBefore).toBeNull()
})

test('a year before of which the log has only the end is left out', () => {
  const visits = [
    { school: 3, day: '2023-05-04' },
    { school: 0, day: '2024-06-03' },
  ]
  const answer = equityOf(madeColumns(SCHOOLS, visits), QUESTION)
  expect([answer.concentration?.reached, answer.yearBefore]).toEqual([1, null])
})

test.each([
  {
    splitBy: 'phase',
    splitLabel: 'Phase',
    names: ['Primary 1 of 2', 'Secondary 1 of 1', 'College 0 of 1', 'Special 0 of 1', 'Other 1 of 1'],
  },
  { splitBy: 'region', splitLabel: 'Region', names: ['East 1 of 2', 'West 1 of 3', 'No region 1 of 1'] },
  {
    splitBy: 'column_rural',
    splitLabel: 'Column rural',
    names: ['Town 1 of 2', 'Village 1 of 1', 'No column rural 1 of 3'],
  },
  {
    splitBy: 'list',
    splitLabel: 'Priority list',
    names: ['On Our list 3 of 3', 'All other schools 0 of 3'],
  },
])('reach split by $splitBy', ({ splitBy, splitLabel, names }) => {
  const answer = equityOf(few, { ...QUESTION, splitBy, listId: LIST })
  expect(answer.splitLabel).toBe(splitLabel)
  expect(answer.split.map(({ name, reach }) => `${name} ${reach.reached} of ${reach.schools}`)).toEqual(names)
})

test('a split leaves out what has no school in scope, and without its list is by phase', () => {
  const secondary = { ...QUESTION, phase: 'secondary', splitBy: 'list' } as const
  expect(equityOf(few, secondary).split).toEqual([{ name: 'Secondary', reach: { schools: 1, reached: 1 } }])
  expect(equityOf(few, { ...secondary, listId: LIST }).split).toEqual([
    { name: 'On Our list', reach: { schools: 1, reached: 1 } },
  ])
})
