/** Years without a row that part a mistyped year from the rest. */
const FAR_YEARS = 5
/** Rows of lone years are at most this share of all, or so few. */
const MOST_SHARE = 0.01
const MOST_ROWS = 3

/**
 * The academic year (start year) that a history begins with: years far before the rest, with few rows, are taken as
 * mistyped. `rows`: year → rows. Null of no rows.
 */
export function firstYearOfHistory(rows: ReadonlyMap<number, number>): number | null {
  const years = [...rows.keys()].sort((a, b) => a - b)
  const total = [...rows.values()].reduce((sum, each) => sum + each, 0)
  let first = years[0] ?? null
  let before = 0
  years.forEach((year, at) => {
    before += rows.get(year) ?? 0
    const next = years[at + 1]
    const isFew = before <= Math.max(MOST_ROWS, MOST_SHARE * total) && before * 2 < total - before
    if (next !== undefined && next - year >= FAR_YEARS && isFew) first = next
  })
  return first
}
