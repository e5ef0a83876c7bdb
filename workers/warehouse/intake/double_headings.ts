import type { Headings } from './survey'

const filledOf = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length
const isWords = (cell: string): boolean =>
  cell === '' || (/[A-Za-z]/.test(cell) && !/^\S*\d{3,}\S*$/.test(cell))

/** A heading that spans columns stands over its first alone, or is repeated over each. */
const spans = (upper: readonly string[], position: number): boolean =>
  upper[position] === '' || upper[position] === upper[position - 1]

/**
 * Two rows of headings as one: "Autumn" over "Visits" is "Autumn · Visits". A heading of the upper row reaches over the
 * blanks to its right where there is another beneath it.
 */
function joinHeadings(upper: Headings, lower: Headings): Headings {
  let reaching = ''
  const headings = Array.from({ length: Math.max(upper.headings.length, lower.headings.length) }, (_, at) => {
    const above = upper.headings[at] ?? ''
    const below = lower.headings[at] ?? ''
    if (above !== '') reaching = below === '' ? '' : above
    const group = above === '' && below !== '' ? reaching : above
    return group === below ? below : [group, below].filter((part) => part !== '').join(' · ')
  })
  return { headings, bodyAt: lower.bodyAt, row: lower.row }
}

/** True where a row holds headings that stand under those of the row above it: words alone, some under a heading that spans. */
const standsUnder = (upper: Headings | undefined, lower: Headings | undefined): boolean =>
  upper !== undefined &&
  lower?.row === upper.row + 1 &&
  filledOf(upper.headings) > 1 &&
  lower.headings.every(isWords) &&
  upper.headings.every(isWords) &&
  lower.headings.some((below, at) => below !== '' && at > 0 && spans(upper.headings, at))

/**
 * What looks most like the headings of a table whose headings are not known: the first row that fills at least half as
 * many cells as the fullest, with the row above or below it where the two are one. Undefined of no rows.
 */
export function headingsByShape(rows: readonly Headings[]): Headings | undefined {
  const fullest = Math.max(...rows.map(({ headings }) => filledOf(headings)), 0)
  const place = rows.findIndex(({ headings }) => filledOf(headings) >= Math.max(fullest / 2, 1))
  const [above, found, below] = [rows[place - 1], rows[place], rows[place + 1]]
  if (!found) return undefined
  if (above && standsUnder(above, found)) return joinHeadings(above, found)
  if (below && standsUnder(found, below)) return joinHeadings(found, below)
  return found
}

/** Each two rows that stand one under the other, as one. */
export const doubleHeadings = (rows: readonly Headings[]): Headings[] =>
  rows.flatMap((upper, place) => {
    const lower = rows[place + 1]
    return lower && standsUnder(upper, lower) ? [joinHeadings(upper, lower)] : []
  })
