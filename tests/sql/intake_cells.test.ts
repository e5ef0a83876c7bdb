import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FieldCells } from '../../src/domain/files/field_cells'
import type { FileKind } from '../../src/domain/files/file_kind'
import type { FileReport } from '../../src/domain/files/import_report'
import { load, openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'
import { SAYS_SOMETHING } from '../../workers/warehouse/intake/cell_texts'
import { createTable } from '../../workers/warehouse/intake/create_table'
import { loadBeside } from './load_beside'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

async function loaded(kind: FileKind, text: string, rowsAtOnce = 250_000): Promise<FileReport> {
  const file = { file: textFile(`${kind}.csv`, text), kind }
  const loading =
    kind === 'schools'
      ? load(intake, [file], { rowsAtOnce })
      : loadBeside(intake, register, [file], { rowsAtOnce })
  const reports = await reportsOf(loading)
  const report = reports.find((each) => each.file === `${kind}.csv`)
  if (!report) throw new Error('not loaded')
  return report
}

/** Field → its filled cells, those not understood, and the examples with their rows. */
const counts = (fields: readonly FieldCells[]): Record<string, unknown[]> =>
  Object.fromEntries(
    fields.map(({ field, filled, unread, examples }) => [
      field,
      [filled, unread, ...examples.map(({ written, row }) => `${written} ${row}`)],
    ]),
  )

const LOG = `Activity date,School URN,Postcode,Activity type,Delivery mode,Young people,Volunteers,Hours delivering,Hours preparing,Date reported
01/02/2024,100001,EC3A 5DE,STEM club,In school,30,2,1.5,1,02/02/2024
02/02/2024,100001,Flat 3 Acacia Road,Rocket thing,Up a hill,2 classes,a few,all day,ages,soon
03/02/2024,100001,n/a,,TBC,,-,all day,n/a,31/02/2024
31/02/2024,100001,EC3A,STEM club,Nowhere,2 classes,none,all day,ages,someday
04/02/2024,100001,EC3A 5DE,STEM club,In school,30 of Jane Smith 07700 900123,2,Jane Smith,1,
`
const LOG_COUNTS = {
  date: [5, 1, '31/02/2024 5'],
  urn: [5, 0],
  postcode: [3, 1, '… 3 … 3'],
  type: [3, 1, 'Rocket thing 3'],
  mode: [3, 1, 'Up a hill 3'],
  pupils: [3, 2, '2 classes 3', '30 of … 6'],
  volunteers: [3, 1, 'a few 3'],
  hours: [4, 3, 'all day 3', '… 6'],
  prep_hours: [3, 1, '… 3'],
  reported: [3, 2, '31/02/2024 4', '… 3'],
}

describe('of each field it is counted how many filled cells are not understood', () => {
  test('of a log, in rows that can be used; no name or number of a person is quoted', async () => {
    const { fields, notices } = await loaded('engagements', LOG)
    expect(counts(fields)).toEqual(LOG_COUNTS)
    expect(notices).toContain(
      '3 rows have hours of delivery that are not understood (“all day”, “…”), of 4 filled cells of “Hours delivering”, as in row 3: taken as unknown. To count them, write a plain number up to 10,000 and load the file again.',
    )
    for (const what of ['a postcode', 'a way of delivering', 'a number of volunteers', 'a day of report'])
      expect(notices.filter((notice) => notice.includes(` ${what} that is not understood (`))).toHaveLength(1)
    expect(JSON.stringify([fields, notices])).not.toMatch(/Jane|Smith|07700|Acacia/)
  })

  test('however many rows are checked at once', async () => {
    expect(counts((await loaded('engagements', LOG, 2)).fields)).toEqual(LOG_COUNTS)
  })

  test('and of the first rows, before anything is loaded, with and without a register', async () => {
    await loaded('engagements', LOG)
    for (const registerOpen of [true, false]) {
      const choice = { file: textFile('log.csv', LOG), kind: 'engagements' as const }
      const trial = await intake.tryFile(choice, registerOpen)
      expect(trial.outcome === 'tried' && counts(trial.fields)).toEqual(LOG_COUNTS)
    }
  })

  test('a word that a person gave a code is understood', async () => {
    const mapping = {
      kind: 'engagements',
      headings: LOG.split('\n')[0]?.split(',') ?? [],
      fields: { date: 'Activity date', urn: 'School URN', type: 'Activity type', mode: 'Delivery mode' },
      dates: null,
      units: {},
      codes: { type: { 'Rocket thing': 'HANDS_ON' }, mode: { 'Up a hill': 'outdoor' } },
    } as const
    const choice = { file: textFile('log.csv', LOG), kind: 'engagements' as const, mapping }
    const trial = await intake.tryFile(choice, true)
    expect(trial.outcome === 'tried' && counts(trial.fields)).toMatchObject({ type: [3, 0], mode: [3, 0] })
  })

  test('of a register: phase, ages, roll, free school meals, position, postcode', async () => {
    const { fields, notices } = await loaded(
      'schools',
      `URN,EstablishmentName,PhaseOfEducation (name),TypeOfEstablishment (name),StatutoryLowAge,NumberOfPupils,PercentageFSM,Easting,Northing,Postcode
100001,Alder School,Primary,Community school,4,210,20,533500,181200,EC3A 5DE
100002,Birch School,Upper floor,Community school,four,about 200,lots,east,181200,EC3A
100003,Cedar School,Not applicable,Community special school,4,SUPP,c,0,0,
100004,Damson School,Upper floor,Community school,4,-5,120,5335000,1812000,EC3A 5DE
12,Elm School,Odd,Community school,x y,many,many,a,b,c
`,
    )
    expect(counts(fields)).toEqual({
      school_id: [5, 1, '12 6'],
      phase: [3, 2, 'Upper floor 3'],
      low_age: [4, 1, 'four 3'],
      pupils: [3, 2, '-5 5', 'about 200 3'],
      fsm_pct: [3, 2, '120 5', 'lots 3'],
      position: [3, 2, '5335000, 1812000 5', '…, 181200 3'],
      postcode: [3, 1, 'EC3A 3'],
    })
    expect(notices).toContain(
      '2 rows have a phase that is not understood (“Upper floor”), of 3 filled cells of “PhaseOfEducation (name)”, as in row 3: taken as unknown. To count them, say in “Check how it is read” which phase each word stands for and load the file again.',
    )
    expect(notices.join(' ')).toContain('of 3 filled cells of “Easting, Northing”, as in row 3')
  })

  test('of employers: SIC codes, size, position, postcode, company number', async () => {
    const { fields } = await loaded(
      'employers',
      `Company name,Company number,SIC code 1,SIC code 2,Employer size,Longitude,Latitude,Postcode
Acme Works,01234567,62012,C,50 to 249,-1.5,53.8,LS1 1AA
Grove Works,not yet known,R & D,04.10,quite large,95,1,LS1
Hill Works,ask Jane Smith,none supplied,,Less than 250,,,somewhere north
`,
    )
    expect(counts(fields)).toEqual({
      company_number: [2, 1, '… 4'],
      postcode: [3, 1, '… 4'],
      sic: [3, 1, '… & … 3'],
      sic_2: [2, 1, '04.10 3'],
      size: [3, 2, 'Less than 250 4', '… large 3'],
      position: [2, 1, '95, 1 3'],
    })
  })

  test('of areas: the day that a membership is valid from', async () => {
    const { fields } = await loaded('hub_areas', 'LA name,Hub,Valid from\nCity of London,Grove,soon\n')
    expect(counts(fields)).toEqual({ valid_from: [1, 1, '… 2'] })
  })
})

test('a text with a digit says something, and what any other says is found out word by word', () => {
  const { engine, rows } = intake
  const words = fc.constantFrom(
    'n/a',
    'none',
    'tbc',
    'not known',
    '-',
    '..',
    '?',
    '0',
    '7',
    '31/02',
    'x',
    ' ',
    '_',
    'N/K',
  )
  const texts = fc
    .sample(fc.array(words, { maxLength: 4 }), { numRuns: 2000, seed: 9 })
    .map((each) => each.join(''))
  createTable(engine, 'some_texts', { written: [...new Set(texts)] })
  const isSame = `(${SAYS_SOMETHING}) = (NOT says_nothing(written) AND known_text(written) IS NOT NULL)`
  expect(rows(`SELECT written FROM some_texts WHERE (${isSame}) IS NOT TRUE`)).toEqual([])
  const counted = rows(
    `SELECT count(*) FILTER (${SAYS_SOMETHING}) > 100 AS some, count(*) FILTER (NOT ${SAYS_SOMETHING}) > 10 AS none FROM some_texts`,
  )
  expect(counted).toEqual([{ some: true, none: true }])
  engine.run('DROP TABLE some_texts')
})
