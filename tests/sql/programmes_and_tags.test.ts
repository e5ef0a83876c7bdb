import { beforeAll, expect, test } from 'vitest'
import { windowOfYear } from '../../src/domain/time/academic_year'
import type { ActivityFilter } from '../../src/domain/engagement/activity_filter'
import type { Mapping } from '../../src/domain/files/mapping'
import type { CoverageQuestion } from '../../src/domain/coverage/coverage'
import type { GapsQuestion } from '../../src/domain/gaps/priority_gap'
import { programmesOf } from '../../workers/warehouse/arrays/programmes'
import { tableFromStreams } from '../../workers/warehouse/arrays/loaded_tables'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { partsOfAllTables } from '../../workers/warehouse/project/table_parts'
import { textColumn } from '../../workers/warehouse/arrow_columns'
import { readProject } from '../../workers/warehouse/project/read_project'
import { engineOfThisTest } from './engine_of_this_test'
import { fixture, textFile } from './intake_in_node'
import { loadOwnFiles, newWarehouse, NOTE } from './own_world'
import { smallWorld } from './small_world'
import { UNFILTERED } from './unfiltered'

/** Three visits of one programme over a year at one school, which would make a series, and others. */
const LOG = [
  'Date,URN,Activity type,Programme,Status,Discipline,Key stage = aim,Volunteer name,Led with,Left alone',
  '01/10/2023,100001,STEM club,Big Bang,Delivered,Physics,KS3,Ann Lee,Jane Smith,a',
  '05/11/2023,100001,STEM club,big  bang,Delivered,Physics,,Ann Lee,Sarah Williams,b',
  '05/03/2024,100001,STEM club,Big Bang,Delivered,Space  and  physics,KS4,Ann Lee,David Brown,a',
  '06/03/2024,100002,Careers talk,Rocket Lab,Delivered,N/A,KS4,Ann Lee,John Taylor,b',
  '07/03/2024,100002,Careers talk,N/A,Delivered,Space and physics,KS3,Ann Lee,Jane Smith,a',
  '08/03/2024,999999,Careers talk,N/A,Delivered,Waiting,KS3,Ann Lee,Jane Smith,a',
].join('\n')

/** What a person chose to keep: a column about people is never taken, whatever they say. */
const MAPPING: Mapping = {
  kind: 'engagements',
  headings: LOG.split('\n')[0]!.split(','),
  fields: { date: 'Date', urn: 'URN', type: 'Activity type', programme: 'Programme', status: 'Status' },
  dates: 'day_first',
  units: {},
  codes: {},
  groupings: ['Discipline', 'Key stage = aim', 'Volunteer name', 'Led with'],
}

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
    { file: textFile('log.csv', LOG), kind: 'engagements', mapping: MAPPING },
  ])
})

const PHYSICS: readonly ActivityFilter[] = [{ field: 'tag_Discipline', values: ['Physics'] }]
const WITHOUT_DISCIPLINE: readonly ActivityFilter[] = [{ field: 'tag_Discipline', values: ['Not given'] }]

const answersOf = (warehouse: Warehouse) => ({
  programmes: warehouse.describe().programmes,
  all: warehouse.coverage(coverage).reach.reached,
  bigBang: warehouse.coverage({ ...coverage, programme: 'Big Bang' }).reach.reached,
  rocketLab:
    warehouse.gaps({ ...gaps, programme: 'Rocket Lab' }).notReached - warehouse.gaps(gaps).notReached,
  months: warehouse.coverage({ ...coverage, programme: 'Rocket Lab' }).byMonth.length,
  tags: warehouse.describe().activityFields.filter(({ field }) => field.startsWith('tag_')),
  physics: warehouse.coverage({ ...coverage, activities: PHYSICS }).engagements,
  withoutDiscipline: warehouse.coverage({ ...coverage, activities: WITHOUT_DISCIPLINE }).engagements,
  sustained: Array.from(warehouse.coverage(coverage).sustainedBy.slice(1)).reduce(
    (sum, each) => sum + each,
    0,
  ),
})
const EXPECTED = {
  tags: [
    { field: 'tag_Discipline', values: ['Physics', 'Space and physics', 'Not given'] },
    { field: 'tag_Key stage aim', values: ['KS3', 'KS4', 'Not given'] },
  ],
  physics: 2,
  withoutDiscipline: 1,
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
  const other = newWarehouse(engineOfThisTest)
  await other.openProject(await own.saveProject(NOTE))
  expect(answersOf(other)).toEqual(EXPECTED)
  await other.schoolHistory(0)
  expect(answersOf(other)).toEqual(EXPECTED)
})

test('columns that a person chose are kept as tags and said so, those with people in them are not; no other column is read', async () => {
  const report = own.describe().files.find(({ file }) => file === 'log.csv')
  expect(report?.notices.filter((notice) => notice.includes('tag'))).toEqual([
    '“Discipline” is kept as a tag.',
    '“Key stage aim” is kept as a tag.',
    '“Led with” is not kept as a tag: it holds names of people or ways to reach them.',
  ])
  const read = await readProject(await own.saveProject(NOTE))
  if (read.outcome !== 'readable') throw new Error(JSON.stringify(read))
  const kept = [read.streams.engagements, read.streams.waiting_engagements]
    .flatMap((streams) => textColumn(tableFromStreams(streams), 'tags'))
    .map((tags) => tags.split('\n').join('; '))
    .sort()
  expect(kept).toEqual([
    'Discipline=Physics',
    'Discipline=Physics; Key stage aim=KS3',
    'Discipline=Space and physics; Key stage aim=KS3',
    'Discipline=Space and physics; Key stage aim=KS4',
    'Discipline=Waiting; Key stage aim=KS3',
    'Key stage aim=KS4',
  ])
  expect(own.coverageCsv({ ...coverage, activities: PHYSICS })).toContain('of Discipline “Physics”')
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
