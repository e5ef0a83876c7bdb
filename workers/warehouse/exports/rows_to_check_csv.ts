import { csvFile } from '../../../src/domain/files/csv'
import type { CheckReason } from '../../../src/domain/files/data_quality'
import { CHECK_LABELS } from '../../../src/findings/data_quality_sentences'
import type { Engine } from '../engine'
import { askMetric } from '../metrics/ask_metric'

/** "Rows to check (CSV)": every engagement with a value that cannot be right, or that may be reported twice. */
export const rowsToCheckAsCsv = (engine: Engine, threshold: number): string =>
  csvFile(
    [
      'file',
      'row',
      'engagement_id',
      'school_urn',
      'school',
      'date',
      'reason',
      'found',
      'compared_with',
      'what_it_means',
    ],
    askMetric(engine, 'rows_to_check', threshold).map((row) => [
      row.file,
      row.source_row,
      row.engagement_id,
      row.school_id,
      row.school,
      row.date,
      row.reason,
      row.found_value,
      row.compared_with,
      CHECK_LABELS[row.reason as CheckReason],
    ]),
  )
