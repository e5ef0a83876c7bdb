import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Changes, MergeMode } from '../../src/domain/files/changes'
import type { FileChoice } from '../../src/domain/files/import_report'
import { load, openFilesOf, openIntake, textFile } from './intake_in_node'
import type { OpenIntake } from './intake_in_node'
import { loadBeside, openAnew } from './load_beside'

const schoolsFile = (name: string, text: string): FileChoice => ({
  file: textFile(name, text),
  kind: 'schools',
})
const england = (urns: readonly string[], name = 'register.csv') =>
  schoolsFile(name, `URN,Name,Phase\n${urns.map((urn) => `${urn},School ${urn},Primary`).join('\n')}\n`)
const scotland = (seeds: readonly string[], name = 'register.csv') =>
  schoolsFile(
    name,
    `SeedCode,LAName,SchoolName,PostCode,SchoolType,PupilRoll\n${seeds.map((seed) => `${seed},Angus,School ${seed},DD8 1AA,Primary,95`).join('\n')}\n`,
  )
const log = (rows: readonly string[], name = 'log.csv'): FileChoice => ({
  file: textFile(name, ['Activity ID,Date,URN,Pupils', ...rows].join('\n')),
  kind: 'engagements',
})

let intake: OpenIntake
beforeAll(async () => (intake = await openIntake()))

/** Loads beside what is open, answering what is asked; gives what was asked. */
async function take(choices: readonly FileChoice[], answer?: MergeMode): Promise<Changes[]> {
  const questions: Changes[] = []
  const outcome = await load(intake, choices, {
    registerOpen: true,
    keepOpenTables: true,
    agree: (changes) => {
      questions.push(changes)
      return Promise.resolve(answer ?? changes.options[0].mode)
    },
  })
  if (outcome.outcome !== 'loaded') throw new Error(JSON.stringify(outcome))
  return questions
}
const column = (sql: string): unknown[] =>
  intake.rows(sql).map((row) => Object.values(row as Record<string, unknown>)[0])
const ids = () => column('SELECT school_id FROM schools ORDER BY school_index')
const visits = () =>
  column(
    "SELECT concat_ws(' ', engagement_id, school_id, engagements.pupils) FROM engagements JOIN schools USING (school_index) ORDER BY ALL",
  )
const files = () => openFilesOf(intake).map(({ file }) => file)
const mergeOptions = (changes: Changes | undefined) =>
  changes?.options.map(({ mode: way, unchanged: stay, orphanedEngagements: engagementsLeft }) => [
    way,
    stay,
    engagementsLeft,
  ])

describe('a register of a nation that is not open', () => {
  const open = [england(['100001', '100002']), log(['A1,01/02/2024,100001,30', 'A2,01/02/2024,100002,20'])]

  test('is added, unless it is to replace all; the visits keep their schools', async () => {
    await openAnew(intake, open)
    const [questions] = await take([scotland(['5100001'])])
    expect(questions).toMatchObject({
      before: 2,
      newRows: 1,
      shared: 0,
      nations: ['Scotland'],
      idConflicts: 0,
    })
    expect(mergeOptions(questions)).toEqual([
      ['add', 2, 0],
      ['replace', 0, 2],
    ])
    expect(ids()).toEqual(['100001', '100002', '5100001'])
    expect(column('SELECT school_index FROM schools ORDER BY ALL')).toEqual([0, 1, 2])
    expect(visits()).toEqual(['A1 100001 30', 'A2 100002 20'])
  })

  test('finds the schools of visits that waited for it', async () => {
    await load(intake, [open[0]!, log(['A1,01/02/2024,100001,30', 'A2,01/02/2024,5100001,20'])])
    await take([scotland(['5100001'])])
    expect(column('SELECT written_urn FROM waiting_engagements')).toEqual(['5100001'])
    await take([log(['A1,01/02/2024,100001,30', 'A2,01/02/2024,5100001,20'])], 'replace')
    expect(visits()).toEqual(['A1 100001 30', 'A2 5100001 20'])
  })

  test('with a log beside it: its rows are matched to all the schools that will be open', async () => {
    await openAnew(intake, open)
    const questions = await take([
      scotland(['5100001']),
      log(['B1,05/03/2024,5100001,9', 'B2,05/03/2024,100002,8']),
    ])
    expect(questions.map(({ kind, options: [{ mode: way }] }) => [kind, way])).toEqual([
      ['schools', 'add'],
      ['engagements', 'add'],
    ])
    expect(visits()).toEqual(['A1 100001 30', 'A2 100002 20', 'B1 5100001 9', 'B2 100002 8'])
  })

  test('is told from the open file of the same name, which stays', async () => {
    await load(intake, [england(['100001', 'x'])])
    await take([scotland(['5100001', 'y'])])
    expect(files()).toEqual(['register.csv', 'register.csv (2)'])
    expect(column("SELECT file || ' ' || value FROM rejects ORDER BY ALL")).toEqual([
      'register.csv (2) y',
      'register.csv x',
    ])
  })

  test('replaces all where a person says so', async () => {
    await openAnew(intake, open)
    await take([scotland(['5100001'])], 'replace')
    expect(ids()).toEqual(['5100001'])
    expect(visits()).toEqual([])
    expect(files()).toEqual(['log.csv', 'register.csv'])
  })
})

describe('a newer register of one of the nations that are open', () => {
  beforeEach(async () => {
    await openAnew(intake, [england(['100001', '100002'], 'e.csv'), scotland(['5100001'], 's.csv')])
  })

  test('replaces the schools of that nation alone', async () => {
    const [questions] = await take([england(['100002', '100003'], 'newer.csv')], 'replace_nation')
    expect(mergeOptions(questions)).toEqual([
      ['add', 2, 0],
      ['replace_nation', 1, 0],
      ['replace', 0, 0],
    ])
    const closed = questions?.options.map(
      ({ groups }) => groups.find(({ change }) => change === 'closed')?.count ?? 0,
    )
    expect(closed).toEqual([0, 1, 2])
    expect(ids()).toEqual(['5100001', '100002', '100003'])
    expect(files()).toEqual(['s.csv', 'newer.csv'])
  })

  test('added, stands where both have a school', async () => {
    await take(
      [schoolsFile('newer.csv', 'URN,Name,Phase\n100002,Birch,Secondary\n100003,Cedar,Primary\n')],
      'add',
    )
    expect(column("SELECT school_id || ' ' || name FROM schools ORDER BY school_index")).toEqual([
      '100001 School 100001',
      '5100001 School 5100001',
      '100002 Birch',
      '100003 Cedar',
    ])
    expect(files()).toEqual(['e.csv', 's.csv', 'newer.csv'])
  })
})

test('an extract of the same nation that shares no school is added; one that shares some and would close many is offered to be added first', async () => {
  await load(intake, [england(['100001', '100002'])])
  expect(mergeOptions((await take([england(['100003'], 'north.csv')]))[0])).toEqual([
    ['add', 2, 0],
    ['replace', 0, 0],
  ])
  const [questions] = await take([england(['100003', '100004'], 'newer.csv')])
  expect(mergeOptions(questions)).toEqual([
    ['add', 2, 0],
    ['replace', 0, 0],
  ])
})

test('a register one of whose ids another register’s school has can only replace all', async () => {
  const other = (name: string) =>
    schoolsFile('j.csv', `School ID,Name,Type,Low age,High age\nJ1,${name},State,4,11\n`)
  await load(intake, [other('Oak')])
  const [questions] = await take([other('Pine')])
  expect(questions).toMatchObject({ idConflicts: 1, shared: 0 })
  expect(mergeOptions(questions)).toEqual([['replace', 0, 0]])
})

test('a register some of whose ids other schools have is added without them, which is told', async () => {
  const other = (name: string, ...rows: readonly string[]) =>
    schoolsFile(
      name,
      `School ID,Name,Type,Low age,High age\n${rows.map((row) => `${row},State,4,11\n`).join('')}`,
    )
  await load(intake, [other('here.csv', 'J1,Oak', 'J2,Ash')])
  const [questions] = await take([other('there.csv', 'J1,Pine', 'J3,Elm', 'J4,Fir')])
  expect(questions).toMatchObject({ idConflicts: 1, shared: 0, before: 2, newRows: 3 })
  expect(mergeOptions(questions)).toEqual([
    ['add_others', 2, 0],
    ['replace', 0, 0],
  ])
  expect(questions?.options[0].groups.map(({ change, count }) => [change, count])).toEqual([['opened', 2]])
  expect(column('SELECT name FROM schools ORDER BY school_index')).toEqual(['Oak', 'Ash', 'Elm', 'Fir'])
  expect(openFilesOf(intake).map(({ file }) => file)).toEqual(['here.csv', 'there.csv'])
  expect(openFilesOf(intake)[1]?.notices.join()).toContain(
    '1 school is left out, because its id is of other schools that are open (J1): give them ids of their own',
  )
})

describe('a log added to the open one', () => {
  const REGISTER = england(['100001', '100002', '100003'])

  test('stands beside it: two colleagues’ log.csv, each counting from 1, are told apart', async () => {
    await loadBeside(intake, REGISTER, [
      log(['1,01/02/2024,100001,30', '2,02/02/2024,100002,20', '3,31/02/2024,100002,1']),
    ])
    const [questions] = await take([
      log(['1,05/03/2024,100002,9', '2,06/03/2024,100003,8', '3,31/02/2024,100002,1']),
    ])
    expect(questions).toMatchObject({ kind: 'engagements', before: 2, newRows: 2, shared: 0 })
    expect(
      questions?.options.map(({ mode: way, groups }) => [
        way,
        groups.map(({ change, count }) => [change, count]),
      ]),
    ).toEqual([
      ['add', [['added', 2]]],
      [
        'replace',
        [
          ['added', 2],
          ['gone', 2],
        ],
      ],
    ])
    expect(visits()).toEqual(['1 100001 30', '1 100002 9', '2 100002 20', '2 100003 8'])
    expect(column('SELECT DISTINCT source_file FROM engagements ORDER BY ALL')).toEqual([
      'log.csv',
      'log.csv (2)',
    ])
    expect(column('SELECT file FROM rejects ORDER BY ALL')).toEqual(['log.csv', 'log.csv (2)'])
    expect(files()).toEqual(['register.csv', 'log.csv', 'log.csv (2)'])
  })

  test('takes the place of the rows it has too, and leaves the others', async () => {
    await loadBeside(intake, REGISTER, [log(['A1,01/02/2024,100001,30', 'A2,02/02/2024,100002,20'])])
    const [questions] = await take(
      [log(['A2,02/02/2024,100002,25', 'A3,03/03/2024,100003,8'], 'march.csv')],
      'add',
    )
    expect(questions?.options.map(({ mode: way, unchanged: stay }) => [way, stay])).toEqual([
      ['replace', 0],
      ['add', 1],
    ])
    expect(visits()).toEqual(['A1 100001 30', 'A2 100002 25', 'A3 100003 8'])
    expect(files()).toEqual(['register.csv', 'log.csv', 'march.csv'])
    expect(openFilesOf(intake)[1]?.notices).toContain('1 row is in a newer log as well, and counted there.')
  })

  test('rows without ids that say the same are not counted twice', async () => {
    await loadBeside(intake, REGISTER, [log([',01/02/2024,100001,30', ',01/02/2024,100001,30'])])
    await take([log([',01/02/2024,100001,30', ',09/02/2024,100001,30'], 'all.csv')], 'add')
    expect(column("SELECT strftime(date, '%d') FROM engagements ORDER BY date")).toEqual(['01', '01', '09'])
  })

  test('rows that wait in both wait once, and are rejected once', async () => {
    await loadBeside(intake, REGISTER, [log(['A1,01/02/2024,100001,30', 'A2,02/02/2024,999999,20'])])
    await take([log(['A1,01/02/2024,100001,30', 'A2,02/02/2024,999999,25'], 'b.csv')], 'add')
    expect(column('SELECT pupils FROM waiting_engagements')).toEqual([25])
    expect(column('SELECT file FROM rejects')).toEqual(['b.csv'])
  })
})

test('files of one name across loads: a list of another name stays, and is told apart', async () => {
  const list = (listName: string, urn: string): FileChoice => ({
    file: textFile('list.csv', `URN\n${urn}\n`),
    kind: 'priority_list',
    listName,
    validFrom: '2023-09-01',
  })
  await load(intake, [england(['100001', '100002']), list('One', '100001')])
  await take([list('Two', '100002')])
  expect(files()).toEqual(['register.csv', 'list.csv', 'list.csv (2)'])
  await take([list('One', '100002')])
  expect(files()).toEqual(['register.csv', 'list.csv (2)', 'list.csv'])
})
