import type { Area } from '../../domain/coverage/coverage'
import type { Dataset } from '../../domain/project/dataset'
import type { ReportAnswer, ReportQuestion } from '../../domain/report/report'
import { usualAsAt } from '../../domain/report/report_period'
import { outcomePhasesOf } from '../../domain/report/report_rows'
import { firstDayOfMonth, monthNumber } from '../../domain/time/academic_year'
import type { ViewState } from '../../state/view_state'

/** The last month of the log; this month where none is open. */
const lastMonth = ({ historyTo }: Pick<Dataset, 'historyTo'>, today: string): string =>
  firstDayOfMonth(monthNumber(historyTo ?? today))

/** The report that a view state asks for: of every area of its area's grouping, or of the grouping compared by. */
export const reportQuestionOf = (viewState: ViewState, dataset: Dataset, today: string): ReportQuestion => {
  const month = viewState.month ?? lastMonth(dataset, today)
  return {
    month,
    asAt: viewState.asAt ?? usualAsAt(month),
    grouping: viewState.within?.grouping ?? viewState.by,
    listId: viewState.list,
    outcomePhases: dataset.outcomes > 0 ? outcomePhasesOf(dataset.targets) : [],
  }
}

/** First days of the months of the log, newest first, with the one chosen. */
export function monthChoices(
  { historyFrom, historyTo }: Pick<Dataset, 'historyFrom' | 'historyTo'>,
  chosen: string,
): readonly string[] {
  if (historyFrom === null || historyTo === null) return [chosen]
  const [first, last] = [monthNumber(historyFrom), monthNumber(historyTo)]
  const months = Array.from({ length: last - first + 1 }, (_, at) => firstDayOfMonth(last - at))
  return months.includes(chosen) ? months : [chosen, ...months]
}

/** Whether an answer has the report of an area: one of an area of the same name in another grouping is another’s. */
export const hasReportOf = ({ question, areas }: ReportAnswer, within: Area | null): boolean =>
  within === null || (question.grouping === within.grouping && areas.includes(within.area))
