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
