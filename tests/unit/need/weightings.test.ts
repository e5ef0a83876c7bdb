import { expect, test } from 'vitest'
import { decidingPart, MOST_FACTOR, weightingFactors, WEIGHTINGS } from '../../../src/domain/need/weightings'

test('weightings are 100, each weight from half to twice as much, even in proportion, and the same each time', () => {
  const factors = weightingFactors(5)
  expect(factors).toHaveLength(WEIGHTINGS)
  expect(MOST_FACTOR).toBe(2)
  const all = factors.flat()
  expect(Math.min(...all)).toBeGreaterThanOrEqual(1 / MOST_FACTOR)
  expect(Math.max(...all)).toBeLessThanOrEqual(MOST_FACTOR)
  expect(Math.min(...all)).toBeLessThan(0.52)
  expect(Math.max(...all)).toBeGreaterThan(1.92)
  const meanLog = all.reduce((sum, each) => sum + Math.log2(each), 0) / all.length
  expect(Math.abs(meanLog)).toBeLessThan(0.1)
  expect(weightingFactors(5)).toEqual(factors)
})

test('the part that decides is the one whose weight tells the weightings apart most', () => {
  const factors = [
    [1, 2],
    [1.1, 1.8],
    [1, 0.5],
  ]
  const deciding = decidingPart(['fsm', 'pupils'], factors, [false, false, true])
  expect(deciding).toMatchObject({ part: 'pupils', whereIn: 0.5 })
  expect(deciding?.whereOut).toBeCloseTo(Math.sqrt(3.6))
  expect(decidingPart(['fsm', 'pupils'], factors, [true, true, true])).toBeNull()
})
