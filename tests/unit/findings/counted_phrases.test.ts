import { expect, test } from 'vitest'
import { ACTIVITY_FIELD_NAMES, codesOf } from '../../../src/domain/engagement/activity_fields'
import type { ActivityFilter } from '../../../src/domain/engagement/activity_filter'
import {
  activityFilterWords,
  countedBy,
  countedOf,
  countedPrefix,
} from '../../../src/findings/engagement/counted_phrases'
import {
  countedBandRun,
  countedBands,
  countedRun,
  countedValues,
  valuesListed,
} from '../../../src/findings/engagement/counted_values'
import { filterChips, filteredSentence } from '../../../src/findings/filter_chips'

const TYPES: ActivityFilter = { field: 'type', values: ['CAREERS_TALK', 'MENTORING'] }
const ONLINE: ActivityFilter = { field: 'mode', values: ['live_online'] }

test('what counts is said in words that follow “reached”, “engagement” and stand before a reason; nothing where every engagement counts', () => {
  expect([countedBy({}), countedOf({}), countedPrefix({})]).toEqual(['', '', ''])
  const programme = { programme: 'Big Bang' }
  expect([countedBy(programme), countedOf(programme), countedPrefix(programme)]).toEqual([
    ' by “Big Bang”',
    ' of the programme “Big Bang”',
    'By “Big Bang”: ',
  ])
  const both = { programme: 'Big Bang', activities: [TYPES, ONLINE] }
  expect([countedBy(both), countedOf(both), countedPrefix(both)]).toEqual([
    ' by “Big Bang”, “Careers talk or advice” or “Mentoring or support”, “Live online”',
    ' of the programme “Big Bang” that is “Careers talk or advice” or “Mentoring or support”, “Live online”',
    'By these activities: ',
  ])
})

test('up to three values are named, more are counted', () => {
  const lengths = codesOf('length')
  expect(activityFilterWords({ field: 'length', values: lengths.slice(0, 3) })).toBe(
    '“Under 1 hour”, “1 to under 3 hours” or “3 to under 5 hours”',
  )
  expect(activityFilterWords({ field: 'length', values: lengths.slice(0, 4) })).toBe('4 lengths')
})

test('a value is listed where it has engagements or is chosen', () => {
  const none = Object.fromEntries(ACTIVITY_FIELD_NAMES.map((field) => [field, new Uint32Array(40)]))
  const byField = { ...none, length: Uint32Array.of(0, 7, 0, 2, 0) } as never
  const filters: readonly ActivityFilter[] = [{ field: 'length', values: ['half_day'] }]
  expect(countedValues({ byField }, { field: 'length', values: codesOf('length') }, filters)).toEqual([
    { value: 'session', name: '1 to under 3 hours', count: 7, isChosen: false },
    { value: 'half_day', name: '3 to under 5 hours', count: 0, isChosen: true },
    { value: 'day', name: '5 hours and more', count: 2, isChosen: false },
  ])
})

test('a run has every known value of a field in order, empty ones too, and no field of names has one', () => {
  const byField = { length: Uint32Array.of(0, 7, 0, 2, 5), provider: Uint32Array.of(1) } as never
  const filters: readonly ActivityFilter[] = [{ field: 'length', values: ['session', 'half_day'] }]
  const run = countedRun({ byField }, { field: 'length', values: codesOf('length') }, filters)
  expect(run.map(({ value, count, isChosen }) => [value, count, isChosen])).toEqual([
    ['short', 0, false],
    ['session', 7, true],
    ['half_day', 0, true],
    ['day', 2, false],
  ])
  expect(countedRun({ byField }, { field: 'provider', values: ['Acme'] }, [])).toEqual([])
  expect(countedRun({ byField }, { field: 'mode', values: codesOf('mode') }, [])).toEqual([])
  const byFsmBand = Uint32Array.of(0, 4, 0, 0, 1, 9)
  expect(countedBandRun({ byFsmBand }, ['50_up']).map(({ value }) => value)).toEqual([
    ...['under_15', '15_to_25', '25_to_35', '35_to_50', '50_up'],
  ])
  expect(countedBands({ byFsmBand }, []).map(({ value }) => value)).toEqual(['15_to_25', '50_up', 'unknown'])
})

test('names are listed the most first, and as many as forty before one is looked for', () => {
  const values = Array.from({ length: 60 }, (_, at) => `Provider ${String(at).padStart(2, '0')}`)
  const provider = Uint32Array.from(values, (_, at) => at + 1)
  const filters: readonly ActivityFilter[] = [{ field: 'provider', values: ['Provider 03'] }]
  const counted = countedValues({ byField: { provider } }, { field: 'provider', values }, filters)
  expect(counted.slice(0, 2).map(({ value, count }) => [value, count])).toEqual([
    ['Provider 59', 60],
    ['Provider 58', 59],
  ])
  const { listed, more } = valuesListed(counted, '')
  expect([listed.length, listed.at(-1)?.value, more]).toEqual([41, 'Provider 03', 19])
  expect(
    valuesListed(counted, ' VIDER 1')
      .listed.map(({ value }) => value)
      .at(0),
  ).toBe('Provider 19')
})

test('what a name or code is of is said where it would not say it itself', () => {
  const years: ActivityFilter = { field: 'year_group', values: ['7', '8'] }
  const provider: ActivityFilter = { field: 'provider', values: ['Anvil'] }
  expect(countedBy({ activities: [years, provider] })).toBe(
    ' by activities for “Year 7” or “Year 8”, of “Anvil”',
  )
  expect(countedBy({ programme: 'Big Bang', activities: [years] })).toBe(
    ' by “Big Bang”, for “Year 7” or “Year 8”',
  )
  expect(countedOf({ activities: [ONLINE, { field: 'sector', values: ['C'] }] })).toBe(
    ' that is “Live online”, of employers in “Manufacturing”',
  )
  expect(
    filterChips({
      programme: null,
      activities: [years, provider, { field: 'direct', values: ['direct'] }],
    }).map(({ words }) => words),
  ).toEqual(['Year group (2)', 'Provider “Anvil”', 'Direct or indirect “Direct: meets pupils”'])
})

test('each filter that is set has a chip, those of schools first; the sentence says what schools and engagements are left', () => {
  expect(filterChips({ programme: null, activities: [] })).toEqual([])
  expect(
    filterChips({
      columnFilter: { grouping: 'column_rural', label: 'Rural class', values: ['Town'] },
      fsmBands: ['50_up'],
      programme: 'Big Bang',
      activities: [TYPES, ONLINE],
    }).map(({ words }) => words),
  ).toEqual([
    'Rural class “Town”',
    'FSM “50% and over”',
    'Programme “Big Bang”',
    'Type of activity (2)',
    'Way of delivering “Live online”',
  ])
  const counts = { schools: 3408, chosenSchools: 1204, engagements: 17855, chosen: 13714 }
  expect(filteredSentence(counts)).toBe('1,204 of 3,408 schools, counted by 13,714 of 17,855 engagements')
  expect(filteredSentence({ ...counts, chosenSchools: 3408 })).toBe(
    '3,408 schools, counted by 13,714 of 17,855 engagements',
  )
})
