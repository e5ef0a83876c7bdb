import { agreeing, counted } from '../../../src/domain/words/counted'
import type { Engine } from '../engine'
import { onlyRow } from '../rows'

/** Rows that count as written, though few files have such. */
export interface UnusualRows {
  /** SQL that is true of such a row. */
  readonly where: string
  /** What one such row is, and several: "period lasts more than 150 days", "periods last more than 150 days". */
  readonly says: readonly [string, string]
}

/** A sentence for each kind of unusual row of `rows`, SQL of a table or query with source_row, that has any. */
export function noticesOfUnusualRows(engine: Engine, rows: string, kinds: readonly UnusualRows[]): string[] {
  const counts = kinds.map(
    ({ where }, place) =>
      `count(*) FILTER (${where})::INTEGER AS rows_${place}, min(source_row) FILTER (${where})::INTEGER AS first_${place}`,
  )
  const found = onlyRow<Readonly<Record<string, number | null>>>(
    engine.query(`SELECT ${counts.join(', ')} FROM ${rows}`),
  )
  return kinds.flatMap(({ says }, place) => {
    const many = found[`rows_${place}`] ?? 0
    if (many === 0) return []
    return [
      `${counted(many, ...says)} (the first is row ${found[`first_${place}`]}): ${agreeing(many, 'it counts', 'they count')} as written, so put right what is mistyped and load the file again.`,
    ]
  })
}
