import { describe, expect, test } from 'vitest'
import { jobCellsAt } from '../../../workers/warehouse/intake/kinds/jobs/crosstab'

const NUMBERED = [
  ['No.', 'Organisation', 'Town'],
  ...Array.from({ length: 9 }, (_, at) => [String(at + 1), `Firm ${at}`, 'Ely']),
]
const COUNTS = [
  ['Organisation', 'a', 'b', 'c', 'd', 'e'],
  ['Firm', '11', '21', '31', '41', '54'],
  ['Other firm', '12', '22', '32', '42', '53'],
]
const five = [
  'Construction',
  'Education',
  'Manufacturing',
  '1 Managers, directors and senior officials',
  'Sales occupations - 2023',
]
/** Five groups down, whose figures are the number of their row and of their column. */
const headed = (top: readonly string[], ...more: readonly (readonly string[])[]) => [
  top,
  ...more,
  ...five.map((group, at) => [group, ...top.slice(1).map((_, column) => `${at + 1}${column}`)]),
]

test.each([
  ['numbers of rows', NUMBERED],
  ['counts that happen to be codes', COUNTS],
  ['four groups down', headed(['Industry', 'Ely']).slice(0, 5)],
  [
    'four groups across',
    [
      ['Place', ...five.slice(1)],
      ['Ely', '1', '2', '3', '4'],
    ],
  ],
  ['five groups below a title alone', headed(['Industry', '']).slice(0, 6)],
  ['headings of five groups and no row', [['Place', ...five]]],
  ['groups down whose only column is a rate', headed(['Industry', 'rate', 'conf'])],
])('%s are not taken for groups of jobs', (_, rows) => {
  expect(rows.flatMap((_, row) => jobCellsAt(rows, row, ''))).toEqual([])
})

/** "area|code|sex group|figure±margin|year|counted" of each figure. */
const cellsOf = (rows: readonly (readonly string[])[], row = 0, only = ''): string[] =>
  jobCellsAt(rows, row, only).map(({ area, areaCode, heading, figure, margin, year, counted }) =>
    [area, areaCode, `${heading.sex} ${heading.group}`, `${figure}±${margin}`, year, counted].join('|'),
  )

describe('areas down, groups across', () => {
  const blocks: readonly (readonly [heading: string, under: readonly string[], cells: readonly string[]])[] =
    [
      ['In employment', ['%'], ['99']],
      ['Construction', ['number', 'flags', 'conf'], ['1', 'a', '10']],
      ['Education', ['%', 'number', 'conf'], ['50', '2', '20']],
      ['Females - Elementary occupations', ['number', '%', 'conf'], ['3', '50', '30']],
      ['Males : Skilled trades occupations', ['', 'conf'], ['4', '40']],
      ['Knitting', ['number'], ['98']],
      ['All occupations', ['number', 'number', 'confidence'], ['5', '6', '7']],
      ['Manufacturing', ['number', 'conf'], ['6', '60']],
    ]
  const cells = blocks.flatMap(([, , own]) => own)
  const rows = [
    ['A title', ''],
    [
      '',
      'Area name',
      'Area code',
      'Year',
      ...blocks.flatMap(([heading, under]) => [heading, ...under.slice(1).map(() => '')]).slice(0, -1),
    ],
    ['2023', '', '', '', ...blocks.flatMap(([, under]) => under)],
    ['', 'lad2021: Ely', 'E07', '2023', ...cells],
    ['', '', 'E08', '2023', ...cells],
    ['', 'Total', 'E09', '2023', ...cells],
    ['', 'Column total', 'E09', '2023', ...cells],
    ['', 'Subtotal', 'E10'],
    ['', 'Total Bay:e: f'],
    ['A note', '', '', ''],
    ['', 'Wells', 'E11', '2023', ...cells],
  ]
  const empty = (area: string, code: string) =>
    [
      'all Construction',
      'all Education',
      'female Elementary occupations',
      'male Skilled trades occupations',
      'all All occupations',
      'all Manufacturing',
    ].map((group) => `${area}|${code}|${group}|±||In employment`)

  test('numbers and their own confidence are read, of every area down to a row that is blank', () => {
    expect(cellsOf(rows, 1)).toEqual([
      'Ely|E07|all Construction|1±10|2023|In employment',
      'Ely|E07|all Education|2±20|2023|In employment',
      'Ely|E07|female Elementary occupations|3±|2023|In employment',
      'Ely|E07|male Skilled trades occupations|4±40|2023|In employment',
      'Ely|E07|all All occupations|5±|2023|In employment',
      'Ely|E07|all Manufacturing|6±60|2023|In employment',
      ...empty('Subtotal', 'E10'),
      ...empty('Total Bay:e: f', ''),
    ])
    expect(cellsOf(rows)).toEqual([])
  })

  test.each([
    ['figures under their headings', ['Ely', '1', '2', '%', '3', '4'], ['1', '2', '%', '3', '4']],
    ['an area named as a measure is', ['Rate', 'c', 'c', 'c', 'c', 'c'], ['c', 'c', 'c', 'c', 'c']],
  ])('without headings of its own, an area stands first: %s', (_, row, figures) => {
    expect(cellsOf([['Place', ...five], row]).map((cell) => cell.split('|').slice(0, 4).join('|'))).toEqual([
      `${row[0]}||all Construction|${figures[0]}±`,
      `${row[0]}||all Education|${figures[1]}±`,
      `${row[0]}||all Manufacturing|${figures[2]}±`,
      `${row[0]}||all 1|${figures[3]}±`,
      `${row[0]}||all Sales occupations|${figures[4]}±`,
    ])
  })
})

describe('groups down, areas across', () => {
  test('numbers of every area down to a blank row, and no column of totals', () => {
    const rows = [
      ...headed(
        ['Industry', 'ladu:Ely', '', 'Total', 'Wells', ''],
        ['', 'number', '%', 'number', 'number', 'conf'],
      ),
      ['Not a group', '7', '7', '7', '7', '7'],
      ['Total', '60', '61', '62', '63'],
      ['', '', '', '', '', ''],
      ['Real estate activities', '8', '8', '8', '8', '8'],
    ]
    const groups = ['Construction', 'Education', 'Manufacturing', '1', 'Sales occupations']
    expect(cellsOf(rows)).toEqual([
      ...groups.map((group, at) => `Ely||all ${group}|${at + 1}0±||`),
      'Ely||all Total|60±||',
      ...groups.map((group, at) => `Wells||all ${group}|${at + 1}3±${at + 1}4||`),
      'Wells||all Total|63±||',
    ])
  })

  test('under measures, the figures are those of the one area, and the first count', () => {
    const rows = [
      ...headed(['Jobs', '%', 'number', 'flags', 'conf', 'count', 'notes']),
      ['Real estate activities'],
      ['Total'],
    ]
    expect(cellsOf(rows, 0, 'Ely').slice(0, 2)).toEqual([
      'Ely||all Construction|11±13||',
      'Ely||all Education|21±23||',
    ])
    expect(cellsOf(rows).at(-1)).toBe('||all Total|±||')
    expect(cellsOf(rows, 1)).toEqual([])
  })

  test('the first group may stand a row below the headings', () => {
    const rows = headed(['Industry', 'Ely'], ['All of them', '15'])
    expect(cellsOf(rows)).toHaveLength(5)
    expect(cellsOf(headed(['Industry', 'Ely'], ['All', '15'], ['Both', '15']))).toEqual([])
  })
})

test.each(['Source', 'Date', 'Publisher:'])(
  'a row “%s” right above a table is what the sheet says of itself, and no row of areas',
  (label) => {
    const rows = [[label, 'The Office', ''], ...headed(['Industry', 'number', 'conf'])]
    expect(cellsOf(rows, 0, 'Ely')).toEqual([])
    expect(cellsOf(rows, 1, 'Ely').map((cell) => cell.split('|')[0])).toEqual(five.map(() => 'Ely'))
    const area = [['Area', 'Leeds', ''], ...headed(['Industry', 'number', 'conf'])]
    expect(new Set(cellsOf(area, 0).map((cell) => cell.split('|')[0]))).toEqual(new Set(['Leeds']))
  },
)
