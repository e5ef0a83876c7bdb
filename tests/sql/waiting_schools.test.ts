import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { NO_DECISIONS } from '../../src/domain/project/decisions'
import type { MatchDecision } from '../../src/domain/project/decisions'
import { HIDDEN_COUNT } from '../../src/domain/people/small_numbers'
import { windowOfYear } from '../../src/domain/time/academic_year'
import type { FileChoice, FileReport } from '../../src/domain/files/import_report'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { engineOfThisTest } from './engine_of_this_test'
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

describe('an event whose school is not found', () => {
  const EVENTS = `Event,Provider,Start,School URN,School name,Postcode
Show,Bus,2024-02-05 10:00,100001,,
Fair,Bus,2024-02-06 10:00,,Birch Acad,ec3a5df
Fair again,Bus,2024-02-07 10:00,,birch  acad,EC3A 5DF
Talk,Bus,2024-02-08 10:00,999999,,
Webinar,Bus,2024-02-09 10:00,,Online,
`
  const WORDING = ' | birch acad | EC3A 5DF | '
  const schoolsOf = ({ calendar }: Warehouse) =>
    calendar({
      term: { from: '2024-01-01', to: '2024-03-31' },
      within: null,
      today: '2024-02-01',
      decisions: [],
    }).entries.map(({ school }) => school)

  test('waits for a person beside those of logs, is at the school that is said, and waits again once that is undone', async () => {
    const own = newWarehouse(engineOfThisTest)
    await own.load(
      [register, { file: textFile('events.csv', EVENTS), kind: 'calendar_events' }],
      () => undefined,
    )
    const counts = () => own.describe().files.find(({ kind }) => kind === 'calendar_events')
    const { waiting } = await own.matchReview('schools', () => undefined)
    expect(
      waiting.map(({ written, name, number, rows, reason }) => [written, name, number, rows, reason]),
    ).toEqual([
      [WORDING, 'Birch Acad', '', 2, 'no_school'],
      ['999999 |  |  | ', '', '999999', 1, 'unknown_urn'],
    ])
    expect(waiting[0]?.candidates[0]?.id).toBe('100002')
    expect([schoolsOf(own), counts()?.waiting]).toEqual([[0, -1, -1, -1, -1], 3])

    expect(await own.decide(decided(match(WORDING, '100002')))).toBe(true)
    expect(schoolsOf(own)).toEqual([0, 1, 1, -1, -1])
    expect(counts()).toMatchObject({ accepted: 5, waiting: 1, matchedByPeople: 2 })
    await own.load([{ file: textFile('events.csv', EVENTS), kind: 'calendar_events' }], () => undefined)
    expect([schoolsOf(own), counts()?.waiting]).toEqual([[0, 1, 1, -1, -1], 1])

    expect(await own.decide(decided(match('999999 |  |  | ', null)))).toBe(true)
    expect([schoolsOf(own), counts()?.waiting]).toEqual([[0, -1, -1, -1, -1], 2])
  })
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

describe('a row at a setting that is no school', () => {
  const SETTINGS = `Activity ID,Date,URN,School name,Setting type,Activity type,Status,Young people,Volunteers,Hours delivering,Hours preparing
s1,01/10/2024,100001,,Primary,STEM club,Delivered,30,1,2,0
s2,02/10/2024,,Leeds Central Library,Library,Careers talk,Delivered,20,2,1.5,0.5
s3,03/10/2024,,1st Leeds Scouts,Scouts,Careers talk,Delivered,3,5,2,
s4,04/10/2024,,,Science festival,STEM fair,Delivered,100-200,10,5,1
s5,05/10/2024,,Birch Acad,Workplace,Site visit,Delivered,25,1,3,
s6,06/10/2024,,Old Mill Club,,Careers talk,Delivered,12,5,1,1
s7,07/10/2024,999999,Gone School,Online,Careers talk,Delivered,25,1,3,
s8,08/10/2024,,Town Library,Library,Careers talk,Planned,10,1,1,
s9,31/02/2024,,Town Library,Library,Careers talk,Delivered,10,1,1,
`
  const OLD_MILL = ' | old mill club |  | '
  const aYouthGroup: MatchDecision = { written: OLD_MILL, id: null, setting: 'youth_group' }
  const question = {
    phase: 'all',
    within: null,
    by: 'region',
    counted: 'all',
    window: windowOfYear(2024),
    listId: null,
  } as const
  const nonSchool = async () => (await warehouse.mix(question)).nonSchool
  beforeAll(async () => {
    const targets = 'Metric,Phase,Year,Target,Source\nNon-school volunteer hours,All,2024/25,160,Grant\n'
    await warehouse.load(
      [
        register,
        { file: textFile('log.csv', SETTINGS), kind: 'engagements' },
        { file: textFile('targets.csv', targets), kind: 'targets' },
      ],
      () => undefined,
    )
  })

  test('is counted by kind in its file’s report and is not rejected; one that names a school waits for it', async () => {
    expect(report()).toMatchObject({
      rows: 9,
      accepted: 1,
      atSettings: { library: 2, uniformed_group: 1, festival_fair: 1 },
      rejected: { impossible_date: 1, no_school: 2, unknown_urn: 1 },
      waiting: 3,
    })
    const { files } = JSON.parse(await warehouse.importReportJson()) as { files: Record<string, unknown>[] }
    expect(files.find(({ kind }) => kind === 'engagements')).toMatchObject({
      at_non_school_settings: { library: 2, uniformed_group: 1, festival_fair: 1 },
    })
    expect(await rejectedRows()).toEqual(['6', '7', '8', '10'])
    const review = await warehouse.matchReview('schools', () => undefined)
    expect(review.waiting.map(({ name }) => name).toSorted()).toEqual([
      'Birch Acad',
      'Gone School',
      'Old Mill Club',
    ])
  })

  test('adds up sessions, hours and young people by kind, few of whom are hidden, against the target of hours', async () => {
    const { lines, total, atSchools, target } = await nonSchool()
    expect(
      lines.map(({ setting, sessions, hours, volunteerHours }) => [setting, sessions, hours, volunteerHours]),
    ).toEqual([
      ['festival_fair', 1, 5, 60],
      ['library', 1, 1.5, HIDDEN_COUNT],
      ['uniformed_group', 1, 2, HIDDEN_COUNT],
    ])
    expect(lines.map(({ youngPeople }) => youngPeople)).toEqual([150, HIDDEN_COUNT, HIDDEN_COUNT])
    expect(lines[0]).toMatchObject({ youngPeopleLow: 100, youngPeopleHigh: 200 })
    expect(total).toMatchObject({ sessions: 3, hours: 8.5, volunteerHours: 74, youngPeople: 173 })
    expect(atSchools).toEqual({ sessions: 1, hours: 2 })
    expect(target).toEqual({ hours: 160, source: 'Grant' })
  })

  test('counts there once a person says what kind of setting its name is, and no longer once that is undone', async () => {
    await warehouse.decide(decided(aYouthGroup))
    expect(report()).toMatchObject({ atSettings: { youth_group: 1 }, rejected: { no_school: 1 }, waiting: 2 })
    const { lines } = await nonSchool()
    expect(lines.find(({ setting }) => setting === 'youth_group')).toMatchObject({
      sessions: 1,
      // The fewest after those hidden, so that no total gives these away.
      youngPeople: HIDDEN_COUNT,
      volunteerHours: 10,
    })
    expect(lines.find(({ setting }) => setting === 'library')).toMatchObject({ youngPeople: 20 })
    expect(warehouse.describe().engagements).toBe(1)
    await warehouse.decide(decided())
    expect(report()).toMatchObject({ rejected: { no_school: 2 }, waiting: 3 })
    expect((await nonSchool()).total.sessions).toBe(3)
  })

  test('is placed in data quality, and stays when the register is loaded again', async () => {
    const quality = async () =>
      (await warehouse.quality({ grouping: 'region', today: '2025-09-01', examples: 1 })).whole
    expect(await quality()).toMatchObject({ engagements: 1, at_settings: 4, placed: 5, placeable: 8 })
    await warehouse.load([register], () => undefined)
    expect(report()).toMatchObject({ accepted: 1, atSettings: { library: 2 }, waiting: 3 })
    expect(await quality()).toMatchObject({ at_settings: 4, placed: 5 })
  })
})
