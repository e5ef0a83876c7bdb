import { beforeAll, describe, expect, test } from 'vitest'
import type { FileChoice } from '../../src/domain/files/import_report'
import { load, openIntake, reportsOf, textFile } from './intake_in_node'
import type { OpenIntake } from './intake_in_node'

const WELSH = 'School Number,LA Code,Local Authority,School Name,Postcode,Sector,School Type'
const wales = (name: string, rows: readonly string[], more = ''): FileChoice => ({
  file: textFile(name, `${WELSH}${more}\n${rows.join('\n')}\n`),
  kind: 'schools',
})
const AFAL = '6602130,660,Isle of Anglesey,Ysgol Afal,LL77 7AA,Primary,Primary'
const DERW = '6602131,660,Isle of Anglesey,Ysgol Derw,LL77 7AB,Primary,Primary'
const HELYG = '6602132,660,Isle of Anglesey,Ysgol Helyg,CF10 1AA,Primary,Primary'
const LOCATED = wales('located.csv', [`${AFAL},53.25,-4.31`, `${DERW},53.27,-4.33`], ',Latitude,Longitude')
const NOT_LOCATED = wales('newer.csv', [AFAL, DERW.replace('7AB', '7ZZ'), HELYG])

let intake: OpenIntake
beforeAll(async () => (intake = await openIntake()))

const places = () =>
  intake
    .rows('SELECT school_id, round(lon, 2) AS lon, round(lat, 2) AS lat FROM schools ORDER BY 1')
    .map((row) => Object.values(row as Record<string, unknown>))

test('outside England a register without positions says what would place it', async () => {
  const [report] = await reportsOf(load(intake, [NOT_LOCATED]))
  expect(places().map(([, lon]) => lon)).toEqual([null, null, null])
  expect(report?.notices).toEqual([
    '3 schools have no usable position: in every count, but not on the map.',
    expect.stringMatching(/give the file columns of easting and northing, .* or open such a register first/),
  ])
})

test('it takes the places of the same schools that are open, and districts of others', async () => {
  await load(intake, [LOCATED])
  const [report] = await reportsOf(load(intake, [NOT_LOCATED], { registerOpen: true, keepOpenTables: true }))
  expect(places()).toEqual([
    ['6602130', -4.31, 53.25],
    ['6602131', -4.32, 53.26],
    ['6602132', null, null],
  ])
  expect(report?.notices.slice(0, 3)).toEqual([
    '1 school stands where the register that was open has them at the same postcode: the file has no positions.',
    '1 school placed about the middle of the schools of their postcode district, so good to a few kilometres: the file has no positions.',
    '1 school has no usable position: in every count, but not on the map.',
  ])
})

test('schools of the demo place none', async () => {
  await load(intake, [LOCATED])
  await load(intake, [NOT_LOCATED])
  expect(places().map(([, lon]) => lon)).toEqual([null, null, null])
})

describe('a register of elsewhere', () => {
  const SEATTLE = `School Code,School Name,TYPE,TOTAL,Lat,Long
400001,Ash School,Elementary,400,47.61,-122.33
400002,Birch School,High,900,47.62,-122.35
400003,Cedar School,High,900,0,0
400004,Damson School,High,900,-122.3,47.6
`
  const seattle = (text = SEATTLE): FileChoice => ({ file: textFile('us.csv', text), kind: 'schools' })

  test('stands where it is, whatever its ids look like; what cannot be a place of it does not', async () => {
    const [report] = await reportsOf(load(intake, [seattle()]))
    expect(places()).toEqual([
      ['400001', -122.33, 47.61],
      ['400002', -122.35, 47.62],
      ['400003', null, null],
      ['400004', null, null],
    ])
    expect(intake.rows('SELECT DISTINCT nation, min(pupils) AS pupils FROM schools GROUP BY ALL')).toEqual([
      { nation: null, pupils: 400 },
    ])
    expect(report?.notices).toContain(
      'Its schools stand outside the British Isles: they are on a plain map, without coasts.',
    )
  })

  test('places employers near its schools, and none on the other side of the world', async () => {
    const employers: FileChoice = {
      file: textFile(
        'firms.csv',
        'Name,Size,SIC,Longitude,Latitude\nAcme,20,62012,-122.4,47.5\nFar,20,62012,120,-30\n',
      ),
      kind: 'employers',
    }
    await reportsOf(load(intake, [seattle(), employers]))
    expect(intake.rows('SELECT name, lon FROM employers ORDER BY name')).toEqual([
      { name: 'Acme', lon: -122.4 },
      { name: 'Far', lon: null },
    ])
  })

  test('with longitude and latitude in each other’s columns is put right, in Britain too, and that is said', async () => {
    const [abroad] = await reportsOf(load(intake, [seattle(SEATTLE.replace('Lat,Long', 'Long,Lat'))]))
    expect(places().slice(0, 2)).toEqual([
      ['400001', -122.33, 47.61],
      ['400002', -122.35, 47.62],
    ])
    expect(abroad?.notices[0]).toMatch(/^Longitudes and latitudes stand in each other’s columns/)
    const turned = wales('turned.csv', [`${AFAL},-4.31,53.25`], ',Latitude,Longitude')
    await reportsOf(load(intake, [turned]))
    expect(places()).toEqual([['6602130', -4.31, 53.25]])
  })

  test('of Britain takes no position elsewhere', async () => {
    await reportsOf(
      load(intake, [wales('one.csv', [`${AFAL},53.25,-4.31`, `${DERW},47.6,-122.3`], ',Latitude,Longitude')]),
    )
    expect(places()).toEqual([
      ['6602130', -4.31, 53.25],
      ['6602131', null, null],
    ])
  })
})
