import { HIDDEN_COUNT } from '../../domain/people/small_numbers'
import type { MetricProof } from '../../domain/report/metric_proof'
import { metricEntry } from '../../domain/report/metrics'
import type { ReportRow } from '../../domain/report/report_rows'
import { formatDate } from '../../domain/time/academic_year'
import { formatCount } from '../format_number'
import { loadedSource } from '../loaded_source'
import { rowDefinition } from './definitions'
import { detailOf, statisticOf } from './figure_words'
import { rowLabel } from './metric_labels'
import type { ReportSources } from './report_content'

/** Numerator, denominator, window, definition and source of a figure of a report, a sentence each. */
export function metricProvenance(row: ReportRow, sources: ReportSources): readonly string[] {
  const { answer, area, everywhere, dataset } = sources
  const place = area ?? everywhere
  const { window } = answer.now
  const period = `${formatDate(window.from)} to ${formatDate(window.to)}`
  const detail = detailOf(row)
  return [
    `${rowLabel(row)}, ${place}: ${statisticOf(row)}${detail === '' ? '' : ` (${detail})`}.`,
    row.kind === 'measure'
      ? `For ${period}.`
      : `By day of the activity from ${period}, as reported by ${formatDate(answer.question.asAt)}.`,
    `Definition ${row.version}: ${rowDefinition(row)}`,
    loadedSource(dataset, place, period),
  ]
}

const formatAmount = (amount: number): string => amount.toLocaleString('en-GB', { maximumFractionDigits: 2 })

/** "2,253 of 3,408", "37,150.5", "hidden". */
export function proofResult(row: ReportRow, { numerator, denominator }: MetricProof): string {
  if (numerator === HIDDEN_COUNT) return 'hidden, since it is of few people'
  if (numerator === null) return 'nothing'
  const isShare = row.kind === 'metric' && metricEntry(row.metric).form === 'share'
  return isShare && denominator !== null
    ? `${formatCount(numerator)} of ${formatCount(denominator)}`
    : formatAmount(numerator)
}
