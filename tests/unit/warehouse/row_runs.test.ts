import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowsWhere, select } from '../../../workers/warehouse/arrays/row_runs'

test.each([
  ['one byte', Uint8Array],
  ['two bytes', Int16Array],
  ['four bytes', Int32Array],
] as const)('the rows whose flag is 1 are copied in their order from numbers of %s', (_width, make) => {
  const runs = fc.array(fc.tuple(fc.constantFrom(0, 1), fc.integer({ min: 1, max: 20 })), { maxLength: 8 })
  fc.assert(
    fc.property(runs, (lengths) => {
      const flags = Uint8Array.from(lengths.flatMap(([flag, length]) => new Array<number>(length).fill(flag)))
      const column: Uint8Array | Int16Array | Int32Array = new make(flags.length)
      flags.forEach((_, row) => (column[row] = row * 7))
      const selected = select<Uint8Array | Int16Array | Int32Array>(column, rowsWhere(flags), make)
      expect([...selected]).toEqual([...column].filter((_, row) => flags[row] === 1))
    }),
  )
})
