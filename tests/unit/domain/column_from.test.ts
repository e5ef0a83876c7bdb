import { expect, test } from 'vitest'
import { columnFrom } from '../../../src/domain/column_from'

test('a column has a number for each value, worked out from the value and its row', () => {
  expect(columnFrom(Int16Array, ['a', 'bb', 'ccc'], (text, row) => 10 * text.length + row)).toEqual(
    Int16Array.of(10, 21, 32),
  )
})
