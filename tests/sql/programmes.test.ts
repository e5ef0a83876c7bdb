import { beforeAll, expect, test } from 'vitest'
import { windowOfYear } from '../../src/domain/time/academic_year'
import type { CoverageQuestion } from '../../src/domain/coverage/coverage'
import type { GapsQuestion } from '../../src/domain/gaps/priority_gap'
import { programmesOf } from '../../workers/warehouse/arrays/programmes'
import { tableFromStreams } from '../../workers/warehouse/arrays/loaded_tables'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { partsOfAllTables } from '../../workers/warehouse/project/table_parts'
import { engineOfThisTest } from './engine_of_this_test'
import { fixture, textFile } from './intake_in_node'
import { loadOwnFiles, newWarehouse, NOTE } from './own_world'
import { smallWorld } from './small_world'
import { UNFILTERED } from './unfiltered'

/** Three visits of one programme over a year at one school, which would make a series, and others. */
const LOG = [
  'Date,URN,Activity type,Programme,Status',
  '01/10/2023,100001,STEM club,Big Bang,Delivered',
  '05/11/2023,100001,STEM club,big  bang,Delivered',
  '05/03/2024,100001,STEM club,Big Bang,Delivered',
  '06/03/2024,100002,Careers talk,Rocket Lab,Delivered',
  '07/03/2024,100002,Careers talk,N/A,Delivered',
].join('\n')

const coverage: CoverageQuestion = {
  phase: 'all',
  window: windowOfYear(2023),
  within: null,
  by: 'region',
  counted: 'all',
}
const gaps: GapsQuestion = {
  phase: 'all',
  window: windowOfYear(2023),
  ...UNFILTERED,
}

let own: Warehouse
beforeAll(async () => {
  own = newWarehouse()
  await loadOwnFiles(own, [
    { file: fixture('register.csv'), kind: 'schools' },
    { file: textFile('log.csv', LOG), kind: 'engagements' },
  ])
})

const answersOf = (warehouse: Warehouse) => ({
  programmes: warehouse.describe().programmes,
  all: warehouse.coverage(coverage).reach.reached,
  bigBang: warehouse.coverage({ ...coverage, programme: 'Big Bang' }).reach.reached,
  rocketLab:
    warehouse.gaps({ ...gaps, programme: 'Rocket Lab' }).notReached - warehouse.gaps(gaps).notReached,
  months: warehouse.coverage({ ...coverage, programme: 'Rocket Lab' }).byMonth.length,
  sustained: Array.from(warehouse.coverage(coverage).sustainedBy.slice(1)).reduce(
    (sum, each) => sum + each,
    0,
  ),
})
const EXPECTED = {
  programmes: ['Big Bang', 'Rocket Lab'],
  all: 2,
  bigBang: 1,
  rocketLab: 1,
  months: 6,
  sustained: 0,
}

test('a programme is kept with each engagement, answers a filter, and makes no school sustained', async () => {
  expect(answersOf(own)).toEqual(EXPECTED)
  expect(own.describe().files.find(({ file }) => file === 'log.csv')?.fields).toContainEqual(
    expect.objectContaining({ field: 'programme', column: 'Programme', unread: 0 }),
  )
  const history = await own.schoolHistory(0)
  expect(history.map(({ programme }) => programme)).toEqual(['Big Bang', 'big  bang', 'Big Bang'])
})

test('it is in the project, which answers the same before and after the engine is filled', async () => {
  const other = newWarehouse()
  await other.openProject(await own.saveProject(NOTE))
  expect(answersOf(other)).toEqual(EXPECTED)
  await other.schoolHistory(0)
  expect(answersOf(other)).toEqual(EXPECTED)
})

test('CSV files name it where it filters, and hold no target of every programme against it', () => {
  const file = own.coverageCsv({ ...coverage, programme: 'Big Bang' })
  const [headings = '', first = ''] = file.split('\r\n')
  expect(headings).toMatch(/,programme$/)
  expect(first).toMatch(/,Big Bang$/)
  expect(own.coverageCsv(coverage)).not.toContain('programme')
  expect(own.gapsCsv({ ...gaps, programme: 'Big Bang' })).toMatch(/programme\r\n/)
  expect(own.gapsCsv({ ...gaps, programme: 'Big Bang' })).toContain('By “Big Bang”: ')
  const activities = [{ field: 'type', values: ['STEM_CLUB', 'CAREERS_TALK'] }] as const
  expect(own.coverageCsv({ ...coverage, activities })).toMatch(
    /,activities\r\n.*,“STEM club” or “Careers talk or advice”\r\n/,
  )
  expect(own.gapsCsv({ ...gaps, activities })).toContain('By these activities: ')
})

test('a project written before there were programmes opens with none', async () => {
  const engine = await engineOfThisTest()
  smallWorld(engine, [{ id: 'S1' }], [{ school: 'S1', date: '2024-10-01', programme: 'Big Bang' }])
  engine.run('ALTER TABLE engagements DROP COLUMN programme')
  const part = [...partsOfAllTables(engine)].find(({ table }) => table === 'engagements')
  const engagements = tableFromStreams(part ? [part.stream] : [])
  expect(programmesOf({ engagements, written_employers: tableFromStreams([]) })).toEqual({
    codes: new Uint32Array(1),
    names: [],
  })
})
