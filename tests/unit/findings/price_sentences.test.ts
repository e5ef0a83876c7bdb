import { expect, test } from 'vitest'
import { againstValueAlone, priceWords } from '../../../src/findings/plan/price_sentences'

test('a plan with a price of road says what it gives up of the points and of the road of value alone', () => {
  const alone = { points: 1000, metres: 200_000 }
  expect(againstValueAlone({ points: 997, metres: 178_000 }, alone, 'need')).toBe(
    'Against need alone: 99.7% of its points for 89% of its road.',
  )
  expect(againstValueAlone({ points: 997, metres: 178_000 }, alone, 'pupils')).toMatch(
    /^Against pupils alone/,
  )
  expect(againstValueAlone({ points: 5, metres: 0 }, { points: 5, metres: 0 }, 'need')).toBe(
    'Against need alone: 100.0% of its points.',
  )
  expect(againstValueAlone({ points: 0, metres: 0 }, { points: 0, metres: 0 }, 'need')).toBe('')
  expect([0.5, 2, null].map(priceWords)).toEqual(['0.5 km', '2 km', 'any road'])
})
