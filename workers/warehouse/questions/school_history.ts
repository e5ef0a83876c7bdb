import type { SchoolEngagement } from '../../../src/domain/engagement/school_history'
import { askMetric } from '../metrics/ask_metric'
import type { Parts } from '../parts'

/** The engagements of one school, newest first; see metrics/school_history.sql. */
export async function schoolHistory({ tables }: Parts, schoolIndex: number): Promise<SchoolEngagement[]> {
  const { engine } = await tables.filledSql()
  return askMetric(engine, 'school_history', schoolIndex) as SchoolEngagement[]
}
