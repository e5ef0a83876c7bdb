import { readdirSync, existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { HOME, readAddress, writeAddress } from '../../../../src/state/address/address_text'
import { NO_WEIGHTS } from '../../../../src/domain/need/need_weights'
import type { AddressState } from '../../../../src/state/address/view_parts'
import { PARTS, PARTS_OF_VIEWS, VIEW_ADDRESSES } from '../../../../src/state/address/view_parts'

const EVERY_PART: AddressState = {
  view: 'class-of-30',
  phase: 'primary',
  year: 2023,
  months: { from: '2023-09-01', to: '2024-02-29' },
  within: { grouping: 'region', area: 'North East' },
  by: 'hub',
  counted: 'direct',
  points: 'none',
  column: { grouping: 'column_rural', values: ['Town', 'Hills | 5%'] },
  fsmBands: ['25_to_35', 'unknown'],
  programme: 'Big Bang',
  activities: [
    { field: 'type', values: ['CAREERS_TALK', 'MENTORING'] },
    { field: 'mode', values: ['live_online'] },
  ],
  panel: 'list',
  measure: 'depth',
  mapForm: 'hexagons',
  against: { kind: 'year', year: 2022 },
  comparedAs: 'swipe',
  providersBy: 'spread',
  providersAs: 'sectors',
  who: 'all',
  list: 'list_a',
  statuses: ['never', 'lapsed'],
  fsm: 25,
  booked: 'nothing',
  notVisited: 24,
  near: { kind: 'district', place: 'TS18', km: 10 },
  sector: 'C',
  publicBodies: 'out',
  sort: 'name',
  descending: false,
  need: 'sustain',
  weights: {
    parts: { ...NO_WEIGHTS.parts, status: 45, fsm: 15 },
    columns: [{ column: 'column_a, b:c', weight: 10, moreNeed: 'lower' }],
  },
  school: '100001',
  month: '2024-03-01',
  asAt: '2024-04-14',
  layout: 'table',
  weeksBy: 'area',
  calendarMonth: '2026-02-01',
  problem: 2,
  sheet: 'feedback',
  statements: 'area',
  statement: 'Hull, City of',
  myList: '2',
  sheets: 'two',
  order: 'months',
  term: { from: '2026-01-01', to: '2026-03-31' },
  worth: 'pupils',
  kmPerPoint: 0.5,
  travel: 40,
  visits: '2',
  second: 25,
  floor: 1,
  floorBy: 'region',
  floors: [['Hull, City of', 2]],
  must: ['900123', 'A,1'],
  mustNot: ['900125'],
  pins: [['900126', 'V-0108']],
  weekPins: [
    { school: '900126', supplier: 'V-0108', week: '2026-W07', othersGiveWay: true },
    { school: 'A,1', supplier: 'V:2', week: '2026-W09', othersGiveWay: false },
  ],
  supply: ['active', 'prospective'],
  disciplines: ['maths', 'space'],
  plan: '2',
  compare: { kind: 'even', point: 3 },
  planSort: 'name',
  planMap: 'recruits',
  recruit: 'PE24',
  recruitVisits: 3,
  visitState: 'declined',
  request: 'REQ-1',
  radius: 30,
  venues: 'in_districts',
  events: 5,
  eventKm: 20,
  packs: 'areas',
  lens: 'fsm',
  group: 'Q',
  beside: 'everywhere',
  children: 100,
  oneChild: true,
  shortage: 'own',
  people: 5,
  peopleFrom: 'Ours',
  cohort: 'rolls',
  place: 'E12000001',
  jobsYear: 2035,
  present: true,
  slide: 3,
  exact: true,
  guess: 'all',
  child: true,
  headline: true,
  story: [{ query: 'view=gaps', title: 'Who', notes: '' }],
  chart: 'class',
  tab: 'types',
  hubsBy: 'region',
  hubsMeasure: 'priority',
  hubsPhases: 'three',
  hubsYears: 'three',
  hub: 'Hull, City of',
  rankBy: 'column_idaci',
  rankFrom: 'lower',
  splitBy: 'list',
  supplyShows: 'demand',
  supplyDiscipline: 'maths',
  supplyRadius: '20',
  requestsOf: 'all',
  demandBy: 'discipline',
  overlapBy: 'programme',
  overlapOf: 'planned',
  benchmarksOf: '001',
  asTable: true,
  matching: 'employers',
  review: 'decided',
}
/** As links were written before each view declared its own parts. */
const AS_BEFORE =
  'view=class-of-30&phase=primary&year=2023/24&months=2023-09..2024-02&within=region:North+East&by=hub&counted=direct&points=none&column=column_rural:Town%7CHills+%257C+5%2525&fsmBands=25_to_35,unknown&programme=Big+Bang&activities=type:CAREERS_TALK%7CMENTORING%3Bmode:live_online&panel=list&measure=depth&against=year:2022/23&comparedAs=swipe&mapForm=hexagons&providersBy=spread&providersAs=sectors&who=all&list=list_a&statuses=never,lapsed&fsm=25&booked=nothing&notVisited=24&near=district:TS18:10&sector=C&publicBodies=out&sort=name&descending=no&need=sustain&weights=status:45,fsm:15,column_a%252C%2520b%253Ac:10:lower&school=100001&month=2024-03&asAt=2024-04-14&sheet=feedback&statements=area&statement=Hull,+City+of&myList=2&sheets=two&order=months&term=2026-01..2026-03&worth=pupils&kmPerPoint=0.5&travel=40&visits=2&second=25&floor=1&floorBy=region&floors=Hull%252C%2520City%2520of:2&must=900123,A%252C1&mustNot=900125&pins=900126:V-0108&weekPins=900126:V-0108:2026-W07:first,A%252C1:V%253A2:2026-W09&supply=active,prospective&disciplines=maths,space&plan=2&compare=even:3&planSort=name&packs=areas&planMap=recruits&recruit=PE24&recruitVisits=3&visitState=declined&layout=table&weeksBy=area&calendarMonth=2026-02&problem=2&request=REQ-1&radius=30&venues=in_districts&events=5&eventKm=20&lens=fsm&group=Q&beside=everywhere&children=100&oneChild=yes&shortage=own&people=5&peopleFrom=Ours&cohort=rolls&place=E12000001&jobsYear=2035&present=yes&slide=3&exact=yes&guess=all&child=yes&headline=yes&story=i45WKstMLbdNTywoVtJRCs_IB5JKsbEA&chart=class&tab=types&hubsBy=region&hubsMeasure=priority&hubsPhases=three&hubsYears=three&hub=Hull,+City+of&rankBy=column_idaci&rankFrom=lower&splitBy=list&supplyShows=demand&supplyDiscipline=maths&supplyRadius=20&requestsOf=all&demandBy=discipline&overlapBy=programme&overlapOf=planned&benchmarksOf=001&asTable=yes&matching=employers&review=decided'

test('a link of every part is read as it always was', () => {
  expect(Object.keys(EVERY_PART).sort()).toEqual(Object.keys(HOME).sort())
  expect(readAddress(AS_BEFORE)).toEqual({ state: EVERY_PART, notices: [] })
})

test('a link carries what its view or the shared scope uses, and nothing of another view', () => {
  const keysOf = (view: AddressState['view']) => [
    ...new URLSearchParams(writeAddress({ ...EVERY_PART, view })).keys(),
  ]
  const scope = ['phase', 'year', 'months', 'within', 'by', 'counted']
  expect(keysOf('data')).toEqual(['view', ...scope, 'tab', 'matching', 'review'])
  expect(keysOf('coverage')).toEqual([
    ...scope,
    'points',
    'school',
    'headline',
    'column',
    'fsmBands',
    'programme',
    'activities',
    'panel',
    'measure',
    'against',
    'comparedAs',
    'mapForm',
  ])
  for (const [view, parts] of PARTS_OF_VIEWS)
    expect(new Set(['view', ...keysOf(view)]), view).toEqual(new Set(['view', ...parts]))
  const clinging = {
    school: ['story', 'brief', 'data'],
    statuses: ['coverage', 'story', 'class-of-30'],
    slide: ['coverage', 'gaps', 'brief', 'data'],
  } as const
  for (const [key, views] of Object.entries(clinging))
    for (const view of views) expect(keysOf(view), `${key} in ${view}`).not.toContain(key)
})

test('views that share a key share its one declaration', () => {
  const joined: Readonly<Record<string, unknown>> = PARTS
  for (const { view, parts } of VIEW_ADDRESSES)
    for (const [key, part] of Object.entries(parts)) expect(joined[key], `${view} ${key}`).toBe(part)
})

test('every view that declares an address is joined', () => {
  const views = new URL('../../../../src/views/', import.meta.url)
  const declared = readdirSync(views).filter((name) => existsSync(new URL(`${name}/address.ts`, views)))
  expect(VIEW_ADDRESSES).toHaveLength(declared.length)
})
