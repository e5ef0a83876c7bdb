import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evenRuns } from '../../../src/views/parts/even_runs'

/** The tallest run of every way to cut the heights into at most so many runs. */
function tallestOfEveryCut(heights: readonly number[], runs: number): number[] {
  const sum = (part: readonly number[]) => part.reduce((total, each) => total + each, 0)
  if (runs === 1 || heights.length === 0) return [sum(heights)]
  return heights.flatMap((_, at) =>
    tallestOfEveryCut(heights.slice(at + 1), runs - 1).map((rest) =>
      Math.max(sum(heights.slice(0, at + 1)), rest),
    ),
  )
}

test('parts stay in order, in no more runs than allowed, the tallest as low as any cut makes it', () => {
  const anyHeights = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(anyHeights, fc.integer({ min: 1, max: 4 }), (heights, most) => {
      const runs = evenRuns(heights, (height) => height, most)
      expect(runs.flat()).toEqual(heights)
      expect(runs.length).toBeLessThanOrEqual(most)
      const tallest = Math.max(...runs.map((run) => run.reduce((sum, each) => sum + each, 0)))
      expect(tallest).toBe(Math.min(...tallestOfEveryCut(heights, most)))
    }),
  )
})

test('three fields of ten, two and nine rows stand in a column each', () => {
  expect(evenRuns([10, 2, 9], (rows) => rows, 3)).toEqual([[10], [2], [9]])
})
