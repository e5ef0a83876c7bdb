import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../../../workers/warehouse/intake/clean_text'
import { tablesIn } from '../../../../workers/warehouse/intake/formats/tables_in'
import { onlyTableOf } from '../only_table_of'
import { recordsOf } from '../records_of'
import { textOf } from '../text_of'
import { contentXml, openDocumentOf, rowsXml, rowXml, wordCell } from './open_document_file'

const fileOf = (bytes: Uint8Array<ArrayBuffer> | string): File => new File([bytes], 'log.ods')
const HEADINGS = ['Date', 'URN', 'Hours']

/** The rows of the first sheet. */
async function rowsOf(rows: string): Promise<string[][]> {
  const [table] = await tablesIn(fileOf(openDocumentOf(contentXml({ Log: rows }))))
  return recordsOf(await textOf(table))
}
const cell = (attributes: string, words = ''): string =>
  `<table:table-cell ${attributes}>${words && `<text:p>${words}</text:p>`}</table:table-cell>`

describe('an OpenDocument spreadsheet', () => {
  test('as LibreOffice 7.4 writes it becomes one text a sheet that holds anything', async () => {
    const tables = await tablesIn(fileOf(new Uint8Array(readFileSync('tests/fixtures/ods/libreoffice.ods'))))
    expect(tables.map(({ format, part }) => [format, part])).toEqual([
      ['OpenDocument spreadsheet', 'sheet “Notes”'],
      ['OpenDocument spreadsheet', 'sheet “Log”'],
    ])
    const school = 'Ash & “Oak” <School>'
    expect(recordsOf(await textOf(tables[1]))).toEqual([
      ['Activities of the north hub'],
      Array.from({ length: 8 }, () => ''),
      ['Date', 'URN', 'Start', 'FSM %', 'Cost', 'Delivered', 'School', 'Notes'],
      ['2024-02-01', '100001', '09:30:00', '25.3%', '12.5', '1', school, 'one  two\nthree'],
      ['2024-02-02', '100002', '', '7%', '0.1', '0', school, 'x'],
      ['2024-02-29 09:30:00', '100003', '14:05:00', '100%', '-1250.75', '', school, ''],
      Array.from({ length: 8 }, () => ''),
      ['2024-03-01', '100004', '', '', '1000000000000000', '', 'Elm', "'quoted'"],
    ])
  })

  test.each([
    ['a number with every digit', 'office:value-type="float" office:value="0.1234567"', '0.12', '0.1234567'],
    ['money', 'office:value-type="currency" office:currency="GBP" office:value="12.5"', '£12.50', '12.5'],
    ['a share as a percentage', 'office:value-type="percentage" office:value="0.07"', '7%', '7%'],
    ['a day', 'office:value-type="date" office:date-value="2024-02-01"', '1 Feb', '2024-02-01'],
    ['a time of day', 'office:value-type="time" office:time-value="PT09H30M00S"', '9.30', '09:30:00'],
    [
      'a length of time as shown',
      'office:value-type="time" office:time-value="PT90H00M00S"',
      '90:00',
      '90:00',
    ],
    ['a truth', 'office:value-type="boolean" office:boolean-value="true"', 'YES', 'true'],
    ['words told apart from those shown', 'office:value-type="string" office:string-value="Ash"', '', 'Ash'],
    ['a number that is none, as shown', 'office:value-type="float" office:value="x"', '#N/A', '#N/A'],
    ['words of no type', '', 'Ash', 'Ash'],
  ])('gives %s', async (_, attributes, content, text) => {
    expect(await rowsOf(rowXml(cell(attributes, content) + wordCell('end')))).toEqual([[text, 'end']])
  })

  test('leaves out comments and drawings in a cell, and tables within one', async () => {
    const words = `<text:p>Ash</text:p><office:annotation><text:p>Ask them</text:p></office:annotation><draw:frame><text:p>A box</text:p></draw:frame><table:table>${rowsXml([['inner']])}</table:table>`
    expect(await rowsOf(rowXml(`<table:table-cell>${words}</table:table-cell>${wordCell('end')}`))).toEqual([
      ['Ash', 'end'],
    ])
  })

  test('repeats cells and rows as often as it says, but not the empty ones at their end', async () => {
    const times = (count: number, of: string): string => `table:number-${of}-repeated="${count}"`
    const row = wordCell('a', times(2, 'columns')) + wordCell('', times(2, 'columns')) + wordCell('b')
    expect(
      await rowsOf(
        rowXml(row + wordCell('', times(16_379, 'columns')), times(2, 'rows')) +
          rowXml(wordCell('', times(16_384, 'columns')), times(2, 'rows')) +
          rowXml(wordCell('end')) +
          rowXml(wordCell('', times(16_384, 'columns')), times(1_048_571, 'rows')),
      ),
    ).toEqual([
      ['a', 'a', '', '', 'b'],
      ['a', 'a', '', '', 'b'],
      ['', '', '', '', ''],
      ['', '', '', '', ''],
      ['end', '', '', '', ''],
    ])
  })

  test('words in a merged cell stand in each row it reaches over; a headcount does not', async () => {
    const down = 'table:number-rows-spanned="3"'
    const covered = '<table:covered-table-cell table:number-columns-repeated="2"/>'
    const pupils = cell(`office:value-type="float" office:value="30" ${down}`)
    expect(
      await rowsOf(
        rowXml(wordCell('Ash', down) + pupils + wordCell('1')) +
          rowXml(covered + wordCell('2')) +
          rowXml(covered + wordCell('3')) +
          rowXml(wordCell('Elm') + wordCell('') + wordCell('4')),
      ),
    ).toEqual([
      ['Ash', '30', '1'],
      ['Ash', '', '2'],
      ['Ash', '', '3'],
      ['Elm', '', '4'],
    ])
  })

  test('any grid of text reads as the CSV file of the same grid does', async () => {
    const letters = fc.constantFrom('a', 'Z', '0', '"', ',', ';', '\n', ' ', '<', '&', 'é', '𝒜', '&amp;')
    const words = fc.string({ unit: letters })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(words, words, words), { maxLength: 8 }), async (some) => {
        const grid = [HEADINGS, ...some, ['x', 'y', 'z']]
        expect(await rowsOf(rowsXml(grid))).toEqual(grid.map((cells) => cells.map(cleanText)))
      }),
    )
  })

  test('is recognised by the headings of a sheet, those of another file’s cells left out', async () => {
    const log = rowsXml([['Activities'], [], HEADINGS, ['01/02/2024', '100001', '2']])
    const content = contentXml({ Notes: rowsXml([['About']]), "'file:///log.ods'#$Log": log, Log: log })
    expect(await onlyTableOf(fileOf(openDocumentOf(content)))).toMatchObject({
      kind: 'engagements',
      readAs: 'OpenDocument spreadsheet, sheet “Log”',
      headingRow: 3,
    })
  })
})

describe('an OpenDocument spreadsheet that cannot be read is refused, never a hang', () => {
  const whole = contentXml({ Log: rowsXml([HEADINGS, ['01/02/2024', '100001', '2']]) })
  const whyOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
    const recognition = await onlyTableOf(fileOf(bytes))
    return 'why' in recognition ? recognition.why : recognition.outcome
  }
  const repeated = (of: string, count: string): string =>
    whole.replace('<table:table-cell ', `<table:table-cell table:number-${of}-repeated="${count}" `)

  test.each([
    [
      'with a document type',
      whole.replace('<office:b', '<!DOCTYPE w [<!ENTITY a "ha">]><office:b'),
      /is a damaged/,
    ],
    ['with tags that do not match', whole.replace('</table:table>', ''), /is a damaged/],
    ['with a tag that never ends', whole.replace('URN</text:p>', 'URN</text:p'), /is a damaged/],
    ['cut short', whole.slice(0, -40), /is a damaged/],
    ['with tags inside one another without end', '<a>'.repeat(1000), /is a damaged/],
    ['with a count that is none', repeated('columns', '-3'), /is a damaged/],
    ['with a word in every column', repeated('columns', '999999999'), /too far apart/],
    [
      'with a word in every row',
      whole.replace('<table:table-row ', '<table:table-row table:number-rows-repeated="999999999" '),
      /too far apart/,
    ],
    ['with no sheet', contentXml({}), /has no table in it/],
    ['that is no spreadsheet', '', /is a damaged/],
  ])('%s', async (_, content, why) => {
    expect(await whyOf(openDocumentOf(content))).toMatch(why)
  })

  test.each([
    ['part by part', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }],
    ['as a whole', { 'encrypted-package': 'x' }],
  ])('protected by a password %s', async (_, parts) => {
    expect(await whyOf(openDocumentOf('noise', parts))).toBe(
      'log.ods is protected by a password: open it, save it without one, or as CSV, and load that.',
    )
  })

  test('with any byte changed it is refused in a sentence, or read where the byte does not count', async () => {
    const bytes = openDocumentOf(whole)
    const changes = fc.tuple(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }))
    await fc.assert(
      fc.asyncProperty(changes, async ([at, change]) => {
        const changed = bytes.map((byte, place) => (place === at ? byte ^ change : byte))
        expect(await whyOf(changed)).toMatch(/^recognised$|^log.ods .*\.$|^The headings of log.ods .*\.$/s)
      }),
    )
  })
})
