import { describe, expect, test } from 'vitest'
import type { ActivityCountsQuestion } from '../../../src/domain/engagement/activity_counts'
import { codesOf, isCoded, type ActivityField } from '../../../src/domain/engagement/activity_fields'
import type { ActivityFilter } from '../../../src/domain/engagement/activity_filter'
import { windowOfYear } from '../../../src/domain/time/academic_year'
import { activityCountsOf } from '../../../workers/warehouse/arrays/activity_counts'
import {
  countValues,
  fieldsOf,
  fieldsOfLog,
  ofProgramme,
  passesActivities,
  passesFilter,
} from '../../../workers/warehouse/arrays/activity_values'
import type { EngagementColumns } from '../../../workers/warehouse/arrays/engagement_columns'
import { madeColumns, madeEngagements, type MadeSchool } from './made_columns'

const SCHOOLS: readonly MadeSchool[] = [
  { fsmPct: 40, areas: { hub: 'North', column_rural: 'Town' } },
  { fsmPct: 10, areas: { hub: 'North', column_rural: 'Village' } },
  { phase: 'PRI', areas: { hub: 'South' } },
]
const made = madeEngagements(3, [
  { school: 0, day: '2023-08-31' },
  {
    ...{ school: 0, day: '2023-09-01', mode: 'live_online', hours: 0.99, yearGroups: ['7'] },
    ...{ provider: 'Acme', programme: 'Spark' },
  },
  {
    ...{ school: 0, day: '2024-08-31', type: 'CAREERS_TALK', hours: 5, yearGroups: ['7', '8'] },
    ...{ provider: 'Bolt', isIndirect: true },
  },
  { school: 0, day: '2024-09-01', hours: 1 },
  {
    ...{ school: 1, day: '2023-10-01', type: 'CAREERS_TALK', hours: 12, yearGroups: ['13'] },
    ...{ provider: 'Acme', programme: 'Spark' },
  },
  { school: 2, day: '2023-10-02', type: 'UNKNOWN', programme: 'Zest' },
])
const bits = (...letters: readonly string[]): number =>
  letters.reduce((sum, letter) => sum + 2 ** codesOf('sector').indexOf(letter), 0)
const engagements: EngagementColumns = {
  ...made,
  tags: Uint32Array.of(0, 1, 2, 0, 2, 0),
  tagColumns: [{ heading: 'Fund', values: ['A', 'B', 'Not given'], valueOf: Uint32Array.of(2, 0, 1) }],
  ofProvider: {
    ...made.ofProvider,
    sections: Uint32Array.of(bits('unknown'), bits('C', 'M'), bits('M')),
    size: Uint8Array.from(['unknown', 'medium', 'unknown'], (size) => codesOf('size').indexOf(size)),
  },
}
const open = madeColumns(SCHOOLS, [], { engagements })

const NAMES: Readonly<Record<string, readonly string[]>> = {
  provider: ['Acme', 'Bolt', 'Not given'],
  tag_Fund: ['A', 'B', 'Not given'],
}

/** The values of a field that have engagements, with how many. */
const used = (field: ActivityField, counts: Uint32Array | undefined): Readonly<Record<string, number>> => {
  const values = isCoded(field) ? codesOf(field) : (NAMES[field] ?? [])
  expect(counts).toHaveLength(values.length)
  return Object.fromEntries(values.flatMap((value, at) => (counts?.[at] ? [[value, counts[at]]] : [])))
}

const OF_ALL_ROWS: Readonly<Partial<Record<ActivityField, Readonly<Record<string, number>>>>> = {
  type: { STEM_CLUB: 3, CAREERS_TALK: 2, UNKNOWN: 1 },
  mode: { live_online: 1, unknown: 5 },
  length: { short: 1, session: 1, day: 2, unknown: 2 },
  year_group: { '7': 2, '8': 1, '13': 1, unknown: 3 },
  direct: { direct: 5, indirect: 1 },
  provider: { Acme: 2, Bolt: 1, 'Not given': 3 },
  sector: { C: 2, M: 3, unknown: 3 },
  size: { medium: 2, unknown: 4 },
  tag_Fund: { A: 1, B: 2, 'Not given': 3 },
}

test('each value of each field has its rows, and one with several values counts at each', () => {
  expect(fieldsOf(engagements)).toEqual(Object.keys(OF_ALL_ROWS).toSorted((a, b) => order(a) - order(b)))
  for (const field of fieldsOf(engagements))
    expect([field, used(field, countValues(engagements, field))]).toEqual([field, OF_ALL_ROWS[field]])
  expect(used('length', countValues(engagements, 'length', Uint32Array.of(1, 4)))).toEqual({
    short: 1,
    day: 1,
  })
})

const order = (field: string): number =>
  ['type', 'mode', 'length', 'year_group', 'direct', 'provider', 'sector', 'size', 'tag_Fund'].indexOf(field)

test('a person can choose by the fields that the log differs in', () => {
  const fields = (columns: EngagementColumns) => fieldsOfLog(columns).map(({ field }) => field)
  expect(fields(engagements)).toEqual(fieldsOf(engagements))
  const alike = madeEngagements(1, [
    { school: 0, day: '2024-01-08', provider: 'Acme', yearGroups: ['7', '8'] },
    { school: 0, day: '2024-01-09', provider: 'Bolt', yearGroups: ['7'] },
  ])
  expect(fieldsOfLog(alike)).toEqual([
    { field: 'year_group', values: codesOf('year_group') },
    { field: 'provider', values: ['Acme', 'Bolt', 'Not given'] },
  ])
})

describe('rows that pass a filter', () => {
  const rows = [0, 1, 2, 3, 4, 5]
  test.each<readonly [ActivityField, readonly string[], readonly number[]]>([
    ['type', ['CAREERS_TALK', 'UNKNOWN'], [2, 4, 5]],
    ['mode', ['live_online'], [1]],
    ['length', ['day'], [2, 4]],
    ['length', ['short', 'unknown'], [0, 1, 5]],
    ['length', ['session'], [3]],
    ['year_group', ['8', '13'], [2, 4]],
    ['year_group', ['unknown'], [0, 3, 5]],
    ['direct', ['indirect'], [2]],
    ['provider', ['Bolt', 'Not given'], [0, 2, 3, 5]],
    ['sector', ['C'], [1, 4]],
    ['sector', ['unknown'], [0, 3, 5]],
    ['size', ['medium'], [1, 4]],
    ['tag_Fund', ['B'], [2, 4]],
    ['tag_Gone', ['B'], []],
    ['tag_Gone', ['Not given'], rows],
  ])('%s: %s', (field, values, expected) => {
    expect(rows.filter(passesFilter(engagements, { field, values }))).toEqual(expected)
  })

  test('of every filter, and of a programme', () => {
    const filters: readonly ActivityFilter[] = [
      { field: 'type', values: ['CAREERS_TALK'] },
      { field: 'provider', values: ['Acme'] },
    ]
    expect(rows.filter(passesActivities(engagements, filters))).toEqual([4])
    expect(rows.filter(ofProgramme(engagements, 'Spark'))).toEqual([1, 4])
    expect(rows.filter(ofProgramme(engagements, 'Gone'))).toEqual([])
    for (const all of [null, undefined]) expect(rows.filter(ofProgramme(engagements, all))).toEqual(rows)
  })
})

const QUESTION: ActivityCountsQuestion = {
  ...{ phase: 'all', window: windowOfYear(2023), within: null, counted: 'all' },
}
const counts = (part: Partial<ActivityCountsQuestion> = {}) =>
  activityCountsOf(open, { ...QUESTION, ...part })
const byField = (part: Partial<ActivityCountsQuestion>, field: ActivityField) =>
  used(field, counts(part).byField[field])

test('what could be chosen is of the window, the schools and the activities that count', () => {
  const all = counts()
  expect(all).toMatchObject({ version: 7, engagements: 4, chosen: 4, schools: 3, chosenSchools: 3 })
  expect(used('type', all.byField.type)).toEqual({ STEM_CLUB: 1, CAREERS_TALK: 2, UNKNOWN: 1 })
  expect(counts({ counted: 'direct' })).toMatchObject({ engagements: 3, chosen: 3 })
  expect(counts({ programme: 'Spark' })).toMatchObject({ engagements: 4, chosen: 2 })
  expect(counts({ phase: 'secondary' })).toMatchObject({ engagements: 3, schools: 2, chosenSchools: 2 })
  expect(Object.keys(all.byField)).toEqual(fieldsOf(engagements))
})

test('each value is counted with the filters of every other field', () => {
  const type: ActivityFilter = { field: 'type', values: ['CAREERS_TALK'] }
  const provider: ActivityFilter = { field: 'provider', values: ['Acme'] }
  const both = { activities: [type, provider] }
  expect(counts(both)).toMatchObject({ engagements: 4, chosen: 1 })
  expect(byField(both, 'type')).toEqual({ STEM_CLUB: 1, CAREERS_TALK: 1 })
  expect(byField(both, 'provider')).toEqual({ Acme: 1, Bolt: 1 })
  expect(byField(both, 'year_group')).toEqual({ '13': 1 })
  const one = { activities: [provider] }
  expect(byField(one, 'provider')).toEqual({ Acme: 2, Bolt: 1, 'Not given': 1 })
  expect(byField(one, 'type')).toEqual({ STEM_CLUB: 1, CAREERS_TALK: 1 })
  const three = { activities: [type, provider, { field: 'year_group', values: ['8'] } as const] }
  expect([counts(three).chosen, byField(three, 'type')]).toEqual([0, {}])
  expect([byField(three, 'provider'), byField(three, 'year_group')]).toEqual([{ Bolt: 1 }, { '13': 1 }])
})

test('schools by band and by value are counted without the filter of their own', () => {
  const columnFilter = { grouping: 'column_rural', label: 'Rural', values: ['Town'] }
  const seen = ({ byFsmBand, byColumn, chosenSchools }: ReturnType<typeof counts>) => [
    [...byFsmBand],
    Object.entries(byColumn).map(([key, values]) => [key, ...values]),
    chosenSchools,
  ]
  expect(seen(counts())).toEqual([[1, 0, 0, 1, 0, 1], [['column_rural', 1, 1]], 3])
  expect(seen(counts({ columnFilter }))).toEqual([[0, 0, 0, 1, 0, 0], [['column_rural', 1, 1]], 1])
  expect(seen(counts({ fsmBands: ['under_15'] }))).toEqual([[1, 0, 0, 1, 0, 1], [['column_rural', 0, 1]], 1])
  const within = { grouping: 'hub', area: 'South' }
  expect(seen(counts({ within }))).toEqual([[0, 0, 0, 0, 0, 1], [['column_rural', 0, 0]], 1])
})
