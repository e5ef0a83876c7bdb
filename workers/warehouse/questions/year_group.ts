import type { YearGroup } from '../../../src/domain/class_of_thirty/one_child_counts'
import type { ReportingPhase } from '../../../src/domain/school/phase'
import { visibleCount } from '../../../src/domain/people/small_numbers'
import { askMetric } from '../metrics/ask_metric'
import type { Parts } from '../parts'

/** Children of one year of age at schools of a phase, in some authorities or in all; see metrics/year_group.sql. */
export async function yearGroup(
  { tables }: Parts,
  phase: ReportingPhase,
  authorities: readonly string[] | null,
): Promise<YearGroup> {
  const { engine } = await tables.filledSql()
  const [row] = askMetric(engine, 'year_group', phase, authorities?.join() ?? null, tables.threshold)
  return {
    children: visibleCount(row?.children ?? 0, tables.threshold),
    schools: row?.schools ?? 0,
    omittedSchools: row?.left_out ?? 0,
  }
}
