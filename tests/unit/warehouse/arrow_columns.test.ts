import { Bool, Dictionary, Int32, Table, Utf8, vectorFromArray } from 'apache-arrow'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  codeColumn,
  numberColumn,
  numbersOfTexts,
  textColumn,
} from '../../../workers/warehouse/arrow_columns'

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

/** Arrow makes no dictionary of no text. */
const someTexts = fc.array(fc.option(fc.string({ maxLength: 2 }), { nil: null }), {
  minLength: 1,
  maxLength: 12,
})
const coded = (values: readonly (string | null)[]) =>
  new Table({ name: vectorFromArray(values, new Dictionary(new Utf8(), new Int32())) })

test('a text has one code, whether chunks hold it as it is or in dictionaries of their own', () => {
  fc.assert(
    fc.property(someTexts, someTexts, someTexts, (first, second, third) => {
      const values = [...first, ...second].map((text) => text ?? '')
      for (const chunks of [chunk(first).concat(chunk(second)), coded(first).concat(coded(second))]) {
        const { codes, count } = codeColumn(chunks, 'name')
        values.forEach((text, row) => expect(codes[row]).toBe(codes[values.indexOf(text)]))
        values.forEach((text, row) => expect(codes[row] === 0).toBe(text === ''))
        expect(new Set(codes).size).toBe(new Set(values).size)
        expect(Math.max(0, ...codes)).toBeLessThan(count)
      }
      const lengths = numbersOfTexts(coded(third), 'name', Uint8Array, (text) => text.length)
      expect([...lengths]).toEqual(third.map((text) => text?.length ?? 0))
    }),
  )
})

/** Long enough for runs of gaps that fill whole bytes of the bitmap, and for runs that end within one. */
const withGaps = <T>(values: fc.Arbitrary<T>) =>
  fc
    .array(fc.tuple(fc.option(values, { nil: null }), fc.integer({ min: 1, max: 20 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((runs) => runs.flatMap(([value, times]) => new Array<T | null>(times).fill(value)))

test('numbers, yes or no and texts have gaps where Arrow has them, whatever runs and slices', () => {
  fc.assert(
    fc.property(withGaps(fc.integer({ min: 0, max: 99 })), fc.nat(30), (values, from) => {
      const table = new Table({
        number: vectorFromArray(values, new Int32()),
        isEven: vectorFromArray(
          values.map((value) => (value === null ? null : value % 2 === 0)),
          new Bool(),
        ),
        text: vectorFromArray(
          values.map((value) => (value === null ? null : String(value))),
          new Dictionary(new Utf8(), new Int32()),
        ),
      }).slice(from)
      const rest = values.slice(from)
      expect([...numberColumn(table, 'number', Int32Array, -1)]).toEqual(rest.map((value) => value ?? -1))
      expect([...numberColumn(table, 'isEven', Uint8Array, 2)]).toEqual(
        rest.map((value) => (value === null ? 2 : Number(value % 2 === 0))),
      )
      expect(textColumn(table, 'text')).toEqual(rest.map((value) => String(value ?? '')))
    }),
  )
})
