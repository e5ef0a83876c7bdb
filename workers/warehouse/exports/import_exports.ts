import { csvFile } from '../../../src/domain/csv'
import { REJECT_WORDS } from '../../../src/domain/import_report'
import type { FileReport, Reject } from '../../../src/domain/import_report'
import type { Engine } from '../engine'
import { askMetric } from '../metrics/ask_metric'
import type { MetricRow } from '../metrics/metrics'
import { rowsOf } from '../rows'

/** "Rejected rows (CSV)": every source row that could not be used, with where it stands and why. */
export function rejectedRowsCsv(engine: Engine): string {
  const rejects = rowsOf<Reject>(
    engine.query(`
      SELECT file, source_row::INTEGER AS "row", coalesce(source_column, '') AS "column", coalesce(value, '') AS "value", reason
      FROM rejects ORDER BY file, source_row`),
  )
  return csvFile(
    ['file', 'row', 'column', 'value', 'reason', 'what_it_means'],
    rejects.map(({ file, row, column, value, reason }) => [
      file,
      row,
      column,
      value,
      reason,
      REJECT_WORDS[reason],
    ]),
  )
}

/** The five parts of the data quality score (DOMAIN §4.10), each 0 to 1; null where there is nothing to measure. */
export type QualityParts = MetricRow<'data_quality'>

export function qualityParts(engine: Engine): QualityParts {
  const [parts] = askMetric(engine, 'data_quality')
  if (!parts) throw new Error('data_quality gave no row')
  return parts
}

/** "Import report (JSON)". */
export function importReportJson(files: readonly FileReport[], quality: QualityParts): string {
  const report = {
    files: files.map((file) => ({
      file: file.file,
      kind: file.kind,
      rows: file.rows,
      accepted: file.accepted,
      rejected: file.rejected,
      repeated_ids: file.repeatedIds,
      matched_by_name_and_postcode: file.matchedByNameAndPostcode,
      dropped_columns: file.droppedColumns,
      date_range: file.dateRange,
      notices: file.notices,
    })),
    quality,
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
