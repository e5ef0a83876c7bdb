import { expect, test } from 'vitest'
import { REACH_RAMP } from '../../../src/findings/coverage/reach_ramp'

/** Relative luminance of '#rrggbb', 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test('reach on a grey printer runs from light to dark, each step told from the next', () => {
  const greys = REACH_RAMP.map(luminance)
  greys.slice(1).forEach((grey, index) => {
    expect(((greys[index] ?? 0) + 0.05) / (grey + 0.05)).toBeGreaterThan(1.15)
  })
})
