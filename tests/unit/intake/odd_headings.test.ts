import { describe, expect, test } from 'vitest'
import type { FileKind } from '../../../src/domain/files/file_kind'
import type { Recognition } from '../../../src/domain/files/recognition'
import { recogniseFile } from '../../../workers/warehouse/intake/recognise'

const recognise = async (rows: readonly string[]): Promise<Recognition | undefined> =>
  (await recogniseFile(new File([rows.join('\n')], 'odd.csv')))[0]

interface Case {
  readonly name: string
  readonly kind: FileKind
  readonly fields: Readonly<Record<string, string>>
  readonly rows: readonly string[]
}

describe('headings in the words of forms and reports are known', () => {
  test.each<Case>([
    {
      name: 'the questions of a form',
      kind: 'engagements',
      fields: {
        date: 'When was the session?',
        urn: 'Which school did you visit? (URN)',
        pupils: 'How many students took part?',
        hours: 'How long did it last?',
        type: 'What kind of activity?',
      },
      rows: [
        'ID,Start time,Completion time,Email,Name,Which school did you visit? (URN),When was the session?,How many students took part?,How long did it last?,What kind of activity?',
        '1,05/02/2024 10:00:12,05/02/2024 10:03:44,anonymous,,900101,05/02/2024,30,1 hour,Talk',
      ],
    },
    {
      name: 'a report that names the record before its column',
      kind: 'engagements',
      fields: {
        id: 'Activity: Activity ID',
        date: 'Start Date/Time',
        urn: 'Account: URN',
        pupils: 'No. Students Engaged',
        hours: 'Duration (Minutes)',
        status: 'Status',
      },
      rows: [
        'Activity: Activity ID,Account Name,Account: URN,Start Date/Time,Status,No. Students Engaged,Duration (Minutes)',
        'a0B1,Ash Lane Primary School,900101,05/02/2024 09:00,Completed,30,60',
      ],
    },
    {
      name: 'what was planned beside what was done',
      kind: 'engagements',
      fields: { date: 'Actual date', urn: 'School URN', pupils: 'Pupils actual' },
      rows: [
        'Planned date,Actual date,School URN,Pupils expected,Pupils actual',
        '05/02/2024,17/02/2024,900101,30,24',
      ],
    },
    {
      name: 'a length of time without its unit',
      kind: 'engagements',
      fields: { date: 'Date', urn: 'School URN', pupils: 'Pupils', hours: 'Duration' },
      rows: ['Date,School URN,Duration,Pupils', '05/02/2024,900101,60,30'],
    },
    {
      name: 'groups of headings above a log that shares its words with a register',
      kind: 'engagements',
      fields: { date: 'Date', type: 'Type', urn: 'URN', pupils: 'Pupils' },
      rows: [
        'Activity,,School,,Audience,',
        'Date,Type,URN,Name,Pupils,Teachers',
        '05/02/2024,Talk,900101,Ash Lane,30,2',
        '14/02/2024,Workshop,900102,Birch Lane,28,1',
      ],
    },
    {
      name: 'the classification beside its number of digits',
      kind: 'employers',
      fields: {
        name: 'Company name',
        postcode: 'Postcode',
        size: 'No. of employees (UK)',
        sic: 'SIC2007 (5 digit)',
      },
      rows: ['Company name,Postcode,No. of employees (UK),SIC2007 (5 digit)', 'Acme,NE1 1ZZ,20,62020'],
    },
  ])('$name', async ({ kind, fields, rows }) => {
    expect(await recognise(rows)).toMatchObject({ outcome: 'recognised', kind, fields })
  })

  test('numbers a pupil or a volunteer are about nobody', async () => {
    const rows = [
      'Date,School URN,Pupils,Hours per volunteer,Spend per pupil,Volunteer name',
      '05/02/2024,900101,30,2,40,x',
    ]
    expect(await recognise(rows)).toMatchObject({ droppedColumns: ['Volunteer name'] })
  })

  test('a length of time beside a column of its units is left to a person', async () => {
    const rows = ['Date,School URN,Duration,Duration unit', '05/02/2024,900101,2,days']
    expect(await recognise(rows)).toMatchObject({ ignoredColumns: ['Duration', 'Duration unit'] })
  })
})

describe('no file is taken for what its columns contradict', () => {
  test.each<readonly [name: string, isNo: FileKind, ...rows: readonly string[]]>([
    ['a log by term is no priority list', 'priority_list', 'Term,School URN,Pupils', 'Autumn 2023,900101,30'],
    ['nor one by month', 'priority_list', 'Month,School URN,Pupils', '2024-02,900101,30'],
    [
      'inspections are no priority list',
      'priority_list',
      'URN,School name,Ofsted phase,Overall effectiveness,Total number of pupils',
      '900101,A School,Primary,2,210',
    ],
    [
      'members with their firms are no employers',
      'employers',
      'Member,Company,Postcode,SIC',
      'Jane Smith,Acme,NE1 1ZZ,62020',
    ],
    [
      'schools of another country are no employers',
      'employers',
      'Roll Number,Official School Name,School level,Eircode,Longitude,Latitude',
      '12345A,Scoil A,Primary,D01 F5P2,-6.26,53.35',
    ],
  ])('%s', async (_, isNo, ...rows) => {
    expect(await recognise(rows)).not.toMatchObject({ outcome: 'recognised', kind: isNo })
  })

  test('a firm with a person to reach is an employer', async () => {
    const rows = ['Company,Contact name,Postcode,SIC', 'Acme,Jane Smith,NE1 1ZZ,62020']
    expect(await recognise(rows)).toMatchObject({ outcome: 'recognised', kind: 'employers' })
  })
})
