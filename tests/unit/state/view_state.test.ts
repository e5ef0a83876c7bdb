import { expect, test } from 'vitest'
import type { Dataset } from '../../../src/domain/project/dataset'
import { HOME } from '../../../src/state/address/address_text'
import { resolveViewState } from '../../../src/state/view_state'

const dataset: Dataset = {
  version: 1,
  demo: true,
  schools: 3,
  unlocated: 0,
  employers: 0,
  employersPlaced: 0,
  volunteers: 0,
  volunteersRegistered: 0,
  outcomes: 0,
  volunteersActive: 0,
  engagements: 2,
  delivered: 2,
  historyFrom: '2022-10-01',
  historyTo: '2024-03-01',
  academicYears: [2022, 2023],
  programmes: ['Big Bang'],
  activityFields: [{ field: 'provider', values: ['Anvil', 'Dune', 'Not given'] }],
  figureColumns: [],
  groupings: [{ key: 'region', label: 'Region', areas: ['London', 'North East'], codes: ['', ''] }],
  lists: [{ listId: 'a', name: 'List A', validFrom: '2023-09-01', members: 1, found: 1 }],
  targets: [],
  boundaries: [],
  boundaryLayers: [],
  files: [],
  peopleThreshold: 5,
}
/** One school in London, two in the North East. */
const groups = {
  region: Uint16Array.of(0, 1, 1),
  hub: Uint16Array.of(0, 0, 1),
  local_authority: Uint16Array.of(0, 1, 1),
}
const fit = (change: Partial<typeof HOME>, open = dataset) =>
  resolveViewState(
    { ...HOME, ...change },
    { dataset: open, schools: { ids: ['100001'], groups } },
    '2026-01-15',
  )

test('what the address leaves open takes the latest year and the first list, silently', () => {
  const { viewState, notices } = fit({})
  expect(viewState).toMatchObject({ year: 2023, list: 'a', window: { from: '2023-09-01', to: '2024-08-31' } })
  expect(notices).toEqual([])
})

test('numbers of young people are on a map of areas, whatever the link says', () => {
  expect(fit({ mapForm: 'hexagons', measure: 'hours' }).viewState.mapForm).toBe('hexagons')
  for (const measure of ['young_people', 'contacts', 'encounters'] as const)
    expect(fit({ mapForm: 'hexagons', measure }).viewState.mapForm).toBe('areas')
})

test('a second map is of a year of the log, or there is one', () => {
  expect(fit({ against: { kind: 'year', year: 2030 } })).toMatchObject({
    viewState: { against: null },
    notices: [expect.stringContaining('2030/31')],
  })
  const against = { kind: 'measure', measure: 'contacts' } as const
  expect(fit({ against, mapForm: 'hexagons' }).viewState).toMatchObject({ against, mapForm: 'areas' })
})

test('a window in months wins over the year', () => {
  const months = { from: '2023-01-01', to: '2023-03-31' }
  expect(fit({ months }).viewState.window).toEqual(months)
})

test.each([
  [{ year: 2030 }, { year: 2023 }, '2030/31'],
  [
    { months: { from: '1990-01-01', to: '1990-12-31' } },
    { months: null, year: 2023 },
    'Jan 1990 to Dec 1990',
  ],
  [{ by: 'trust' }, { by: 'region' }, 'trust'],
  [{ within: { grouping: 'region', area: 'Atlantis' } }, { within: null }, 'Atlantis'],
  [{ school: '999999' }, { school: null }, '999999'],
  [{ list: 'z' }, { list: 'a' }, 'z'],
  [{ near: { kind: 'school' as const, place: '999999', km: 10 } }, { near: null }, '999999'],
  [{ programme: 'Rocket Lab' }, { programme: null }, 'the programme “Rocket Lab”'],
  [{ lens: 'fsm' as const, beside: 'region:Atlantis' }, { beside: null }, 'Atlantis'],
])('%o is not there: it falls back and says so', (change, instead, named) => {
  const { viewState, notices } = fit(change)
  expect(viewState).toMatchObject(instead)
  expect(notices).toHaveLength(1)
  expect(notices[0]).toContain(named)
})

test('a filter by a column keeps to what is loaded, in the order of the column, and says what is not', () => {
  const rural = { key: 'column_rural', label: 'Rural class', areas: ['Town', 'Village'], codes: ['', ''] }
  const open = { ...dataset, groupings: [...dataset.groupings, rural] }
  const ask = (grouping: string, ...values: string[]) => fit({ column: { grouping, values } }, open)
  const filter = { grouping: 'column_rural', label: 'Rural class', values: ['Town', 'Village'] }
  expect(ask('column_rural', 'Village', 'Town')).toMatchObject({
    viewState: { columnFilter: filter, column: { grouping: 'column_rural', values: ['Town', 'Village'] } },
    notices: [],
  })
  const partly = ask('column_rural', 'City', 'Village')
  expect(partly.viewState.columnFilter?.values).toEqual(['Village'])
  expect(partly.notices).toEqual([
    'The link asks for the value “City” of Rural class, which the loaded data does not have. The other values are kept to instead.',
  ])
  for (const [grouping, value, named] of [
    ['column_rural', 'City', 'the value “City” of Rural class'],
    ['column_gone', 'Town', 'the column “column_gone”'],
    ['region', 'London', 'the column “region”'],
  ] as const) {
    const { viewState, notices } = ask(grouping, value)
    expect(viewState).toMatchObject({ column: null, columnFilter: undefined })
    expect(notices).toEqual([
      `The link asks for ${named}, which the loaded data does not have. Schools of any value are shown instead.`,
    ])
  }
})

test('codes that engagements are chosen by need no log that has them; names are kept as far as they are loaded, in the order of the log', () => {
  const year = { field: 'year_group', values: ['7'] } as const
  const ask = (...values: string[]) => fit({ activities: [year, { field: 'provider', values }] })
  expect(ask('Dune', 'Anvil')).toMatchObject({
    viewState: { activities: [year, { field: 'provider', values: ['Anvil', 'Dune'] }] },
    notices: [],
  })
  const gone = ask('Ember')
  expect(gone.viewState.activities).toEqual([year])
  expect(gone.notices).toEqual([
    'The link asks for the provider “Ember”, which the loaded data does not have. Engagements count without it.',
  ])
})

test('what stands beside is an area for pupils, and for jobs any place of published figures', () => {
  for (const change of [
    { lens: 'fsm', beside: 'region:London' },
    { lens: 'fsm', beside: 'everywhere' },
    { lens: 'sector', beside: 'E12000001' },
  ] as const) {
    const { viewState, notices } = fit(change)
    expect(viewState.beside).toBe(change.beside)
    expect(notices).toEqual([])
  }
})

test('without engagements the year is the one today is in', () => {
  expect(fit({}, { ...dataset, academicYears: [] }).viewState.year).toBe(2025)
})

test('an area is compared by what lies inside it: a link that asks for more falls back, and says so of what it names', () => {
  const grouping = (key: string, label: string) => ({ key, label, areas: ['A', 'B'], codes: ['', ''] })
  const open = {
    ...dataset,
    groupings: [
      dataset.groupings[0]!,
      grouping('hub', 'Hub'),
      grouping('local_authority', 'Local authority'),
    ],
  }
  const within = { grouping: 'region', area: 'North East' }
  expect(fit({ within }, open)).toMatchObject({ viewState: { by: 'local_authority' }, notices: [] })
  const { viewState, notices } = fit({ within, by: 'hub' }, open)
  expect(viewState.by).toBe('local_authority')
  expect(notices).toEqual([
    'The link asks for a comparison by Hub inside North East, which the loaded data does not have. The comparison is by Local authority instead.',
  ])
})

test('an area that a link names by its code is found, as it is where the link was made before the code had a name', () => {
  const constituencies = {
    key: 'constituency',
    label: 'Constituency',
    areas: ['Aldershot'],
    codes: ['E14001063'],
  }
  const open = { ...dataset, groupings: [...dataset.groupings, constituencies] }
  const named = fit({ within: { grouping: 'constituency', area: 'E14001063' } }, open)
  expect(named).toMatchObject({ viewState: { within: { area: 'Aldershot' } }, notices: [] })
  const unknown = fit({ within: { grouping: 'constituency', area: 'E14009999' } }, open)
  expect(unknown.notices[0]).toContain('E14009999')
})
