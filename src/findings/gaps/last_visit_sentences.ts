import { counted } from '../../domain/words/counted'
import { historyOfRow, NO_VISIT } from '../../domain/gaps/priority_gap'
import type { GapsAnswer } from '../../domain/gaps/priority_gap'
import { formatDate } from '../../domain/time/academic_year'
import { statusLabel, statusShortLabel } from '../engagement/status_sentences'

type Visits = Pick<GapsAnswer, 'known' | 'history' | 'reachedSince' | 'monthsSince'>

/** Whole months since a school's last visit, or in words that there is none: "Never", "Not by then", "Not known". */
export function monthsSinceCell(answer: Visits, row: number): string {
  if (!answer.known) return 'Not known'
  const months = answer.monthsSince[row] ?? NO_VISIT
  return months === NO_VISIT ? statusShortLabel('never', historyOfRow(answer, row)) : String(months)
}

/** The same by itself: "29 months", "less than a month", "Never in the log", "Not reached by 31 August 2021". */
export function monthsSinceWords(answer: Visits, row: number): string {
  const months = answer.monthsSince[row] ?? NO_VISIT
  if (!answer.known) return 'Not known'
  if (months === NO_VISIT) return statusLabel('never', historyOfRow(answer, row))
  return months === 0 ? 'Less than a month' : counted(months, 'month')
}

/** What the column counts, for its heading. */
export const monthsSinceDefinition = (asAt: string): string =>
  `Whole months from the last delivered visit to ${formatDate(asAt)}. A school without one has no number, and comes last however this is sorted.`

/** "not visited in the 24 months to 31 August 2025"; '' without that filter. */
export const notVisitedWords = ({ question, asAt }: Pick<GapsAnswer, 'question' | 'asAt'>): string =>
  question.notVisitedFor === null
    ? ''
    : `not visited in the ${counted(question.notVisitedFor, 'month')} to ${formatDate(asAt)}`
