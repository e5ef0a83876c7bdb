import { beforeAll, describe, expect, test } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'
import { load, openIntake, reportsOf, textFile, type OpenIntake } from './intake_in_node'

/* Registers and employers as people write them, of which nothing may be misread in silence. */

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`

async function reportOf(kind: 'schools' | 'employers', ...rows: readonly string[]): Promise<FileReport> {
  const file = textFile(`${kind}.csv`, lines(...rows))
  const [report] = await reportsOf(load(intake, [{ file, kind }]))
  if (!report) throw new Error('Nothing was loaded')
  return report
}

describe('registers', () => {
  test('a school is left out by the words of its status, and a word that tells neither is counted', async () => {
    const { notices } = await reportOf(
      'schools',
      'URN,School name,Phase,Status,CloseDate',
      '900101,A,Primary,Open,31/08/2020',
      '900102,B,Primary,Closed 31/08/2023,',
      '900103,C,Secondary,Closing,',
      '900104,D,Secondary,Merged,',
      '900105,E,Secondary,Opening Sept 2099,',
      '900106,F,Secondary,Active,',
      '900107,G,Secondary,Inactive,',
      '900108,H,Secondary,"Open, but proposed to close",',
      '900109,I,Primary,In review,',
      '900110,J,Primary,,31/08/2023',
      '900111,K,Primary,,31/08/2099',
    )
    expect(intake.rows("SELECT string_agg(name, '' ORDER BY school_id) AS open FROM schools")).toEqual([
      { open: 'ACFHIK' },
    ])
    expect(notices).toContain('5 establishments closed or not yet open left out.')
    expect(notices.join('\n')).toMatch(
      /1 row has a status of the school that is not understood \(“.*”\), .* until then the school counts as open/,
    )
  })

  test('a roll that could be thousands or decimals is not taken as either', async () => {
    const { notices } = await reportOf(
      'schools',
      'URN,School name,Phase,Number on roll',
      '900101,A,Primary,1.020',
      '900102,B,Primary,"1,020"',
      '900103,C,Primary,210.000',
      '900104,D,Primary,1.000',
      '900105,E,Primary,210.0',
    )
    expect(
      intake.rows("SELECT string_agg(coalesce(pupils, -1), ' ' ORDER BY school_id) AS rolls FROM schools"),
    ).toEqual([{ rolls: '-1 1020 210 -1 210' }])
    expect(notices.join('\n')).toContain('2 rows have a number of pupils that is not understood')
  })

  const PLACED = 'URN,School name,Phase,Postcode'
  test.each([
    ['eastings and northings exchanged', 'Easting,Northing', ['564000,424000', '564500,424700']],
    ['longitudes without their sign', 'Latitude,Longitude', ['54.97,1.62', '54.98,1.61']],
  ])('%s are named where postcodes tell', async (_, headings, [one = '', two = '']) => {
    const { notices } = await reportOf(
      'schools',
      `${PLACED},${headings}`,
      `900101,A,Primary,NE1 1ZZ,${one}`,
      `900102,B,Primary,NE2 2ZZ,${two}`,
    )
    expect(notices.join('\n')).toMatch(
      /2 schools stand more than 60 km from where their postcodes are, of 2 schools with both \(the first is row 2\): the columns of position may be exchanged/,
    )
  })

  test('one mistyped position is named, and right ones are not', async () => {
    const right = '424000,564000'
    const rows = (third: string): string[] => [
      `${PLACED},Easting,Northing`,
      `900101,A,Primary,NE1 1ZZ,${right}`,
      `900102,B,Primary,NE2 2ZZ,${right}`,
      `900103,C,Primary,NE3 3ZZ,${third}`,
    ]
    expect((await reportOf('schools', ...rows('424000,654000'))).notices.join('\n')).toContain(
      'of 3 schools with both (the first is row 4): put the position or the postcode right',
    )
    expect((await reportOf('schools', ...rows(right))).notices).toEqual([])
  })

  test('phases in numbers are read by the codes of the English register, and that is said', async () => {
    const { notices } = await reportOf(
      'schools',
      'URN,School name,Phase',
      '900101,A,1',
      '900102,B,2',
      '900103,C,4',
    )
    expect(intake.rows("SELECT string_agg(phase, ' ' ORDER BY school_id) AS phases FROM schools")).toEqual([
      { phases: 'EY PRI SEC' },
    ])
    expect(notices.join('\n')).toContain('3 schools have numbers as their phases, read by the codes of')
  })

  test('eastings and northings exchanged are named without postcodes too, and right ones are not', async () => {
    const rows = (places: readonly string[]): string[] => [
      'URN,School name,Phase,Easting,Northing',
      ...places.map((place, at) => `90010${at},S${at},Primary,${place}`),
    ]
    const london = ['530000,180000', '531000,181000', '407000,287000']
    const exchanged = london.map((place) => place.split(',').toReversed().join())
    expect((await reportOf('schools', ...rows(exchanged))).notices.join('\n')).toMatch(
      /3 schools stand more than 25 km from every postcode district of England, of 3 schools without a postcode \(the first is row 2\): the columns of position may be exchanged/,
    )
    expect((await reportOf('schools', ...rows(london))).notices).toEqual([])
  })

  test('a roll or an age that no school has is unknown, and a fraction of a pupil too; a large roll is named', async () => {
    const { notices } = await reportOf(
      'schools',
      'URN,School name,Phase,Number on roll,Statutory low age,Statutory high age',
      '900101,A,Secondary,9999999,11,18',
      '900102,B,Secondary,100000,11,1999',
      '900103,C,Secondary,5001,11,18.5',
      '900104,D,Secondary,5000,11.0,99',
      '900105,E,Secondary,210.5,11,18',
    )
    const read = intake.rows('SELECT pupils, low_age, high_age FROM schools ORDER BY school_id')
    expect(read.map((row) => Object.values(row as Record<string, unknown>))).toEqual([
      [null, 11, 18],
      [100000, 11, null],
      [5001, 11, null],
      [5000, 11, 99],
      [null, 11, 18],
    ])
    expect(notices.join('\n')).toMatch(
      /2 schools have more than 5,000 pupils \(the first is row 3\): they count as written[^]*2 rows have a highest age that is not understood[^]*2 rows have a number of pupils that is not understood/,
    )
  })

  test('a range of ages in one column is read, and tells the phase where nothing else does', async () => {
    const file = textFile(
      'ages.csv',
      lines(
        'URN,School name,Age range,Type',
        '900101,A,4-11,Community school',
        '900102,B,11 to 18 years,Community school',
        '900103,C,04-Nov,Community school',
      ),
    )
    const [[recognition] = []] = await intake.recognise([file], [])
    expect(recognition).toMatchObject({
      outcome: 'recognised',
      unknownPhases: { words: [{ written: 'Community school', rows: 1 }] },
    })
    const [report] = await reportsOf(load(intake, [{ file, kind: 'schools' }]))
    const read = intake.rows('SELECT phase, low_age, high_age FROM schools ORDER BY school_id')
    expect(read.map((row) => Object.values(row as Record<string, unknown>))).toEqual([
      ['PRI', 4, 11],
      ['SEC', 11, 18],
      ['OTHER', null, null],
    ])
    expect(report?.notices.join('\n')).toContain(
      '1 row has a range of ages that is not understood (“04-Nov”)',
    )
  })

  test('a row with the id of another school is named, where its name is another', async () => {
    const { notices, repeatedIds } = await reportOf(
      'schools',
      'URN,School name,Phase',
      '900101,Alder Primary,Primary',
      '900101,Birch Secondary,Secondary',
      '900101,ALDER  primary,Primary',
    )
    expect(repeatedIds).toBe(2)
    expect(notices.join('\n')).toContain(
      '1 row has the id of a school above but another name (the first is row 3), so it is left out',
    )
  })

  test('kilometres are no metres', async () => {
    const { notices } = await reportOf(
      'schools',
      'URN,School name,Phase,Easting,Northing',
      '900101,A,Primary,424.0,564.0',
    )
    expect(intake.rows('SELECT lon FROM schools')).toEqual([{ lon: null }])
    expect(notices.join('\n')).toContain('a position in the British Isles that is not understood')
  })
})

describe('employers', () => {
  test('stand where their eastings and northings say, and those far from their postcodes are named', async () => {
    const { notices } = await reportOf(
      'employers',
      'Company,Postcode,Easting,Northing',
      'Acme Ltd,NE1 1ZZ,424000,564000',
      'Bolt Ltd,NE1 1ZZ,564000,424000',
      'Cog Ltd,NE1 1ZZ,424,564',
      'Dyn Ltd,NE1 1ZZ,,',
    )
    expect(
      intake.rows(
        "SELECT name, round(lon, 1) AS lon, round(lat, 1) AS lat, located_by FROM employers WHERE name < 'C' ORDER BY name",
      ),
    ).toEqual([
      { name: 'Acme Ltd', lon: -1.6, lat: 55, located_by: 'given' },
      { name: 'Bolt Ltd', lon: 0.5, lat: 53.7, located_by: 'given' },
    ])
    expect(notices.join('\n')).toMatch(
      /2 employers placed at the middle[^]*1 employer stands more than 60 km from where its postcode is, of 2 employers with both \(the first is row 3\)[^]*1 row has a grid reference in Great Britain that is not understood/,
    )
  })

  test('a SIC code with a thousands mark is one code, and a size is read as the number it is', async () => {
    const { notices } = await reportOf(
      'employers',
      'Company,Postcode,SIC code,Employees',
      'Acme Ltd,NE1 1ZZ,"62,020","30,0"',
      'Bolt Ltd,NE1 1ZZ,"62020,71121",1k',
      'Cog Ltd,NE1 1ZZ,"1,110","1,200"',
      'Dyn Ltd,NE1 1ZZ,62020,£5m',
      'Eel Ltd,NE1 1ZZ,62020,20.5',
      'Fox Ltd,NE1 1ZZ,62020,5%',
    )
    const read = intake.rows('SELECT sic_sections, size_band FROM employers ORDER BY name')
    expect(read.map((row) => Object.values(row as Record<string, unknown>))).toEqual([
      ['J', 'small'],
      ['JM', 'large'],
      ['A', 'large'],
      ['J', 'unknown'],
      ['J', 'small'],
      ['J', 'unknown'],
    ])
    expect(notices.join('\n')).toContain('2 rows have a size that lies in one band that is not understood')
  })
})
