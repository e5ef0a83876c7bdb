import { expect, test } from 'vitest'
import { heldTable } from '../../../workers/warehouse/intake/formats/table_text'
import { longJobTable } from '../../../workers/warehouse/intake/kinds/jobs/long_job_table'
import { recordsOf } from './records_of'
import { textOf } from './text_of'

const GROUPS = ['Construction', 'Education', 'Manufacturing', 'Sales occupations', 'Real estate activities']
const HEADINGS =
  'Area,Area code,Group of jobs,Sex,Year,Figure,Confidence interval (+/-),Title,Publisher,Period,What is counted'

/** The long table of a sheet, each row as its cells between commas; undefined where it is none. */
async function longRows(lines: readonly string[]): Promise<readonly string[] | undefined> {
  const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
  const found = await longJobTable(heldTable(bytes, 'Excel workbook', 'sheet “Jobs”'), 'jobs.csv')
  if (!found) return undefined
  expect([found.format, found.part]).toEqual(['Excel workbook', 'sheet “Jobs”'])
  return recordsOf(await textOf(found)).map((cells) => cells.join())
}

const down = (figure: number) => GROUPS.map((group) => `${group},${figure},5`)

test('each table has the year and the publisher written above it, else those of the sheet', async () => {
  const rows = await longRows([
    'Workforce  jobs,,',
    'Date,June 2020,',
    'Source,The Office,',
    ',,',
    'Area,Ely,',
    'Industry,number,conf',
    ...down(1),
    ',,',
    'Area,Wells,',
    'Date,June 2021,',
    'Source,Another office,',
    ',,',
    'Industry,number,conf',
    ...down(2),
    'A note of 1999,,',
  ])
  const row = (area: string, year: number, figure: number, publisher: string) => (group: string) =>
    `${area},,${group},all,${year},${figure},5,Workforce jobs,${publisher},June ${year},`
  expect(rows).toEqual([
    HEADINGS,
    ...GROUPS.map(row('Ely', 2020, 1, 'The Office')),
    ...GROUPS.map(row('Wells', 2021, 2, 'Another office')),
  ])
})

test('the year of a row counts before that of the sheet', async () => {
  const rows = await longRows([
    'Jobs in 2020',
    ['Area', 'Code', 'Year', 'Total', ...GROUPS].join(),
    'Ely,E07,Jan 2021-Dec 2022,9,1,2,3,4,5',
    'Wells,E08,,9,6,7,8,9,10',
  ])
  const row = (area: string, year: number, figure: number, group: string) =>
    `${area},${group},all,${year},${figure},,Jobs in 2020,,Jobs in 2020,Total`
  const all = ['Total', ...GROUPS]
  expect(rows).toEqual([
    HEADINGS,
    ...all.map((group, at) => row('Ely,E07', 2022, [9, 1, 2, 3, 4, 5][at] ?? 0, group)),
    ...all.map((group, at) => row('Wells,E08', 2020, [9, 6, 7, 8, 9, 10][at] ?? 0, group)),
  ])
})

test('a sheet is none where no table begins in its first forty rows', async () => {
  const above = (count: number) => Array.from({ length: count }, () => ',,')
  const table = ['Industry,number,conf', ...down(1)]
  expect(await longRows([...above(34), ...table])).toHaveLength(6)
  expect(await longRows([...above(35), ...table])).toBeUndefined()
  expect(await longRows(['Firm,Town', 'Acme,Ely'])).toBeUndefined()
})
