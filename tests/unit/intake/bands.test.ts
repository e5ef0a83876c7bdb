import { mayCountPupils } from '../../../src/domain/people/counts_of_pupils'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bandsBetween,
  cutsOf,
  withoutSmallCounts,
} from '../../../workers/warehouse/intake/kinds/school_attributes/bands'

/** As files write figures: to six decimals, and no minus zero. */
const figure = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(6)) + 0)

const labelsOf = (figures: readonly number[]): string[] =>
  bandsBetween(cutsOf(figures), figures).map(({ label }) => label)

describe('bands of figures', () => {
  test('are fifths of the schools, named with their limits', () => {
    expect(labelsOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000])).toEqual([
      'Under 3',
      '3 to under 5',
      '5 to under 7',
      '7 to under 9',
      '9 and over',
    ])
    expect(labelsOf([0.1, 0.12, 0.14, 0.16, 0.2, 1200.5])).toEqual([
      'Under 0.12',
      '0.12 to under 0.14',
      '0.14 to under 0.16',
      '0.16 to under 0.2',
      '0.2 and over',
    ])
  })

  test('of five different figures or fewer are those figures', () => {
    expect(labelsOf([3, 1, 2, 2])).toEqual(['1', '2', '3'])
    expect(labelsOf([7, 7])).toEqual(['7'])
    expect(labelsOf([])).toEqual(['All'])
  })

  test('of counts of pupils do not tell 1 from 4; of ranks and shares they may', () => {
    expect(mayCountPupils('Disadvantaged pupils', [0, 1, 2])).toBe(true)
    expect(mayCountPupils('IDACI decile', [1, 10])).toBe(false)
    expect(mayCountPupils('Score', [1, 40])).toBe(true)
    expect(mayCountPupils('Pupils %', [1.5, 40])).toBe(false)
    expect(withoutSmallCounts([1, 2, 4, 8])).toEqual([1, 10])
  })

  test('hold every figure once, and schools with one figure together', () => {
    fc.assert(
      fc.property(fc.array(figure), (figures) => {
        const bands = bandsBetween(cutsOf(figures), figures)
        for (const figure of figures)
          expect(bands.filter(({ lower, upper }) => lower <= figure && figure < upper)).toHaveLength(1)
        for (const { lower, upper } of bands)
          expect(figures.length === 0 || figures.some((figure) => lower <= figure && figure < upper)).toBe(
            true,
          )
        expect(new Set(bands.map(({ label }) => label)).size).toBe(bands.length)
      }),
    )
  })
})
