import type { RowCells } from './crosstab'

/** What a sheet says of its figures, outside the table: '' where it says nothing. */
export interface SheetWords {
  readonly title: string
  readonly publisher: string
  /** As written: "Jan 2021-Dec 2021". */
  readonly period: string
  /** The area of the whole sheet. */
  readonly area: string
}

const rest = (cells: RowCells): string => cells.slice(1).find((cell) => cell !== '') ?? ''

/** The words beside the first label of a column of labels that matches. */
function labelled(rows: readonly RowCells[], label: RegExp): string {
  for (const cells of rows) {
    const [first = ''] = cells
    if (label.test(first) && rest(cells) !== '') return rest(cells)
    const inOne = /^([^:]+):\s*(\S.*)$/.exec(first)
    if (inOne && label.test(inOne[1] ?? '')) return inOne[2] ?? ''
  }
  return ''
}

const withYear = (words: string): string => (/\b(19|20)\d\d\b/.test(words) ? words : '')

/**
 * Title, publisher, period and area, from the rows above a table and the notes below it. A publisher is recognised by
 * the crown copyright Nomis states, or by "Source:".
 */
export function sheetWords(rows: readonly RowCells[]): SheetWords {
  const alone = rows.filter((cells) => rest(cells) === '').map(([first = '']) => first)
  const title = alone.find((words) => words !== '') ?? ''
  const source = labelled(rows, /^source$/i)
  const copyright = alone.find((words) => /copyright|\bnomis\b/i.test(words)) ?? ''
  const period = labelled(rows, /^(date|time|time period|period|reference period|year)$/i)
  return {
    title,
    publisher: source || copyright,
    period: withYear(period) || withYear(title),
    area: labelled(rows, /^(area|area name|geography|local authority|region|country)$/i).replace(
      /^[a-z]+\d*:\s*/,
      '',
    ),
  }
}

/** The year of a period: its last. "Jan 2021-Dec 2021" is 2021; '' where there is none. */
export const yearOf = (period: string): string => period.match(/\b(19|20)\d\d\b/g)?.at(-1) ?? ''
