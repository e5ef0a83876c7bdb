import type { PackFigure } from '../../../src/domain/packs/county_pack'
import { HIDDEN_COUNT, visibleCount } from '../../../src/domain/people/small_numbers'
import { countsPeople } from '../../../src/domain/report/metrics'
import { askMetric } from '../metrics/ask_metric'
import type { Parts } from '../parts'

/** The values of every county pack that is open; those that their organisation hides stay hidden. */
export async function countyPacks({ tables }: Parts): Promise<{
  readonly version: number
  readonly figures: readonly PackFigure[]
}> {
  const { engine } = await tables.filledSql()
  const visible = (metricId: string, value: number | null): number | null =>
    value !== null && countsPeople(metricId) ? visibleCount(value, tables.threshold) : value
  return {
    version: tables.version,
    figures: askMetric(engine, 'pack_figures').map((row) => ({
      organisation: row.organisation,
      month: row.month,
      asAt: row.as_at,
      grouping: row.grouping_key,
      area: row.area,
      metricId: row.metric_id,
      version: row.definition_version,
      metric: row.metric,
      unit: row.unit,
      value: row.is_hidden ? HIDDEN_COUNT : visible(row.metric_id, row.value),
      denominator: row.denominator,
    })),
  }
}
