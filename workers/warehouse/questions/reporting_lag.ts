import type { ReportingLag } from '../../../src/domain/files/data_quality'
import { askMetric } from '../metrics/ask_metric'
import type { Parts } from '../parts'

/** How late delivered activities are reported; `today` (ISO) bounds the day the log is as at. Null where no row is. */
export async function reportingLag({ tables }: Parts, today: string): Promise<ReportingLag | null> {
  const { engine } = await tables.filledSql()
  return askMetric(engine, 'reporting_lag', today)[0] ?? null
}
