import type { ReportingLag } from '../../../src/domain/files/data_quality'
import { reportingLagOf } from '../arrays/reporting_lag'
import type { Parts } from '../parts'

/** How late delivered activities are reported; `today` (ISO) bounds the day the log is as at. */
export const reportingLag = ({ tables }: Parts, today: string): ReportingLag =>
  reportingLagOf(tables.columns().engagements, today)
