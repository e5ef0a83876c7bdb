/** A year at least this far from the next one with rows can be mistyped. */
const FAR_YEARS = 5
/** Lone years have at most this share of all rows, or at most MOST_ROWS rows. */
const MOST_SHARE = 0.01
const MOST_ROWS = 3

/** Index of the last of `years` that has few rows up to it and a long gap after it; -1 where there is none. */
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
 * The academic years (start years) that a history covers. Years with few rows that lie far before or after the rest
 * are treated as mistyped. `rows`: year → rows. Null of no rows.
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
