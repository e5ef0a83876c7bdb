import { expect, test } from 'vitest'
import { quantileAt, randomFor, weighted } from '../../../data/demo/random'

test('draws the same for the same subject and otherwise for another', () => {
  const draw = (subject: string) => {
    const random = randomFor(subject)
    return Array.from({ length: 5 }, () => random.below(1000))
  }
  expect(draw('schools')).toEqual(draw('schools'))
  expect(draw('schools')).not.toEqual(draw('employers'))
})

test('reads a quantile between two that are given', () => {
  expect(quantileAt([0, 10, 30], 0)).toBe(0)
  expect(quantileAt([0, 10, 30], 0.75)).toBe(20)
  expect(quantileAt([0, 10, 30], 1)).toBe(30)
})

test('draws by weight and never what weighs nothing', () => {
  const random = randomFor('weights')
  const draw = weighted([
    ['rare', 1],
    ['never', 0],
    ['often', 9],
  ])
  const drawn = Array.from({ length: 2000 }, () => draw(random))
  expect(drawn).not.toContain('never')
  expect(drawn.filter((choice) => choice === 'often').length / drawn.length).toBeCloseTo(0.9, 1)
})
