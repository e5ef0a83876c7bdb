import { beforeAll, expect, test } from 'vitest'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { openIntake, reportsOf, load, textFile } from './intake_in_node'
import { loadOwnFiles, newWarehouse, NOTE } from './own_world'

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
  const other = newWarehouse()
  await other.openProject(await warehouse.saveProject(NOTE))
  const answer = await other.offers({ school: 0, listId: null, to: '2025-08-31' })
  expect(answer.packages).toBe(3)
})
