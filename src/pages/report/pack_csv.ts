import { csvFile } from '../../domain/files/csv'
import { METRICS_IN_A_PACK } from '../../domain/packs/county_pack'
import { reportRows, type ReportRow } from '../../domain/report/report_rows'
import { rowLabel } from '../../findings/report/metric_labels'
import type { ReportSources } from '../../findings/report/report_content'
import { unitOf, valueCells } from './report_csv'

const HEADINGS = [
  ...['pack_organisation', 'metric_id', 'definition_version', 'metric', 'unit', 'grouping', 'area', 'month'],
  ...['as_at', 'value', 'denominator'],
]

/** The rows that a pack can have: those with something to say of all of the schools. */
export const packChoices = (sources: ReportSources): readonly ReportRow[] =>
  reportRows(sources).filter(({ noRating }) => noRating !== 'not_loaded')

/**
 * County pack (CSV): exactly three metrics of an organisation, of all its schools and of each area, with few people
 * hidden. Throws where there are not three.
 */
export function packCsv(sources: ReportSources, organisation: string, metricIds: readonly string[]): string {
  if (new Set(metricIds).size !== METRICS_IN_A_PACK || metricIds.length !== METRICS_IN_A_PACK)
    throw new Error(`a county pack has exactly ${METRICS_IN_A_PACK} metrics`)
  if (organisation.trim() === '') throw new Error('the pack names no organisation')
  const { answer } = sources
  const areas = sources.area === null ? [null, ...answer.areas] : [sources.area]
  return csvFile(
    HEADINGS,
    areas.flatMap((area) => {
      const rows = reportRows({ ...sources, area })
      return metricIds.flatMap((id) => {
        const row = rows.find((each) => each.id === id)
        if (!row) return []
        return [
          [
            ...[organisation.trim(), row.id, row.version, rowLabel(row), unitOf(row)],
            ...[answer.question.grouping ?? '', area ?? '', answer.question.month.slice(0, 7)],
            ...[answer.question.asAt, ...valueCells(row.value, row)],
          ],
        ]
      })
    }),
  )
}
