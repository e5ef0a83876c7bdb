import { expect, test } from 'vitest'
import { engineOfThisTest } from './engine_of_this_test'
import { textFile } from './intake_in_node'
import { newWarehouse } from './own_world'

const REGISTER = `URN,EstablishmentName,PhaseOfEducation (name),ParliamentaryConstituency (code)
100001,Alder,Secondary,E14001063
100002,Birch,Secondary,E14001063
100003,Cedar,Secondary,E14000532
100004,Dogwood,Secondary,999
100005,Elm,Secondary,L99999999
`
const LOG = `Date,School,Postcode
01/02/2024,Closed or unknown school,
02/02/2024,TBC,
03/02/2024,Birch School,
`

test('constituencies by code are named, special codes are none, and a placeholder is offered no school', async () => {
  const warehouse = newWarehouse(engineOfThisTest)
  await warehouse.load(
    [
      { file: textFile('register.csv', REGISTER), kind: 'schools' },
      { file: textFile('log.csv', LOG), kind: 'engagements' },
    ],
    () => undefined,
  )
  const grouping = warehouse.describe().groupings.find(({ key }) => key === 'constituency')
  expect(grouping).toMatchObject({
    areas: ['Aldershot', 'code E14000532'],
    codes: ['E14001063', 'E14000532'],
  })
  const window = { from: '2023-09-01', to: '2024-08-31' }
  const question = { phase: 'secondary', window, within: null, by: 'constituency', counted: 'all' } as const
  expect(warehouse.coverage(question)).toMatchObject({ noArea: 2 })
  const lines = warehouse.coverageCsv(question).split('\r\n')
  expect(lines.slice(2, 5).map((line) => line.split(',').slice(0, 5))).toEqual([
    ['E14001063', 'Aldershot', 'secondary', '2023/24', '2'],
    ['E14000532', 'code E14000532', 'secondary', '2023/24', '1'],
    ['', 'In no constituency', 'secondary', '2023/24', '2'],
  ])
  const { waiting } = await warehouse.matchReview('schools', () => undefined)
  const candidates = Object.fromEntries(waiting.map(({ name, candidates }) => [name, candidates.length]))
  expect(candidates).toMatchObject({ 'Closed or unknown school': 0, TBC: 0 })
  expect(candidates['Birch School']).toBeGreaterThan(0)
})

test('a lookup of districts to counties becomes a grouping', async () => {
  const warehouse = newWarehouse(engineOfThisTest)
  const register = 'URN,EstablishmentName,LA (code),LA (name),PhaseOfEducation (name)\n'
  const lookup = [
    'LTLA23CD,LTLA23NM,UTLA23CD,UTLA23NM',
    'E07000008,Cambridge,E10000003,Cambridgeshire',
    'E07000010,Fenland,E10000003,Cambridgeshire',
    'E08000021,Newcastle upon Tyne,E08000021,Newcastle upon Tyne',
  ].join('\n')
  const outcome = await warehouse.load(
    [
      {
        file: textFile(
          'register.csv',
          `${register}100001,Alder,873,Cambridgeshire,Secondary\n100002,Birch,391,Newcastle upon Tyne,Secondary\n`,
        ),
        kind: 'schools',
      },
      { file: textFile('lookup.csv', lookup), kind: 'hub_areas' },
    ],
    () => undefined,
  )
  const reports = outcome.outcome === 'loaded' ? outcome.reports : []
  expect(reports.find(({ kind }) => kind === 'hub_areas')).toMatchObject({
    holds: ['upper_tier_authority'],
    rejected: {},
    notices: ['2 districts count as their counties, which the register has as the local authority.'],
  })
  expect(warehouse.describe().groupings.find(({ key }) => key === 'upper_tier_authority')).toMatchObject({
    label: 'Upper-tier authority',
    areas: ['Cambridgeshire', 'Newcastle upon Tyne'],
  })
})

const MERGED = `LA (code),Hub,Valid from,Valid to
201,East,01/04/2017,31/07/2021
202,West,01/04/2017,31/07/2021
203,North,01/04/2017,31/07/2021
201,Whole,01/08/2021,
202,Whole,01/08/2021,
203,Whole,01/08/2021,soon
204,South,01/04/2017,31/07/2021
`

test('hubs that merged count every year in the hubs of the chosen day, and those of another day stand beside them', async () => {
  const warehouse = newWarehouse(engineOfThisTest)
  const schools = ['201', '202', '203', '204'].map(
    (code) => `100${code},School ${code},${code},LA ${code},Secondary`,
  )
  const register = ['URN,EstablishmentName,LA (code),LA (name),PhaseOfEducation (name)', ...schools].join(
    '\n',
  )
  const log = 'Activity date,School URN,Status\n01/02/2020,100201,Delivered\n01/02/2024,100202,Delivered\n'
  const loaded = async (text: string, validOn?: string) => {
    const outcome = await warehouse.load(
      [
        { file: textFile('register.csv', register), kind: 'schools' },
        { file: textFile('log.csv', log), kind: 'engagements' },
        { file: textFile('hubs.csv', text), kind: 'hub_areas', ...(validOn && { validOn }) },
      ],
      () => undefined,
    )
    const reports = outcome.outcome === 'loaded' ? outcome.reports : []
    return reports.find(({ kind }) => kind === 'hub_areas')
  }
  const reach = (by: string, from: string, to: string) => {
    const window = { from, to }
    const question = { phase: 'secondary', window, within: null, by, counted: 'all' } as const
    const { areaReached, areaSchools } = warehouse.coverage(question)
    const names = warehouse.describe().groupings.find(({ key }) => key === by)?.areas ?? []
    return names.map((name, at) => `${name} ${areaReached[at]} of ${areaSchools[at]}`)
  }
  const hubs = () =>
    warehouse.describe().groupings.flatMap(({ key, label }) => (key.startsWith('hub') ? [label] : []))

  const report = await loaded(MERGED, '2021-08-01')
  expect(report).toMatchObject({ holds: ['hub'], accepted: 7 })
  expect(report?.notices).toEqual(
    expect.arrayContaining([
      '“Hub” has each local authority, in every year, in its area of 1 August 2021.',
      '1 local authority is in no area of “Hub” on that day.',
      'Areas of other days can be compared by too: “Hub until 31 July 2021”.',
    ]),
  )
  expect(report?.fields.find(({ field }) => field === 'valid_to')).toMatchObject({ unread: 1 })
  // A year before the merger is counted in the hub that came of it.
  expect(reach('hub', '2019-09-01', '2020-08-31')).toEqual(['Whole 1 of 3'])
  expect(reach('hub_until_20210731', '2019-09-01', '2020-08-31')).toEqual([
    'East 1 of 1',
    'North 0 of 1',
    'South 0 of 1',
    'West 0 of 1',
  ])
  expect(reach('hub_until_20210731', '2023-09-01', '2024-08-31')).toContain('West 1 of 1')

  await loaded(MERGED, '2021-07-31')
  expect(hubs()).toEqual(['Hub', 'Hub from 1 August 2021'])
  expect(reach('hub', '2019-09-01', '2020-08-31')).toHaveLength(4)
  expect(reach('hub_from_20210801', '2019-09-01', '2020-08-31')).toEqual(['Whole 1 of 3'])

  // Another hubs file takes the place of every period of the last.
  const other = { file: textFile('other.csv', 'LA (code),Hub\n201,Alone\n'), kind: 'hub_areas' } as const
  await warehouse.load([other], () => undefined)
  expect(hubs()).toEqual(['Hub'])
})
