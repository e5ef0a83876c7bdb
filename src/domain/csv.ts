const FORMULA_START = /^[=+\-@\t\r]/
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

/** A whole CSV file: byte order mark, headings, rows, CRLF (RFC 4180; the mark makes Excel read UTF-8). */
export function csvFile(
  headings: readonly string[],
  rows: Iterable<readonly (string | number | null)[]>,
): string {
  const lines = [headings.map(csvCell).join(',')]
  for (const row of rows) lines.push(row.map(csvCell).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}
