import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { LoadOutcome, Progress } from '../../src/domain/files/import_report'
import type { LoadOptions } from '../../workers/warehouse/intake/load'
import { choice, list, log } from './file_choices'
import { fixture, load, openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'
import { loadBeside, openAnew } from './load_beside'

const values = (row: unknown): unknown[] => Object.values(row as Record<string, unknown>)
const TABLES = ['schools', 'employers', 'engagements', 'lists', 'area_members', 'targets', 'rejects']
const KEPT = { registerOpen: true, keepOpenTables: true }

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

/** Every row of every open table, and the names of all tables. */
const everything = (): unknown => [
  TABLES.map((table) => intake.rows(`FROM ${table}`)),
  intake.rows(
    'SELECT table_name FROM duckdb_tables() UNION ALL SELECT view_name FROM duckdb_views() ORDER BY ALL',
  ),
]
const count = (table: string): unknown => values(intake.rows(`SELECT count(*)::INTEGER FROM ${table}`)[0])[0]

const openOwnFiles = async (): Promise<void> => {
  await openAnew(intake, [register, log('open.csv', '100001', '999999'), list('Open', '100002')])
}

describe('a file that is refused beside others', () => {
  let withoutIt: unknown
  beforeAll(async () => {
    await openOwnFiles()
    await load(intake, [register, log('new.csv', '100002')], KEPT)
    expect(count('engagements')).toBe(1)
    withoutIt = everything()
  })
  beforeEach(openOwnFiles)

  test.each([
    ['the last file is refused', choice('targets', 'bad.csv', 'Metric,Target\nreach,often\n'), 'bad.csv'],
    ['a file is not text', choice('employers', 'bad.csv', '%PDF-1.7'), 'bad.csv'],
    ['a file is cut short', choice('employers', 'bad.csv', 'Company,SIC\nA,"62'), 'bad.csv'],
  ])('when %s the others load as if it had not been chosen', async (_, bad, file) => {
    const kinds: string[] = []
    const agree: LoadOptions['agree'] = ({ kind }) => {
      kinds.push(kind)
      return Promise.resolve('replace')
    }
    const outcome = await load(intake, [register, log('new.csv', '100002'), bad], { ...KEPT, agree })
    expect(outcome).toMatchObject({ outcome: 'loaded', refused: [{ file }] })
    expect(kinds.toSorted()).toEqual([...new Set(kinds)].toSorted())
    expect(everything()).toEqual(withoutIt)
  })
})

describe('a load takes in every usable file, or nothing', () => {
  beforeAll(openOwnFiles)

  test('nothing changes when every file is refused', async () => {
    const before = everything()
    const bad = ['a.csv', 'b.csv'].map((name) => choice('targets', name, 'Metric,Target\nreach,often\n'))
    expect(await load(intake, bad, KEPT)).toMatchObject({ outcome: 'refused', file: 'a.csv' })
    expect(everything()).toEqual(before)
  })

  test('a fault of the engine is thrown on, and nothing changes', async () => {
    const before = everything()
    const run = intake.engine.run.bind(intake.engine)
    intake.engine.run = (sql) => {
      if (sql.startsWith('INSERT INTO rejects')) throw new Error('The engine is out of memory')
      run(sql)
    }
    await expect(load(intake, [register, log('new.csv', '100002')])).rejects.toThrow('out of memory')
    intake.engine.run = run
    expect(everything()).toEqual(before)
  })

  test('nothing changes when it is cancelled, at whatever step', async () => {
    const before = everything()
    const steps: Progress[] = []
    const files = [register, log('new.csv', '100002')]
    await load(intake, files, {
      ...KEPT,
      onProgress: (step) => steps.push(step),
      cancelled: () => steps.length > 99,
    })
    const phrases = steps.map(({ step, file }) => `${step} ${file}`.trim())
    expect(phrases.filter((phrase, at) => phrase !== phrases[at - 1])).toEqual([
      'Reading register.csv',
      'Checking register.csv',
      'Comparing with what is open',
      'Reading new.csv',
      'Checking new.csv',
      'Comparing with what is open',
      'Putting in place',
    ])
    expect(steps.every(({ done }, at) => done >= (steps[at - 1]?.done ?? 0) && done <= 1)).toBe(true)
    const open = everything()
    expect(open).not.toEqual(before)
    const cancelledAt = async (step: number): Promise<LoadOutcome['outcome']> => {
      let turns = 0
      const { outcome } = await load(intake, files, { ...KEPT, cancelled: () => turns++ === step })
      return outcome
    }
    let step = 0
    for (; (await cancelledAt(step)) === 'cancelled'; step += 3) expect(everything()).toEqual(open)
    expect(step).toBeGreaterThanOrEqual(new Set(phrases).size)
  })
})

describe('what a load replaces', () => {
  test('demo data goes altogether', async () => {
    await reportsOf(
      loadBeside(intake, register, [log('demo.csv', '100001', '999999'), list('Demo', '100002')]),
    )
    await reportsOf(load(intake, [register]))
    expect(TABLES.map((table) => [table, count(table)])).toEqual([
      ['schools', 13],
      ['employers', 0],
      ['engagements', 0],
      ['lists', 0],
      ['area_members', 0],
      ['targets', 0],
      ['rejects', 2],
    ])
  })

  test('of one’s own data only the kinds loaded now, with their rejects', async () => {
    await reportsOf(loadBeside(intake, register, [log('first.csv', '100001', '100002', '999999')]))
    await reportsOf(load(intake, [log('second.csv', '100001', '999998', '999997')], KEPT))
    expect([count('schools'), count('engagements')]).toEqual([13, 1])
    expect(intake.rows('SELECT file, value FROM rejects ORDER BY ALL').map(values)).toEqual([
      ['register.csv', ''],
      ['register.csv', '12345'],
      ['second.csv', '999997'],
      ['second.csv', '999998'],
    ])
  })

  test('a priority list of another name is added, one of the same name replaced', async () => {
    await reportsOf(loadBeside(intake, register, [list('One', '100001\n100002')]))
    await reportsOf(load(intake, [list('Two', '100003')], KEPT))
    await reportsOf(load(intake, [list('One', '100004')], KEPT))
    expect(intake.rows('SELECT list_name, school_id FROM lists ORDER BY ALL').map(values)).toEqual([
      ['One', '100004'],
      ['Two', '100003'],
    ])
  })

  test('a hub grouping of another name is added', async () => {
    await reportsOf(loadBeside(intake, register, [choice('hub_areas', 'h.csv', 'LA code,Hub\n201,East\n')]))
    await reportsOf(load(intake, [choice('hub_areas', 'l.csv', 'LA code,LSIP area\n201,Central\n')], KEPT))
    expect(intake.rows('SELECT grouping_key, area FROM area_members ORDER BY ALL').map(values)).toEqual([
      ['hub', 'East'],
      ['lsip_area', 'Central'],
    ])
  })

  test('open engagements are matched again when the register is replaced', async () => {
    await reportsOf(loadBeside(intake, register, [log('log.csv', '100001', '100002', '100016')]))
    const smaller = choice(
      'schools',
      'new.csv',
      'URN,Name,Phase\n100016,Alder,Primary\n100002,Birch,Secondary\n',
    )
    const [report] = await reportsOf(load(intake, [smaller], KEPT))
    expect(report?.notices.join()).toMatch(/1 engagement already open left out/)
    const matched =
      'SELECT school_id, source_row FROM engagements JOIN schools USING (school_index) ORDER BY ALL'
    expect(intake.rows(matched).map(values)).toEqual([
      ['100002', 3],
      ['100016', 4],
    ])
    expect(intake.rows("FROM rejects WHERE file = 'log.csv'").map(values)).toEqual([
      ['log.csv', 2, 'School URN', '100001', 'unknown_urn'],
    ])
  })

  test('two files of one name are told apart, and so are their rejects', async () => {
    const logs = [log('log.csv', '100001', '999999'), log('log.csv', '100002', '999998', '100003')]
    const reports = await reportsOf(loadBeside(intake, register, [...logs]))
    expect(reports.map(({ file }) => file)).toEqual(['register.csv', 'log.csv', 'log.csv (2)'])
    expect(
      intake.rows("SELECT file, value FROM rejects WHERE file LIKE 'log%' ORDER BY ALL").map(values),
    ).toEqual([
      ['log.csv', '999999'],
      ['log.csv (2)', '999998'],
    ])
  })

  test('two logs loaded together both count', async () => {
    await reportsOf(loadBeside(intake, register, [log('a.csv', '100001'), log('b.csv', '100001', '100002')]))
    expect(intake.rows('SELECT source_file, source_row FROM engagements ORDER BY ALL').map(values)).toEqual([
      ['a.csv', 2],
      ['b.csv', 2],
      ['b.csv', 3],
    ])
  })
})

test('files are recognised without loading anything', async () => {
  const before = everything()
  const recognitions = (
    await intake.recognise([
      fixture('register.csv'),
      textFile('log.csv', 'Date;URN;Volunteer name;Colour\n01/02/2024;100001;A Person;red\n'),
      textFile('odd.csv', 'Colour,Weight\nred,1\n'),
      textFile('empty.csv', ''),
      textFile('bare.csv', 'URN\n'),
      textFile('cut.csv', 'Company,SIC\nA,"62'),
    ])
  ).flat()
  expect(recognitions).toMatchObject([
    { outcome: 'recognised', kind: 'schools', readAs: 'UTF-8', fields: { name: 'EstablishmentName' } },
    {
      outcome: 'recognised',
      kind: 'engagements',
      delimiter: ';',
      fields: { date: 'Date', urn: 'URN' },
      droppedColumns: ['Volunteer name'],
      ignoredColumns: ['Colour'],
    },
    { outcome: 'unmapped', why: expect.stringContaining('“Colour”, “Weight”') as string },
    { outcome: 'refused', why: expect.stringContaining('is empty') as string },
    { outcome: 'refused', why: expect.stringContaining('no rows beneath') as string },
    { outcome: 'refused', why: expect.stringContaining('cut short') as string },
  ])
  expect(everything()).toEqual(before)
})
