import {
  MOST_WEIGHT,
  NEED_PARTS,
  NEED_PRESETS,
  type NeedPart,
} from '../../../../src/domain/need/need_weights'
import { FSM_BAND_CODES } from '../../../../src/domain/school/fsm_band'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAX_CHILDREN } from '../../../../src/domain/class_of_thirty/class_of_thirty'
import { PROVIDER_SORTS } from '../../../../src/domain/employers/provider_list'
import { COMPARED_AS } from '../../../../src/domain/coverage/against'
import { COVERAGE_MEASURES, MAP_FORMS } from '../../../../src/domain/coverage/coverage_measures'
import { codesOf, tagField } from '../../../../src/domain/engagement/activity_fields'
import { withValues, type FieldValues } from '../../../../src/domain/engagement/activity_filter'
import { ENGAGEMENT_STATUSES } from '../../../../src/domain/engagement/engagement'
import { LENSES } from '../../../../src/domain/class_of_thirty/lens'
import { SHORTAGES } from '../../../../src/findings/class_of_thirty/cohorts_and_shortages'
import { PLAN_VALUES } from '../../../../src/domain/plan/plan_question'
import { DISCIPLINES, VOLUNTEER_STATUSES } from '../../../../src/domain/volunteers/volunteer'
import { MATCH_KINDS } from '../../../../src/domain/matching/matching'
import { REPORTING_PHASES } from '../../../../src/domain/school/phase'
import { BRIEF_CHARTS } from '../../../../src/views/brief/address'
import { DATA_TABS, REPORT_TABS } from '../../../../src/state/address/shared_parts'
import { HOME, readAddress, writeAddress } from '../../../../src/state/address/address_text'
import { PARTS_OF_VIEWS, VIEWS } from '../../../../src/state/address/view_parts'
import type { AddressState } from '../../../../src/state/address/view_parts'

const planId = fc.string({ minLength: 1, maxLength: 20 })

const state: fc.Arbitrary<AddressState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  phase: fc.constantFrom(...REPORTING_PHASES),
  year: fc.option(fc.integer({ min: 1990, max: 2098 })),
  months: fc.option(fc.constant({ from: '2023-09-01', to: '2024-02-29' })),
  within: fc.option(
    fc.record({
      grouping: fc.constantFrom('region', 'hub'),
      area: fc.string({ minLength: 1, maxLength: 40 }),
    }),
  ),
  by: fc.constantFrom('region', 'hub', 'local_authority'),
  counted: fc.constantFrom('all' as const, 'direct' as const),
  points: fc.constantFrom('status' as const, 'none' as const),
  column: fc.option(
    fc.record({
      grouping: fc.constantFrom('column_fsm', 'column_rural'),
      values: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 5 }),
    }),
  ),
  fsmBands: fc.subarray([...FSM_BAND_CODES], { maxLength: FSM_BAND_CODES.length - 1 }),
  programme: fc.option(fc.string({ minLength: 1, maxLength: 40 })),
  activities: fc
    .tuple(
      ...(['type', 'mode', 'year_group', 'sector'] as const).map((field) =>
        fc.record({
          of: fc.constant({ field, values: codesOf(field) }),
          chosen: fc.subarray(codesOf(field).slice(0, 5)),
        }),
      ),
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 5 }).map((names) => ({
        of: { field: 'provider', values: [...names, ''] } satisfies FieldValues,
        chosen: names,
      })),
      fc
        .record({ heading: fc.string({ minLength: 1, maxLength: 20 }), value: fc.string({ minLength: 1 }) })
        .map(({ heading, value }) => ({
          of: { field: tagField(heading), values: [value, ''] } satisfies FieldValues,
          chosen: [value],
        })),
    )
    .map((each) =>
      each.reduce<AddressState['activities']>((set, { of, chosen }) => withValues(set, of, chosen), []),
    ),
  panel: fc.constantFrom('auto' as const, 'areas' as const, 'list' as const, 'own' as const),
  measure: fc.constantFrom(...COVERAGE_MEASURES),
  mapForm: fc.constantFrom(...MAP_FORMS),
  against: fc.option(
    fc.constantFrom(
      { kind: 'year' as const, year: 2022 },
      { kind: 'phase' as const, phase: 'primary' as const },
      { kind: 'measure' as const, measure: 'hours' as const },
    ),
  ),
  comparedAs: fc.constantFrom(...COMPARED_AS),
  providersBy: fc.constantFrom(...PROVIDER_SORTS),
  providersAs: fc.constantFrom('list', 'sectors'),
  who: fc.constantFrom('priority' as const, 'all' as const),
  list: fc.option(fc.string({ minLength: 1, maxLength: 40 })),
  statuses: fc.subarray([...ENGAGEMENT_STATUSES]),
  fsm: fc.option(fc.integer({ min: 0, max: 100 })),
  booked: fc.constantFrom('any' as const, 'nothing' as const),
  notVisited: fc.option(fc.integer({ min: 1, max: 240 })),
  near: fc.option(
    fc.record({
      kind: fc.constant('school' as const),
      place: fc.string({ minLength: 1, maxLength: 20 }).filter((id) => !/[\n\r\u2028\u2029]/.test(id)),
      km: fc.integer({ min: 1, max: 300 }),
    }),
  ),
  sector: fc.option(fc.constantFrom('A', 'U')),
  publicBodies: fc.constantFrom('in' as const, 'out' as const),
  sort: fc.constantFrom('need' as const, 'name' as const, 'km' as const),
  descending: fc.boolean(),
  need: fc.constantFrom(...NEED_PRESETS),
  weights: fc.option(
    fc.record({
      parts: fc
        .tuple(...NEED_PARTS.map(() => fc.integer({ min: 0, max: MOST_WEIGHT })))
        .map((each) => Object.fromEntries(NEED_PARTS.map((part, at) => [part, each[at] ?? 0])))
        .map((parts) => parts as Record<NeedPart, number>),
      columns: fc.uniqueArray(
        fc.record({
          column: fc.string({ minLength: 1, maxLength: 20 }).map((name) => `column_${name}`),
          weight: fc.integer({ min: 0, max: MOST_WEIGHT }),
          moreNeed: fc.constantFrom('higher' as const, 'lower' as const),
        }),
        { maxLength: 3, selector: ({ column }) => column },
      ),
    }),
  ),
  school: fc.option(fc.string({ minLength: 1, maxLength: 20 })),
  month: fc.option(fc.constantFrom('2024-03-01', '2025-12-01')),
  layout: fc.constantFrom('weeks' as const, 'month' as const, 'table' as const),
  weeksBy: fc.constantFrom('provider' as const, 'school' as const, 'area' as const),
  calendarMonth: fc.constantFrom(null, '2026-02-01'),
  problem: fc.option(fc.integer({ min: 1, max: 9999 })),
  sheet: fc.constantFrom(
    'kpi' as const,
    'feedback' as const,
    'aims' as const,
    'statements' as const,
    'packs' as const,
  ),
  statements: fc.constantFrom('employer' as const, 'school' as const, 'area' as const),
  statement: fc.constantFrom(null, '100001', 'North East', 'acme | AB1 2CD & “co”'),
  asAt: fc.option(fc.constantFrom('2024-02-29', '2025-12-31')),
  myList: fc.option(fc.constantFrom('1', '2')),
  sheets: fc.constantFrom('none' as const, 'one' as const, 'two' as const),
  order: fc.constantFrom('added' as const, 'state' as const),
  term: fc.option(fc.constant({ from: '2026-01-01', to: '2026-03-31' })),
  worth: fc.constantFrom(...PLAN_VALUES),
  kmPerPoint: fc.option(fc.constantFrom(0.5, 1, 10)),
  travel: fc.integer({ min: 1, max: 200 }),
  visits: fc.constantFrom('1' as const, '2' as const),
  second: fc.integer({ min: 0, max: 100 }),
  floor: fc.integer({ min: 0, max: 50 }),
  floorBy: fc.constantFrom('region', 'local_authority'),
  floors: fc.uniqueArray(
    fc.tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.integer({ min: 0, max: 999 })),
    {
      maxLength: 5,
      selector: ([area]) => area,
    },
  ),
  must: fc.uniqueArray(planId, { maxLength: 5 }),
  mustNot: fc.uniqueArray(planId, { maxLength: 5 }),
  pins: fc.array(fc.tuple(planId, planId), { maxLength: 5 }),
  weekPins: fc.uniqueArray(
    fc.record({
      school: planId,
      supplier: planId,
      week: fc.constantFrom('2025-W50', '2026-W07'),
      othersGiveWay: fc.boolean(),
    }),
    { maxLength: 5, selector: ({ school, supplier }) => JSON.stringify([school, supplier]) },
  ),
  plan: fc.option(fc.constantFrom('1', '2')),
  compare: fc.option(
    fc.oneof(
      fc.record({ kind: fc.constant('even' as const), point: fc.option(fc.integer({ min: 0, max: 99 })) }),
      fc.record({ kind: fc.constantFrom('shorter' as const, 'value' as const) }),
      fc.record({ kind: fc.constant('kept' as const), plan: fc.constantFrom('2', 'plan-a') }),
    ),
  ),
  planSort: fc.constantFrom('todo' as const, 'name' as const),
  packs: fc.constantFrom('none' as const, 'areas' as const),
  planMap: fc.constantFrom('visits' as const, 'recruits' as const, 'weeks' as const),
  recruit: fc.option(fc.constantFrom('PE24', 'YO11')),
  recruitVisits: fc.integer({ min: 1, max: 20 }),
  visitState: fc.constantFrom('all' as const, 'declined' as const),
  supply: fc.subarray([...VOLUNTEER_STATUSES]),
  disciplines: fc.subarray([...DISCIPLINES]),
  request: fc.option(fc.string({ minLength: 1, maxLength: 40 })),
  venues: fc.constantFrom('at_schools' as const, 'at_employers' as const),
  events: fc.integer({ min: 1, max: 60 }),
  eventKm: fc.integer({ min: 1, max: 100 }),
  radius: fc.integer({ min: 1, max: 200 }),
  lens: fc.constantFrom(...LENSES),
  group: fc.option(fc.string({ minLength: 1, maxLength: 100 })),
  beside: fc.option(fc.string({ minLength: 1, maxLength: 40 })),
  children: fc.integer({ min: 1, max: MAX_CHILDREN }),
  oneChild: fc.boolean(),
  shortage: fc.constantFrom(...SHORTAGES.map(({ id }) => id), 'own', 'openings:21', 'growth:91'),
  people: fc.option(fc.integer({ min: 1, max: 5_000_000 })),
  peopleFrom: fc.option(fc.string({ minLength: 1, maxLength: 200 })),
  cohort: fc.option(fc.oneof(fc.integer({ min: 30, max: 2_000_000 }), fc.constant('rolls' as const))),
  place: fc.option(fc.string({ minLength: 1, maxLength: 40 })),
  jobsYear: fc.option(fc.integer({ min: 1990, max: 2100 })),
  present: fc.boolean(),
  slide: fc.option(fc.integer({ min: 1, max: 60 })),
  exact: fc.boolean(),
  guess: fc.option(fc.constantFrom('Q', 'all', '41+42+61')),
  child: fc.boolean(),
  headline: fc.boolean(),
  story: fc.option(
    fc.array(
      fc.record({
        query: fc.constantFrom('', 'view=gaps&phase=primary', 'view=class-of-30&guess=Q'),
        title: fc.string({ unit: 'grapheme', maxLength: 40 }),
        notes: fc.string({ unit: 'grapheme', maxLength: 90 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  ),
  chart: fc.constantFrom(...BRIEF_CHARTS),
  tab: fc.constantFrom(null, ...DATA_TABS, ...REPORT_TABS),
  hubsBy: fc.constantFrom('hub', 'region'),
  hubsMeasure: fc.constantFrom('reach' as const, 'priority' as const),
  hubsPhases: fc.constantFrom('one' as const, 'three' as const),
  hubsYears: fc.constantFrom('one' as const, 'three' as const),
  hub: fc.option(fc.constantFrom('London', 'Hull, City of')),
  rankBy: fc.constantFrom('fsm', 'column_idaci'),
  rankFrom: fc.constantFrom('usual' as const, 'higher' as const, 'lower' as const),
  splitBy: fc.constantFrom('phase', 'list', 'column_rural'),
  supplyShows: fc.constantFrom('reach' as const, 'demand' as const),
  supplyDiscipline: fc.constantFrom(...DISCIPLINES),
  supplyRadius: fc.constantFrom('rural' as const, '20' as const),
  requestsOf: fc.constantFrom('window' as const, 'all' as const),
  demandBy: fc.constantFrom('area' as const, 'month' as const),
  overlapBy: fc.constantFrom('provider' as const, 'programme' as const),
  overlapOf: fc.constantFrom('delivered' as const, 'planned' as const),
  benchmarksOf: fc.constantFrom('beside' as const, 'all' as const, '002' as const),
  asTable: fc.boolean(),
  matching: fc.constantFrom(...MATCH_KINDS),
  review: fc.constantFrom<'waiting' | 'decided'>('waiting', 'decided'),
})

test('the address reproduces all that its view uses, and leaves the rest at its default', () => {
  fc.assert(
    fc.property(state, (before) => {
      const { state: after, notices } = readAddress(writeAddress(before))
      const used = Object.entries(before).filter(([key]) => PARTS_OF_VIEWS.get(before.view)?.has(key))
      expect(after).toEqual({ ...HOME, ...Object.fromEntries(used) })
      expect(notices).toEqual([])
    }),
  )
})

test('home needs no words, and nothing said is home', () => {
  expect(writeAddress(HOME)).toBe('')
  expect(readAddress('')).toEqual({ state: HOME, notices: [] })
})

test('a link stays readable', () => {
  const link = writeAddress({
    ...HOME,
    phase: 'primary',
    year: 2023,
    within: { grouping: 'region', area: 'North East' },
  })
  expect(link).toBe('phase=primary&year=2023/24&within=region:North+East')
})

test.each([
  ['view=plans', 'view'],
  ['phase=tertiary', 'phase'],
  ['year=2024/26', 'year'],
  ['year=20x4', 'year'],
  ['months=2024-13..2024-14', 'months'],
  ['months=2024-05..2024-01', 'months'],
  ['within=region', 'within'],
  ['fsm=300', 'fsm'],
  ['children=0', 'children'],
  ['children=9000', 'children'],
  ['statuses=never,asleep', 'statuses'],
  ['descending=perhaps', 'descending'],
  ['guess=', 'guess'],
  ['story=AAAA', 'story'],
])('%s falls back with a notice that names the part', (query, part) => {
  const { state: read, notices } = readAddress(query)
  expect(read).toEqual(HOME)
  expect(notices).toHaveLength(1)
  expect(notices[0]).toContain(part)
})

test('any text at all can stand in the address bar', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readAddress(text).state.view).toBeDefined()
    }),
  )
})

test('a key that is not known is named', () => {
  expect(readAddress('view=gaps&schol=100001&schol=2&utm=x').notices).toEqual([
    'The link has parts that Reach Atlas does not know, left out here: “schol”, “utm”.',
  ])
})
