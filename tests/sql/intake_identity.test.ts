import { beforeAll, describe, expect, test } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'
import type { FileKind } from '../../src/domain/files/file_kind'
import { load, openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

const values = (row: unknown): unknown[] => Object.values(row as Record<string, unknown>)
const choice = (kind: FileKind, name: string, text: string) => ({ file: textFile(name, text), kind })

const WALES = choice(
  'schools',
  'wales.csv',
  'School ID,School,Phase\n6602130,Ysgol Afal,Primary\n681/4059.0,Ysgol Derw,Secondary\n12,Ysgol Onnen,Primary\n',
)
const OUR_CLUBS = choice(
  'schools',
  'clubs.csv',
  'School ID,Name,Type\nGY-7,Elizabeth Club,Club\n100001,St Anne,Club\n',
)

describe('the id of a school', () => {
  test('is that of its register: each is held to its own form', async () => {
    const [report] = await reportsOf(load(intake, [WALES]))
    expect(report?.rejected).toEqual({ bad_urn: 1 })
    expect(intake.rows('SELECT school_id, nation FROM schools').map(values)).toEqual([
      ['6602130', 'Wales'],
      ['6814059', 'Wales'],
    ])
  })

  test.each([
    ['England', '100001', '100001'],
    ['Scotland', '0123456.0', '0123456'],
    ['Wales', '660 2130', '6602130'],
    ['Northern Ireland', '1234567', '123-4567'],
    ['Northern Ireland', '123-4567', '123-4567'],
    [null, ' JE 12.0', 'JE 12'],
    ['England', '1234567', null],
    ['Scotland', '123456', null],
    [null, 'an id of more than twenty letters', null],
  ])('of %s: %s is %s', (nation, written, id) => {
    const [read] = intake.rows(`SELECT school_id_in(${nation ? `'${nation}'` : 'NULL'}, '${written}') AS id`)
    expect(read).toEqual({ id })
  })

  test('any register has ids of its own, up to 20 characters', async () => {
    await reportsOf(load(intake, [OUR_CLUBS]))
    expect(intake.rows('SELECT school_id, nation FROM schools').map(values)).toEqual([
      ['GY-7', null],
      ['100001', null],
    ])
  })

  test('with UKPRN and LAESTAB, whole or in two columns', async () => {
    const text =
      'URN,UKPRN,LA (code),EstablishmentNumber,EstablishmentName,Phase\n100001,10079319,201,614,Alder,Primary\n100002,999,201,3614,Birch,Primary\n'
    await reportsOf(load(intake, [choice('schools', 'gias.csv', text)]))
    expect(intake.rows('SELECT ukprn, laestab FROM schools').map(values)).toEqual([
      ['10079319', '2010614'],
      [null, '2013614'],
    ])
  })
})

describe('registers loaded together', () => {
  test('are one, and an id that two of them have stays with the first', async () => {
    const reports = await reportsOf(load(intake, [register, WALES, OUR_CLUBS]))
    expect(reports.map(({ accepted, rejected }) => [accepted, rejected])).toEqual([
      [13, { bad_urn: 1, missing_name: 1 }],
      [2, { bad_urn: 1 }],
      [1, { id_taken: 1 }],
    ])
    expect(
      intake.rows('SELECT nation, count(*)::INTEGER FROM schools GROUP BY ALL ORDER BY 1').map(values),
    ).toEqual([
      ['England', 13],
      ['Wales', 2],
      [null, 1],
    ])
  })

  test('a log and a list name schools by the id of any of them', async () => {
    const log =
      'Date,School ID\n2024-01-10,100001\n2024-01-11,660-2130\n2024-01-12,GY-7\n2024-01-13,6609999\n'
    const reports = await reportsOf(
      load(intake, [
        register,
        WALES,
        OUR_CLUBS,
        choice('engagements', 'log.csv', log),
        {
          ...choice('priority_list', 'list.csv', 'School ID\n660-2130\n6609999\n'),
          listName: 'L',
          validFrom: '2024-01-01',
        },
      ]),
    )
    const [logged, listed] = ['engagements', 'priority_list'].map((kind) => of(reports, kind))
    expect(logged).toMatchObject({ accepted: 3, rejected: { unknown_urn: 1 } })
    expect(listed).toMatchObject({ accepted: 2, notices: [expect.stringContaining('1 URN not found')] })
    expect(
      intake
        .rows('SELECT school_id FROM engagements JOIN schools USING (school_index) ORDER BY date')
        .map(values),
    ).toEqual([['100001'], ['6602130'], ['GY-7']])
  })
})

describe('links between schools', () => {
  const LINKS = `URN,LinkURN,LinkName,LinkType,LinkEstablishedDate
100011,100001,Alder,Successor,01-09-2020
100001,100011,Kapok,Predecessor,01-09-2020
100011,100002,Birch,Successor - Split School,01-09-2020
100003,100099,Old Cedar,Predecessor - merged,
100003,100004,Damson,Sixth Form Centre Link,
100012,,Nothing,Successor,
`
  test('say in which school a closed one goes on, from either end', async () => {
    const report = of(
      await reportsOf(load(intake, [register, choice('school_links', 'links.csv', LINKS)])),
      'school_links',
    )
    expect(report).toMatchObject({ rows: 6, accepted: 3, repeatedIds: 1, rejected: { bad_link: 1 } })
    expect(report?.notices).toEqual([
      '1 link of another kind left out: not to a successor.',
      '1 school went on in several others: nothing is matched to one of them unasked.',
    ])
    expect(intake.rows('FROM school_links').map(values)).toEqual([
      ['100011', '100001', 'Successor', Date.UTC(2020, 8, 1)],
      ['100011', '100002', 'Successor - Split School', Date.UTC(2020, 8, 1)],
      ['100099', '100003', 'Predecessor - merged', null],
    ])
  })
})

const of = (reports: readonly FileReport[], kind: string): FileReport | undefined =>
  reports.find((report) => report.kind === kind)
