import { expect, test } from 'vitest'
import { lagBars } from '../../../src/charts/lag_bars'

const weeks = [
  { week: 1, engagements: 40 },
  { week: 14, engagements: 10 },
]

test('thirteen weeks and one bar for later, the tallest as tall as the chart', () => {
  const { bars } = lagBars(weeks, 140, 100)
  expect(bars.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
  expect(bars.map(({ height }) => height)).toEqual([100, ...Array<number>(12).fill(0), 25])
})

test('reports before their activity stand left of day 0, only where there are any', () => {
  const { bars, at } = lagBars([...weeks, { week: 0, engagements: 2 }], 150, 100)
  expect(bars[0]).toMatchObject({ week: 0, height: 5 })
  expect(at(0)).toEqual({ days: 0, x: 10 })
})

test('a day stands where its week ends; later than thirteen weeks it has no place', () => {
  const { at, ticks } = lagBars(weeks, 140, 100)
  expect(at(28)).toEqual({ days: 28, x: 40 })
  expect(ticks[0]).toEqual({ label: '4 weeks', x: 40 })
  expect(at(92)).toBeNull()
  expect(at(null)).toBeNull()
})

test('no reports at all are bars of no height, not a fault', () => {
  expect(lagBars([], 140, 100).bars.every(({ height }) => height === 0)).toBe(true)
})
