import { beforeAll, describe, expect, test } from 'vitest'
import type { FileChoice } from '../../src/domain/files/import_report'
import type { Mapping } from '../../src/domain/files/mapping'
import { load, openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'
import { loadBeside } from './load_beside'

const HEADINGS = ['When', 'Place no', 'What', 'How', 'State', 'Length', 'Volunteer email', 'Note']
const LOG = [
  HEADINGS.join(','),
  '03/04/2024,100001,Rocket thing,In the hall,Sorted,90,someone@example.org,a',
  '04/05/2024,100002,rocket THING,Zoomed,Off,1.5 hrs,,b',
].join('\n')

const mapping: Mapping = {
  kind: 'engagements',
  headings: HEADINGS,
  fields: { date: 'When', urn: 'Place no', type: 'What', mode: 'How', status: 'State', hours: 'Length' },
  dates: 'month_first',
  units: { hours: 'minutes' },
  codes: {
    type: { 'Rocket thing': 'HANDS_ON' },
    mode: { 'In the hall': 'in_school', Zoomed: 'live_online' },
    status: { Sorted: 'delivered', Off: 'cancelled' },
  },
}

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

const loadLog = (mapping: Mapping, text = LOG) =>
  reportsOf(loadBeside(intake, register, [{ file: textFile('odd.csv', text), kind: 'engagements', mapping }]))

describe('a log is read as a person mapped it', () => {
  test('its columns, dates, units and words', async () => {
    const [, report] = await loadLog(mapping)
    expect(report).toMatchObject({
      accepted: 2,
      dateRange: ['2024-03-04', '2024-04-05'],
      droppedColumns: ['Volunteer email'],
    })
    expect(report?.notices).toEqual(
      expect.arrayContaining([
        '“Length” is read as minutes, as you said.',
        'Dates in numbers are read month first, as you said.',
      ]),
    )
    expect(
      intake.rows('SELECT activity_type, type_as_written, mode, status, hours FROM engagements'),
    ).toEqual([
      {
        activity_type: 'HANDS_ON',
        type_as_written: 'Rocket thing',
        mode: 'in_school',
        status: 'delivered',
        hours: 1.5,
      },
      {
        activity_type: 'HANDS_ON',
        type_as_written: 'rocket THING',
        mode: 'live_online',
        status: 'cancelled',
        hours: 1.5,
      },
    ])
  })

  test('the other way round where they said the other way', async () => {
    const [, report] = await loadLog({ ...mapping, dates: 'day_first', units: {} })
    expect(report?.dateRange).toEqual(['2024-04-03', '2024-05-04'])
    expect(intake.rows('SELECT max(hours) AS hours FROM engagements')).toEqual([{ hours: 90 }])
  })

  test('a field they gave no column stays empty, though its heading is known', async () => {
    const text = LOG.replace('Note', 'Employer')
    const headings = HEADINGS.with(7, 'Employer')
    await loadLog({ ...mapping, headings }, text)
    expect(intake.rows('SELECT employer FROM engagements WHERE employer IS NOT NULL')).toEqual([])
  })

  test('a column about people feeds nothing, whoever says so', async () => {
    await loadLog({ ...mapping, fields: { ...mapping.fields, employer: 'Volunteer email' } })
    expect(intake.rows('SELECT employer FROM engagements WHERE employer IS NOT NULL')).toEqual([])
  })

  test('headings that stand under titles are found by the mapping', async () => {
    const [, report] = await loadLog(mapping, `Our visits 2024,,,,,,,\n\n${LOG}`)
    expect(report?.accepted).toBe(2)
  })
})

test('sizes of employers, phases and shares of free school meals are read as said', async () => {
  const schools: FileChoice = {
    file: textFile('schools.csv', 'No,Called,Sort,Meals\n100001,Alder,Lower,0.25\n100002,Birch,Upper,5%\n'),
    kind: 'schools',
    mapping: {
      kind: 'schools',
      headings: ['No', 'Called', 'Sort', 'Meals'],
      fields: { school_id: 'No', name: 'Called', phase: 'Sort', fsm_pct: 'Meals' },
      dates: null,
      units: { fsm_pct: 'share' },
      codes: { phase: { Lower: 'PRI', Upper: 'SEC' } },
    },
  }
  const employers: FileChoice = {
    file: textFile('employers.csv', 'Firm,Size\nAcme,tiny\nBolt,10 to 49\n'),
    kind: 'employers',
    mapping: {
      kind: 'employers',
      headings: ['Firm', 'Size'],
      fields: { name: 'Firm', size: 'Size' },
      dates: null,
      units: {},
      codes: { size: { tiny: 'micro' } },
    },
  }
  await reportsOf(load(intake, [schools, employers]))
  expect(intake.rows('SELECT phase, fsm_pct FROM schools')).toEqual([
    { phase: 'PRI', fsm_pct: 25 },
    { phase: 'SEC', fsm_pct: 5 },
  ])
  expect(intake.rows('SELECT size_band FROM employers')).toEqual([
    { size_band: 'micro' },
    { size_band: 'small' },
  ])
})

test('a mapping written before a field was called otherwise never reaches SQL', async () => {
  const [, report] = await loadLog({ ...mapping, fields: { ...mapping.fields, 'x" DROP': 'Note' } })
  expect(report?.accepted).toBe(2)
})
