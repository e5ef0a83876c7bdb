import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { NO_DECISIONS } from '../../src/domain/project/decisions'
import type { MatchDecision } from '../../src/domain/project/decisions'
import type { FileChoice, FileReport } from '../../src/domain/files/import_report'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { register, textFile } from './intake_in_node'
import { newWarehouse } from './own_world'

const LOG = `Activity ID,Date,URN,School name,Postcode,Town
a,01/02/2024,100001,,,
b,02/02/2024,,Birch Acad,EC3A 5DF,London
c,03/02/2024,,birch   acad,ec3a5df,London
d,04/02/2024,999999,Gone School,,
e,05/02/2024,,,,
f,31/02/2024,,Birch Acad,,
g,06/02/2024,1234,Alder Primary School,EC3A 5DE,
`
const log: FileChoice = { file: textFile('log.csv', LOG), kind: 'engagements' }
const BIRCH = ' | birch acad | EC3A 5DF | london'
const match = (written: string, id: string | null): MatchDecision => ({ written, id })
const decided = (...schoolMatches: MatchDecision[]) => ({ ...NO_DECISIONS, schoolMatches })

let warehouse: Warehouse
beforeAll(async () => {
  warehouse = newWarehouse()
  await warehouse.load([register, log], () => undefined)
})
beforeEach(async () => {
  await warehouse.decide(NO_DECISIONS)
})

const report = (): FileReport | undefined =>
  warehouse.describe().files.find(({ kind }) => kind === 'engagements')
const rejectedRows = async (): Promise<string[]> =>
  (await warehouse.rejectedRowsCsv())
    .split('\r\n')
    .filter((line) => line.startsWith('log.csv'))
    .map((line) => line.split(',')[1] ?? '')

describe('a row whose school is not found', () => {
  test('is rejected with its reason, and waits where it names a school in some way', async () => {
    expect(report()).toMatchObject({
      accepted: 1,
      rejected: { impossible_date: 1, no_school: 3, unknown_urn: 1, bad_urn: 1 },
      waiting: 4,
      matchedByPeople: 0,
    })
    expect(await rejectedRows()).toEqual(['3', '4', '5', '6', '7', '8'])
  })

  test('comes in, whole, once a person says which school it is', async () => {
    const { version } = warehouse.describe()
    expect(await warehouse.decide(decided(match(BIRCH, '100002')))).toBe(true)
    expect(warehouse.describe()).toMatchObject({ engagements: 3, delivered: 3, version: version + 1 })
    expect(report()).toMatchObject({
      accepted: 3,
      rejected: { impossible_date: 1, no_school: 1, unknown_urn: 1, bad_urn: 1 },
      waiting: 2,
      matchedByPeople: 2,
    })
    expect(await rejectedRows()).toEqual(['5', '6', '7', '8'])
    expect((await warehouse.schoolHistory(1)).map(({ date }) => date)).toEqual(['2024-02-03', '2024-02-02'])
  })

  test('waits again once that is undone, and moves where it is said to be elsewhere', async () => {
    await warehouse.decide(decided(match(BIRCH, '100002')))
    await warehouse.decide(decided(match(BIRCH, '100003')))
    expect(await warehouse.schoolHistory(1)).toEqual([])
    expect(await warehouse.schoolHistory(2)).toHaveLength(2)
    await warehouse.decide(decided())
    expect(warehouse.describe().engagements).toBe(1)
    expect(await rejectedRows()).toEqual(['3', '4', '5', '6', '7', '8'])
  })

  test('no longer waits once a person says it is none of the register', async () => {
    expect(await warehouse.decide(decided(match(BIRCH, null)))).toBe(true)
    expect(report()).toMatchObject({
      accepted: 1,
      waiting: 2,
      matchedByPeople: 0,
      rejected: { no_school: 3 },
    })
  })

  test('is matched on the next load by what was decided, and by nothing that the register lacks', async () => {
    await warehouse.decide(decided(match(BIRCH, '100002'), match('999999 | gone school |  | ', '999999')))
    const outcome = await warehouse.load([log], () => undefined)
    expect(outcome).toMatchObject({ reports: [{ accepted: 3, matchedByPeople: 2, waiting: 2 }] })
    expect(warehouse.describe().engagements).toBe(3)
  })

  test('still has its decision when the register is loaded again', async () => {
    await warehouse.decide(decided(match(BIRCH, '100002')))
    await warehouse.load([register], () => undefined)
    expect(report()).toMatchObject({ accepted: 3, waiting: 2, matchedByPeople: 2 })
  })

  test('is found by a newer register that has its URN', async () => {
    const newer = textFile('newer.csv', 'URN,Name,Phase\n100001,Alder,Primary\n999999,Gone School,Primary\n')
    await warehouse.decide(decided(match(BIRCH, '100002')))
    await warehouse.load([{ file: newer, kind: 'schools' }], () => undefined)
    expect(warehouse.describe().engagements).toBe(2)
    expect(report()).toMatchObject({ accepted: 2, waiting: 3, matchedByPeople: 0 })
    expect(await warehouse.schoolHistory(1)).toHaveLength(1)
  })
})

test('a log that names every school in words alone is loaded, and waits', async () => {
  const names = textFile('names.csv', 'Date,School\n01/02/2024,Birch\n')
  const outcome = await warehouse.load([{ file: names, kind: 'engagements' }], () => undefined)
  expect(outcome).toMatchObject({ reports: [{ accepted: 0, waiting: 1, rejected: { no_school: 1 } }] })
})

describe('an id that is not the register’s own', () => {
  const REGISTER = `URN,EstablishmentName,PhaseOfEducation (name),UKPRN,LA (code),EstablishmentNumber
100001,Alder,Primary,10000001,201,1001
100002,Birch,Primary,10000002,201,1002
100003,Cedar,Primary,10000002,201,1003
`
  const LINKS = `URN,LinkURN,LinkType,LinkEstablishedDate
100090,100091,Successor,01-09-2019
100091,100001,Successor,01-09-2020
100092,100001,Successor - split,
100092,100002,Successor - split,
`
  const IDS = ['100090', '10000001', '201/1003', '10000002', '100092']
  const load = (name: string, kind: FileChoice['kind'], text: string) =>
    warehouse.load([{ file: textFile(name, text), kind }], () => undefined)
  const found = async () =>
    Promise.all([0, 1, 2].map(async (school) => (await warehouse.schoolHistory(school)).length))

  test('finds its school by UKPRN, LAESTAB or succession, where exactly one school has it', async () => {
    await load('register.csv', 'schools', REGISTER)
    await load('ids.csv', 'engagements', `Date,URN\n${IDS.map((id) => `01/02/2024,${id}`).join('\n')}\n`)
    expect(await found()).toEqual([1, 0, 1])
    await load('links.csv', 'school_links', LINKS)
    expect(await found()).toEqual([2, 0, 1])
    expect(report()).toMatchObject({ accepted: 3, matchedOtherwise: 3, waiting: 2 })
  })
})
