import type { StagingTable } from '../../staging_table'

/** The tables that feedback is read by. */
export const OUTCOME_STAGING_TABLES: Readonly<Record<string, StagingTable>> = {
  /** An activity of the log that feedback is held against. */
  activities_of_log: {
    columns: ['activity_id'],
    madeBy: ['kinds/outcomes/outcomes.sql'],
    readBy: ['kinds/outcomes/'],
  },
}
