import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvCell, csvFile } from '../../../src/domain/csv'

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
