import { columnNames } from './column_names'
import { firstCells } from './filled_cells'
import { foldHeading } from './fold_heading'
import type { PlannedTable } from './planned_file'

/** Headings that feed a field and that two columns have, equally full and not the same: nothing says which is meant. */
function doubtfulDoubles({ table, headings, plan }: PlannedTable): string[] {
  const folded = headings.headings.map(foldHeading)
  const fed = [...plan.positions.values()].filter(
    (position) =>
      folded[position] !== '' && folded.filter((heading) => heading === folded[position]).length > 1,
  )
  if (fed.length === 0) return []
  const rows = firstCells(table, headings)
  const cellsOf = (position: number): string[] => rows.map((cells) => cells[position]?.trim() ?? '')
  const filledIn = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length
  const used = new Set(plan.positions.values())
  const isRival = (position: number, other: number): boolean => {
    if (other === position || used.has(other) || folded[other] !== folded[position]) return false
    const [own, its] = [cellsOf(position), cellsOf(other)]
    return filledIn(own) === filledIn(its) && own.some((cell, row) => cell !== its[row])
  }
  const names = columnNames(headings.headings)
  return fed
    .filter((position) => folded.some((_, other) => isRival(position, other)))
    .map((position) => names[position] ?? '')
}

const quoted = (headings: readonly string[]): string => headings.map((heading) => `“${heading}”`).join(', ')

/** Why a person is asked which of two columns is meant; undefined where there is no doubt. */
export function whyAskDoubles(name: string, planned: PlannedTable): string | undefined {
  const doubles = doubtfulDoubles(planned)
  return doubles.length === 0
    ? undefined
    : `${name} has two columns headed ${quoted(doubles)}, equally full and not the same: say which of them is meant.`
}

/** What is told where such a file is loaded without being asked about. */
export function noticesOfDoubles(planned: PlannedTable): string[] {
  const doubles = doubtfulDoubles(planned)
  return doubles.length === 0
    ? []
    : [
        `Two columns are headed ${quoted(doubles)}, equally full and not the same: the first was read. If the other is meant, load the file again and say so.`,
      ]
}
