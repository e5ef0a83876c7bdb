import { csvFile } from '../../../src/domain/files/csv'
import { QUALITY_PARTS, qualityParts, qualityScore } from '../../../src/domain/files/data_quality'
import type { QualityCounts } from '../../../src/domain/files/data_quality'
import { REJECT_REASON_LABELS } from '../../../src/findings/reject_sentences'
import { recordsOf } from '../../../src/findings/files/file_kind_labels'
import type { FileReport, Reject } from '../../../src/domain/files/import_report'
import type { Engine } from '../engine'
import { quotedReject } from '../intake/privacy/quoting'
import { rowsOf } from '../rows'

/** "Rejected rows (CSV)": every source row that could not be used, with where it stands and why. */
export function rejectedRowsAsCsv(engine: Engine): string {
  const rejects = rowsOf<Reject>(
    engine.query(`
      SELECT file, source_row::INTEGER AS "row", coalesce(source_column, '') AS "column", coalesce(value, '') AS "value", reason
      FROM rejected_rows() ORDER BY file, source_row`),
  )
  return csvFile(
    ['file', 'row', 'column', 'value', 'reason', 'what_it_means'],
    rejects.map(({ file, row, column, value, reason }) => [
      file,
      row,
      column,
      quotedReject(reason, value),
      reason,
      REJECT_REASON_LABELS[reason],
    ]),
  )
}

/** The score and its five parts, each with its counts; null where there is nothing to measure. */
function qualityOf(counts: QualityCounts) {
  const parts = qualityParts(counts)
  const { points, measured } = qualityScore(parts)
  return {
    score: points,
    parts_measured: measured,
    parts: Object.fromEntries(QUALITY_PARTS.map((part) => [part, parts[part]])),
  }
}

/** "Import report (JSON)". */
export function importReportAsJson(
  files: readonly FileReport[],
  whole: QualityCounts | null,
  byFile: readonly QualityCounts[],
): string {
  const report = {
    files: files.map((file) => ({
      file: file.file,
      kind: file.kind,
      records: recordsOf(file.kind),
      rows: file.rows,
      accepted: file.accepted,
      rejected: file.rejected,
      repeated_ids: file.repeatedIds,
      matched_by_name_and_postcode: file.matchedByNameAndPostcode,
      matched_otherwise: file.matchedOtherwise,
      matched_by_people: file.matchedByPeople,
      waiting_for_school: file.waiting,
      at_non_school_settings: file.atSettings,
      employers_matched: file.employersFound,
      employers_matched_by_people: file.employersByPeople,
      waiting_for_employer: file.employersWaiting,
      dropped_columns: file.droppedColumns,
      date_range: file.dateRange,
      fields: file.fields,
      notices: file.notices,
    })),
    quality: whole && qualityOf(whole),
    quality_by_file: byFile.map((counts) => ({ file: counts.label, ...qualityOf(counts) })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
