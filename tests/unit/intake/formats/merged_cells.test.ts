import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { mergedColumns, MergedRows } from '../../../../workers/warehouse/intake/formats/merged_cells'
import { tablesIn } from '../../../../workers/warehouse/intake/formats/tables_in'
import { onlyTableOf } from '../only_table_of'
import { recordsOf } from '../records_of'
import { sheetXml, workbookParts, type WorkbookCell } from './workbook_file'

const merging = (rows: readonly (readonly WorkbookCell[])[], ...ranges: readonly string[]): File => {
  const merges = ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')
  const xml = sheetXml(rows).replace('</worksheet>', `<mergeCells>${merges}</mergeCells></worksheet>`)
  return new File([zipSync(workbookParts({ Notes: sheetXml([['x']]), Log: xml }))], 'log.xlsx')
}

test('words, dates and ids of a merged cell stand in each row it reaches over, other numbers in the first', async () => {
  const file = merging(
    [
      ['School', 'Date', 'URN', 'Pupils'],
      ['Alder', new Date('2024-02-01'), 100001, 60],
      [null, null, null, null],
      [null, new Date('2024-02-03'), null, null],
      ['Birch', null, 100002, 5],
    ],
    'A2:A4',
    'B2:B3',
    'C2:C4',
    'D2:D4',
    'E1:F1',
  )
  const [, log] = await tablesIn(file)
  expect(recordsOf(log?.opening ?? '').slice(1)).toEqual([
    ['Alder', '2024-02-01', '100001', '60'],
    ['Alder', '2024-02-01', '100001', ''],
    ['Alder', '2024-02-03', '100001', ''],
    ['Birch', '', '100002', '5'],
  ])
})

test('headings in two rows, merged as spreadsheets merge them, are joined', async () => {
  const file = merging(
    [
      ['School', 'School no', 'Autumn', null, 'Spring', null],
      [null, null, 'Visits', 'Pupils', 'Visits', 'Pupils'],
      ['Alder', 100001, 2, 40, 1, 20],
    ],
    'A1:A2',
    'B1:B2',
    'C1:D1',
    'E1:F1',
  )
  expect(await onlyTableOf(file)).toMatchObject({
    outcome: 'unmapped',
    headingRow: 2,
    headings: [
      'School',
      'School no',
      'Autumn · Visits',
      'Autumn · Pupils',
      'Spring · Visits',
      'Spring · Pupils',
    ],
  })
})

test('a range that is no range is passed over', () => {
  expect(mergedColumns('<mergeCell ref="A1"/><mergeCell/><mergeCell ref="A1:B2:C3"/>')).toEqual([])
  expect(mergedColumns('')).toEqual([])
})

test('ranges that lie over each other without end are not followed without end', () => {
  const merged = new MergedRows(new Array(1_000_000).fill({ column: 0, top: 0, bottom: 999 }))
  const rows = Array.from({ length: 1001 }, (_, row) => (row === 0 ? ['x'] : []))
  for (const [row, cells] of rows.entries()) merged.fill(row, cells, () => true)
  expect(rows.slice(-2)).toEqual([['x'], []])
})

test('a workbook whose sheets lie elsewhere is filled too', async () => {
  const xml = sheetXml([['School'], ['Alder'], [null], ['x']]).replace(
    '</worksheet>',
    '<mergeCells><mergeCell ref="A2:A3"/></mergeCells></worksheet>',
  )
  const parts = workbookParts({ Log: xml })
  const relations = new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels'])
  parts['xl/_rels/workbook.xml.rels'] = strToU8(relations.replace('worksheets/', '/xl/worksheets/'))
  const [log] = await tablesIn(new File([zipSync(parts)], 'log.xlsx'))
  expect(recordsOf(log?.opening ?? '')).toEqual([['School'], ['Alder'], ['Alder'], ['x']])
})
