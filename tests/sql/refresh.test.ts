import { beforeAll, expect, test } from 'vitest'
import type { ConfirmChanges } from '../../src/domain/files/changes'
import { NO_DECISIONS } from '../../src/domain/project/decisions'
import type { FileChoice } from '../../src/domain/files/import_report'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { areaFeature, collection, square } from '../unit/boundaries/invented_areas'
import { fixture, register, textFile } from './intake_in_node'
import { loadOwnFiles, newWarehouse } from './own_world'

const LOG = [
  'Activity ID,Activity date,School URN,School,Activity type,Employer,Status,Pupils',
  'A1,01/10/2023,100001,,STEM club,Grove Engineering,Delivered,30',
  'A2,01/10/2023,100001,,STEM club,Grove Engineering,Delivered,30',
  'A3,05/03/2024,100002,,Rocket day,Grove Engineering,Delivered,20',
  'A4,06/03/2024,,The Birch,Careers talk,Grove Engineering,Delivered,10',
].join('\n')
const log = (text: string): FileChoice => ({ file: textFile('log.csv', text), kind: 'engagements' })
const NEWER = log(`${LOG}\nA5,07/03/2024,100003,,Rocket day,Grove Engineering,Delivered,5`)
const newerRegister = async (): Promise<FileChoice> => ({
  file: textFile(
    'register.csv',
    (await fixture('register.csv').text()).replace('"Birch Academy"', '"Birch High"'),
  ),
  kind: 'schools',
})

let warehouse: Warehouse
beforeAll(async () => {
  warehouse = newWarehouse()
  await loadOwnFiles(warehouse)
  await loadOwnFiles(warehouse, [
    register,
    log(LOG),
    { file: textFile('hubs.csv', 'LA code,Hub\n201,East\n'), kind: 'hub_areas' },
    {
      file: textFile('near.geojson', collection(areaFeature({ RGN24NM: 'London' }, square(-1, 51)))),
      kind: 'boundaries',
    },
  ])
  const { waiting } = await warehouse.matchReview('schools', () => undefined)
  await warehouse.decide({
    ...NO_DECISIONS,
    schoolMatches: waiting.map(({ written }) => ({ written, id: '100002' })),
    activityCodes: [{ written: 'Rocket day', type: 'CHALLENGE_DAY' }],
    doubleReports: [{ first: 'A1', second: 'A2', same: true }],
  })
})

const typesAt = async (school: number) =>
  (await warehouse.schoolHistory(school)).map(({ activity_type }) => activity_type).toSorted()

test('what changed is shown while all that is open still stands, and nothing of it goes where it is kept', async () => {
  const before = warehouse.describe()
  const seen: unknown[] = []
  const keep: ConfirmChanges = (changes) => {
    seen.push(changes.kind, warehouse.describe())
    return Promise.resolve(null)
  }
  const outcome = await warehouse.load([await newerRegister(), NEWER], () => undefined, keep)
  expect(outcome).toEqual({ outcome: 'cancelled' })
  expect(seen).toEqual(['schools', before])
  expect(warehouse.describe()).toEqual(before)
})

test('what people decided, and every other file, carries over a newer register and log', async () => {
  const others = () => {
    const { lists, targets, employers, boundaries, groupings } = warehouse.describe()
    return {
      lists,
      targets,
      employers,
      boundaries,
      groupings: groupings.map(({ key, areas }) => [key, areas]),
    }
  }
  const kept = others()
  expect(warehouse.describe().delivered).toBe(3)
  await loadOwnFiles(warehouse, [await newerRegister(), NEWER])
  expect(warehouse.schools().names).toContain('Birch High')
  expect(others()).toEqual(kept)
  expect(warehouse.describe()).toMatchObject({ engagements: 5, delivered: 4 })
  const birch = warehouse.schools().ids.indexOf('100002')
  const cedar = warehouse.schools().ids.indexOf('100003')
  expect(await typesAt(birch)).toEqual(['CAREERS_TALK', 'CHALLENGE_DAY'])
  expect(await typesAt(cedar)).toEqual(['CHALLENGE_DAY'])
})
