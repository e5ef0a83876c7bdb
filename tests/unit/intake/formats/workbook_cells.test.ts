import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { kindOfCode, kindOfFormat } from '../../../../workers/warehouse/intake/formats/number_format'
import { tablesIn } from '../../../../workers/warehouse/intake/formats/tables_in'
import {
  dayNumberText,
  numberText,
  wordsOf,
} from '../../../../workers/warehouse/intake/formats/workbook_cell'
import { recordsOf } from '../records_of'
import { textOf } from '../text_of'
import { sheetXml, workbookParts } from './workbook_file'

describe('what a number format shows a number as', () => {
  test.each([
    ['percent', '0.0%;[Red]-0.0%'],
    ['percent', '0 %'],
    ['number', '0"%"'],
    ['number', '0\\%'],
    ['number', 'General'],
    ['number', '#,##0.00" days"'],
    ['number', '[Red][<0]0.0;0.0'],
    ['number', '_-"£"* #,##0.00_-'],
    ['date', 'dd/mm/yyyy\\ hh:mm'],
    ['date', 'ddd\\ d\\ mmm\\ yyyy'],
    ['date', '[$-809]mmmm'],
    ['date', 'mmm-yy'],
    ['time', 'h:mm AM/PM'],
    ['time', 'hh:mm:ss'],
    ['time', 'mm:ss.0'],
    ['elapsed', '[h]:mm'],
    ['elapsed', '[mm]:ss'],
  ])('%s: %s', (kind, code) => {
    expect(kindOfCode(code)).toBe(kind)
  })

  test('Excel’s own formats go by number, unless the workbook writes one out', () => {
    const kinds = ['0', '9', '10', '14', '20', '22', '46'].map((id) => kindOfFormat(id, new Map()))
    expect(kinds).toEqual(['number', 'percent', 'percent', 'date', 'time', 'date', 'elapsed'])
    expect(kindOfFormat('14', new Map([['14', '0%']]))).toBe('percent')
  })
})

describe('a number of a cell as text', () => {
  test.each([
    ['0.0625', 'elapsed', '01:30:00'],
    ['1.5208333333333333', 'elapsed', '36:30:00'],
    ['0.0625', 'time', '01:30:00'],
    ['1.0416666666666667', 'time', '25:00:00'],
    ['45365.395833333336', 'time', '2024-03-14 09:30:00'],
    ['0.39583333333333331', 'date', '09:30:00'],
    ['45365.395833333336', 'date', '2024-03-14 09:30:00'],
    ['45351.99999999', 'date', '2024-03-01'],
    ['45327', 'date', '2024-02-05'],
    ['45327', 'number', '45327'],
    ['1.5E-2', 'number', '0.015'],
    ['0.07', 'percent', '7%'],
    ['-1', 'percent', '-100%'],
    ['-5', 'date', '-5'],
    ['1e300', 'date', '1e+300'],
  ] as const)('%s shown as %s is %s', (written, kind, text) => {
    expect(numberText(written, kind, false)).toBe(text)
  })

  test('days are counted from 1904 where the workbook says so, and round the day that 1900 did not have', () => {
    expect(dayNumberText(43865, true)).toBe('2024-02-05')
    expect([1, 59, 61].map((serial) => dayNumberText(serial, false))).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
    ])
  })

  test('keeps every digit a percentage has, and every day its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (number) => {
        expect(Number(numberText(String(number / 1e6), 'percent', false).slice(0, -1))).toBe(number / 1e4)
        const day = 61 + (number % 100_000)
        expect(Date.parse(numberText(String(day), 'date', false)) / 86_400_000 + 25_569).toBe(day)
      }),
    )
  })

  test('characters written by number are themselves, and line ends are one', () => {
    expect(wordsOf('a_x000D_\nb_x000d_c_x005F_x000D_ _x00E9_ _x0007_')).toBe('a\nb\nc_x000D_ é ')
  })
})

const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/></cellXfs></styleSheet>'

const cellsOf = (cells: string): string => `<worksheet><sheetData>${cells}</sheetData></worksheet>`

async function readBook(
  sheets: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
) {
  const parts = workbookParts(sheets)
  parts['xl/styles.xml'] = strToU8(STYLES)
  for (const [name, xml] of Object.entries(others)) parts[name] = strToU8(xml)
  const tables = await tablesIn(new File([zipSync(parts)], 'log.xlsx'))
  return Promise.all(
    tables.map(async (table) => ({
      part: table.part,
      notices: table.notices,
      rows: recordsOf(await textOf(table)),
    })),
  )
}

test('cells of every type are read, whether or not they and their rows give addresses', async () => {
  const row = (address: (column: string) => string, number: string): string =>
    `<row${number}>${[
      `<c${address('A')} t="s"><v>1</v></c>`,
      `<c${address('B')} t="inlineStr"><is><r><t>Bir</t></r><r><rPr/><t xml:space="preserve">ch </t></r><rPh sb="0" eb="1"><t>reading</t></rPh></is></c>`,
      `<c${address('C')} t="b"><v>1</v></c>`,
      `<c${address('D')} t="str"><f>A1&amp;""</f><v>x &lt; y</v></c>`,
      `<c${address('E')} s="2"><v>0.253</v></c>`,
      `<c${address('F')} s="3"><f>1/16</f><v>0.0625</v></c>`,
      `<c${address('G')} t="d"><v>2024-02-01T09:30:00</v></c>`,
      `<c${address('H')}/>`,
      `<c${address('I')} s="1" t="n"><v>45327</v></c>`,
    ].join('')}</row>`
  const shared =
    '<sst><si><t>no</t></si><si><t>Ald</t><phoneticPr/></si><si><r><t>rich</t></r></si></sst>'.replace(
      'Ald<',
      'Alder_x000D_<',
    )
  const [log] = await readBook(
    { Log: cellsOf(row((column) => ` r="${column}1"`, ' r="1"') + row(() => '', '')) },
    { 'xl/sharedStrings.xml': shared },
  )
  const cells = [
    'Alder\n',
    'Birch ',
    'true',
    'x < y',
    '25.3%',
    '01:30:00',
    '2024-02-01 09:30:00',
    '',
    '2024-02-05',
  ]
  expect(log?.rows).toEqual([cells, cells])
})

test('tags with a prefix, as some programs write them, are the same tags', async () => {
  const xml = cellsOf('<x:row><x:c t="inlineStr"><x:is><x:t>Date</x:t></x:is></x:c></x:row>')
  const [log] = await readBook({ Log: xml.replaceAll(/<(\/?)(?!\/|x:)/g, '<$1x:') })
  expect(log?.rows).toEqual([['Date']])
})

test.each([
  ['date1904="true"', '2024-02-05'],
  ['date1904="1"', '2024-02-05'],
  ['date1904="0"', '2020-02-04'],
  ['', '2020-02-04'],
])('the workbook says from which year it counts days: %s', async (attribute, day) => {
  const parts = workbookParts({ Log: cellsOf('<row><c s="1"><v>43865</v></c></row>') })
  const book = new TextDecoder().decode(parts['xl/workbook.xml'])
  parts['xl/workbook.xml'] = strToU8(book.replace('<sheets>', `<workbookPr ${attribute}/><sheets>`))
  const [log] = await tablesIn(new File([zipSync(parts)], 'log.xlsx'))
  expect(recordsOf(log?.opening ?? '')).toEqual([[day]])
})

test('errors, and formulas without a stored result, are empty, counted and told', async () => {
  const [log] = await readBook({
    Log: cellsOf(
      '<row><c t="inlineStr"><is><t>URN</t></is></c></row><row><c t="e"><v>#N/A</v></c><c><v>7</v></c></row><row><c><f>1+1</f></c><c><f>1+1</f><v>2</v></c></row>',
    ),
  })
  expect(log?.rows).toEqual([
    ['URN', ''],
    ['', '7'],
    ['', '2'],
  ])
  expect(log?.notices).toEqual([
    '1 cell of sheet “Log” held an error of Excel, such as #N/A: read as empty.',
    expect.stringMatching(/^1 formula of sheet “Log” had no stored result: read as empty\./),
  ])
})

test('a sheet that cannot be read is left out and told, and the others are read', async () => {
  const tables = await readBook({
    Broken: '<worksheet><sheetData><row r="1"><c',
    Far: sheetXml([['x']]).replace('</row>', '</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    Log: sheetXml([['Date'], ['x']]),
  })
  expect(tables.map(({ part }) => part)).toEqual(['sheet “Log”'])
  expect(tables[0]?.notices).toEqual([
    expect.stringMatching(/^Sheet “Broken” could not be read and was left out: log.xlsx is a damaged/),
    expect.stringMatching(/^Sheet “Far” could not be read and was left out: .*too far apart/),
  ])
})

test('a hidden sheet is read and said to be hidden; a chart is no sheet', async () => {
  const parts = workbookParts({
    Lists: sheetXml([['Colour']]),
    Chart: '<chartsheet/>',
    Log: sheetXml([['Date']]),
  })
  const change = (name: string, from: string, to: string): void => {
    parts[name] = strToU8(new TextDecoder().decode(parts[name]).replace(from, to))
  }
  change('xl/workbook.xml', 'name="Lists"', 'name="Lists" state="veryHidden"')
  change(
    'xl/_rels/workbook.xml.rels',
    'Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"',
    'Id="r1" Type="x/chartsheet"',
  )
  const tables = await tablesIn(new File([zipSync(parts)], 'log.xlsx'))
  expect(tables.map(({ part }) => part)).toEqual(['hidden sheet “Lists”', 'sheet “Log”'])
})

test('rows and cells that the workbook leaves out stand empty, those beneath the last not at all', async () => {
  const [log] = await readBook({
    Log: cellsOf(
      '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="3"><c r="A3" s="1"/></row><row r="5"><c r="A5"><v>3</v></c></row><row r="9"><c r="A9"/></row>',
    ),
  })
  expect(log?.rows).toEqual([
    ['', '', '', ''],
    ['', '1', '', '2'],
    ['', '', '', ''],
    ['', '', '', ''],
    ['3', '', '', ''],
  ])
})
