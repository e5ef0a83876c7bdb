import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FileChoice } from '../../src/domain/files/import_report'
import type { Mapping } from '../../src/domain/files/mapping'
import { rejectedRowsAsCsv } from '../../workers/warehouse/exports/import_exports'
import { load, openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

const read = async (choice: Omit<FileChoice, 'file'>, text: string) => {
  const reports = await reportsOf(load(intake, [{ ...choice, file: textFile('f.csv', text) }, register]))
  return reports.find(({ file }) => file === 'f.csv')
}

/** Every value of every table a project is saved from. */
const kept = (): string =>
  ['employers', 'engagements', 'waiting_engagements', 'written_employers', 'area_members', 'rejects', 'lists']
    .map((table) => JSON.stringify(intake.rows(`SELECT COLUMNS(*)::VARCHAR FROM ${table}`)))
    .join('\n')

const hubMapping = (headings: readonly string[], groupings: readonly string[]): Mapping => ({
  kind: 'hub_areas',
  headings,
  fields: { la_code: 'LA code', hub: 'Hub' },
  dates: null,
  units: {},
  codes: {},
  groupings,
})

describe('columns of a file of areas', () => {
  const headings = ['LA code', 'Hub', 'Ward', 'Notes', 'Network', 'Region']
  const text = [
    headings.join(','),
    '201,North Hub,Alder,ring 07700 900123,Priya Patel,London',
    '202,West Hub,Birch,fine,Bob Jones,London',
  ].join('\n')

  test('become groupings only under a known heading', async () => {
    expect(await read({ kind: 'hub_areas' }, text)).toMatchObject({ holds: ['hub', 'region_as_loaded'] })
    expect(kept()).not.toMatch(/07700|Priya|Bob Jones|Alder/)
  })

  test('or where a person chose them, and never with values of people, which are not quoted', async () => {
    const mapping = hubMapping(headings, ['Ward', 'Notes', 'Network'])
    const report = await read({ kind: 'hub_areas', mapping }, text)
    expect(report).toMatchObject({ holds: ['hub', 'ward', 'region_as_loaded'] })
    expect(report?.notices).toEqual([
      '“Notes” is not taken as a grouping: it holds telephone numbers.',
      '“Network” is not taken as a grouping: it holds what look like names of people.',
    ])
    expect(kept()).toContain('Alder')
    expect(kept()).not.toMatch(/07700|Priya|Bob Jones/)
  })

  test('and not under a known one where its values are rare names of people', async () => {
    const rare = [
      'Xanthe Quillfeather',
      'Ingrid van der Veen',
      'Tú Trinh',
      'Zdzisława Wójtowicz',
      'Soo-jin Paeksan',
    ]
    const names = [
      'LA code,Hub,Region,Trust',
      ...rare.map((name, at) => `20${at + 1},${name},${name},${name}`),
    ]
    const report = await read({ kind: 'hub_areas' }, names.join('\n'))
    expect(report?.holds).toEqual([])
    expect(report?.notices).toEqual(
      ['Hub', 'Region', 'Trust'].map(
        (heading) => `“${heading}” is not taken as a grouping: it holds what look like names of people.`,
      ),
    )
    expect(kept()).not.toMatch(/Quillfeather|Veen|Trinh|Paeksan/)
  })

  test('of the public case: only the hub', async () => {
    const csv = readFileSync('tests/fixtures/privacy/hubs_contact.csv', 'utf8')
    expect(await read({ kind: 'hub_areas' }, csv)).toMatchObject({
      holds: ['hub'],
      droppedColumns: ['Hub contact', 'Ambassador hub staff', 'RNL'],
    })
    expect(kept()).not.toMatch(/Jane|Khan|Jones|Patel/)
  })
})

test.each(['volunteer_list', 'volunteers_as_employers'])('%s is refused as employers', async (name) => {
  const file = textFile('f.csv', readFileSync(`tests/fixtures/privacy/${name}.csv`, 'utf8'))
  expect(await load(intake, [{ kind: 'employers', file }])).toMatchObject({ outcome: 'refused' })
  expect(kept()).not.toMatch(/Example|Placeholder|Jane/)
})

test('so are names of people without any other sign', async () => {
  const file = textFile(
    'f.csv',
    'Name,Postcode\nAnn Example,NE1 1AA\nJane Smith,NE1 1AB\nBob Jones,NE1 1AB\n',
  )
  expect(await load(intake, [{ kind: 'employers', file }])).toMatchObject({ outcome: 'refused' })
})

test('a log keeps no person in its cells, rejected, waiting or kept, and says where it left them out', async () => {
  const report = await read(
    { kind: 'engagements' },
    [
      'Activity ID,Date,URN,School name,Employer,Activity type',
      'A1,01/02/2024,100001,,Jane Smith,Talk',
      'A2,Jane Smith j@x.org,100001,,Acme,Talk',
      'A3,01/02/2024,,"Alder School, ask Jane Smith 07700 900123",Acme j@x.org,Talk by Jane Smith',
      'A4,01/02/2024,Jane Smith,,Acme,Talk',
      'A5,31/02/2024,100001,,Acme,Talk',
    ].join('\n'),
  )
  expect(kept()).not.toMatch(/Jane|Smith|07700|x\.org/)
  expect(rejectedRowsAsCsv(intake.engine)).not.toMatch(/Jane|Smith|07700|x\.org/)
  expect(rejectedRowsAsCsv(intake.engine)).toContain('31/02/2024')
  expect(JSON.stringify(report)).not.toMatch(/Jane|07700|x\.org/)
  expect(report?.notices.join(' ')).toContain(
    '“Employer” hold a name of a person or a way to reach one: that part was not kept.',
  )
})

test('the first problems and the unknown words of a trial quote none either', async () => {
  const text =
    'Date,URN,Activity type\nJane Smith j@x.org,100001,Odd day by Jane Smith\n01/02/2024,100001,Odd day\n'
  const outcome = await intake.tryFile({ kind: 'engagements', file: textFile('f.csv', text) }, true)
  expect(outcome).toMatchObject({ outcome: 'tried' })
  expect(JSON.stringify(outcome)).not.toMatch(/Jane|x\.org/)
})
