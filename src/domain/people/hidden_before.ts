import { determinedCells } from './audit'
import { linesOf, linesThrough, totalsOf, withTotals } from './people_table'

/** People by a first day and those since, by the cells of a table without totals. */
interface BeforeAndSince {
  readonly sizes: readonly number[]
  readonly before: ArrayLike<number>
  readonly since: ArrayLike<number>
}

/** Which cells of two tables are hidden (1), with their totals, row-major. */
interface MarksOfBoth {
  readonly earlier: Uint8Array
  readonly later: Uint8Array
}

/** Of a cell there are three numbers: before, since, and both together. */
const [BEFORE, SINCE, LATER, NUMBERS] = [0, 1, 2, 3]

/**
 * Hides cells of an earlier table, and where that is not enough of the later one, until nobody who has both can work out a
 * number from 1 to below the threshold: of those before, of those since, or of all. Noughts are displayed. Somebody who knows
 * which schools were visited knows where nobody was.
 */
export function hideBefore(
  { sizes, before, since }: BeforeAndSince,
  marks: MarksOfBoth,
  threshold: number,
): void {
  const { sizes: three, values } = withTotals(
    [...sizes, 2],
    Array.from(before, (people, at) => [people, since[at]!]).flat(),
  )
  const lines = linesOf(three)
  const own = linesOf(sizes)
  const through = linesThrough(own, marks.earlier.length)
  const isTotal = totalsOf(sizes)
  const cells = [...marks.earlier.keys()]
  const valueOf = (cell: number, which: number): number => values[cell * NUMBERS + which]!
  const few = Array.from(values, (_, number) => number).filter((number) => isFew(number))
  /** Numbers of few that can be more than one: what is hidden besides leaves them so. */
  const open = new Set<number>()
  const mayHideLater = (cell: number): boolean => marks.later[cell] === 0 && valueOf(cell, LATER) > 0
  /** Where nobody came since, a later number that is displayed is the earlier one too. */
  const mayHide = (cell: number): boolean =>
    marks.earlier[cell] === 0 &&
    valueOf(cell, BEFORE) > 0 &&
    (valueOf(cell, SINCE) > 0 || marks.later[cell] === 1)
  const tellsOfFew = (cell: number): boolean =>
    mayHide(cell) &&
    (isFew(cell * NUMBERS + BEFORE) || isFew(cell * NUMBERS + SINCE) || marks.later[cell] === 1)

  function determined(): readonly number[] {
    for (const cell of cells) if (tellsOfFew(cell)) marks.earlier[cell] = 1
    const isDisplayed = (cell: number, which: number): boolean =>
      (which === BEFORE && marks.earlier[cell] === 0) || (which === LATER && marks.later[cell] === 0)
    const ends = (displayed: (value: number) => number, hidden: (value: number) => number) =>
      Float64Array.from(values, (value, at) =>
        (isDisplayed(Math.floor(at / NUMBERS), at % NUMBERS) ? displayed : hidden)(value),
      )
    const least = ends(
      (value) => value,
      (value) => Math.min(1, value),
    )
    const greatest = ends(
      (value) => value,
      (value) => (value === 0 ? 0 : Infinity),
    )
    const found = determinedCells(
      { least, greatest },
      lines,
      values,
      (number) => isFew(number) && !open.has(number),
    )
    const isFound = new Set(found)
    for (const number of few) if (!isFound.has(number)) open.add(number)
    return found
  }

  function isFew(number: number): boolean {
    return values[number]! > 0 && values[number]! < threshold
  }

  /** No total first, then of the fewest people; near the cell, else anywhere. */
  function cheapest(cell: number, may: (cell: number) => boolean, which: number): number | undefined {
    const beside = through[cell]!.flatMap((at) => [...own[at]!])
    const near = [[cell], beside, cells].map((among) => among.filter(may)).find(({ length }) => length > 0)
    return near?.toSorted(
      (a, b) => Number(isTotal[a]) - Number(isTotal[b]) || valueOf(a, which) - valueOf(b, which),
    )[0]
  }

  for (let found = determined(); found.length > 0; found = determined()) {
    const places = found.map((number) => Math.floor(number / NUMBERS))
    const earlier = places.flatMap((cell) => cheapest(cell, mayHide, BEFORE) ?? [])
    for (const cell of earlier) marks.earlier[cell] = 1
    if (earlier.length > 0) continue
    const later = cheapest(places[0]!, mayHideLater, LATER)
    if (later === undefined) return
    marks.later[later] = 1
  }
}
