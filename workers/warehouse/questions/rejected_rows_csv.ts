import { rejectedRowsAsCsv } from '../exports/import_exports'
import type { Parts } from '../parts'

/** Every row that was not read, with why, as a CSV file. */
export const rejectedRowsCsv = async ({ tables }: Parts): Promise<string> =>
  rejectedRowsAsCsv((await tables.filledSql()).engine)
