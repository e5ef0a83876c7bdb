import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowsWhere, select } from '../../../workers/warehouse/arrays/row_runs'

test('the rows whose flag is 1 are copied in their order, in long runs and in short ones', () => {
  const runs = fc.array(fc.tuple(fc.constantFrom(0, 1), fc.integer({ min: 1, max: 20 })), { maxLength: 8 })
  fc.assert(
    fc.property(runs, (lengths) => {
      const flags = Uint8Array.from(lengths.flatMap(([flag, length]) => new Array<number>(length).fill(flag)))
      const column = Int32Array.from(flags, (_, row) => row * 7)
      const selected = select(column, rowsWhere(flags), Int32Array)
      expect([...selected]).toEqual([...column].filter((_, row) => flags[row] === 1))
    }),
  )
})
