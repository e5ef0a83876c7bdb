import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headingLikeness, wordsOfHeading } from '../../../workers/warehouse/intake/heading_likeness'

const likenessOf = (some: string, other: string): number =>
  headingLikeness(wordsOfHeading(some), wordsOfHeading(other))

describe('headings are alike by the words they share', () => {
  test.each([
    ['Number of pupils', 'No. of pupils', 1],
    ['NumberOfPupils', 'Pupils attending', 2 / 3],
    ['Activty date', 'Activity date', 1],
    ['Date of activity', 'activity_date', 1],
    ['Employer size', 'Employer', 2 / 3],
    ['Colour', 'Weight', 0],
    ['Note', 'Not', 0],
    ['', '', 0],
  ])('%s and %s: %f', (some, other, likeness) => {
    expect(likenessOf(some, other)).toBeCloseTo(likeness, 9)
  })

  test('as much one way as the other, and wholly where they are the same', () => {
    const heading = fc.string({ unit: fc.constantFrom('a', 'b', 'D', ' ', '_', 'é', '1') })
    fc.assert(
      fc.property(heading, heading, (some, other) => {
        expect(likenessOf(some, other)).toBeCloseTo(likenessOf(other, some), 9)
        expect([0, 1]).toContain(likenessOf(some, some))
      }),
    )
  })
})
