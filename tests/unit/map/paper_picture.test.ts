import { expect, test } from 'vitest'
import { paperFineness } from '../../../src/map/paper_picture'

test('paper is drawn at three dots to a pixel or twice the screen’s, as far as a graphics card goes', () => {
  expect(paperFineness({ width: 774, height: 563 }, 1)).toBe(3)
  expect(paperFineness({ width: 774, height: 563 }, 2)).toBe(4)
  expect(paperFineness({ width: 1640, height: 900 }, 1)).toBeCloseTo(4096 / 1640)
  expect(paperFineness({ width: 5000, height: 900 }, 1)).toBe(1)
})
