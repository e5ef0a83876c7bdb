import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reseat } from '../../../src/domain/class_of_thirty/seating'

const first = reseat([], ['a', 'a', 'b', 'c'])

describe('the same children', () => {
  it('sit in order at first, and stay where nothing changes', () => {
    expect(first.map(({ child }) => child)).toEqual([0, 1, 2, 3])
    expect(reseat(first, ['a', 'a', 'b', 'c'])).toEqual(first)
  })

  it('keep their group when the groups change places', () => {
    expect(reseat(first, ['c', 'b', 'a', 'a']).map(({ child }) => child)).toEqual([3, 2, 0, 1])
  })

  it('change it only where their group became smaller', () => {
    expect(reseat(first, ['a', 'b', 'b', 'c']).map(({ child }) => child)).toEqual([0, 2, 1, 3])
  })

  it('sit in a group of another lens that holds theirs, or is part of it', () => {
    const by = (...codes: readonly string[]) => reseat([], codes)
    const childrenIn = (before: ReturnType<typeof by>, ...codes: readonly string[]) =>
      reseat(before, codes).map(({ child }) => child)
    expect(childrenIn(by('2', '2', '5', '9'), '91', '53', '21', '24')).toEqual([3, 2, 0, 1])
    expect(childrenIn(by('5m', '2f'), '21', '53')).toEqual([1, 0])
    expect(childrenIn(by('C', 'A+B+D+E'), 'D', 'C')).toEqual([1, 0])
    expect(childrenIn(by('C', 'Q'), '21', '53')).toEqual([0, 1])
  })

  it('begin anew in a class of another size', () => {
    expect(reseat(first, ['b', 'a']).map(({ child }) => child)).toEqual([0, 1])
  })

  it('are all there after any change, the fewest of them in another group', () => {
    const codes = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 30, maxLength: 30 })
    fc.assert(
      fc.property(codes, codes, (one, other) => {
        const before = reseat([], one)
        const after = reseat(before, other)
        expect(new Set(after.map(({ child }) => child)).size).toBe(30)
        expect(after.map(({ code }) => code)).toEqual(other)
        const was = new Map(before.map(({ child, code }) => [child, code]))
        const moved = after.filter(({ child, code }) => was.get(child) !== code).length
        const count = (all: readonly string[], sought: string) => all.filter((code) => code === sought).length
        const fewest = ['a', 'b', 'c', 'd'].reduce(
          (sum, code) => sum + Math.max(0, count(one, code) - count(other, code)),
          0,
        )
        expect(moved).toBe(fewest)
      }),
    )
  })
})
