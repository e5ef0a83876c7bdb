import { expect, test } from 'vitest'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import type { DemandOfReport } from '../../../src/domain/people/tables_of_demand'
import { demandOf, type DemandRow, type RequestMade } from '../../../src/domain/requests/demand'
import { visibleDemand } from '../../../workers/warehouse/arrays/visible_demand'
import { madeColumns } from './made_columns'

const AREAS = ['North', 'South', 'West', 'Zone']
const open = madeColumns(
  AREAS.map((hub, school) => ({ areas: { hub, county: 'All' }, phase: school === 0 ? 'PRI' : 'SEC' })),
  [],
)

interface Request {
  readonly school: number
  readonly pupils: number | null
  readonly discipline?: string
  readonly month?: string
  readonly status?: RequestMade['status']
}

/** Demand of all schools with its rows, of these requests. */
function seen(requests: readonly Request[]) {
  const made = requests.map(
    ({ school, pupils, discipline = 'physics', month = '2023-10', status = 'unfilled_expired' }) => ({
      ...{ school_index: school, created: `${month}-01`, status, status_date: null, matched_on: null },
      ...{ disciplines: discipline, pupils },
    }),
  )
  const demand = (rows: typeof made) =>
    demandOf(
      rows.map(({ created, status, pupils }) => ({
        ...{ created, status, pupils, statusDate: null, matchedOn: null, disciplines: [] },
      })),
      '2024-08-31',
    )
  const rowsBy = (nameOf: (row: (typeof made)[number]) => string): readonly DemandRow[] =>
    [...new Set(made.map(nameOf))]
      .filter((name) => !name.includes(','))
      .sort()
      .map((name) => ({ name, demand: demand(made.filter((row) => nameOf(row) === name)) }))
  const question = { phase: 'all', by: 'hub', within: null, window: { from: '2023-09-01', to: '2024-08-31' } }
  const whole = {
    ...{ question, asAt: '2024-08-31', all: demand(made) },
    byArea: rowsBy(({ school_index }) => AREAS[school_index]!),
    byPhase: rowsBy(({ school_index }) => (school_index === 0 ? 'primary' : 'secondary')),
    byDiscipline: rowsBy(({ disciplines }) => disciplines),
    byMonth: rowsBy(({ created }) => created.slice(0, 7)),
  } as unknown as DemandOfReport
  const visible = visibleDemand(open, made, whole)
  const pupils = (rows: readonly DemandRow[]) => rows.map((row) => row.demand.pupilsUnserved)
  return {
    isSame: visible === whole,
    requests: visible.all.requests,
    all: visible.all.pupilsUnserved,
    byArea: pupils(visible.byArea),
    byPhase: pupils(visible.byPhase),
    byDiscipline: pupils(visible.byDiscipline),
    byMonth: pupils(visible.byMonth),
  }
}

test('demand without few pupils is displayed as it is', () => {
  const demand = seen([
    { school: 0, pupils: 5 },
    { school: 1, pupils: 60 },
    { school: 2, pupils: null },
  ])
  expect(demand).toMatchObject({ isSame: true, all: 65, byArea: [5, 60, 0] })
})

test('few pupils are hidden with one beside them, and the sum is displayed', () => {
  const demand = seen([
    { school: 1, pupils: 40 },
    { school: 2, pupils: 4 },
    { school: 3, pupils: 60 },
  ])
  expect(demand).toEqual({
    ...{ isSame: false, requests: 3, all: 104, byArea: [HIDDEN_COUNT, HIDDEN_COUNT, 60] },
    ...{ byPhase: [104], byDiscipline: [104], byMonth: [104] },
  })
})

test('where a phase is one area alone, the number of a third area is hidden too', () => {
  const demand = seen([
    { school: 0, pupils: 40 },
    { school: 1, pupils: 4 },
    { school: 2, pupils: 60 },
  ])
  // The 40 of primary are the north, so the south would be what the west leaves of the sum.
  expect(demand).toMatchObject({
    ...{ all: 104, byArea: [HIDDEN_COUNT, HIDDEN_COUNT, HIDDEN_COUNT], byMonth: [104] },
  })
  expect(demand.byPhase[0]).toBe(40)
})

test('few pupils in all are hidden everywhere', () => {
  expect(seen([{ school: 1, pupils: 3 }])).toEqual({
    ...{ isSame: false, requests: 1, all: HIDDEN_COUNT },
    ...{
      byArea: [HIDDEN_COUNT],
      byPhase: [HIDDEN_COUNT],
      byDiscipline: [HIDDEN_COUNT],
      byMonth: [HIDDEN_COUNT],
    },
  })
})

test('a discipline and a month of few pupils are hidden with one beside them', () => {
  const demand = seen([
    { school: 1, pupils: 50, discipline: 'maths', month: '2023-10' },
    { school: 1, pupils: 4, discipline: 'physics', month: '2023-11' },
    { school: 1, pupils: 70, discipline: 'space', month: '2023-12' },
    { school: 1, pupils: 2, status: 'open', discipline: 'space', month: '2023-12' },
  ])
  expect(demand).toEqual({
    ...{ isSame: false, requests: 4, all: 124, byArea: [124], byPhase: [124] },
    ...{ byDiscipline: [HIDDEN_COUNT, HIDDEN_COUNT, 70], byMonth: [HIDDEN_COUNT, HIDDEN_COUNT, 70] },
  })
})

test('few pupils of requests of several disciplines are told by no row of disciplines', () => {
  const demand = seen([
    { school: 1, pupils: 60, discipline: 'maths' },
    { school: 1, pupils: 50, discipline: 'physics' },
    { school: 1, pupils: 4, discipline: 'maths,physics' },
  ])
  expect(demand).toMatchObject({ all: 114, byDiscipline: [60, HIDDEN_COUNT], byArea: [114] })
})
