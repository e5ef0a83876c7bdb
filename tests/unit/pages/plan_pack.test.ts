import { expect, test } from 'vitest'
import type { PlanPackAnswer } from '../../../src/domain/plan/plan_pack'
import type { EmployerDirectory } from '../../../src/domain/project/dataset'
import { areaPacks, handOverSheets, packGrouping } from '../../../src/findings/plan/hand_over'
import { planRows } from '../../../src/findings/plan/plan_rows'
import { planGeoJson } from '../../../src/pages/plan/plan_geojson'
import { planMapSvg } from '../../../src/pages/plan/plan_map_svg'
import { planPackHtml } from '../../../src/pages/plan/plan_pack_html'
import { answerWith, SCHOOLS } from '../plan/plan_answers'

const PLAN = answerWith([
  [1, 1],
  [0, 0],
])
const ROWS = planRows({
  answer: PLAN,
  schools: SCHOOLS,
  kept: undefined,
  delivered: new Map(),
  pins: [],
  declined: [],
  newSchools: new Set(),
})
const CONTACT = { street: '', town: 'Leeds', telephone: '0113 496 0000', website: 'oak.example' }
const PACK: PlanPackAnswer = {
  plan: PLAN,
  sheets: {
    gaps: { ...PLAN.schools, school: Uint32Array.of(0, 1) },
    volunteers: null,
    contacts: [CONTACT, { street: '', town: '', telephone: '', website: '' }],
    histories: [
      [
        {
          date: '2022-03-18',
          activity_type: 'STEM_CLUB',
          type_as_written: 'STEM club',
          employer: 'Grove <Engineering>',
          programme: '',
          status: 'delivered',
        },
      ],
      [],
    ],
    offers: [
      {
        ...{ listId: 'L', onList: true, reached: 40, others: [] },
        suggested: [
          {
            ...{ type: 'HANDS_ON', schools: 12, here: 0 },
            packages: [
              { name: 'Bridge <Day>', type: 'HANDS_ON', phases: [], sessions: 2, disciplines: ['maths'] },
            ],
          },
        ],
      },
      { listId: null, onList: false, reached: 0, suggested: [], others: [] },
    ],
  },
  nearest: [
    [
      { supplier: 'V1', metres: 4000 },
      { supplier: 'V2', metres: 9000 },
    ],
    [],
  ],
}
const SHEETS = handOverSheets(PACK, {
  schools: SCHOOLS,
  employers: { ids: [], names: [] } as unknown as EmployerDirectory,
  groupings: [],
  rows: ROWS,
  priorityList: null,
  by: 'local_authority',
})

test('a hand-over sheet says need in words, who goes, the nearest who could and the history', () => {
  const [elm, oak] = SHEETS
  expect(oak).toMatchObject({ area: 'Leeds', need: 80, visits: ['V1, about 4 km by road: planned'] })
  expect(oak!.nearest).toEqual(['V1, about 4 km by road', 'V2, about 9 km by road'])
  expect(oak!.sheet.known).toMatchObject(CONTACT)
  expect(oak!.sheet.known!.history[0]).toContain('18 March 2022')
  expect(oak!.sheet.known!.offers).toEqual([
    'Hands-on practical: 12 of 40 priority schools of its phase that were reached had it; this school has not. Bridge <Day>: 2 sessions, maths',
  ])
  expect(elm!.sheet.known!.offers).toEqual([
    'No school like it has been reached in the loaded log, so nothing can be suggested from it.',
  ])
  expect(elm!.sheet.id).toBe('S2')
  expect(areaPacks(SHEETS).map(({ area, sheets }) => [area, sheets.length])).toEqual([
    ['Leeds', 1],
    ['York', 1],
  ])
  const hub = { key: 'hub', label: 'Hub', areas: [], codes: [] }
  expect([
    packGrouping([hub], null),
    packGrouping([hub], { grouping: 'hub' }),
    packGrouping([], null),
  ]).toEqual(['hub', 'local_authority', 'local_authority'])
})

const SCENE = { schools: SCHOOLS, inScope: [0, 1, 2], visited: new Set([0, 1]), outline: null }

test('the HTML pack stands alone: no script, no request, what is written is escaped', () => {
  const html = planPackHtml(areaPacks(SHEETS), {
    title: 'Plan Spring 2026',
    headline: '2 of 3 schools',
    proof: 'No better plan exists for these rules.',
    source: 'Source: invented & small.',
    made: new Date('2026-01-05T00:00:00Z'),
    map: planMapSvg(SCENE),
  })
  expect(html).not.toMatch(/<script|<link|<img|src=|url\(|https?:/)
  expect(html).toContain("default-src 'none'")
  expect(html).toContain('Grove &lt;Engineering&gt;')
  expect(html).toContain('invented &amp; small')
  expect(html).toContain('Bridge &lt;Day&gt;: 2 sessions, maths')
  expect(html.match(/<article/g)).toHaveLength(2)
  expect(html.match(/href="#(school-\w+)"/g)).toHaveLength(2)
  expect(html).toContain('id="school-S1"')
})

test('the map of the pack is an SVG with filled schools of the plan, hollow others and the outline', () => {
  const svg = planMapSvg({
    ...SCENE,
    outline: {
      area: 0,
      outlines: {
        area: Uint16Array.of(0),
        opens: Uint8Array.of(1),
        firstCorner: Uint32Array.of(0, 3),
        corners: Float64Array.of(-2, 53, 0, 53, -1, 55),
      },
    },
  })
  expect(svg.match(/class="visited"/g)).toHaveLength(2)
  expect(svg.match(/class="other"/g)).toHaveLength(1)
  expect(svg).toMatch(/d="M[\d.]+ [\d.]+L[\d.]+ [\d.]+L[\d.]+ [\d.]+Z"/)
  expect(svg).toMatch(/<text [^>]*>Leeds<\/text>/)
  expect(svg).toContain('Map: 2 of 3 schools are in the plan')
  // Two degrees of latitude, 222.4 km, on 448 points: 50 km are 100.7.
  expect(svg).toMatch(/V476H104\.7V470"\/><text [^>]*>50 km<\/text>/)
  expect(planMapSvg({ ...SCENE, inScope: [] })).toBe('')
})

test('GeoJSON has a point for each visit, with ids and no place of a volunteer', () => {
  const { features } = JSON.parse(planGeoJson(ROWS, SCHOOLS)) as {
    features: { geometry: { coordinates: number[] }; properties: Record<string, unknown> }[]
  }
  expect(features).toHaveLength(2)
  expect(features[1]).toMatchObject({
    geometry: { type: 'Point', coordinates: [-1, 54] },
    properties: { school_id: 'S1', volunteer_id: 'V1', road_km: 4, week: null, state: 'planned' },
  })
  // Whatever is added must be no number of people.
  expect(Object.keys(features[1]!.properties).join()).toBe(
    'school_id,school,local_authority,volunteer_id,visit,road_km,value,week,state,pinned',
  )
})
