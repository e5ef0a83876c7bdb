import { beforeAll, describe, expect, test } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'
import { load, openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'

let intake: OpenIntake
let report: FileReport | undefined
const school = (urn: string): unknown => intake.rows(`FROM schools WHERE school_id = '${urn}'`)[0]

beforeAll(async () => {
  intake = await openIntake()
  ;[report] = await reportsOf(load(intake, [register]))
})

describe('a register as the Department for Education publishes it', () => {
  test('its report accounts for every row', () => {
    expect(report).toEqual({
      file: 'register.csv',
      kind: 'schools',
      rows: 18,
      accepted: 13,
      rejected: { bad_urn: 1, missing_name: 1 },
      repeatedIds: 1,
      matchedByNameAndPostcode: 0,
      matchedOtherwise: 0,
      matchedByPeople: 0,
      waiting: 0,
      atSettings: {},
      employersFound: 0,
      employersByPeople: 0,
      employersWaiting: 0,
      holds: ['England'],
      droppedColumns: ['HeadFirstName'],
      dateRange: null,
      fields: [
        ['school_id', 'URN', 17, 1, { row: 15, written: '12345' }],
        ['phase', 'PhaseOfEducation (name)', 9, 0],
        ['status', 'EstablishmentStatus (name)', 13, 0],
        ['sixth_form', 'OfficialSixthForm (name)', 2, 0],
        ['pupils', 'NumberOfPupils', 2, 0],
        ['fsm_pct', 'PercentageFSM', 1, 0],
        ['position', 'Easting, Northing', 10, 0],
        ['postcode', 'Postcode', 12, 0],
        ['open_date', 'OpenDate', 1, 0],
        ['telephone', 'TelephoneNum', 13, 0],
      ].map(([field, column, filled, unread, ...examples]) => ({ field, column, filled, unread, examples })),
      notices: [
        '1 row has the id of a school above but another name (the first is row 14), so it is left out: give each school its own id and load the file again.',
        '2 establishments closed or not yet open left out.',
        '2 schools placed about the middle of the schools of their postcode district, so good to a few kilometres: the file has no positions for them.',
        '1 school has no usable position: in every count, but not on the map.',
        'Columns about people were left in the file and never loaded: HeadFirstName.',
      ],
    })
  })

  test('a row becomes a school', () => {
    expect(school('100001')).toMatchObject({
      school_index: 0,
      name: 'Alder Primary School',
      phase: 'PRI',
      status: 'Open',
      sixth_form: false,
      pupils: 244,
      postcode: 'EC3A 5DE',
      region: 'London',
      local_authority_code: '201',
      local_authority: 'City of London',
      trust: null,
      open_date: Date.UTC(1999, 8, 1),
    })
    expect(school('100002')).toMatchObject({
      pupils: 1020,
      fsm_pct: null,
      sixth_form: true,
      trust: 'Grove Trust',
    })
  })

  test('"Not applicable" and "Does not apply" say nothing', () => {
    expect(school('100008')).toMatchObject({
      region: null,
      local_authority_code: null,
      local_authority: null,
    })
  })

  test('phase is the register’s, or by type where it has none', () => {
    expect(intake.rows('SELECT school_id, phase FROM schools ORDER BY school_index').map(values)).toEqual([
      ['100001', 'PRI'],
      ['100002', 'SEC'],
      ['100003', 'ALL'],
      ['100004', 'P16'],
      ['100005', 'SPECIAL'],
      ['100006', 'AP_PRU'],
      ['100007', 'INDEPENDENT'],
      ['100008', 'INDEPENDENT'],
      ['100009', 'EY'],
      ['100010', 'SEC'],
      ['100016', 'PRI'],
      ['100017', 'PRI'],
      ['100018', 'PRI'],
    ])
  })

  test('a blank or 0 position is none: the school stands in its postcode district, where that is known', () => {
    expect(intake.rows('SELECT school_id FROM schools WHERE lon IS NULL OR lat IS NULL').map(values)).toEqual(
      [['100008']],
    )
    const [aldgate] = intake.rows('SELECT lon, lat FROM schools WHERE school_id = 100001') as {
      lon: number
      lat: number
    }[]
    expect(aldgate?.lon).toBeCloseTo(-0.0775, 3)
    expect(aldgate?.lat).toBeCloseTo(51.514, 3)
  })

  test('a rejected row names its row, heading and value', () => {
    expect(intake.rows('FROM rejects').map(values)).toEqual([
      ['register.csv', 15, 'URN', '12345', 'bad_urn'],
      ['register.csv', 16, 'EstablishmentName', '', 'missing_name'],
    ])
  })
})

test('a plain list of schools with longitudes and latitudes', async () => {
  const other = await openIntake()
  const file = textFile(
    'ours.csv',
    'URN;School;Phase;Lat;Long\n200001;Oak;primary;54.97;-1.61\n200002;Ash;Special;;\n',
  )
  await reportsOf(load(other, [{ file, kind: 'schools' }]))
  expect(other.rows('SELECT name, phase, lon, lat FROM schools').map(values)).toEqual([
    ['Oak', 'PRI', -1.61, 54.97],
    ['Ash', 'SPECIAL', null, null],
  ])
})

const values = (row: unknown): unknown[] => Object.values(row as Record<string, unknown>)
