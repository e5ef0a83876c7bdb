import { beforeAll, describe, expect, test } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'
import type { FileKind } from '../../src/domain/files/file_kind'
import { load, openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

const values = (row: unknown): unknown[] => Object.values(row as Record<string, unknown>)

async function read(kind: FileKind, text: string): Promise<FileReport | undefined> {
  const list = { listName: 'Priority 2023', validFrom: '2023-09-01' }
  const reports = await reportsOf(load(intake, [{ file: textFile('f.csv', text), kind, ...list }, register]))
  return reports.find((report) => report.kind === kind)
}

test('a priority list keeps the URNs the register has not, and says how many', async () => {
  const report = await read('priority_list', 'URN\n100001\n100002\n999999\n100001\nn/a\n')
  expect(report).toMatchObject({ rows: 5, accepted: 3, repeatedIds: 1, rejected: { bad_urn: 1 } })
  expect(report?.notices).toEqual(['1 URN not found in the schools file: kept on the list, counted nowhere.'])
  expect(intake.rows('FROM lists').map(values)).toEqual(
    ['100001', '100002', '999999'].map((urn) => [
      'priority_2023',
      'Priority 2023',
      Date.UTC(2023, 8, 1),
      urn,
    ]),
  )
})

describe('hub areas', () => {
  test('each grouping column is a grouping; a local authority the register has not is rejected', async () => {
    const report = await read(
      'hub_areas',
      `LA (code),LA (name),Hub,Hub manager,Region,LSIP area,Population,Valid from
201,City of London,London East,A Person,London,Central London,9000,2019-09-01
202,Camden,London North,B Person,London,,200000,2019-09-01
202,Camden,London East,B Person,London,,200000,2023-09-01
202,Camden,Elsewhere,B Person,London,,200000,2023-09-01
999,Atlantis,Sea,C Person,Sea,Sea,1,2019-09-01
203,Greenwich,,D Person,London,Sea,1,2019-09-01
`,
    )
    expect(report).toMatchObject({
      rows: 6,
      accepted: 3,
      repeatedIds: 1,
      rejected: { unknown_area: 2 },
      droppedColumns: ['Hub manager'],
    })
    const members =
      'SELECT grouping_key, grouping_label, local_authority_code, area, year(valid_from)::INTEGER'
    expect(intake.rows(`${members} FROM area_members`).map(values)).toEqual([
      ['hub', 'Hub', '201', 'London East', 2019],
      ['hub', 'Hub', '202', 'London North', 2019],
      ['hub', 'Hub', '202', 'London East', 2023],
      ['region_as_loaded', 'Region (as loaded)', '201', 'London', 2019],
      ['region_as_loaded', 'Region (as loaded)', '202', 'London', 2019],
      ['region_as_loaded', 'Region (as loaded)', '202', 'London', 2023],
      ['lsip_area', 'LSIP area', '201', 'Central London', 2019],
    ])
  })

  test('names of local authorities serve where there are no codes', async () => {
    await read('hub_areas', 'Local authority,Hub\ncity  of london,East\nCamden,\n')
    expect(intake.rows('SELECT local_authority_code, area FROM area_members').map(values)).toEqual([
      ['201', 'East'],
    ])
    expect(
      intake.rows("SELECT source_row, source_column, reason FROM rejects WHERE file = 'f.csv'").map(values),
    ).toEqual([[3, 'Hub', 'missing_name']])
  })
})

test('targets, and what is wrong with those that are not', async () => {
  const report = await read(
    'targets',
    `Metric,Phase,Year,Target %,Source
reach,Primary,all,26,"SQW 2022, Table 1"
Priority reach,All,2024/25,95 %,SQW
reach,Secondary,2024,80,
reach,Secondary,2024/26,80,
reach,Secondary,all,101,
reach,Martian,all,80,
joy,All,all,80,
`,
  )
  expect(report).toMatchObject({ rows: 7, accepted: 3, rejected: { bad_target: 4 } })
  expect(intake.rows('FROM targets').map(values)).toEqual([
    ['reach', 'primary', null, 26, 'SQW 2022, Table 1'],
    ['priority reach', 'all', 2024, 95, 'SQW'],
    ['reach', 'secondary', 2024, 80, ''],
  ])
  expect(
    intake.rows("SELECT source_row, source_column, value FROM rejects WHERE file = 'f.csv'").map(values),
  ).toEqual([
    [5, 'Year', '2024/26'],
    [6, 'Target %', '101'],
    [7, 'Phase', 'Martian'],
    [8, 'Metric', 'joy'],
  ])
})
