import type { ReportText } from '../project/decisions'
import type { ReportRow } from './report_rows'

/** The most characters of each text, so that two pages hold them. */
export const MAX_REPORT_TEXT_LENGTH = 140

/** What a person says of a figure, in the order of the page (SQW 2022, 2.20). */
export const REPORT_TEXT_PARTS = ['barrier', 'enabler', 'risk'] as const
export type ReportTextPart = (typeof REPORT_TEXT_PARTS)[number]

/** Whose words: of an area ("hub:Tees Valley", '' for all schools) and a month ("2025-07"). */
export interface ReportTextPlace {
  readonly area: string
  readonly month: string
}

const NO_TEXT = { barrier: '', enabler: '', risk: '' } as const

const isOf = (text: ReportText, { area, month }: ReportTextPlace, metric: string): boolean =>
  text.area === area && text.month === month && text.metric === metric

/** What is written of a metric, empty where nothing is. */
export const textOf = (
  texts: readonly ReportText[],
  place: ReportTextPlace,
  metric: string,
): Readonly<Record<ReportTextPart, string>> => texts.find((text) => isOf(text, place, metric)) ?? NO_TEXT

/** The texts with one part changed; one of which nothing is left goes. */
export function changeReportText(
  texts: readonly ReportText[],
  place: ReportTextPlace,
  metric: string,
  change: Partial<Record<ReportTextPart, string>>,
): readonly ReportText[] {
  const changed: ReportText = { ...NO_TEXT, ...textOf(texts, place, metric), ...place, metric, ...change }
  const others = texts.filter((text) => !isOf(text, place, metric))
  return REPORT_TEXT_PARTS.some((part) => changed[part].trim() !== '') ? [...others, changed] : others
}

/** Red or amber. */
export const isRatedBelow = ({ rag }: Pick<ReportRow, 'rag'>): boolean => rag === 'R' || rag === 'A'

/** The red and amber rows of which no person has said anything: these are stamped "unexplained". */
export const unexplainedRows = (
  rows: readonly ReportRow[],
  texts: readonly ReportText[],
  place: ReportTextPlace,
): readonly ReportRow[] =>
  rows.filter((row) => {
    const text = textOf(texts, place, row.id)
    return isRatedBelow(row) && REPORT_TEXT_PARTS.every((part) => text[part].trim() === '')
  })
