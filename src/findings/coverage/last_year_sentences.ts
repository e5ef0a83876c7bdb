import type { CoverageAnswer, LastYear, Reach } from '../../domain/coverage/coverage'
import { reachRate } from '../../domain/coverage/coverage'
import { changeInPoints } from '../../domain/coverage/last_year'
import type { LogSpan } from '../../domain/coverage/last_year'
import { formatDate, formatWindow } from '../../domain/time/academic_year'
import type { Window } from '../../domain/time/academic_year'
import { formatCount, formatRateToTenth } from '../format_number'

/** "+2.4", "−1.0", "0.0": a change of shares in points, as a column headed so has it. */
export function formatPoints(points: number): string {
  const tenths = Math.round(points * 10)
  const sign = tenths === 0 ? '' : tenths > 0 ? '+' : '−'
  return `${sign}${(Math.abs(tenths) / 10).toFixed(1)}`
}

const formatChange = (points: number): string =>
  Math.round(points * 10) === 0 ? 'no change' : `${formatPoints(points)} points`

/** "98 of 340 (28.8%)". */
export const formatReach = (reach: Reach): string =>
  `${formatCount(reach.reached)} of ${formatCount(reach.schools)} (${formatRateToTenth(reachRate(reach))})`

/** Why no change stands beside a figure; '' where one does. */
export function lastYearGapSentence(
  { window: before, gap }: Pick<LastYear, 'window' | 'gap'>,
  { historyFrom, historyTo }: LogSpan,
  window: Window,
): string {
  switch (gap) {
    case null:
    case 'no_log':
      return ''
    case 'over_a_year':
      return 'No year before: the window is longer than a year.'
    case 'log_begins':
      return `No year before: the log begins on ${formatDate(historyFrom ?? '')}, so ${before ? formatWindow(before) : 'it'} is not whole.`
    case 'log_ends':
      return `No change is given: the log ends on ${formatDate(historyTo ?? '')}, so ${formatWindow(window)} is not whole.`
  }
}

/** "Year before, 2023/24: 1,902 of 3,416 (55.7%), +2.4 points since." */
export function lastYearSentence(
  { lastYear, reach, question }: Pick<CoverageAnswer, 'lastYear' | 'reach' | 'question'>,
  span: LogSpan,
): string {
  const { window, reach: before, gap } = lastYear
  const missing = lastYearGapSentence(lastYear, span, question.window)
  if (window === null || before === null) return missing
  const change = gap === null ? changeInPoints(before, reach) : null
  const counts = `Year before, ${formatWindow(window)}: ${formatReach(before)}`
  return change === null ? `${counts}. ${missing}`.trim() : `${counts}, ${formatChange(change)} since.`
}
