import { csvFile } from '../../domain/files/csv'
import { HIDDEN_SYMBOL } from '../../domain/people/small_numbers'
import type { MetricValue } from '../../domain/report/metric_values'
import { metricEntry } from '../../domain/report/metrics'
import { reportRows, type ReportRow } from '../../domain/report/report_rows'
import { placeOfTexts, type ReportSources } from '../../findings/report/report_content'
import { textOf } from '../../domain/report/explanations'
import { rowDefinition } from '../../findings/report/definitions'
import { rowLabel } from '../../findings/report/metric_labels'
import { whySentences } from '../../findings/report/why_sentences'

const HEADINGS = [
  ...[
    'metric_id',
    'definition_version',
    'area',
    'as_at',
    'value',
    'denominator',
    'target',
    'rag',
    'more_needed',
  ],
  ...['last_value', 'revised_from', 'explanation', 'month', 'metric', 'unit', 'year_before_value'],
  ...['year_before_denominator', 'barrier', 'enabler', 'risk', 'definition'],
] as const

const isShareRow = (row: ReportRow): boolean =>
  row.kind === 'metric' && metricEntry(row.metric).form === 'share'

/** A value of a row: a share as its counts, anything else as one number without a denominator. */
export function valueCells(value: MetricValue, row: ReportRow): [number | string | null, number | null] {
  if (value === 'hidden') return [HIDDEN_SYMBOL, null]
  if (value === null) return [null, null]
  return isShareRow(row) ? [value.numerator, value.denominator] : [value.numerator / value.denominator, null]
}

export const unitOf = (row: ReportRow): string =>
  row.kind === 'measure' ? row.measure.measure.unit : metricEntry(row.metric).unit

function cellsOfRow(row: ReportRow, sources: ReportSources): (string | number | null)[] {
  const { answer, area, everywhere, texts } = sources
  const only = (value: MetricValue): number | string | null => valueCells(value, row)[0]
  const unit = row.kind === 'metric' && metricEntry(row.metric).unit === 'hours' ? 100 : 1
  const isScale = row.kind === 'measure' || metricEntry(row.metric).form === 'score'
  const past = row.kind === 'metric' ? row : null
  const words = textOf(texts, placeOfTexts(sources), row.id)
  return [
    row.id,
    row.version,
    area ?? everywhere,
    answer.question.asAt,
    ...valueCells(row.value, row),
    row.target?.value ?? null,
    row.rag,
    row.missing === null || isScale ? null : row.missing / unit,
    past && only(past.lastRevised),
    past && only(past.lastFirst),
    whySentences(row, sources).join(' '),
    answer.question.month.slice(0, 7),
    rowLabel(row),
    unitOf(row),
    ...(past ? valueCells(past.yearBefore, past) : [null, null]),
    words.barrier,
    words.enabler,
    words.risk,
    rowDefinition(row),
  ]
}

/** Report (CSV): a row a figure of each report, whose id and version of definition stay from month to month. */
export const reportCsv = (reports: readonly ReportSources[]): string =>
  csvFile(
    [...HEADINGS],
    reports.flatMap((sources) => reportRows(sources).map((row) => cellsOfRow(row, sources))),
  )
