import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { delimiterOf } from '../../../workers/warehouse/intake/delimiter'
import { possibleHeadings, surveyRecords } from '../../../workers/warehouse/intake/survey'
import { recordsOf } from './records_of'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`

describe('records', () => {
  test.each([
    [
      'plain fields',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['any mix of line ends', 'a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']]],
    ['delimiters, quotes and line ends inside quotes', '"x,\r\n""y""",2\n', [['x,\r\n"y"', '2']]],
    ['a quotation mark inside an unquoted field', 'a"b,c\n', [['a"b', 'c']]],
    ['words after a closing quotation mark', '"Big" School,2\n', [['Big School', '2']]],
    [
      'empty fields',
      ',,\n"",\n',
      [
        ['', '', ''],
        ['', ''],
      ],
    ],
    ['more fields than were allowed for', `${'x,'.repeat(99)}x\n`, [Array.from({ length: 100 }, () => 'x')]],
  ])('%s', (_, text, records) => {
    expect(recordsOf(text)).toEqual(records)
  })

  test('any table written by the rules is read back, whatever is in its cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', ' ', 'é') }),
    )
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
      )
    const delimiters = fc.constantFrom(',', ';', '\t', '|')
    fc.assert(
      fc.property(table, delimiters, fc.constantFrom('\n', '\r\n', '\r'), (rows, delimiter, lineEnd) => {
        const text = rows.map((row) => row.map(quoted).join(delimiter) + lineEnd).join('')
        expect(recordsOf(text, delimiter)).toEqual(rows)
      }),
    )
  })
})

describe('the delimiter', () => {
  test.each([
    [',', 'a,b,c\n1,2,3\n'],
    [';', 'Name;Address\nx;1, High St, Leeds\ny;2, Low St, Hull\n'],
    ['\t', 'a\tb, and more\n1\t2\n'],
    ['|', 'a|b\n1|2\n'],
    [',', 'URN\n100000\n100001\n'],
  ])('%j', (delimiter, text) => {
    expect(delimiterOf(bytes(text))).toBe(delimiter)
  })
})

/** Survey of a comma-separated text, with the row numbers of the records that are whole. */
function survey(text: string) {
  const source = bytes(text)
  const whole: number[] = []
  const [headings] = possibleHeadings(source, ',')
  if (!headings) throw new Error('The text has no headings')
  return { ...surveyRecords('log.csv', source, ',', headings, (row) => whole.push(row)), whole }
}

describe('the walk through a file', () => {
  test('numbers records with the heading row as 1, past blank, ragged and many-lined ones', () => {
    const text = 'a,b\n1,2\n\n"x\ny",2\n1\n,\n1,2,3\n9,9\n'
    expect(survey(text)).toEqual({
      rows: 5,
      blankRows: 2,
      ragged: [
        { row: 5, columns: 1 },
        { row: 7, columns: 3 },
      ],
      whole: [2, 4, 8],
    })
  })

  test('empty columns at the end of a row are no fault', () => {
    expect(survey('a,b\n1,2,,\n3,4\n').ragged).toEqual([])
    expect(survey('a,b,\n1,2\n3,4,\n').ragged).toEqual([])
  })

  test('a file that ends inside quotation marks is cut short', () => {
    expect(() => survey('a,b\n1,2\n3,"4\n5,6\n')).toThrow(/ends inside quotation marks that open in row 3/)
  })

  test('a file that ends part-way through its last row alone is cut short', () => {
    expect(() => survey('a,b,c\n1,2,3\n4,5')).toThrow(/stops part-way through row 3 \(2 of 3 columns\)/)
    expect(survey('a,b,c\n1,2,3\n4,5\n').ragged).toEqual([{ row: 3, columns: 2 }])
  })
})
