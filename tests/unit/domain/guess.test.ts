import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countersMisplaced,
  countersPlaced,
  setCounter,
  GUESS_PARTS,
  orderedGuess,
  setGuessPart,
  NO_GUESS,
  judgeGuess,
} from '../../../src/domain/class_of_thirty/guess'
import { guessOutcome } from '../../../src/findings/class_of_thirty/guess_sentences'
import { classOf } from '../class_of_thirty/published'

const england = classOf('EN', 'SIC22', 2025)
const health = england.groups.find(({ code }) => code === 'Q')!
const property = england.groups.find(({ code }) => code === 'K+L')!

describe('a room’s guess', () => {
  it('stays whole, within the class and in order, whatever is pressed', () => {
    const press = fc.record({ part: fc.constantFrom(...GUESS_PARTS), value: fc.double({ noNaN: true }) })
    fc.assert(
      fc.property(fc.array(press), (presses) => {
        const guess = presses.reduce(
          (before, { part, value }) => setGuessPart(before, part, value, 30),
          NO_GUESS,
        )
        const ordered = orderedGuess(guess)
        const guesses = GUESS_PARTS.map((part) => ordered[part]).filter((each) => each !== null)
        expect(guesses.every((each) => Number.isInteger(each) && each >= 0 && each <= 30)).toBe(true)
        expect(guesses).toEqual(guesses.toSorted((a, b) => a - b))
      }),
    )
  })

  it('is the same guess in whichever order, and through whichever numbers, it is pressed', () => {
    const parts = { lowest: 2, typical: 6, highest: 12 }
    const orders = fc.shuffledSubarray([...GUESS_PARTS], { minLength: 3 })
    fc.assert(
      fc.property(orders, fc.integer({ min: 0, max: 30 }), (order, passed) => {
        const guess = order.reduce(
          (before, part) => setGuessPart(setGuessPart(before, part, passed, 30), part, parts[part], 30),
          NO_GUESS,
        )
        expect(orderedGuess(guess)).toEqual(parts)
      }),
    )
    expect(orderedGuess({ lowest: 12, typical: 2, highest: 6 })).toEqual(parts)
    expect(orderedGuess({ ...NO_GUESS, highest: 4 })).toEqual({ ...NO_GUESS, highest: 4 })
  })

  it('is told how far it was, and whether its range held the answer', () => {
    expect(guessOutcome({ lowest: 2, typical: 6, highest: 12 }, health)).toBe(
      'The room said 6: 2 too many. Guesses from 2 to 12 held the answer.',
    )
    expect(guessOutcome({ lowest: 3, typical: 3, highest: 3 }, health)).toBe(
      'The room said 3: close, 1 too few.',
    )
    expect(guessOutcome({ ...NO_GUESS, lowest: 2, highest: 5 }, health)).toBe(
      'Guesses from 2 to 5 held the answer.',
    )
    expect(guessOutcome(NO_GUESS, health)).toBe('')
    expect(guessOutcome({ lowest: 10, typical: 11, highest: 12 }, health)).toContain('missed the answer')
  })

  it('is right with either number that a fair rounding could say', () => {
    expect(property.range).toEqual({ least: 1, most: 2 })
    expect([1, 2, 3, 4].map((guess) => judgeGuess(guess, property))).toEqual([
      'right',
      'right',
      'close',
      'off',
    ])
    expect(guessOutcome({ lowest: 2, typical: 2, highest: 2 }, property)).toContain(
      '1 or 2, so that is right too',
    )
  })
})

describe('thirty counters', () => {
  it('are never more than thirty, nor fewer than none on a group', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(13), fc.integer({ min: -40, max: 40 }))), (presses) => {
        const counters = presses.reduce(
          (placed, [at, value]) => setCounter(placed, at, value, 30),
          Array<number>(14).fill(0) as readonly number[],
        )
        expect(countersPlaced(counters)).toBeLessThanOrEqual(30)
        expect(Math.min(...counters)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('are in the wrong place by half the sum of the differences', () => {
    const right = england.groups.map(({ children }) => children)
    expect(countersMisplaced(right, england)).toBe(0)
    const moved = right.with(0, right[0]! - 2).with(1, right[1]! + 2)
    expect(countersMisplaced(moved, england)).toBe(2)
  })
})
