import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  HIDDEN_COUNT,
  isSmallBase,
  isSmallCount,
  visibleCount,
} from '../../../src/domain/people/small_numbers'
import { formatPeople, formatBounds } from '../../../src/findings/small_number_sentences'

describe('small numbers of people', () => {
  it('are not shown below five; nought is', () => {
    expect([0, 1, 4, 4.4, 5, 1234].map(formatPeople)).toEqual([
      '0',
      'fewer than 5',
      'fewer than 5',
      'fewer than 5',
      '5',
      '1,234',
    ])
  })

  it('are replaced by one mark, and per cents of fewer than ten are hidden', () => {
    expect([-1, 0, 1, 4, 5, 900].map(visibleCount)).toEqual([-1, 0, HIDDEN_COUNT, HIDDEN_COUNT, 5, 900])
    expect([-1, 0, HIDDEN_COUNT, 9, 10].map(isSmallBase)).toEqual([false, true, true, true, false])
    expect(formatPeople(HIDDEN_COUNT)).toBe('fewer than 5')
  })

  it('are said as bounds where only bounds are known', () => {
    expect(formatBounds({ least: 3100, most: 9400 }, 41_000)).toBe('Between 3,100 and 9,400 of 41,000')
    expect(formatBounds({ least: 2, most: 90 }, 120)).toBe('Up to 90 of 120')
    expect(formatBounds({ least: 3, most: 3 }, 120)).toBe('Fewer than 5 of 120')
    expect(formatBounds({ least: 118, most: 118 }, 120)).toBe('Between 115 and 120 of 120')
    expect(formatBounds({ least: 0, most: 0 }, 120)).toBe('None of 120')
    expect(formatBounds({ least: 120, most: 120 }, 120)).toBe('All of 120')
    expect(formatBounds({ least: 60, most: 60 }, 120)).toBe('60 of 120')
    expect(formatBounds({ least: 0, most: 3 }, 4)).toBe('Some or none of fewer than 5')
    expect(formatBounds({ least: 0, most: 0 }, 4)).toBe('Some or none of fewer than 5')
  })

  it('can neither be read nor worked out by subtraction', () => {
    const bounds = fc
      .tuple(fc.nat(60), fc.nat(60), fc.nat(60))
      .map((numbers) => numbers.toSorted((a, b) => a - b) as [number, number, number])
    fc.assert(
      fc.property(bounds, ([least, most, people]) => {
        const words = formatBounds({ least, most }, people)
          .replaceAll('fewer than 5', '')
          .replaceAll('Fewer than 5', '')
        const numbers = [...words.matchAll(/\d+/g)].map(Number)
        for (const number of numbers) expect(isSmallCount(number), words).toBe(false)
        for (const number of numbers.slice(0, -1)) expect(isSmallCount(people - number), words).toBe(false)
      }),
    )
  })

  it('leave the truth inside the bounds that are said', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(60), (...numbers) => {
        const [least, most, people] = numbers.toSorted((a, b) => a - b) as [number, number, number]
        const bounds = /^Between (\d+) and (\d+) of/.exec(formatBounds({ least, most }, people))
        if (!bounds) return
        expect(Number(bounds[1])).toBeLessThanOrEqual(least)
        expect(Number(bounds[2])).toBeGreaterThanOrEqual(most)
      }),
    )
  })
})
