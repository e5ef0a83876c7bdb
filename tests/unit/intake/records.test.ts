import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../../workers/warehouse/intake/clean_text'
import { delimiterOf } from '../../../workers/warehouse/intake/delimiter'
import { LONGEST_RECORD } from '../../../workers/warehouse/intake/record_walk'
import {
  possibleHeadings,
  surveyRecords,
  type RaggedRow,
  type Visitor,
} from '../../../workers/warehouse/intake/survey'
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
    ['spaces round quotation marks', 'a, "Acme, Ltd" ,b\n', [['a', 'Acme, Ltd ', 'b']]],
    [
      'a space before a name in quotation marks and more words',
      'a, "Big" School\n',
      [['a', ' "Big" School']],
    ],
    [
      'a space before a quotation mark that never closes',
      'a, "b\nc,d\n',
      [
        ['a', ' "b'],
        ['c', 'd'],
      ],
    ],
    [
      'a space before a quotation mark that closes after the line ends, in either way',
      'a, "b\rc", "d\ne"\n',
      [['a', ' "b'], ['c"', ' "d'], ['e"']],
    ],
    [
      'quotation marks after a backslash',
      '"say \\"a, b\\", then","\\"c\\""\n',
      [['say "a, b", then', '"c"']],
    ],
    ['a backslash that ends a cell', '"C:\\dir\\","x"\n', [['C:\\dir\\', 'x']]],
    ['a backslash before a doubled quotation mark', '"a\\""b",2\n', [['a\\"b', '2']]],
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
      fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', ' ', 'é', '\\') }),
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
        expect(recordsOf(text, delimiter)).toEqual(rows.map((row) => row.map(cleanText)))
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

/** Survey of a comma-separated text that comes in pieces of so many bytes: its ragged rows and the numbers of whole ones. */
async function survey(text: string, piece = 1 << 20) {
  const source = bytes(text)
  const pieces = function* () {
    for (let at = 0; at < source.length; at += piece) yield source.subarray(at, at + piece)
  }
  const table = { opening: source, text: pieces, delimiter: ',', format: '', part: '' }
  const whole: number[] = []
  const ragged: RaggedRow[] = []
  const [headings] = possibleHeadings(table)
  if (!headings) throw new Error('The text has no headings')
  const visitor: Visitor = { whole: (row) => whole.push(row), ragged: (row) => ragged.push(row) }
  return {
    ...(await surveyRecords('log.csv', table, headings, visitor, () => Promise.resolve())),
    whole,
    ragged,
  }
}

describe('the walk through a file', () => {
  test('numbers records with the heading row as 1, past blank, short, ragged and many-lined ones', async () => {
    const text = 'a,b\n1,2\n\n"x\ny",2\n1\n,\n1,2,3\n9,9\n'
    expect(await survey(text)).toEqual({
      rows: 5,
      blankRows: 2,
      shortRows: 1,
      firstShortRow: 5,
      ragged: [{ row: 7, columns: 3 }],
      whole: [2, 4, 5, 8],
    })
  })

  test('empty columns at the end of a row are no fault', async () => {
    expect((await survey('a,b\n1,2,,\n3,4\n')).ragged).toEqual([])
    expect((await survey('a,b,\n1,2\n3,4,\n')).ragged).toEqual([])
  })

  test('a file that ends inside quotation marks is cut short', async () => {
    await expect(survey('a,b\n1,2\n3,"4\n5,6\n')).rejects.toThrow(
      /ends inside quotation marks that open in row 3/,
    )
  })

  test('a file that ends part-way through its last row alone is cut short', async () => {
    await expect(survey('a,b,c\n1,2,3\n4,5')).rejects.toThrow(
      /stops part-way through row 3 \(2 of 3 columns\)/,
    )
    expect(await survey('a,b,c\n1,2,3\n4,5\n')).toMatchObject({ ragged: [], shortRows: 1, firstShortRow: 3 })
  })

  test('a row longer than any table’s is a quotation mark that is never closed', async () => {
    const row = 'x\n'.repeat(LONGEST_RECORD)
    await expect(survey(`a,b\n1,2\n3,"${row}`, 1 << 22)).rejects.toThrow(
      /never closes the quotation marks that open in row 3/,
    )
  })

  test('comes to the same wherever the text is cut into pieces', async () => {
    const letters = fc.constantFrom('a', 'b', '\\', '"', '""', ',', '\n', '\r', '\r\n', ' ', 'é')
    const outcomeOf = (text: string, piece: number) => survey(text, piece).catch((reason: unknown) => reason)
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: letters, maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        async (some, piece) => {
          const text = `a,b\n${some}`
          expect(await outcomeOf(text, piece)).toEqual(await outcomeOf(text, text.length * 2))
        },
      ),
      { numRuns: 500, examples: [[' "\ra"', 1]] },
    )
  })
})
