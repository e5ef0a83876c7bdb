import type { Parts } from '../parts'

/** The open tables as a zip archive of Parquet files; see parquet/write_tables.ts. */
export const tablesParquet = ({ tables }: Parts): Promise<Blob> =>
  tables.taskQueue.run(async () => {
    const { writeTables } = await import('../parquet/write_tables')
    return writeTables((await tables.filledSql()).engine)
  })
