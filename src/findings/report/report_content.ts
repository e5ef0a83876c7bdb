import type { Rag } from '../../domain/coverage/coverage'
import type { Dataset } from '../../domain/project/dataset'
import type { ReportText } from '../../domain/project/decisions'
import {
  textOf,
  unexplainedRows,
  type ReportTextPart,
  type ReportTextPlace,
} from '../../domain/report/explanations'
import { reportRows, type ReportParts, type ReportRow } from '../../domain/report/report_rows'
import { academicYearLabel, academicYearOf, formatDate, formatMonth } from '../../domain/time/academic_year'
import { agreeing, counted } from '../../domain/words/counted'
import { loadedSource } from '../loaded_source'
import { rowDefinition } from './definitions'
import { detailOf, statisticOf, targetWords } from './figure_words'
import { rowLabel } from './metric_labels'
import { missingSentence, reportHeadline } from './report_headline'
import { breakSentence, lagSentence, revisedSentence, whySentences } from './why_sentences'

/** A figure of a report in words. */
export interface ReportLine {
  /** Stable, for files: "reach.primary". */
  readonly id: string
  readonly version: number
  readonly label: string
  readonly statistic: string
  readonly detail: string
  /** "June 2025 revised from 1,838 to 1,874."; '' where nothing was. */
  readonly revised: string
  /** "Series broken: definition 2 since January 2025."; '' where it is not. */
  readonly broken: string
  readonly target: string
  readonly rag: Rag
  readonly why: readonly string[]
  /** What changed, without the target: for figures that have none. */
  readonly change: string
  readonly words: Readonly<Record<ReportTextPart, string>>
  /** Red or amber, and nobody has said why. */
  readonly isUnexplained: boolean
  /** The figure and its target as shares of a bar, 0 to 1; null of none. */
  readonly bar: { readonly value: number; readonly target: number } | null
  readonly definition: string
  /** Hours of activities stand in the lines of volunteer hours, and by themselves in files alone. */
  readonly isInFilesOnly: boolean
}

/** A report of one area and month, as every output words it. */
export interface ReportContent {
  /** "England · KPI report · July 2025, 2024/25 to 31 July 2025". */
  readonly kicker: string
  readonly place: string
  readonly title: string
  readonly lead: string
  /** Figures with a target, then those without. */
  readonly rated: readonly ReportLine[]
  readonly others: readonly ReportLine[]
  /** How many figures of last month late reports changed, in a sentence. */
  readonly changed: string
  readonly notComplete: readonly string[]
  /** Shares of reports within 28 days, 29 to 90 and later; empty where the log has no days of reports. */
  readonly lag: readonly { readonly label: string; readonly share: number }[]
  readonly unexplained: readonly string[]
  /** What each metric counts, once for all its phases. */
  readonly definitions: readonly { readonly ids: string; readonly text: string }[]
  readonly source: string
}

/** What a report is worded from. */
export interface ReportSources extends ReportParts {
  readonly dataset: Pick<Dataset, 'demo' | 'files' | 'historyTo'>
  /** "England", "all schools": of no area. */
  readonly everywhere: string
  readonly texts: readonly ReportText[]
}

/** Whose words a report has: the area’s and the month’s. */
export const placeOfTexts = ({ answer, area }: Pick<ReportParts, 'answer' | 'area'>): ReportTextPlace => ({
  area: area === null ? '' : `${answer.question.grouping ?? ''}:${area}`,
  month: answer.question.month.slice(0, 7),
})

const FILES_ONLY: readonly string[] = ['hours_delivering.all', 'hours_preparing.all']

/** The whole of a bar: of all for a share, of 5 for a score, of the target or the figure for a sum. */
function barOf({ value, target, kind, ...row }: ReportRow): ReportLine['bar'] {
  if (value === null || value === 'hidden' || target === null || kind === 'measure') return null
  const figure = (value.numerator / value.denominator) * (target.isPercent ? 100 : 1)
  const isScore =
    'metric' in row && ['enjoyment', 'learning_objectives', 'community_links'].includes(row.metric)
  const whole = target.isPercent ? 100 : isScore ? 5 : Math.max(figure, target.value)
  return whole > 0 ? { value: Math.min(1, figure / whole), target: Math.min(1, target.value / whole) } : null
}

function lineOf(row: ReportRow, sources: ReportSources, unexplained: readonly ReportRow[]): ReportLine {
  const why = whySentences(row, sources)
  const revised = revisedSentence(row, sources.answer.lastFirst?.asAt ?? null)
  return {
    id: row.id,
    version: row.version,
    label: rowLabel(row),
    statistic: statisticOf(row),
    detail: detailOf(row),
    revised,
    broken: breakSentence(row),
    target: targetWords(row),
    rag: row.rag,
    why,
    change: [...(row.target === null ? why.slice(1) : why), revised].join(' ').trim(),
    words: textOf(sources.texts, placeOfTexts(sources), row.id),
    isUnexplained: unexplained.includes(row),
    bar: barOf(row),
    definition: rowDefinition(row),
    isInFilesOnly: FILES_ONLY.includes(row.id),
  }
}

function lagShares({ lag }: ReportParts['answer']): ReportContent['lag'] {
  const of = lag.reported - lag.negative
  if (of <= 0) return []
  return [
    { label: '0–28 days', share: (of - lag.over28) / of },
    { label: '29–90', share: (lag.over28 - lag.over90) / of },
    { label: 'over 90', share: lag.over90 / of },
  ]
}

/** What is not in the report yet: by the lag, what came later, and rows that do not say when they were reported. */
const notCompleteSentences = ({ answer }: ReportSources): readonly string[] =>
  [
    lagSentence(answer),
    answer.reportedLater > 0
      ? `${counted(answer.reportedLater, 'activity', 'activities')} of these months ${agreeing(answer.reportedLater, 'was', 'were')} reported after ${formatDate(answer.question.asAt)} and ${agreeing(answer.reportedLater, 'is', 'are')} not counted here.`
      : '',
    answer.withoutReport > 0
      ? `${counted(answer.withoutReport, 'activity', 'activities')} ${agreeing(answer.withoutReport, 'has', 'have')} no day of report and ${agreeing(answer.withoutReport, 'counts', 'count')} at every day.`
      : '',
  ].filter((sentence) => sentence !== '')

/** "Late reports changed 11 figures of July 2025; each says from what." */
function changedSentence({ lastFirst }: ReportParts['answer'], lines: readonly ReportLine[]): string {
  if (lastFirst === null) return 'September begins the year, so there is no month before to revise.'
  const changed = lines.filter(({ revised, isInFilesOnly }) => revised !== '' && !isInFilesOnly).length
  return changed === 0
    ? `Late reports changed no figure of ${formatMonth(lastFirst.asAt)}.`
    : `Late reports changed ${counted(changed, 'figure')} of ${formatMonth(lastFirst.asAt)}; each says from what.`
}

/** "reach 1: Schools with …": a metric’s id, its version, and what it counts. */
function definitionsOf(rows: readonly ReportRow[]): ReportContent['definitions'] {
  const byMetric = new Map(
    rows.map((row) => [
      `${row.kind === 'metric' ? row.metric : row.id}, version ${row.version}:`,
      rowDefinition(row),
    ]),
  )
  return [...byMetric].map(([ids, text]) => ({ ids, text }))
}

/** Every word of a report. */
export function reportContent(sources: ReportSources): ReportContent {
  const { answer, area, texts, dataset, everywhere } = sources
  const { month, asAt } = answer.question
  const rows = reportRows(sources)
  const unexplained = unexplainedRows(rows, texts, placeOfTexts(sources))
  const place = area ?? everywhere
  const lines = rows.map((row) => lineOf(row, sources, unexplained))
  const isRated = ({ target, words }: ReportLine): boolean =>
    target !== 'none' || Object.values(words).some((text) => text.trim() !== '')
  const year = academicYearLabel(academicYearOf(month))
  return {
    kicker: `${place} · KPI report · ${formatMonth(month)}, ${year} as reported by ${formatDate(asAt)}`,
    place,
    title: reportHeadline(rows),
    lead: missingSentence(rows),
    rated: lines.filter(isRated),
    others: lines.filter((line) => !isRated(line)),
    changed: changedSentence(answer, lines),
    notComplete: notCompleteSentences(sources),
    lag: lagShares(answer),
    unexplained: unexplained.map(({ id }) => id),
    definitions: definitionsOf(rows),
    source: loadedSource(dataset, place, `${year} to ${formatMonth(month)}`),
  }
}
