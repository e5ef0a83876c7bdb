import { candidateOf, isWhole, type TableHints, type TableCandidate } from './choose_table'
import type { TableText } from './formats/table_text'
import { tablesIn, type HowToRead } from './formats/tables_in'
import { joinTables } from './join_tables'
import { longJobTable } from './kinds/jobs/long_job_table'

export interface FoundTables {
  /** Every table of the file. */
  readonly tables: readonly TableText[]
  /** Each table that holds anything, or the requested one, with the headings that serve best. */
  readonly candidates: readonly TableCandidate[]
}

/**
 * A table with its headings; one of job figures laid out two ways as a table of one figure a row. A table whose headings
 * are known in any row is never taken for such a one, whatever its cells look like.
 */
async function candidateIn(
  file: string,
  table: TableText,
  { headingRow, ...anywhere }: TableHints,
): Promise<TableCandidate | undefined> {
  const known = candidateOf(table, anywhere)
  const long = known && isWhole(known) ? undefined : await longJobTable(table, file)
  if (headingRow !== undefined) return candidateOf(long ?? table, { ...anywhere, headingRow })
  return long ? candidateOf(long, anywhere) : known
}

/** Reads a file as far as the headings of its tables. Throws Refusal where it cannot be read. */
export async function findTables(file: File, hints: TableHints, reading: HowToRead): Promise<FoundTables> {
  const tables = await tablesIn(file, reading)
  const candidates: TableCandidate[] = []
  for (const table of tables) {
    if (hints.part !== undefined && table.part !== hints.part) continue
    const candidate = await candidateIn(file.name, table, hints)
    if (candidate) candidates.push(candidate)
  }
  return { tables, candidates: await joinTables(file.name, candidates, tables, hints) }
}
