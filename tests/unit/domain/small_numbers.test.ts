import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  HIDDEN_COUNT,
  isSmallBase,
  isSmallCount,
  PEOPLE_THRESHOLDS,
  visibleCount,
  visibleTogether,
} from '../../../src/domain/people/small_numbers'
import { visibleBounds } from '../../../src/domain/people/visible_bounds'
import { countedPeople, formatBounds, formatPeople } from '../../../src/findings/small_number_sentences'

const boundsInWords = (least: number, most: number, people: number, threshold = 5) =>
  formatBounds(visibleBounds({ least, most }, people, threshold), visibleCount(people, threshold))

const rising = fc
  .tuple(fc.nat(60), fc.nat(60), fc.nat(60))
  .map((numbers) => numbers.toSorted((a, b) => a - b) as [number, number, number])

describe('small numbers of people', () => {
  it('are replaced by one mark, nought is not, and per cents of fewer than ten are hidden', () => {
    expect([-1, 0, 1, 4, 4.4, 5, 900].map((people) => visibleCount(people, 5))).toEqual([
      -1,
      0,
      HIDDEN_COUNT,
      HIDDEN_COUNT,
      HIDDEN_COUNT,
      5,
      900,
    ])
    expect([5, 9, 10].map((people) => visibleCount(people, 10))).toEqual([HIDDEN_COUNT, HIDDEN_COUNT, 10])
    expect([-1, 0, HIDDEN_COUNT, 9, 10].map(isSmallBase)).toEqual([false, true, true, true, false])
    expect([0, 1234, HIDDEN_COUNT].map(formatPeople)).toEqual(['0', '1,234', 'hidden'])
    expect([0, 1, HIDDEN_COUNT].map((people) => countedPeople(people, 'volunteer'))).toEqual([
      '0 volunteers',
      '1 volunteer',
      'a hidden number of volunteers',
    ])
  })

  it('hide the ends of their bands with them, and are hidden with those', () => {
    const hidden = { middle: HIDDEN_COUNT, low: HIDDEN_COUNT, high: HIDDEN_COUNT }
    expect(visibleTogether({ middle: 14, low: 2, high: 20 }, 5)).toEqual(hidden)
    expect(visibleTogether({ middle: 14, low: 8, high: 20 }, 10)).toEqual(hidden)
    const many = { middle: 14, low: 0, high: 20 }
    expect(visibleTogether(many, 5)).toEqual(many)
  })

  it('are said as bounds where only bounds are known', () => {
    expect(boundsInWords(3100, 9400, 41_000)).toBe('Between 3,100 and 9,400 of 41,000')
    expect(boundsInWords(2, 90, 120)).toBe('Up to 90 of 120')
    expect(boundsInWords(3, 3, 120)).toBe('A hidden number of 120')
    expect(boundsInWords(118, 118, 120)).toBe('Between 115 and 120 of 120')
    expect(boundsInWords(58, 60, 120)).toBe('Between 55 and 60 of 120')
    expect(boundsInWords(0, 0, 120)).toBe('None of 120')
    expect(boundsInWords(120, 120, 120)).toBe('All of 120')
    expect(boundsInWords(60, 60, 120)).toBe('60 of 120')
    expect(boundsInWords(0, 3, 4)).toBe('Some or none of a hidden number')
    expect(boundsInWords(0, 0, 4)).toBe('Some or none of a hidden number')
  })

  it.each(PEOPLE_THRESHOLDS)('below %i can neither be read nor worked out by subtraction', (threshold) => {
    fc.assert(
      fc.property(rising, ([least, most, people]) => {
        const words = boundsInWords(least, most, people, threshold)
        const numbers = [...words.matchAll(/\d+/g)].map(Number)
        for (const number of numbers) expect(isSmallCount(number, threshold), words).toBe(false)
        for (const one of numbers)
          for (const other of numbers) expect(isSmallCount(one - other, threshold), words).toBe(false)
      }),
    )
  })

  it('leave the truth inside the bounds that are said', () => {
    fc.assert(
      fc.property(rising, ([least, most, people]) => {
        const visible = visibleBounds({ least, most }, people, 5)
        if (visible.most === HIDDEN_COUNT) return
        expect(visible.least).toBeLessThanOrEqual(least)
        expect(visible.most).toBeGreaterThanOrEqual(most)
      }),
    )
  })
})
