import { firstCells } from './filled_cells'
import type { TableText } from './formats/table_text'
import type { Headings } from './survey'

const isFilled = (cell: string | undefined): boolean => (cell ?? '').trim() !== ''

/** The first column without heading or cells, between columns with headings; undefined where there is none. */
function gapOf(headings: readonly string[], rows: readonly (readonly string[])[]): number | undefined {
  const last = headings.findLastIndex(isFilled)
  const gap = headings.findIndex(
    (heading, at) => at > 0 && at < last && !isFilled(heading) && rows.every((cells) => !isFilled(cells[at])),
  )
  return gap === -1 || !headings.slice(0, gap).some(isFilled) ? undefined : gap
}

/**
 * The headings of each of two tables that stand side by side, with blanks in the place of the other’s, the left one
 * first. They are two where an empty column lies between them and some rows are filled on one side alone; one otherwise.
 */
export function tablesSideBySide(table: TableText, row: Headings): Headings[] {
  const { headings } = row
  if (headings.every(isFilled)) return [row]
  const rows = firstCells(table, row)
  const gap = gapOf(headings, rows)
  if (gap === undefined) return [row]
  const isRagged = rows.some(
    (cells) => cells.some(isFilled) && cells.slice(0, gap).some(isFilled) !== cells.slice(gap).some(isFilled),
  )
  if (!isRagged) return [row]
  const side = (isOwn: (at: number) => boolean): Headings => ({
    ...row,
    headings: headings.map((heading, at) => (isOwn(at) ? heading : '')),
    beside: headings.filter((heading, at) => !isOwn(at) && isFilled(heading)),
  })
  return [side((at) => at < gap), side((at) => at > gap)]
}

/** What is told of a table that stands beside the one that is read. */
export const noticesOfTableBeside = ({ beside = [] }: Headings): string[] =>
  beside.length === 0
    ? []
    : [
        `Another table stands beside this one, behind an empty column (${beside
          .slice(0, 4)
          .map((heading) => `“${heading.slice(0, 40)}”`)
          .join(', ')}): it was not read. To load it, put it on a sheet or in a file of its own.`,
      ]
