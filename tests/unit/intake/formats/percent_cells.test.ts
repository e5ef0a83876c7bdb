import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { percentStyles, withPercentages } from '../../../../workers/warehouse/intake/formats/percent_cells'
import { tablesIn } from '../../../../workers/warehouse/intake/formats/tables_in'
import { recordsOf } from '../records_of'
import { workbookParts } from './workbook_file'

const stylesOf = (formats: string, cellXfs: string): string =>
  `<styleSheet><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs count="9">${cellXfs}</cellXfs></styleSheet>`

describe('which styles show a percentage', () => {
  test('Excel’s own two, and a format with a per cent sign that multiplies', () => {
    const formats = [
      '<numFmt numFmtId="164" formatCode="0.0%;[Red]-0.0%"/>',
      '<numFmt numFmtId="165" formatCode="0&quot;%&quot;"/>',
      '<numFmt numFmtId="166" formatCode="0\\%"/>',
      "<numFmt formatCode='0 %' numFmtId='167'/>",
    ].join('')
    const xfs = [0, 9, 10, 164, 165, 166, 167, 14].map((id) => `<xf numFmtId="${id}" xfId="0"/>`).join('')
    expect([...percentStyles(stylesOf(formats, xfs))]).toEqual(['1', '2', '3', '6'])
  })

  test('none where the workbook has no styles', () => {
    expect(percentStyles('').size).toBe(0)
  })
})

describe('a cell shown as a percentage', () => {
  const styles = new Set(['1'])
  test.each([
    ['<c r="A1" s="1"><v>0.253</v></c>', '<c r="A1" s="1" t="str"><v>25.3%</v></c>'],
    [
      '<c s="1" t="n" r="A1"><f>B1/C1</f><v>0.07</v></c>',
      '<c s="1" r="A1" t="str"><f>B1/C1</f><v>7%</v></c>',
    ],
    ['<x:c r="A1" s="1"><x:v>-1</x:v></x:c>', '<x:c r="A1" s="1" t="str"><x:v>-100%</x:v></x:c>'],
  ])('%s', (cell, seen) => {
    expect(withPercentages(cell, styles)).toBe(seen)
  })

  test.each([
    '<c r="A1"><v>0.25</v></c>',
    '<c r="A1" s="2"><v>0.25</v></c>',
    '<c r="A1" s="1" t="s"><v>4</v></c>',
    '<c r="A1" s="1"/><c r="B1" s="2"><v>0.25</v></c>',
    '<c r="A1" s="1" t="e"><v>#DIV/0!</v></c>',
  ])('%s stays as it is', (cell) => {
    expect(withPercentages(cell, styles)).toBe(cell)
  })

  test('keeps every digit a percentage has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (millionths) => {
        const seen = withPercentages(`<c r="A1" s="1"><v>${millionths / 1e6}</v></c>`, styles)
        expect(Number(/<v>(.*)%</.exec(seen)?.[1])).toBe(millionths / 1e4)
      }),
    )
  })
})

test('a workbook is read as the person sees it', async () => {
  const parts = workbookParts({
    Schools:
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>FSM</t></is></c></row><row r="2"><c r="A2" s="2"><v>0.253</v></c></row><row r="3"><c r="A3"><v>0.253</v></c></row></sheetData></worksheet>',
  })
  parts['xl/styles.xml'] = strToU8(stylesOf('', '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/>'))
  const [table] = await tablesIn(new File([zipSync(parts)], 'schools.xlsx'))
  expect(recordsOf(table?.opening ?? '')).toEqual([['FSM'], ['25.3%'], ['0.253']])
})
