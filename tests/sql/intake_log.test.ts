import { beforeAll, describe, expect, test } from 'vitest'
import { openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'
import { loadBeside } from './load_beside'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

/** Loads a log beside the small register. */
async function read(text: string) {
  const file = textFile('log.csv', text)
  const reports = await reportsOf(loadBeside(intake, register, [{ file, kind: 'engagements' }]))
  const report = reports.find(({ kind }) => kind === 'engagements')
  return {
    report,
    engagements: intake.rows('FROM engagements ORDER BY source_row') as Record<string, unknown>[],
  }
}

/** One column of a log of one day at one school. */
async function readColumn(
  heading: string,
  cells: readonly string[],
  fields: readonly string[],
): Promise<unknown[][]> {
  const lines = cells.map((cell) => `01/02/2024,100001,"${cell}"`).join('\n')
  const { engagements } = await read(`Date,URN,${heading}\n${lines}\n`)
  return engagements.map((row) => fields.map((field) => row[field]))
}

describe('the school of a row', () => {
  test('is its URN, or the one school with its name and postcode', async () => {
    const { report } = await read(`Activity ID,Date,URN,School name,Postcode
a,01/02/2024,100001,,
b,01/02/2024,,  alder   PRIMARY school,ec3a5de
c,01/02/2024,,Alder Primary School,
d,01/02/2024,,Alder Primary School,NW9 9ZZ
e,01/02/2024,999999,Alder Primary School,EC3A 5DE
f,01/02/2024,1234,Alder Primary School,EC3A 5DE
g,31/02/2024,999999,,
h,01/02/2024,,Twin School,NW1 1AQ
a,1 Feb 2024,100001,,
`)
    expect(report).toMatchObject({
      rows: 9,
      accepted: 2,
      repeatedIds: 1,
      matchedByNameAndPostcode: 1,
      rejected: { no_school: 3, unknown_urn: 1, bad_urn: 1, impossible_date: 1 },
      dateRange: ['2024-02-01', '2024-02-01'],
    })
    expect(
      intake
        .rows("FROM rejects WHERE file = 'log.csv'")
        .map((row) => Object.values(row as object) as unknown[]),
    ).toEqual([
      ['log.csv', 4, 'School name', 'Alder Primary School', 'no_school'],
      ['log.csv', 5, 'School name', 'Alder Primary School, NW9 9ZZ', 'no_school'],
      ['log.csv', 6, 'URN', '999999', 'unknown_urn'],
      ['log.csv', 7, 'URN', '1234', 'bad_urn'],
      ['log.csv', 8, 'Date', '31/02/2024', 'impossible_date'],
      ['log.csv', 9, 'School name', 'Twin School, NW1 1AQ', 'no_school'],
    ])
  })
})

describe('dates', () => {
  const days = async (...written: string[]): Promise<[unknown[], readonly string[]]> => {
    const { report, engagements } = await read(
      `Date,URN\n${written.map((day) => `${day},100001`).join('\n')}\n`,
    )
    const iso = engagements.map(({ date }) => new Date(date as number).toISOString().slice(0, 10))
    return [iso, report?.notices ?? []]
  }

  test('ISO, day-first and worded dates, with or without a time', async () => {
    const [read] = await days(
      ...[
        '2024-02-29',
        '31/12/2023',
        '1-2-2024',
        '05/04/24',
        '5 April 2024',
        '5-Apr-2024',
        '5th Apr 24',
        '5 Sept 2024',
        '2024-09-01T10:30:00',
      ],
    )
    expect(read).toEqual([
      '2024-02-29',
      '2023-12-31',
      '2024-02-01',
      '2024-04-05',
      '2024-04-05',
      '2024-04-05',
      '2024-04-05',
      '2024-09-05',
      '2024-09-01',
    ])
  })

  test('a file whose numbers can only be month first is read so, and says so', async () => {
    const [read, notices] = await days('12/31/2023', '02/01/2024')
    expect(read).toEqual(['2023-12-31', '2024-02-01'])
    expect(notices[0]).toMatch(/^Dates are read month first/)
  })

  test('a file that could be either is read day first, and says so', async () => {
    const [read, notices] = await days('01/02/2024', '03/04/2024')
    expect(read).toEqual(['2024-02-01', '2024-04-03'])
    expect(notices[0]).toMatch(/^Dates could be day first or month first/)
    expect((await days('13/02/2024', '03/04/2024'))[1].join()).not.toMatch(/month first/)
  })

  test.each([
    ['no_date', ['', 'TBC', 'n/a', 'to be confirmed', '-']],
    [
      'impossible_date',
      ['31/02/2024', '2023-13-05', '31 September 2024', '30-Feb-24', '20240231', '13/13/2024'],
    ],
    ['unreadable_date', ['March 2024', 'someday', '01/01/0204', '14/03/1924', '5 Marchington 2024', '12:30']],
  ])('a row is rejected for its date with one reason of three: %s', async (reason, written) => {
    const rows = written.map((day) => `${day},100001`).join('\n')
    const { report } = await read(`Date,URN\n${rows}\n01/01/2024,100001\n`)
    expect(report?.rejected).toEqual({ [reason]: written.length })
  })

  test('a year of two digits after a month in words is one of this century', async () => {
    expect((await days('5 March 24', '5/February/24'))[0]).toEqual(['2024-03-05', '2024-02-05'])
  })

  test('the academic year turns on 1 September', async () => {
    const { engagements } = await read('Date,URN\n31/08/2024,100001\n01/09/2024,100001\n')
    expect(engagements.map(({ academic_year }) => academic_year)).toEqual([2023, 2024])
  })
})

describe('cells in many wordings', () => {
  test('headcounts', async () => {
    const fields = ['pupils', 'pupils_low', 'pupils_high', 'pupils_basis']
    const cells = [
      '30',
      '25-35',
      '25 to 30',
      '7–17',
      'c. 30',
      '~40',
      '30+',
      '1,200',
      '3000',
      '30.0',
      '',
      'lots',
    ]
    expect(await readColumn('Young people', cells, fields)).toEqual([
      [30, 30, 30, 'counted'],
      [30, 25, 35, 'band_mid'],
      [28, 25, 30, 'band_mid'],
      [12, 7, 17, 'band_mid'],
      [30, 30, 30, 'estimated'],
      [40, 40, 40, 'estimated'],
      [30, 30, 30, 'estimated'],
      [1200, 1200, 1200, 'counted'],
      [3000, 3000, 3000, 'counted'],
      [30, 30, 30, 'counted'],
      [null, null, null, 'unknown'],
      [null, null, null, 'unknown'],
    ])
  })

  test('types of activity: blank is unknown, any other wording is other', async () => {
    const cells = [
      'HANDS ON PRACTICAL',
      'STEM careers talks and / or advice',
      'Teacher CPD',
      '',
      'Other (rocket)',
      'Rocketry',
    ]
    expect(await readColumn('Activity type', cells, ['activity_type', 'type_as_written', 'direct'])).toEqual([
      ['HANDS_ON', 'HANDS ON PRACTICAL', true],
      ['CAREERS_TALK', 'STEM careers talks and / or advice', true],
      ['EDU_CPD', 'Teacher CPD', false],
      ['UNKNOWN', '', true],
      ['OTHER', 'Other (rocket)', true],
      ['OTHER', 'Rocketry', true],
    ])
  })

  test('status: what is not said to be delivered is not delivered', async () => {
    const cells = ['Delivered', 'completed', 'CANCELLED', 'Booked', '', 'Hm']
    expect((await readColumn('Status', cells, ['status'])).flat()).toEqual([
      'delivered',
      'delivered',
      'cancelled',
      'planned',
      'planned',
      'planned',
    ])
    const { report } = await read('Date,URN,Status\n01/02/2024,100001,\n')
    expect(report?.notices.join()).toMatch(/1 row has no status that is known/)
  })

  test('a log without a status column holds what was delivered, and says so', async () => {
    const { report, engagements } = await read('Date,URN\n01/02/2024,100001\n')
    expect(engagements[0]?.['status']).toBe('delivered')
    expect(report?.notices.join()).toMatch(/no status column/)
  })

  test('hours and delivery modes', async () => {
    const cells = ['1.5","In school', '2 hrs","ONLINE', '90 mins","Moon', '-1","', 'all day","', '","']
    const read = await readColumn('Hours,Delivery mode', cells, ['hours', 'mode'])
    expect(read.map(([hours]) => hours)).toEqual([1.5, 2, 1.5, null, null, null])
    expect(read.slice(0, 3).map(([, mode]) => mode)).toEqual(['in_school', 'live_online', 'unknown'])
  })
})
