import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'
import type { FileKind } from '../../src/domain/files/file_kind'
import { load, openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'
import { loadBeside } from './load_beside'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

const values = (row: unknown): unknown[] => Object.values(row as Record<string, unknown>)

async function read(kind: FileKind, text: string): Promise<FileReport | undefined> {
  const list = { listName: 'Priority 2023', validFrom: '2023-09-01' }
  const reports = await reportsOf(
    loadBeside(intake, register, [{ file: textFile('f.csv', text), kind, ...list }]),
  )
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
      ['hub', 'Hub', '202', 'London East', 2023],
      ['hub_until_20230831', 'Hub until 31 August 2023', '201', 'London East', 2019],
      ['hub_until_20230831', 'Hub until 31 August 2023', '202', 'London North', 2019],
      ['region_as_loaded', 'Region (as loaded)', '201', 'London', 2019],
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

describe('a lookup of the ONS', () => {
  const recognised = async (text: string) => {
    const [[recognition] = []] = await intake.recognise([textFile('lookup.csv', text)])
    return recognition
  }
  const members = () =>
    intake
      .rows(
        `SELECT grouping_key, grouping_label, local_authority_code, area, year(valid_from)::INTEGER AS since
        FROM area_members ORDER BY ALL`,
      )
      .map(values)

  test('gives authorities their areas, known by the ONS’s codes, from the year of its heading', async () => {
    const csv = readFileSync('tests/fixtures/kinds/lsip_lookup_small.csv', 'utf8')
    expect(await recognised(csv)).toMatchObject({
      outcome: 'recognised',
      kind: 'hub_areas',
      fields: { la_code: 'LAD23CD', la_name: 'LAD23NM', hub: 'LSIP23NM' },
    })
    const north = readFileSync('tests/fixtures/kinds/register_small.csv', 'utf8')
    const [, report] = await reportsOf(
      load(intake, [
        { file: textFile('register_small.csv', north), kind: 'schools' },
        { file: textFile('lsip_lookup_small.csv', csv), kind: 'hub_areas' },
      ]),
    )
    expect(report).toMatchObject({ rows: 3, accepted: 3, rejected: {}, holds: ['lsip'] })
    expect(members()).toEqual([
      ['lsip', 'LSIP', '390', 'North East', 2023],
      ['lsip', 'LSIP', '391', 'North East', 2023],
      ['lsip', 'LSIP', '929', 'North East', 2023],
    ])
  })

  test('counts districts as their county, and says which authorities it puts into several areas', async () => {
    const kent =
      'URN,Name,Phase,LA (code),LA (name)\n100001,Ash,Primary,886,Kent\n100002,Elm,Primary,801,Bristol\n'
    const lookup = `LAD24CD,LAD24NM,LEP24NM,RGN24NM
E07000105,Ashford,South East,South East
E07000106,Canterbury,South East,South East
E07000107,Dartford,Thames,South East
E06000023,"Bristol, City of",West of England,South West
E07000999,Nowhere,Nowhere,Nowhere
`
    const [, report] = await reportsOf(
      load(intake, [
        { file: textFile('kent.csv', kent), kind: 'schools' },
        { file: textFile('lookup.csv', lookup), kind: 'hub_areas' },
      ]),
    )
    expect(report).toMatchObject({
      accepted: 2,
      repeatedIds: 0,
      rejected: { unknown_area: 1 },
      notices: [
        '3 districts count as their counties, which the register has as the local authority.',
        '“LEP24NM” gives 1 local authority several areas: it counts in the first that the file names.',
      ],
    })
    expect(members()).toEqual([
      ['lep', 'LEP', '801', 'West of England', 2024],
      ['lep', 'LEP', '886', 'South East', 2024],
      ['region_as_loaded', 'Region (as loaded)', '801', 'South West', 2024],
      ['region_as_loaded', 'Region (as loaded)', '886', 'South East', 2024],
    ])
  })

  test('of wards or constituencies groups no authorities, and schools with such columns are still schools', async () => {
    expect(
      await recognised('WD23CD,WD23NM,LAD23CD,LAD23NM\nE05000001,Ash,E06000001,Northwold\n'),
    ).toMatchObject({
      outcome: 'unmapped',
    })
    expect(
      await recognised('URN,LAD23CD,LAD23NM,RGN23NM\n100001,E06000001,Northwold,North East\n'),
    ).toMatchObject({ kind: 'priority_list' })
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
  expect(report).toMatchObject({ rows: 7, accepted: 4, rejected: { bad_target: 3 } })
  expect(intake.rows('FROM targets').map(values)).toEqual([
    ['reach', 'primary', null, 26, 'SQW 2022, Table 1', null, null, null],
    ['priority reach', 'all', 2024, 95, 'SQW', null, null, null],
    ['reach', 'secondary', 2024, 80, '', null, null, null],
    ['own', 'all', null, 80, '', 'joy', null, null],
  ])
  expect(
    intake.rows("SELECT source_row, source_column, value FROM rejects WHERE file = 'f.csv'").map(values),
  ).toEqual([
    [5, 'Year', '2024/26'],
    [6, 'Target %', '101'],
    [7, 'Phase', 'Martian'],
  ])
  expect(report?.notices.join(' ')).toContain(
    '“joy” (row 8) is no metric of the app: its target is kept for a measure of your own',
  )
})

test('a target of any metric is read in its unit, by phase, area and year, and one that no view uses is named', async () => {
  const report = await read(
    'targets',
    `KPI,Phase,Hub,Year,Target,Unit
Primary schools reached,,,all,0.26,
Priority school reach,All,,2024/25,0.95,
Volunteer hours,,Grove Hub,2024/25,"12,000 hours",
Hours preparing,,,all,3000,hours
Satisfaction score,,,all,4 out of 5,
Share of schools sustained,secondary,,all,0.4,share
Young people reached,,All hubs,all,"250,000",Pupils
Requests filled,,,all,75%,
Evaluation level,,,all,25,%
Number of sessions,college,,all,1200,
Satisfaction,,,all,80%,
Volunteer hours,,,all,-3,
Sessions,,,all,40,%
Days pledged,,,all,30 days,
Satisfaction score,,,all,4.5,Out of 5
`,
  )
  expect(
    intake
      .rows('SELECT metric, phase, academic_year, target_pct, measure, area, unit FROM targets')
      .map(values),
  ).toEqual([
    ['reach', 'primary', null, 26, null, null, null],
    ['priority reach', 'all', 2024, 95, null, null, null],
    ['volunteer hours', 'all', 2024, 12_000, null, 'Grove Hub', null],
    ['preparing hours', 'all', null, 3000, null, null, null],
    ['satisfaction', 'all', null, 4, null, null, null],
    ['sustained', 'secondary', null, 40, null, null, null],
    ['young people', 'all', null, 250_000, null, null, null],
    ['requests filled', 'all', null, 75, null, null, null],
    ['evaluation level', 'all', null, 25, null, null, null],
    ['sessions', 'college', null, 1200, null, null, null],
    ['own', 'all', null, 30, 'Days pledged', null, 'days'],
    ['satisfaction', 'all', null, 4.5, null, null, null],
  ])
  expect(report).toMatchObject({ rows: 15, accepted: 12, rejected: { bad_target: 3 } })
  expect(
    intake.rows("SELECT source_row, source_column, value FROM rejects WHERE file = 'f.csv'").map(values),
  ).toEqual([
    [12, 'Target', '80%'],
    [13, 'Target', '-3'],
    [14, 'Unit', '%'],
  ])
  const notices = report?.notices.join(' ')
  for (const part of [
    '“Target” is read as a share of 1',
    '“Days pledged” (row 15) is no metric of the app: its target is kept for a measure of your own',
    'given more than once for the same phase, year and area: “Satisfaction score” (row 16). The first counts.',
  ])
    expect(notices).toContain(part)
  // A report has a row of every metric that a target is for.
  expect(notices).not.toMatch(/no view uses.*(hours|level|sessions)/i)
})

test('a target of a year that the log has not is said, and used when it has', async () => {
  const log = textFile(
    'log.csv',
    'Activity ID,Activity date,School URN,Status\nA1,2024-10-01,100001,Delivered\n',
  )
  const targets = 'KPI,Year,Target\nSessions,2024/25,40\nSessions,2029/30,60\nVolunteer hours,2029/30,900\n'
  const noticesBeside = async (...files: Parameters<typeof loadBeside>[2]) =>
    (
      await reportsOf(
        loadBeside(intake, register, [...files, { file: textFile('f.csv', targets), kind: 'targets' }]),
      )
    ).find(({ kind }) => kind === 'targets')?.notices
  expect(await noticesBeside({ file: log, kind: 'engagements' })).toEqual([
    'The log has no activity in “2029/30” (row 3): no view uses the targets of that year until it has.',
  ])
  expect(await noticesBeside()).toEqual([])
})
