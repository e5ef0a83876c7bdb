/**
 * Text that a spreadsheet may take for a formula: =, +, - or @ at the start, also in full width or in small form, and
 * also after spaces, controls and letters that do not show, which a spreadsheet drops. A tab or a line's end at the
 * start is one too: it can put what follows into a cell of its own.
 */
const FORMULA_START =
  /^(?:[\t\r\n]|[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u
const NEEDS_QUOTES = /[",\r\n]/

/** A cell for a value that is not known, where an empty one or a 0 could be read as none. */
export const NOT_KNOWN = 'not known'

/**
 * One CSV cell. Text that a spreadsheet could take for a formula gets a leading apostrophe; numbers stay numbers;
 * null is an empty cell.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const safe = FORMULA_START.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The text of a cell that csvCell wrote, as it was before the guard. */
export const removeFormulaGuard = (cell: string): string =>
  cell.startsWith("'") && FORMULA_START.test(cell.slice(1)) ? cell.slice(1) : cell

/** A whole CSV file: byte order mark, headings, rows, CRLF (RFC 4180; the mark makes Excel read UTF-8). */
export function csvFile(
  headings: readonly string[],
  rows: Iterable<readonly (string | number | null)[]>,
): string {
  const lines = [headings.map(csvCell).join(',')]
  for (const row of rows) lines.push(row.map(csvCell).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}
