import { expect } from 'vitest'
import { workbookOf } from '../unit/intake/formats/workbook_file'

/** What a log comes to: rows as [row, day, young people, hours, status], rows rejected by reason, and what is told. */
export interface OddLog {
  readonly name: string
  readonly content: string | Uint8Array<ArrayBuffer>
  readonly rows?: readonly (readonly [number, string, number | null, number | null, string])[]
  readonly rejected?: Readonly<Record<string, number>>
  readonly told?: RegExp
}

const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`

/** Little-endian, as Excel’s “Unicode text” is. */
function utf16(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 + text.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, true)
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), true)
  return bytes
}
const latin1 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

const PLAIN = 'Activity date,School URN,Young people'
const FULL = 'Activity ID,Activity date,School URN,Young people,Hours,Status'
const TWO = [
  [2, '2024-02-05', 30, null, 'delivered'],
  [3, '2024-02-14', 28, null, 'delivered'],
] as const
const [FIRST, SECOND] = TWO
const at = (first: number, second: number) =>
  [
    [first, ...FIRST.slice(1)],
    [second, ...SECOND.slice(1)],
  ] as unknown as NonNullable<OddLog['rows']>
/** Writings that name no day from 1990 to 2100. */
const NO_DAYS = [
  '########',
  '2023/24',
  'Feb 2024',
  '2024-W06',
  '1707091200',
  '5. März 2024',
  '14-16/02/2024',
  '05/02/0024',
]

/** Layouts, separators, writings and remarks of logs that people export; none may be read as something it does not say. */
export const ODD_LOGS: readonly OddLog[] = [
  {
    name: 'german_excel.csv',
    content:
      'Activity date;School URN;Young people;Hours\r\n05.02.2024;100001;1.200;1,5\r\n13.02.2024;100002;30;2,25\r\n',
    rows: [
      [2, '2024-02-05', 1200, 1.5, 'delivered'],
      [3, '2024-02-13', 30, 2.25, 'delivered'],
    ],
  },
  {
    name: 'totals_row.csv',
    content: lines(FULL, 'A1,05/02/2024,100001,30,1.5,Delivered', 'Total,,,30,1.5,'),
    rows: [[2, '2024-02-05', 30, 1.5, 'delivered']],
    rejected: { no_date: 1 },
  },
  {
    name: 'subtotals.csv',
    content: lines(
      FULL,
      'Autumn term,,,,,',
      'B1,05/10/2023,100001,30,1.5,Delivered',
      'Subtotal autumn,,,30,1.5,',
      'B2,14/02/2024,100002,28,2,Delivered',
      'Grand total,,,58,3.5,',
    ),
    rows: [
      [3, '2023-10-05', 30, 1.5, 'delivered'],
      [5, '2024-02-14', 28, 2, 'delivered'],
    ],
    rejected: { no_date: 3 },
  },
  {
    name: 'footnotes.csv',
    content: lines(
      'Report of visits 2023/24,,',
      ',,',
      PLAIN,
      '05/02/2024,100001,30',
      '14/02/2024,100002,28',
      ',,',
      'Source: our records,,',
      '* provisional,,',
    ),
    rows: at(4, 5),
    rejected: { unreadable_date: 2 },
  },
  {
    name: 'two_tables_below.csv',
    content: lines(
      PLAIN,
      '05/02/2024,100001,30',
      '14/02/2024,100002,28',
      ',,',
      'Employer,Sector,Postcode',
      'Acme,C,EC1A 1AA',
    ),
    rows: TWO,
    rejected: { unreadable_date: 2 },
  },
  {
    name: 'headings_again.csv',
    content: lines(PLAIN, '05/02/2024,100001,30', PLAIN, '14/02/2024,100002,28'),
    rows: at(2, 4),
    rejected: { unreadable_date: 1 },
  },
  {
    name: 'row_of_units.csv',
    content: lines(PLAIN, 'dd/mm/yyyy,,number', '05/02/2024,100001,30', '14/02/2024,100002,28'),
    rows: at(3, 4),
    rejected: { unreadable_date: 1 },
  },
  {
    name: 'two_tables_beside.xlsx',
    content: workbookOf({
      Log: [
        ['Activity date', 'School URN', 'Young people', null, 'Employer', 'Sector'],
        ['05/02/2024', 100001, 30, null, 'Acme', 'C'],
        ['14/02/2024', 100002, 28, null, 'Bolt', 'J'],
        [null, null, null, null, 'Cog', 'J'],
      ],
    }),
    rows: TWO,
    rejected: { no_date: 1 },
    told: /Another table stands beside this one, behind an empty column \(“Employer”, “Sector”\): it was not read/,
  },
  {
    name: 'spacer_column.xlsx',
    content: workbookOf({
      Log: [
        ['Activity date', 'School URN', null, 'Young people'],
        ['05/02/2024', 100001, null, 30],
        ['14/02/2024', 100002, null, 28],
      ],
    }),
    rows: TWO,
  },
  {
    name: 'cancelled_on.csv',
    content: lines(
      'Activity date,School URN,Cancelled on',
      '05/02/2024,100001,04/02/2024',
      '14/02/2024,100002,',
      '15/02/2024,100002,n/a',
    ),
    rows: [
      [2, '2024-02-05', null, null, 'cancelled'],
      [3, '2024-02-14', null, null, 'delivered'],
      [4, '2024-02-15', null, null, 'delivered'],
    ],
    told: /rows that are not marked as cancelled are taken as delivered/,
  },
  {
    name: 'cancellation_reason.csv',
    content: lines(
      'Activity date,School URN,Status,Cancellation reason',
      '05/02/2024,100001,Delivered,Snow',
      '14/02/2024,100002,Delivered,None',
    ),
    rows: [
      [2, '2024-02-05', null, null, 'cancelled'],
      [3, '2024-02-14', null, null, 'delivered'],
    ],
  },
  {
    name: 'statuses.csv',
    content: lines(
      'Activity date,School URN,Status',
      '05/02/2024,100001,Not delivered',
      '06/02/2024,100001,Delivered - cancelled by school',
      '07/02/2024,100001,To be rescheduled',
      '08/02/2024,100001,Completed (part)',
      '09/02/2024,100001,Undelivered',
    ),
    rows: [
      [2, '2024-02-05', null, null, 'cancelled'],
      [3, '2024-02-06', null, null, 'planned'],
      [4, '2024-02-07', null, null, 'planned'],
      [5, '2024-02-08', null, null, 'delivered'],
      [6, '2024-02-09', null, null, 'planned'],
    ],
    told: /3 rows have no status that is known: taken as planned/,
  },
  {
    name: 'a_row_a_pupil.csv',
    content: lines(
      'Activity date,School URN,Year group,Gender,FSM',
      '15/02/2024,100001,9,F,Y',
      '15/02/2024,100001,9,M,N',
      '15/02/2024,100001,9,F,N',
    ),
    rows: [[2, '2024-02-15', 3, null, 'delivered']],
    told: /Each row is a person: 3 rows became 1 activity/,
  },
  {
    name: 'nested.json',
    content: JSON.stringify({
      data: [
        { 'Activity date': '2024-02-05', school: { urn: 100001, name: 'Alder' }, pupils: 30 },
        { 'Activity date': '2024-02-14', school: { urn: 100002, name: 'Birch' }, pupils: 28 },
      ],
    }),
    rows: TWO,
  },
  {
    name: 'weeks.csv',
    content: lines('Week commencing,School URN,Young people', '05/02/2024,100001,30', '26/02/2024,100002,28'),
    rows: [FIRST, [3, '2024-02-26', 28, null, 'delivered']],
  },
  {
    name: 'mixed_ids.csv',
    content: lines('Activity date,URN / UKPRN,Young people', '05/02/2024,100001,30', '14/02/2024,100002,28'),
    rows: TWO,
  },
  {
    name: 'no_days.csv',
    content: lines(
      PLAIN,
      ...NO_DAYS.map((written) => `${written},100001,30`),
      '2024/13/02,100001,30',
      ',100001,30',
      '2024-02-05T23:30:00Z,100001,30',
      '14/02/2024,100002,28',
    ),
    rows: at(NO_DAYS.length + 4, NO_DAYS.length + 5),
    rejected: { unreadable_date: NO_DAYS.length, impossible_date: 1, no_date: 1 },
  },
  {
    name: 'not_counts.csv',
    content: lines(
      PLAIN,
      ...['-30', '(28)', '50%', '£30', '30k', 'thirty', '٣٠', 'Yes', '1 class of 28', '#VALUE!', '>100'].map(
        (written, row) => `${String(row + 1).padStart(2, '0')}/03/2024,100001,${written}`,
      ),
      '15/03/2024,100001,31',
    ),
    rows: [
      ...Array.from(
        { length: 11 },
        (_, row) =>
          [row + 2, `2024-03-${String(row + 1).padStart(2, '0')}`, null, null, 'delivered'] as const,
      ),
      [13, '2024-03-15', 31, null, 'delivered'],
    ],
    told: /11 rows have a number of young people that is not understood/,
  },
  {
    name: 'marked.csv',
    content: lines(
      'Activity ID,Activity date,School URN,Young people,Deleted,Duplicate,Draft',
      'M1,05/02/2024,100001,30,No,No,No',
      'M2,06/02/2024,100001,30,Yes,,',
      'M3,07/02/2024,100001,30,,x,',
      'M4,08/02/2024,100001,30,,,TRUE',
      'M5,05/02/2024,100001,31,yes,,',
      'M5,05/02/2024,100001,32,,,',
    ),
    rows: [
      [2, '2024-02-05', 30, null, 'delivered'],
      [7, '2024-02-05', 32, null, 'delivered'],
    ],
    told: /4 rows are marked as deleted, void, a duplicate, a draft or a test, so left out/,
  },
  {
    name: 'a_row_a_volunteer.csv',
    content: lines(
      'Event ID,Activity date,School URN,Young people,Volunteer ID,Volunteer hours',
      'V1,05/02/2024,100001,30,7,2',
      'V1,05/02/2024,100001,30,8,2',
      'V1,05/02/2024,100001,30,9,1.5',
    ),
    rows: [[2, '2024-02-05', 30, 2, 'delivered']],
    told: /1 row has the id, school and date of a row above but other numbers, .* \(the first is row 4\): the first row counts and this one is left out as a repeat/,
  },
  {
    name: 'ranges.csv',
    content: lines(
      'Activity date,School URN,Young people',
      '05/02/2024,100001,1-30',
      '06/02/2024,100001,31 to 60',
      '07/02/2024,100001,100+',
    ),
    rows: [
      [2, '2024-02-05', 16, null, 'delivered'],
      [3, '2024-02-06', 46, null, 'delivered'],
      [4, '2024-02-07', 100, null, 'delivered'],
    ],
    told: /2 rows give the number of young people as a range .* the middle of it counts\.\n1 row gives the number of young people as about so many/,
  },
  {
    name: 'boys_and_girls.csv',
    content: lines(
      'Activity date,School URN,Boys,Girls,Start time,End time,Non-binary',
      '05/02/2024,100001,12,18,09:00,10:30,1',
      '06/02/2024,100001,12,,09:00,10:30,',
      '07/02/2024,100001,0,28,09:00,10:30,',
      '08/02/2024,100001,some,28,09:00,10:30,',
    ),
    rows: [
      [2, '2024-02-05', 30, null, 'delivered'],
      [3, '2024-02-06', null, null, 'delivered'],
      [4, '2024-02-07', 28, null, 'delivered'],
      [5, '2024-02-08', null, null, 'delivered'],
    ],
    told: /3 rows give no number of young people in all: boys and girls are added up\. “Non-binary” is not among them.*\n1 row gives boys without girls[^]*No column gives the hours: “Start time”, “End time” were not read[^]*1 row has a number of boys that is not understood/,
  },
  {
    name: 'boys_and_girls_and_all.csv',
    content: lines(
      'Activity date,School URN,Young people,Boys,Girls',
      '05/02/2024,100001,30,12,18',
      '06/02/2024,100001,30,12,19',
      '07/02/2024,100001,20-30,12,13',
      '08/02/2024,100001,,12,13',
    ),
    rows: [
      [2, '2024-02-05', 30, null, 'delivered'],
      [3, '2024-02-06', 30, null, 'delivered'],
      [4, '2024-02-07', 25, null, 'delivered'],
      [5, '2024-02-08', 25, null, 'delivered'],
    ],
    told: /1 row gives no number of young people in all[^]*1 row has boys and girls that do not come to the number of young people \(the first is row 3\): the number in all counts/,
  },
  {
    name: 'implausible.csv',
    content: lines(
      `${PLAIN},Hours,Volunteers`,
      '05/02/2024,100001,9999999,10000.5,10001',
      '06/02/2024,100001,100001,10001,2',
      '07/02/2024,100001,100000,10000,201',
      '08/02/2024,100001,5001,24.5,200',
      '09/02/2024,100001,5000,24,2',
      '10/02/2024,100001,30,0.0625,2',
    ),
    rows: [
      [2, '2024-02-05', null, null, 'delivered'],
      [3, '2024-02-06', null, null, 'delivered'],
      [4, '2024-02-07', 100000, 10000, 'delivered'],
      [5, '2024-02-08', 5001, 24.5, 'delivered'],
      [6, '2024-02-09', 5000, 24, 'delivered'],
      [7, '2024-02-10', 30, 0.0625, 'delivered'],
    ],
    told: /2 rows have more than 5,000 young people, .* \(the first is row 4\): they count as written[^]*1 row has more than 200 volunteers[^]*2 rows have more than 24 hours of delivery[^]*1 row has fewer than 6 minutes of delivery \(the first is row 7\)[^]*2 rows have a number of young people that is not understood[^]*up to 100,000 and[^]*1 row has a number of volunteers that is not understood[^]*2 rows have hours of delivery that are not understood/,
  },
  {
    name: 'shares_of_a_day.csv',
    content: lines(
      `${PLAIN},Hours`,
      '05/02/2024,100001,30,0.0625',
      '14/02/2024,100002,28,0.083333333',
      '15/02/2024,100002,28,0.25',
    ),
    rows: [
      [2, '2024-02-05', 30, 1.5, 'delivered'],
      [3, '2024-02-14', 28, 2, 'delivered'],
      [4, '2024-02-15', 28, 6, 'delivered'],
    ],
    told: /3 cells of hours are read as shares of a day, .* \(0\.0625 is an hour and a half\)/,
  },
  {
    name: 'quarters_of_an_hour.csv',
    content: lines(`${PLAIN},Hours`, '05/02/2024,100001,30,0.25', '14/02/2024,100002,28,0.5'),
    rows: [
      [2, '2024-02-05', 30, 0.25, 'delivered'],
      [3, '2024-02-14', 28, 0.5, 'delivered'],
    ],
    told: /^(?![^]*shares of a day)/,
  },
  {
    name: 'hours_and_minutes.csv',
    content: lines(`${PLAIN},Hours`, '05/02/2024,100001,30,2.15', '14/02/2024,100002,28,2.00'),
    rows: [
      [2, '2024-02-05', 30, expect.closeTo(2.15, 5) as number, 'delivered'],
      [3, '2024-02-14', 28, 2, 'delivered'],
    ],
    told: /1 cell of hours such as “1\.30” is read as decimals .* if they are hours and minutes, write 1:30/,
  },
  {
    name: 'thousands.csv',
    content: lines("Activity date,School URN,Pupils ('000)", '05/02/2024,100001,2', '14/02/2024,100002,1'),
    rows: [
      [2, '2024-02-05', null, null, 'delivered'],
      [3, '2024-02-14', null, null, 'delivered'],
    ],
  },
  {
    name: 'half_a_volunteer.csv',
    content: lines(`${PLAIN},Volunteers`, '05/02/2024,100001,30,1.5', '14/02/2024,100002,28,2.0'),
    rows: TWO,
    told: /1 row has a number of volunteers that is not understood \(“1\.5”\), of 2 filled cells .* write a plain number up to 10,000, without fractions, and/,
  },
]

/** The same log of two visits as other programs write it: told by its text alone, without loading it. */
export const WRITTEN_OTHERWISE: readonly (readonly [
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
])[] = [
  [
    'sep_line.csv',
    'sep=;\r\nActivity date;School URN;Young people\r\n05/02/2024;100001;30\r\n14/02/2024;100002;28\r\n',
  ],
  [
    'unicode_text.txt',
    utf16('Activity date\tSchool URN\tYoung people\r\n05/02/2024\t100001\t30\r\n14/02/2024\t100002\t28\r\n'),
  ],
  [
    'pipes.csv',
    lines('Activity date|School URN|Young people', '05/02/2024|100001|30', '14/02/2024|100002|28'),
  ],
  ['trailing_commas.csv', lines(`${PLAIN},,,`, '05/02/2024,100001,30,,,', '14/02/2024,100002,28,,,')],
  [
    'line_break.csv',
    'Activity date,School URN,Topic,Young people\n05/02/2024,100001,"Rockets\r\nand planes",30\n14/02/2024,100002,x,28\n',
  ],
  [
    'latin1.csv',
    latin1('Activity date;School\xa0URN;Young people\r\n05/02/2024;100001;30\r\n14/02/2024;100002;28\r\n'),
  ],
  [
    'markdown.txt',
    lines(
      '| Activity date | School URN | Young people |',
      '|---|---|---|',
      '| 05/02/2024 | 100001 | 30 |',
      '| 14/02/2024 | 100002 | 28 |',
    ),
  ],
  [
    'titles.csv',
    lines('Report of visits 2023/24,,', ',,', PLAIN, '05/02/2024,100001,30', '14/02/2024,100002,28'),
  ],
  [
    'quoted.csv',
    lines(
      '"Activity date" , "School URN" , "Young people"',
      '"05/02/2024" , "100001" , "30"',
      '"14/02/2024" , "100002" , "28"',
    ),
  ],
  [
    'semicolons_in_words.csv',
    lines(`${PLAIN},Topic`, '05/02/2024,100001,30,a;b;c', '14/02/2024,100002,28,d;e'),
  ],
]

/** Files that are no table of visits, with why they are refused. */
export const NO_LOGS: readonly (readonly [name: string, content: string, why: RegExp])[] = [
  [
    'web_page.csv',
    '<html><table><tr><th>Activity date</th><th>School URN</th></tr></table></html>',
    /seems to be a web page/,
  ],
  [
    'cut_short.csv',
    'Activity date,School URN,Topic,Young people\n05/02/2024,100001,"Rockets,30\n14/02/2024,100002,x,28\n',
    /ends inside quotation marks that open in row 2/,
  ],
  ['empty.csv', '\n\n', /./],
  ['headings_alone.csv', `${PLAIN}\n`, /has headings but no rows beneath them/],
]
