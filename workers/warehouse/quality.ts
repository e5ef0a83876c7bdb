import { isLog } from '../../src/domain/files/file_kind'
import { CHECK_REASONS } from '../../src/domain/files/data_quality'
import type {
  CheckReason,
  MissingField,
  QualityAnswer,
  QualityCounts,
  QualityQuestion,
  ReportingLag,
  RowToCheck,
} from '../../src/domain/files/data_quality'
import type { FileReport } from '../../src/domain/files/import_report'
import { exactDoublesIn } from './doubles/exact_doubles'
import type { Engine } from './engine'
import { askMetric } from './metrics/ask_metric'
import { rowsOf } from './rows'

const FIRST_ROWS_TO_CHECK = `
  SELECT *, (count(*) OVER (PARTITION BY reason))::INTEGER AS of_reason FROM rows_to_check($2) QUALIFY row_number() OVER (
    PARTITION BY reason ORDER BY file, source_row, engagement_id
  ) <= $1 ORDER BY reason, file, source_row, engagement_id`

export const qualityOfEverything = (engine: Engine): QualityCounts | null =>
  askMetric(engine, 'data_quality', 'whole', null)[0] ?? null

export const qualityOfFiles = (engine: Engine): readonly QualityCounts[] =>
  askMetric(engine, 'data_quality', 'file', null)

/** How good the open log is, from the tables of the engine and how late reports come. */
export function readQuality(
  engine: Engine,
  question: QualityQuestion,
  files: readonly FileReport[],
  lag: ReportingLag,
  threshold: number,
): QualityAnswer {
  const first = rowsOf<RowToCheck & { of_reason: number }>(
    engine.query(FIRST_ROWS_TO_CHECK, question.examples, threshold),
  )
  const countOf = (reason: CheckReason) => first.find((row) => row.reason === reason)?.of_reason ?? 0
  return {
    question,
    whole: qualityOfEverything(engine),
    byFile: qualityOfFiles(engine),
    byArea: askMetric(engine, 'data_quality', 'area', question.grouping),
    lag,
    lagWeeks: askMetric(engine, 'lag_by_week'),
    missing: askMetric(engine, 'missing_fields') as MissingField[],
    toCheck: Object.fromEntries(CHECK_REASONS.map((reason) => [reason, countOf(reason)])) as Record<
      CheckReason,
      number
    >,
    examples: first.map(({ of_reason: _, ...row }) => row),
    exactDoubles: exactDoublesIn(engine).length,
    repeatedIds: files.reduce((sum, { kind, repeatedIds }) => sum + (isLog(kind) ? repeatedIds : 0), 0),
  }
}
