import { Table, Utf8, vectorFromArray } from 'apache-arrow'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textColumn } from '../../../workers/warehouse/arrow_columns'

const texts = fc.array(fc.option(fc.string({ unit: 'grapheme', maxLength: 6 }), { nil: null }), {
  maxLength: 12,
})
const chunk = (values: readonly (string | null)[]) => new Table({ name: vectorFromArray(values, new Utf8()) })

test('texts are cut out of a chunk where Arrow cuts them, whatever letters, gaps and slices', () => {
  fc.assert(
    fc.property(texts, texts, fc.nat(12), (first, second, from) => {
      const table = chunk(first).concat(chunk(second)).slice(from)
      const asArrowReads = Array.from(table.getChild('name')!, (value: unknown) => value ?? '')
      expect(textColumn(table, 'name')).toEqual(asArrowReads)
    }),
  )
})

test.each([
  ['letters of two, three and four bytes', ['Ysgol Tŷ Gwyn', 'St Mary’s', '𝄞 school', null, 'é']],
  ['no text at all', []],
  ['gaps alone', [null, null]],
])('%s', (_, values) => {
  expect(textColumn(chunk(values), 'name')).toEqual(values.map((value) => value ?? ''))
})

test('a mark of byte order within a column moves no other text', () => {
  expect(textColumn(chunk(['\uFEFFa', 'b', 'c']), 'name').slice(1)).toEqual(['b', 'c'])
})
