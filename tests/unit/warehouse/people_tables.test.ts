import { describe, expect, test } from 'vitest'
import type { CountedPeople, LeftTable } from '../../../src/domain/people/left_table'
import { tableValues } from '../../../src/domain/people/revealed_numbers'
import { TALLY_PHASES } from '../../../src/domain/report/report'
import { areasOf, peopleLedger } from '../../../workers/warehouse/arrays/people_ledger'
import {
  peopleAtSettings,
  peopleOfLog,
  pupilsUnserved,
  respondentRows,
  type PeopleRows,
} from '../../../workers/warehouse/arrays/people_rows'
import { LIST, madeColumns } from './made_columns'
import { leftTable } from './left_table'

const open = madeColumns(
  [
    { areas: { hub: 'North', column_rural: 'Town' }, pupils: 100, fsmPct: 40, isListed: true },
    { phase: 'PRI', areas: { hub: 'North' }, pupils: 0, fsmPct: 10 },
    { areas: { hub: 'South', column_rural: 'Village' }, pupils: 50, fsmPct: 30 },
    { phase: 'INDEPENDENT' },
  ],
  [
    { school: 0, day: '2023-08-31', pupils: 1000 },
    { school: 0, day: '2023-09-01', pupils: 1, provider: 'Acme', programme: 'Spark', reported: '2023-09-20' },
    { school: 0, day: '2023-10-01', pupils: 20, provider: 'Acme', isIndirect: true, reported: '2024-01-10' },
    { school: 0, day: '2024-08-31', pupils: 300, volunteers: 6 },
    { school: 0, day: '2024-09-01', pupils: 2000 },
    { school: 1, day: '2023-11-01', pupils: [30, 35, 40], provider: 'Bolt', programme: 'Spark' },
    { school: 2, day: '2023-11-02', pupils: 500, type: 'CAREERS_TALK', provider: 'Bolt' },
    { school: 2, day: '2023-11-03', volunteers: 3 },
    { school: 2, day: '2023-11-04', pupils: 600, programme: 'Spark', type: 'CAREERS_TALK' },
    { school: 3, day: '2023-11-05', pupils: 7000 },
  ],
)

/** What a table counts in each of its rows, by phase. */
function counts(left: LeftTable, rows: PeopleRows, people: CountedPeople = left.people): readonly string[] {
  const made = peopleLedger(open, rows, [people], [[left]], 0)
  const values = tableValues(made.tables[0]!, made.groups)
  const columns = TALLY_PHASES.length + 1
  return [...areasOf(open, left), 'none'].flatMap((name, row) =>
    TALLY_PHASES.flatMap((phase, column) => {
      const count = values[row * columns + column]!
      return count === 0 ? [] : [`${name} ${phase} ${count}`]
    }),
  )
}

const each = (kind: NonNullable<LeftTable['each']>['kind'], ...keys: readonly string[]) => ({
  ...{ grouping: null, each: { kind, keys, names: keys } },
})

describe('whom a table of young people counts', () => {
  test.each<readonly [string, Partial<LeftTable>, readonly string[]]>([
    [
      'its first and its last day',
      {},
      ['North primary 35', 'North secondary 321', 'South secondary 1100', 'none other 7000'],
    ],
    ['all schools', { grouping: null }, ['none primary 35', 'none secondary 1421', 'none other 7000']],
    [
      'reports up to a day',
      { asAt: '2024-01-09' },
      ['North primary 35', 'North secondary 301', 'South secondary 1100', 'none other 7000'],
    ],
    [
      'reports of the day itself',
      { asAt: '2024-01-10', within: { grouping: 'hub', area: 'North' } },
      ['North primary 35', 'North secondary 321'],
    ],
    [
      'activities with pupils alone',
      { counted: 'direct', within: { grouping: 'hub', area: 'North' } },
      ['North primary 35', 'North secondary 301'],
    ],
    ['the list', { list: { listId: LIST, isOn: true } }, ['North secondary 321']],
    [
      'schools off the list',
      { list: { listId: LIST, isOn: false } },
      ['North primary 35', 'South secondary 1100', 'none other 7000'],
    ],
    ['a list that is not loaded', { list: { listId: 'gone', isOn: true } }, []],
    [
      'a programme',
      { only: { programme: 'Spark' } },
      ['North primary 35', 'North secondary 1', 'South secondary 600'],
    ],
    [
      'types of activity',
      { only: { activities: [{ field: 'type', values: ['CAREERS_TALK'] }] } },
      ['South secondary 1100'],
    ],
    [
      'a type of a programme',
      { only: { programme: 'Spark', activities: [{ field: 'type', values: ['CAREERS_TALK'] }] } },
      ['South secondary 600'],
    ],
    [
      'a column of schools',
      { only: { columnFilter: { grouping: 'column_rural', label: 'Rural', values: ['Town'] } } },
      ['North secondary 321'],
    ],
    ['bands of free school meals', { only: { fsmBands: ['25_to_35'] } }, ['South secondary 1100']],
    [
      'schools with pupils on roll',
      { only: { part: 'contacts' } },
      ['North secondary 321', 'South secondary 1100'],
    ],
    [
      'those who met an employer',
      { only: { part: 'encounters' } },
      ['North secondary 1', 'South secondary 500'],
    ],
    [
      'encounters within an area',
      { only: { part: 'encounters' }, within: { grouping: 'hub', area: 'South' } },
      ['South secondary 500'],
    ],
    [
      'schools by their page',
      each('school', '100003', '100002'),
      ['100003 secondary 1100', '100002 primary 35', 'none secondary 321', 'none other 7000'],
    ],
    [
      'employers by their page',
      each('employer', 'Bolt', 'Acme'),
      ['Bolt primary 35', 'Bolt secondary 500', 'Acme secondary 21', 'none secondary 900', 'none other 7000'],
    ],
  ])('%s', (_, part, expected) => {
    expect(counts(leftTable(part), peopleOfLog(open))).toEqual(expected)
  })

  test('the ends of their bands, and volunteers, have columns of their own', () => {
    const [rows, first] = [peopleOfLog(open), { from: '2023-11-01', to: '2023-11-01' }]
    const young = (people: CountedPeople) => counts(leftTable({ window: first }), rows, people)
    expect([young('youngPeopleLow'), young('youngPeople'), young('youngPeopleHigh')]).toEqual([
      ['North primary 30'],
      ['North primary 35'],
      ['North primary 40'],
    ])
    expect(counts(leftTable({ people: 'volunteers' }), rows)).toEqual([
      'North secondary 6',
      'South secondary 3',
    ])
  })
})

test('young people at settings stand in the column of others, by kind of setting', () => {
  const activity = {
    ...{ source_file: null, source_row: null, engagement_id: 'E', activity_type: 'SHOW', direct: true },
    ...{ volunteers: null, hours: null, prep_hours: null, status: 'delivered', programme: null },
    ...{ date: Date.UTC(2023, 9, 2), setting: 'library', pupils: null, pupils_low: null, pupils_high: null },
  }
  const rows = peopleAtSettings([
    { ...activity, pupils: 20, pupils_low: 10, pupils_high: 30, programme: 'Big  spark' },
    { ...activity, setting: 'museum', pupils: 400, date: Date.UTC(2024, 7, 31), direct: false },
    { ...activity, pupils: 5000, date: Date.UTC(2024, 8, 1) },
    { ...activity, pupils: 5000, status: 'planned' },
    activity,
  ])
  const left = leftTable({ people: 'youngPeopleAtSettings', ...each('setting', 'library') })
  expect(counts(left, rows)).toEqual(['library other 20', 'none other 400'])
  expect(counts(left, rows, 'youngPeopleAtSettingsLow')).toEqual(['library other 10', 'none other 400'])
  expect(counts(left, rows, 'youngPeopleAtSettingsHigh')).toEqual(['library other 30', 'none other 400'])
  expect(counts({ ...left, counted: 'direct' }, rows)).toEqual(['library other 20'])
  expect(counts({ ...left, asAt: '2023-09-01' }, rows)).toEqual(['library other 20', 'none other 400'])
  expect(counts({ ...left, only: { programme: 'big SPARK' } }, rows)).toEqual(['library other 20'])
  expect(counts({ ...left, only: { programme: 'bigspark' } }, rows)).toEqual([])
  expect(counts({ ...left, only: {} }, rows)).toEqual(['library other 20', 'none other 400'])
  expect(counts({ ...left, only: { part: 'encounters' } }, rows)).toEqual([])
})

test('pupils of unfilled requests stand on the day of the request', () => {
  const request = {
    ...{ school_index: 0, created: '2023-09-01', status: 'unfilled_expired', status_date: null },
    ...{ matched_on: null, disciplines: 'physics', pupils: 20 },
  }
  const rows = pupilsUnserved([
    request,
    { ...request, school_index: 2, created: '2023-10-31', disciplines: 'maths', pupils: 300 },
    { ...request, school_index: 2, created: '2023-10-30', pupils: null },
    { ...request, created: '2023-08-31', pupils: 4000 },
    { ...request, status: 'open', pupils: 4000 },
  ])
  const left = leftTable({ people: 'pupilsUnserved', asAt: '2023-09-01' })
  expect(counts(left, rows)).toEqual(['North secondary 20', 'South secondary 300'])
  expect(counts({ ...left, ...each('month', '2023-10') }, rows)).toEqual(
    ['none secondary 20', '2023-10 secondary 300'].toReversed(),
  )
  expect(counts({ ...left, ...each('discipline', 'physics') }, rows)).toEqual([
    'physics secondary 20',
    'none secondary 300',
  ])
  expect(counts({ ...left, counted: 'direct' }, rows)).toEqual([])
  expect(counts({ ...left, only: {} }, rows)).toHaveLength(2)
  expect(counts({ ...left, only: { part: 'encounters' } }, rows)).toEqual([])
})

test('those who gave feedback are told by what they gave', () => {
  const none = {
    ...{ enjoyment: null, enjoyment_positive: null, objectives: null, objectives_positive: null },
    ...{ community: null, community_positive: null, direct: true, reported: -1 },
  }
  const [day, later] = [19_700, 19_701]
  const rows = respondentRows([
    { ...none, school_index: 0, day, responses: 30, enjoyment: 4, enjoyment_positive: 20, community: 3 },
    { ...none, school_index: 2, day: later, responses: 400, objectives: 4, objectives_positive: 100 },
    { ...none, school_index: 2, day, responses: null, enjoyment: 4, direct: false, reported: day },
    {
      ...none,
      school_index: 1,
      day,
      responses: 50,
      enjoyment: 2,
      enjoyment_positive: 50,
      direct: false,
      reported: later,
    },
  ])
  const of = (people: LeftTable['people'], part: Partial<LeftTable> = {}) =>
    counts(leftTable({ people, ...part }), rows)
  const north = ['North primary 50', 'North secondary 30']
  expect([of('enjoyment'), of('objectives'), of('community')]).toEqual([
    north,
    ['South secondary 400'],
    ['North secondary 30'],
  ])
  expect([of('enjoymentHigh'), of('enjoymentLow')]).toEqual([
    ['North primary 50', 'North secondary 20'],
    ['North secondary 10'],
  ])
  expect([of('objectivesHigh'), of('objectivesLow')]).toEqual([
    ['South secondary 100'],
    ['South secondary 300'],
  ])
  expect([of('communityHigh'), of('communityLow')]).toEqual([[], []])
  expect(of('scoresHigh')).toEqual(['North primary 50', 'North secondary 20', 'South secondary 100'])
  expect(of('scoresLow')).toEqual(['North secondary 10', 'South secondary 300'])
  expect(of('enjoyment', { counted: 'direct' })).toEqual(['North secondary 30'])
  expect(of('enjoyment', { asAt: '2023-12-09' })).toEqual(['North secondary 30'])
  expect(of('enjoyment', { window: { from: '2023-12-10', to: '2024-08-31' } })).toEqual([])
  expect(of('enjoyment', { only: {} })).toEqual(north)
  expect(of('enjoyment', { only: { part: 'encounters' } })).toEqual([])
  expect(of('enjoyment', each('school', '100001'))).toEqual(['none primary 50', 'none secondary 30'])
})
