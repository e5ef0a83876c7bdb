import { beforeAll, expect, test } from 'vitest'
import { windowOfYear } from '../../src/domain/time/academic_year'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { engineOfThisTest } from './engine_of_this_test'
import { openIntake, reportsOf, load, textFile } from './intake_in_node'
import { loadOwnFiles, newWarehouse, NOTE } from './own_world'
import { UNFILTERED } from './unfiltered'

const PACKAGES = [
  'Package name,Activity type,Phases,Sessions,Disciplines',
  'Bridge Day,Workshop,Secondary,2,Engineering; Maths',
  'Bridge Day,Careers talk,Primary,1,Maths',
  'Meet an engineer,Careers talk,Primary; Secondary,1,Engineering',
  ',Workshop,Primary,1,',
  'Moon week,Moon walk,Year of space,several,Astrology',
].join('\n')

let warehouse: Warehouse
beforeAll(async () => {
  warehouse = newWarehouse()
  await loadOwnFiles(warehouse)
  await loadOwnFiles(warehouse, [{ file: textFile('packages.csv', PACKAGES), kind: 'packages' }])
})

test('a packages file is recognised by its headings, and what it could not read is counted', async () => {
  const intake = await openIntake()
  const file = textFile('packages.csv', PACKAGES)
  const [[recognition] = []] = await intake.recognise([file], [])
  expect(recognition).toMatchObject({ outcome: 'recognised', kind: 'packages' })
  const [report] = await reportsOf(load(intake, [{ file, kind: 'packages' }]))
  expect(report).toMatchObject({ rows: 5, accepted: 3, rejected: { missing_name: 1 }, repeatedIds: 1 })
  expect(report?.notices.join(' ')).toMatch(/a type of activity.*phases.*a number of sessions.*disciplines/)
})

test('types that schools like it had and it had not are suggested with the packages of its phase', async () => {
  const { ids } = warehouse.schools()
  const school = ids.indexOf('100001')
  const answer = await warehouse.offers({ school, listId: null, to: '2025-08-31' })
  expect(answer.packages).toBe(3)
  expect(answer.suggested).toEqual([])
  expect(answer.others.map(({ name }) => name)).toContain('Meet an engineer')
})

test('the project keeps the packages', async () => {
  const other = newWarehouse(engineOfThisTest)
  await other.openProject(await warehouse.saveProject(NOTE))
  const answer = await other.offers({ school: 0, listId: null, to: '2025-08-31' })
  expect(answer.packages).toBe(3)
})

const SECONDARIES = [
  'URN,EstablishmentName,PhaseOfEducation (name),LA (name),Postcode,Easting,Northing',
  ...[1, 2, 3, 4, 5, 6].map(
    (n) => `20000${n},School ${n},Secondary,Stockton-on-Tees,TS18 1AA,44450${n},519000`,
  ),
  '200007,School 7,Primary,Stockton-on-Tees,TS18 1AA,444507,519000',
].join('\n')
// Schools 1 to 5 are on the list. Workshops were at 2, 3, 4 and twice at 4, a club at 2 and 3, a talk at 1; 6 is off it.
const VISITS = [
  ['2024-01-10', 1, 'Careers talk', 'Delivered'],
  ['2024-01-10', 2, 'Workshop', 'Delivered'],
  ['2024-01-11', 3, 'Workshop', 'Delivered'],
  ['2024-01-12', 4, 'Workshop', 'Delivered'],
  ['2024-02-12', 4, 'Workshop', 'Delivered'],
  ['2024-01-10', 2, 'STEM club', 'Delivered'],
  ['2024-01-10', 3, 'STEM club', 'Delivered'],
  ['2024-01-10', 4, 'STEM club', 'Cancelled'],
  ['2024-01-10', 6, 'STEM club', 'Delivered'],
  ['2024-01-10', 7, 'STEM club', 'Delivered'],
  ['2024-11-10', 5, 'Workshop', 'Delivered'],
] as const

test('a school is offered what schools like it had by that day and it had not, the same on its card as on call sheets', async () => {
  const own = newWarehouse(engineOfThisTest)
  const log = VISITS.map(
    ([date, school, type, status], at) => `E${at},${date},20000${school},${type},${status}`,
  )
  await loadOwnFiles(own, [
    { file: textFile('register.csv', SECONDARIES), kind: 'schools' },
    {
      file: textFile(
        'log.csv',
        ['Activity ID,Activity date,School URN,Activity type,Status', ...log].join('\n'),
      ),
      kind: 'engagements',
    },
    {
      ...{ file: textFile('list.csv', 'URN\n200001\n200002\n200003\n200004\n200005\n') },
      ...{ kind: 'priority_list', listName: 'Ours', validFrom: '2023-09-01' },
    },
    { file: textFile('packages.csv', PACKAGES), kind: 'packages' },
  ])
  const { ids } = own.schools()
  const listId = own.describe().lists[0]!.listId
  const offersOf = async (id: string, to = '2024-08-31') =>
    own.offers({ school: ids.indexOf(id), listId, to })
  const first = await offersOf('200001')
  expect(first).toMatchObject({ onList: true, reached: 3 })
  expect(first.suggested).toMatchObject([{ type: 'WORKSHOP', schools: 3, here: 0 }])
  expect(first.suggested[0]!.packages.map(({ name }) => name)).toEqual(['Bridge Day'])
  expect((await offersOf('200001', '2024-12-31')).suggested).toMatchObject([{ schools: 4 }])
  expect(await offersOf('200002')).toMatchObject({ reached: 3, suggested: [] })
  expect(await offersOf('200006')).toMatchObject({ onList: false, reached: 0, suggested: [] })
  const { gaps, offers } = await own.callSheets({
    ...UNFILTERED,
    ...{
      phase: 'all',
      window: windowOfYear(2023),
      listId,
      schools: ['200001', '200002'],
      dbsOn: '2024-01-01',
    },
  })
  for (const [row, school] of gaps.school.entries()) {
    expect(await offersOf(ids[school]!)).toMatchObject(offers[row]!)
  }
})
