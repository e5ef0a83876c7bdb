import { beforeAll, beforeEach, expect, test } from 'vitest'
import { NO_DECISIONS } from '../../src/domain/project/decisions'
import type { Decisions, DoubleReport } from '../../src/domain/project/decisions'
import type { FileChoice } from '../../src/domain/files/import_report'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { register, textFile } from './intake_in_node'
import { newWarehouse } from './own_world'

const LOG = `Activity ID,Date,URN,Activity type,Employer,Young people
a,21/02/2024,100001,STEM club,Acme,30
b,21/02/2024,100001,STEM club,ACME,31
c,21/02/2024,100001,STEM club,Acme,32
d,22/02/2024,100001,STEM club,Acme,30
`
const log: FileChoice = { file: textFile('log.csv', LOG), kind: 'engagements' }
const decided = (...doubleReports: DoubleReport[]): Decisions => ({ ...NO_DECISIONS, doubleReports })
const SAME: DoubleReport = { first: 'a', second: 'b', same: true }

let warehouse: Warehouse
beforeAll(async () => {
  warehouse = newWarehouse()
  await warehouse.load([register, log], () => undefined)
})
beforeEach(() => warehouse.decide(NO_DECISIONS))

const toCheck = async (): Promise<string[]> =>
  (await warehouse.quality({ grouping: 'region', today: '2024-12-01', examples: 8 })).examples.map(
    ({ compared_with, engagement_id }) => `${compared_with} ${engagement_id}`,
  )

test('reports of the same visit count once, and come back when that is undone', async () => {
  expect(await toCheck()).toEqual(['a b', 'b c'])
  expect(await warehouse.decide(decided(SAME))).toBe(true)
  expect(warehouse.describe()).toMatchObject({ engagements: 4, delivered: 3 })
  expect(await toCheck()).toEqual(['b c'])
  expect(await warehouse.schoolHistory(0)).toHaveLength(3)
  await warehouse.decide(NO_DECISIONS)
  expect(warehouse.describe().delivered).toBe(4)
  expect(await toCheck()).toEqual(['a b', 'b c'])
})

test('two visits both count, and are not asked about again', async () => {
  expect(await warehouse.decide(decided({ ...SAME, same: false }))).toBe(false)
  expect(warehouse.describe().delivered).toBe(4)
  expect(await toCheck()).toEqual(['b c'])
})

test('a decision holds for the next load, as long as the two still look like one visit', async () => {
  await warehouse.decide(decided(SAME))
  await warehouse.load([log], () => undefined)
  expect(warehouse.describe().delivered).toBe(3)
  const moved = textFile('log.csv', LOG.replace('b,21/02', 'b,27/02'))
  await warehouse.load([{ file: moved, kind: 'engagements' }], () => undefined)
  expect(warehouse.describe().delivered).toBe(4)
})

test('reports that say the same of all there is to say are told from those that only look alike', async () => {
  const copies = LOG.replace('c,21/02/2024,100001,STEM club,Acme,32', 'c,21/02/2024,100001,STEM club,Acme,31')
  await warehouse.load([{ file: textFile('log.csv', copies), kind: 'engagements' }], () => undefined)
  const exact = { first: 'b', second: 'c', same: true }
  expect(await warehouse.exactDoubles()).toEqual([exact])
  const quality = () => warehouse.quality({ grouping: 'region', today: '2024-12-01', examples: 1 })
  expect(await quality()).toMatchObject({ exactDoubles: 1, toCheck: { possible_double: 2 } })
  expect((await quality()).examples).toHaveLength(1)
  await warehouse.decide(decided(exact))
  expect(await quality()).toMatchObject({ exactDoubles: 0, toCheck: { possible_double: 1 } })
  expect(warehouse.describe().delivered).toBe(3)
})

test('a visit that two providers logged is found, told apart from one of blank or unlike reports, and never taken as exact', async () => {
  const two = `Activity ID,Date,URN,Activity type,Employer,Young people
a,21/02/2024,100001,STEM club,Acme,30
b,21/02/2024,100001,STEM club,Rail Systems,30
c,21/02/2024,100001,STEM club,,30
d,21/02/2024,100001,STEM club,Beta Labs,60
e,21/02/2024,100001,Careers talk,Rail Systems,30
f,22/02/2024,100001,STEM club,Rail Systems,
g,22/02/2024,100001,STEM club,Acme,
`
  await warehouse.load([{ file: textFile('log.csv', two), kind: 'engagements' }], () => undefined)
  expect(await toCheck()).toEqual(['a b'])
  expect(await warehouse.exactDoubles()).toEqual([])
  await warehouse.decide(decided(SAME))
  expect(warehouse.describe()).toMatchObject({ engagements: 7, delivered: 6 })
})
