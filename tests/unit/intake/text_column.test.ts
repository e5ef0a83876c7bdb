import { expect, test } from 'vitest'
import { TextColumn } from '../../../workers/warehouse/intake/text_column'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

function append(column: TextColumn, fields: readonly string[]): void {
  for (const field of fields) {
    const text = encoder.encode(`,${field},`)
    column.append(text, 1, text.length - 1)
  }
}

function textsOf(column: TextColumn): string[] {
  const { length, valueOffsets, values } = column.finish()
  return Array.from({ length }, (_, row) =>
    decoder.decode(values.subarray(valueOffsets[row], valueOffsets[row + 1])),
  )
}

test('fields are kept without their quotation marks and cleaned, whatever row they stand in', () => {
  const column = new TextColumn()
  const fields = Array.from({ length: 10_000 }, (_, row) => `\u00e9\u00a0${row}`)
  append(column, fields)
  expect(textsOf(column)).toEqual(Array.from({ length: 10_000 }, (_, row) => `\u00e9 ${row}`))
})

test('bare, quoted, marked, accented and empty fields', () => {
  const column = new TextColumn()
  append(column, ['plain 1', '"a ""b"", c"', "'007", '="0123"', 'Cafe\u0301', '', '“quoted”', '" x"'])
  expect(textsOf(column)).toEqual(['plain 1', 'a "b", c', '007', '0123', 'Caf\u00e9', '', 'quoted', ' x'])
})

test('a column that is emptied holds the fields that come after, and none from before', () => {
  const column = new TextColumn()
  append(column, ['one', 'two', 'three'])
  column.empty()
  append(column, ['é', 'b'])
  expect(textsOf(column)).toEqual(['é', 'b'])
})
