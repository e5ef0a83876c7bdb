import { EVERY_EMPLOYER } from '../../src/domain/employers/employer_filter'
import { expect, test } from 'vitest'
import { rowsOf } from '../../workers/warehouse/rows'
import { employersWhoCouldShow } from '../../workers/warehouse/arrays/who_could_show'
import { askMetric } from '../../workers/warehouse/metrics/ask_metric'
import employerNames from '../../workers/warehouse/intake/kinds/employers/employer_names.sql?raw'
import reading from '../../workers/warehouse/intake/reading.sql?raw'
import { applyEmployerMatches } from '../../workers/warehouse/matching/apply_employer_matches'
import { engineOfThisFile } from './engine_of_this_test'
import { columnsOf } from './open_small_world'
import { smallWorld } from './small_world'

const engine = await engineOfThisFile()
smallWorld(
  engine,
  [
    { id: '900001', localAuthority: '805', lon: -1.2, lat: 54.6, pupils: 700 },
    { id: '900002', localAuthority: '806', lon: -1.3, lat: 54.5, pupils: 1100 },
    { id: '900003', localAuthority: '330', lon: -1.9, lat: 52.5, pupils: 900 },
    { id: '900004', localAuthority: '805', lon: -1.2, lat: 54.6 },
  ],
  [
    { school: '900001', date: '2023-10-01', employer: 'Steel Works', type: 'SITE_VISIT' },
    { school: '900002', date: '2024-10-01', employer: 'steel works ', type: 'SITE_VISIT' },
    { school: '900001', date: '2024-11-01', employer: 'Far Foods', type: 'WORKSHOP' },
    { school: '900001', date: '2024-12-01', employer: 'Bank', type: 'PANEL' },
    { school: '900002', date: '2024-12-01', employer: 'Nobody Knows', type: 'PANEL' },
    { school: '900003', date: '2024-12-01', employer: 'Far Foods', type: 'PANEL' },
    { school: '900001', date: '2025-01-01', employer: 'New Valves', status: 'planned' },
  ],
)
const employers: readonly (readonly [string, string, number | null, number | null])[] = [
  ['Steel Works', 'C', -1.21, 54.61],
  ['New Valves', 'CM', -1.29, 54.51],
  ['Far Foods', 'C', -1.9, 52.51],
  ['Bank', 'K', -1.2, 54.6],
  ['Nowhere Plastics', 'C', null, null],
  ['Grove Learning Trust', 'P', -1.2, 54.6],
]
employers.forEach(([name, sections, lon, lat], index) =>
  engine.query(
    'INSERT INTO employers VALUES ($1, $2, NULL, NULL, $3, $4, $5, NULL, $6, $7, $8)',
    index,
    `E${index}`,
    name,
    sections,
    'unknown',
    lon,
    lat,
    'given',
  ),
)
engine.run(reading)
engine.run(employerNames)
applyEmployerMatches(engine, [])
engine.run('UPDATE schools SET low_age = 11, high_age = CASE school_id WHEN $$900002$$ THEN 16 ELSE 18 END')
const open = columnsOf(engine)

const ask = (sections: string, authorities: readonly string[] | null, employers = EVERY_EMPLOYER) =>
  employersWhoCouldShow(
    open,
    { sections, authorities, employers },
    askMetric(engine, 'visits_by_employer', authorities?.join() ?? null).map((row) => ({
      ...row,
      employer: row.employer_index,
      activityType: row.activity_type,
    })),
  )

test('employers of an industry are near where the school nearest to them is', () => {
  expect(ask('C', ['805', '806'])).toMatchObject({ inSections: 4, nearby: 2, unlocated: 1 })
  expect(ask('C', null)).toMatchObject({ inSections: 4, nearby: 3 })
  expect(ask('M', ['805', '806'])).toMatchObject({ inSections: 1, nearby: 1 })
  expect(ask('A', null)).toMatchObject({ inSections: 0, nearby: 0, visitors: [], notVisiting: [] })
})

test('those the log has met schools of the area with, wherever they stand, come first', () => {
  const { visitors, notVisiting, unknownEmployerVisits } = ask('C', ['805', '806'])
  expect(visitors.map(({ name, visits }) => [name, visits])).toEqual([
    ['Steel Works', 2],
    ['Far Foods', 1],
  ])
  expect(visitors[0]).toMatchObject({ schools: 2, last: '2024-10-01', activityType: 'SITE_VISIT' })
  expect(unknownEmployerVisits).toBe(1)
  expect(notVisiting).toEqual(['New Valves'])
})

test('the filter of Gaps leaves out sectors, and schools, trusts and councils, here too', () => {
  const manufacturing = { section: 'M', leavesOutPublicBodies: false }
  expect(ask('C', ['805', '806'], manufacturing)).toMatchObject({
    inSections: 4,
    filtered: 1,
    unlocated: 0,
    nearby: 1,
    visitors: [],
    notVisiting: ['New Valves'],
  })
  expect(ask('CP', ['805', '806'])).toMatchObject({ filtered: 5, nearby: 3 })
  const withoutPublicBodies = ask('CP', ['805', '806'], { section: null, leavesOutPublicBodies: true })
  expect(withoutPublicBodies).toMatchObject({ inSections: 5, filtered: 4, notVisiting: ['New Valves'] })
  expect(ask('P', null, { section: null, leavesOutPublicBodies: true })).toMatchObject({
    inSections: 1,
    filtered: 0,
    nearby: 0,
  })
})

test('a year group is each roll over the ages of its school, and schools without either are said', () => {
  const yearGroup = (phase: string, authorities: string | null) =>
    rowsOf(engine.query('SELECT * FROM year_group($1, $2, 5)', phase, authorities))[0]
  expect(yearGroup('secondary', '805,806')).toEqual({ schools: 2, left_out: 1, children: 700 / 7 + 1100 / 5 })
  expect(yearGroup('secondary', null)).toMatchObject({ schools: 3 })
  expect(yearGroup('primary', null)).toEqual({ schools: 0, left_out: 0, children: 0 })
})
