/** Years without a row that part a mistyped year from the rest. */
const FAR_YEARS = 5
/** Rows of lone years are at most this share of all, or so few. */
const MOST_SHARE = 0.01
const MOST_ROWS = 3

/** The last of `years` after which few rows, and then none for long, part it from the next; where there is none, -1. */
function lastLone(years: readonly number[], rows: ReadonlyMap<number, number>): number {
  const total = [...rows.values()].reduce((sum, each) => sum + each, 0)
  let last = -1
  let before = 0
  years.forEach((year, at) => {
    before += rows.get(year) ?? 0
    const next = years[at + 1]
    const isFew = before <= Math.max(MOST_ROWS, MOST_SHARE * total) && before * 2 < total - before
    if (next !== undefined && Math.abs(next - year) >= FAR_YEARS && isFew) last = at
  })
  return last
}

/**
 * The academic years (start years) that a history is of: those far from the rest, before or after, with few rows, are
 * taken as mistyped. `rows`: year → rows. Null of no rows.
 */
export function yearsOfHistory(
  rows: ReadonlyMap<number, number>,
): { readonly from: number; readonly to: number } | null {
  const years = [...rows.keys()].sort((a, b) => a - b)
  const from = years[lastLone(years, rows) + 1]
  const latestFirst = years.toReversed()
  const to = latestFirst[lastLone(latestFirst, rows) + 1]
  return from === undefined || to === undefined ? null : { from, to }
}

/** The years of `rows` that are far from the rest, in order. */
export function loneYears(rows: ReadonlyMap<number, number>): number[] {
  const history = yearsOfHistory(rows)
  return history
    ? [...rows.keys()].filter((year) => year < history.from || year > history.to).sort((a, b) => a - b)
    : []
}
