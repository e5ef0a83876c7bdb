import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dragSpan, monthBars, startDrag } from '../../../src/charts/month_bars'
import { reachColour, reachSteps, REACH_RAMP } from '../../../src/findings/coverage/reach_ramp'
import { formatRate } from '../../../src/findings/format_number'

test('bars are as tall as their share of the largest month', () => {
  const { bars, ticks, most } = monthBars(2024 * 12 + 7, [5, 10, 0], 300, 50)
  expect(bars.map(({ height }) => height)).toEqual([25, 50, 0])
  expect(ticks).toEqual([{ label: 'Sep 2024', x: 100 }])
  expect(most).toBe(10)
})

test('the starts of years have their names where these have room, and none is cut at the edge', () => {
  const labels = (width: number) =>
    monthBars(2019 * 12 + 8, Array<number>(72).fill(1), width, 50).ticks.map(({ label }) => label)
  expect(labels(720)).toEqual(['Sep 2019', 'Sep 2020', 'Sep 2021', 'Sep 2022', 'Sep 2023', 'Sep 2024'])
  expect(labels(340)).toEqual(['Sep 2019', '', 'Sep 2021', '', 'Sep 2023', ''])
  expect(labels(150)).toEqual(['Sep 2019', '', '', 'Sep 2022', '', ''])
})

test('no months, no bars', () => expect(monthBars(0, [], 300, 50).bars).toEqual([]))

test('a drag stays within the months there are and never turns round', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
  fc.assert(
    fc.property(
      span,
      fc.integer({ min: 0, max: 20 }),
      fc.float({ min: 0, max: Math.fround(0.99) }),
      fc.integer({ min: -50, max: 50 }),
      (from, press, offset, to) => {
        const after = dragSpan(startDrag(press, from, offset), to, 0, 20)
        expect(after.from).toBeLessThanOrEqual(after.to)
        expect(after.from).toBeGreaterThanOrEqual(0)
        expect(after.to).toBeLessThanOrEqual(20)
      },
    ),
  )
})

test('holding the whole span keeps its length', () => {
  expect(dragSpan(startDrag(5, { from: 3, to: 8 }, 0.5), 100, 0, 20)).toEqual({ from: 15, to: 20 })
})

test('the two darkest colours mean that the target is met', () => {
  const steps = reachSteps(80)
  expect(reachColour(0.799, steps)).toBe(REACH_RAMP[4])
  expect(reachColour(0.8, steps)).toBe(REACH_RAMP[5])
  expect(reachColour(null, steps)).toBeNull()
})

test('no rate is said as zero or as all when it is not', () => {
  expect([null, 0, 0.004, 0.5808, 0.996, 1].map(formatRate)).toEqual([
    'no schools',
    '0%',
    '<1%',
    '58%',
    '>99%',
    '100%',
  ])
})
