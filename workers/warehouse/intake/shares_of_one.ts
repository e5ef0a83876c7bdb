import { onlyRow } from '../rows'
import type { Reading } from './kinds/kind_reader'

/**
 * Turns a column of per cents in raw_records that is written as shares of 1 ("0.2" for 20 %) into per cents, and gives the
 * notice that says so. A column is one of shares where no number of it is over 1 or carries a per cent sign, and one at
 * least lies between 0 and 1; so are the numbers without a sign where those with one are over 1 ("0.25" beside "12%"). Does nothing where a person said the unit. Needs all rows of the file in raw_records. `rows`: SQL
 * that is true of the rows that are per cents.
 */
export function readShares(
  { engine, planned, columns, choice }: Reading,
  field: string,
  rows = 'true',
): string[] {
  const column = columns.find((each) => each.field === field)
  if (!column || choice.mapping?.units[field] !== undefined) return []
  const { are_shares, has_signs } = onlyRow<{ are_shares: boolean; has_signs: boolean }>(
    engine.query(`
      SELECT coalesce(bool_or(has_sign), false) AS has_signs,
        coalesce(min(amount) FILTER (NOT has_sign) >= 0 AND max(amount) FILTER (NOT has_sign) <= 1
          AND bool_or(amount > 0 AND amount < 1 AND NOT has_sign)
          AND (NOT has_signs OR max(amount) FILTER (has_sign) > 1), false) AS are_shares
      FROM (SELECT amount_of("${field}") AS amount, contains("${field}", '%') AS has_sign FROM raw_records WHERE ${rows})
      WHERE amount IS NOT NULL`),
  )
  if (!are_shares) return []
  engine.run(`UPDATE file_records SET "${field}" = round(amount_of("${field}") * 100, 10)::VARCHAR
    WHERE amount_of("${field}") IS NOT NULL AND NOT contains("${field}", '%')
      AND source_row IN (SELECT source_row FROM raw_records WHERE ${rows})`)
  const heading = planned.headings.headings[column.position] ?? field
  if (has_signs)
    return [
      `Cells of “${heading}” without a per cent sign are read as shares of 1 (0.25 as 25%), because none of them is over 1 and others carry a sign. If they are per cent, load the file again and say so.`,
    ]
  return [
    `“${heading}” is read as a share of 1 (0.25 as 25%), because no value of it is over 1. If it is per cent, load the file again and say so.`,
  ]
}
