import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvCell, csvFile, removeFormulaGuard } from '../../../src/domain/files/csv'

test('a file starts with a byte order mark and ends every line with CRLF', () => {
  expect(
    csvFile(
      ['a', 'b'],
      [
        ['x', 1],
        [null, 'y, z'],
      ],
    ),
  ).toBe('\uFEFFa,b\r\nx,1\r\n,"y, z"\r\n')
})

test.each(['=1+1', '+44', '-2', '@cmd', '\tx', '\rx'])('%j cannot start a formula', (text) => {
  expect(csvCell(text)).toMatch(/^"?'/)
})

test('a number stays a number, a rate of nothing stays empty', () => {
  expect(csvCell(-2.5)).toBe('-2.5')
  expect(csvCell(NaN)).toBe('')
})

test('no text breaks out of its cell', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '=') }), (text) => {
      const cell = csvCell(text)
      const bare = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '') : cell
      expect(cell.startsWith('"') ? bare.includes('"') : /[",\r\n]/.test(bare)).toBe(false)
    }),
  )
})

const LEADS = [
  '',
  ' ',
  '   ',
  '\t',
  '\n',
  '\r',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\u3000',
  '\u2800',
  '\u0000',
]
const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫']

/** What a spreadsheet reads of one cell. */
const readCell = (cell: string): string =>
  cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell

test('no text starts a formula, whatever stands before its sign', () => {
  const leads = fc.array(fc.constantFrom(...LEADS), { maxLength: 4 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(leads, fc.constantFrom(...SIGNS), fc.string(), (lead, sign, rest) => {
      const text = `${lead}${sign}${rest}`
      expect(readCell(csvCell(text))).toBe(`'${text}`)
      expect(removeFormulaGuard(readCell(csvCell(text)))).toBe(text)
    }),
  )
})

test('text that starts with a tab or a line’s end is guarded, any other is written as it is', () => {
  for (const text of ['\nSUM(A1)', '\r\nSUM(A1)', '\tSUM(A1)'])
    expect(readCell(csvCell(text))).toBe(`'${text}`)
  for (const text of ["St John's", ' spaced', 'a=b', 'a\n=b', "'quoted'", ''])
    expect(readCell(csvCell(text))).toBe(text)
  expect([csvCell(-3.5), csvCell(0), csvCell(1e21)]).toEqual(['-3.5', '0', '1e+21'])
})
