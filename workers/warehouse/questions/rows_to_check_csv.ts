import { rowsToCheckAsCsv } from '../exports/rows_to_check_csv'
import type { Parts } from '../parts'

/** Every row of the log to check, with why, as a CSV file. */
export const rowsToCheckCsv = async ({ tables }: Parts): Promise<string> =>
  rowsToCheckAsCsv((await tables.filledSql()).engine, tables.threshold)
