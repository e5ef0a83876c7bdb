import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HIDDEN_COUNT } from '../../../../src/domain/people/small_numbers'
import { linesOf, withTotals } from '../../../../src/domain/people/people_table'
import type { PeopleTable } from '../../../../src/domain/people/people_table'
import { auditedBounds } from '../../../../src/domain/people/audit'
import {
  boundsOfMarks,
  CELL,
  hiddenCells,
  recoverableCells,
  TableGuard,
  visibleParts,
  visibleTable,
} from '../../../../src/domain/people/suppression'
import { xorshift } from '../../../../src/domain/sampling/xorshift'
import { cubeTable, hubsByMonths, marksText, volunteersCube } from './volunteers_cube'

const count = (marks: Uint8Array, ...kinds: number[]) => marks.filter((mark) => kinds.includes(mark)).length

/** "Hide the next smallest" of a line that hides one cell, and no more: what DOMAIN §4.14 warns of. */
class NextSmallestAlone extends TableGuard {
  protected override isPinned(): boolean {
    return false
  }
}

describe('the known table of volunteers by hub, phase and month', () => {
  it('is hidden as the known answers say, and nothing can be worked out from what is left', () => {
    const guard = new TableGuard(cubeTable, 5)
    guard.hidePrimary()
    expect(count(guard.marks, CELL.primary)).toBe(108)
    expect(recoverableCells(cubeTable, guard.marks, 5)).toHaveLength(108)

    guard.hideSecondary()
    expect(marksText(guard.marks)).toBe(volunteersCube.marks.flat().join(''))
    expect(recoverableCells(cubeTable, guard.marks, 5)).toHaveLength(1)

    const marks = hiddenCells(cubeTable, 5)
    expect(marksText(marks)).toBe(volunteersCube.marks_after_step_3.flat().join(''))
    expect(count(marks, CELL.primary, CELL.secondary)).toBe(218)
    expect(recoverableCells(cubeTable, marks, 5)).toEqual([])
  })

  it('leaves 20 cells to be worked out where only the next smallest of a line is hidden', () => {
    const guard = new NextSmallestAlone(cubeTable, 5)
    guard.hidePrimary()
    guard.hideSecondary()
    expect(count(guard.marks, CELL.secondary)).toBe(87)
    expect(recoverableCells(cubeTable, guard.marks, 5)).toHaveLength(20)
  })

  it('hides 204 cells at once where 10 is the smallest number that may be seen', () => {
    const guard = new TableGuard(cubeTable, 10)
    guard.hidePrimary()
    expect(count(guard.marks, CELL.primary)).toBe(204)
    guard.hideSecondary()
    expect(count(guard.marks, CELL.secondary)).toBe(73)
    expect(recoverableCells(cubeTable, hiddenCells(cubeTable, 10), 10)).toEqual([])
  })
})

describe.each(Object.entries(volunteersCube.two_way))('hubs by months, %s', (phase, known) => {
  const table = hubsByMonths(phase)

  it('is hidden as worked out by hand', () => {
    const guard = new TableGuard(table, 5)
    guard.hidePrimary()
    expect(count(guard.marks, CELL.primary)).toBe(known.primary)
    const alone = recoverableCells(table, guard.marks, 5)
    const ofCell = known.recoverable_if_primary_only.map(
      ([hub, month]) =>
        volunteersCube.hubs.indexOf(String(hub)) * volunteersCube.months.length +
        volunteersCube.months.indexOf(String(month)),
    )
    expect(alone).toEqual(ofCell.toSorted((a, b) => a - b))
    guard.hideSecondary()
    expect(marksText(guard.marks)).toBe(known.marks.join(''))
    expect(recoverableCells(table, guard.marks, 5)).toEqual([])
  })
})

describe('numbers as they leave the worker', () => {
  it('have one mark for every hidden cell, and noughts and the rest as they are', () => {
    expect([...visibleTable(withTotals([4], [3, 0, 12, 7]), 5)]).toEqual([
      HIDDEN_COUNT,
      0,
      12,
      HIDDEN_COUNT,
      22,
    ])
    expect(visibleParts([3, 0, 12, 7], 5)).toEqual({ parts: [HIDDEN_COUNT, 0, 12, HIDDEN_COUNT], total: 22 })
    expect(visibleParts([3, 0], 5)).toEqual({ parts: [HIDDEN_COUNT, 0], total: HIDDEN_COUNT })
    expect(visibleParts([1, 3, 2], 5)).toEqual({
      parts: [HIDDEN_COUNT, HIDDEN_COUNT, HIDDEN_COUNT],
      total: 6,
    })
    expect(visibleParts([1, 1], 10)).toEqual({ parts: [HIDDEN_COUNT, HIDDEN_COUNT], total: HIDDEN_COUNT })
  })
})

describe('1,000 tables made by chance', () => {
  const random = xorshift(20_251_129)
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1))
  const tables = Array.from({ length: 1000 }, () => {
    const sizes = Array.from({ length: whole(1, 3) }, () => whole(1, 4))
    const most = [4, 7, 15, 40][whole(0, 3)]!
    const cells = sizes.reduce((product, size) => product * size, 1)
    return withTotals(
      sizes,
      Array.from({ length: cells }, () => (random() < 0.25 ? 0 : whole(0, most))),
    )
  })

  it('show every nought, no number below the threshold, and none that can be worked out', () => {
    let protectedByOneMark = 0
    for (const table of tables)
      for (const threshold of [5, 10]) {
        const marks = hiddenCells(table, threshold)
        const values = Array.from(table.values)
        expect(values.every((value, cell) => value !== 0 || marks[cell] === CELL.visible)).toBe(true)
        expect(
          values.some((value, cell) => value > 0 && value < threshold && marks[cell] === CELL.visible),
        ).toBe(false)
        expect(recoverableCells(table, marks, threshold, false)).toEqual([])
        const stillKnown = recoverableCells(table, marks, threshold)
        const lines = linesOf(table.sizes).filter((line) => line.some((cell) => stillKnown.includes(cell)))
        expect(
          lines
            .flatMap((line) => [...line])
            .filter((cell) => values[cell]! > 0 && marks[cell] === CELL.visible),
        ).toEqual([])
        if (stillKnown.length > 0) protectedByOneMark++
      }
    expect(protectedByOneMark).toBeLessThan(10)
  })

  it('hide the same cells however often they are asked', () => {
    for (const table of tables.slice(0, 20)) expect(hiddenCells(table, 5)).toEqual(hiddenCells(table, 5))
  })
})

/** Every table of whole numbers that fits what is visible: the values each hidden cell takes. */
function everyValue(table: PeopleTable, marks: Uint8Array, threshold: number): Set<number>[] {
  const lines = linesOf(table.sizes)
  const most = Math.max(...Array.from(table.values))
  const found = marks.reduce<Set<number>[]>((sets) => [...sets, new Set<number>()], [])
  const tried = Array.from(table.values, (value, cell) => (marks[cell] === CELL.visible ? value : NaN))
  const hidden = [...marks.keys()].filter((cell) => marks[cell] !== CELL.visible)
  const fits = () =>
    lines.every((line) => {
      const cells = [...line].map((cell) => tried[cell]!)
      const total = cells.pop()!
      const sum = cells.reduce((all, cell) => all + (Number.isNaN(cell) ? 0 : cell), 0)
      if (Number.isNaN(total)) return true
      return cells.some(Number.isNaN) ? sum <= total : sum === total
    })
  const visit = (at: number) => {
    const cell = hidden[at]
    if (cell === undefined) {
      for (const [place, value] of tried.entries()) found[place]!.add(value)
      return
    }
    const isPrimary = marks[cell] === CELL.primary
    for (
      let value = isPrimary ? 1 : threshold;
      value <= (isPrimary ? threshold - 1 : most + threshold);
      value++
    ) {
      tried[cell] = value
      if (fits()) visit(at + 1)
    }
    tried[cell] = NaN
  }
  visit(0)
  return found
}

describe('the audit', () => {
  it('works a range out from its line: of 100 to 120, 98 elsewhere and a total of 203, 105 is left', () => {
    const lines = linesOf([2])
    const known = auditedBounds(
      { least: Float64Array.of(100, 98, 203), greatest: Float64Array.of(120, 98, 203) },
      lines,
      [105, 98, 203],
    )
    expect([known.least[0], known.greatest[0]]).toEqual([105, 105])
    const hidden = auditedBounds(
      { least: Float64Array.of(1, 98, 100), greatest: Float64Array.of(4, 98, 120) },
      lines,
      [3, 98, 101],
    )
    expect([hidden.least[0], hidden.greatest[0], hidden.least[2], hidden.greatest[2]]).toEqual([
      2, 4, 100, 102,
    ])
  })

  it('finds what trying every table finds', () => {
    const tiny = fc
      .array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 3 })
      .chain((sizes) =>
        fc.tuple(
          fc.constant(sizes),
          fc.array(fc.nat(4), { minLength: 8, maxLength: 8 }),
          fc.array(fc.boolean(), { minLength: 27, maxLength: 27 }),
        ),
      )
    fc.assert(
      fc.property(tiny, ([sizes, cells, chosen]) => {
        const interior = cells.slice(
          0,
          sizes.reduce((product, size) => product * size, 1),
        )
        const table = withTotals(sizes, interior)
        const threshold = 3
        let free = 7
        const marks = Uint8Array.from(table.values, (value, cell) => {
          if (value === 0 || !chosen[cell] || free-- <= 0) return CELL.visible
          return value < threshold ? CELL.primary : CELL.secondary
        })
        const values = everyValue(table, marks, threshold)
        const { least, greatest } = auditedBounds(
          boundsOfMarks(table, marks, threshold, true),
          linesOf(table.sizes),
          table.values,
        )
        for (const cell of marks.keys())
          if (marks[cell] === CELL.primary) {
            expect(least[cell]).toBe(Math.min(...values[cell]!))
            expect(greatest[cell]).toBe(Math.max(...values[cell]!))
          }
        const alone = [...marks.keys()].filter(
          (cell) => marks[cell] === CELL.primary && values[cell]!.size === 1,
        )
        expect(recoverableCells(table, marks, threshold)).toEqual(alone)
      }),
      { seed: 12, numRuns: 300 },
    )
  })
})
