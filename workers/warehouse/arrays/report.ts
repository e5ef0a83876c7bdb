import type { ReportAnswer, ReportQuestion } from '../../../src/domain/report/report'
import { lastMonthOf, reportWindow, yearBeforeOf } from '../../../src/domain/report/report_period'
import { dayNumber, monthNumber, type Window } from '../../../src/domain/time/academic_year'
import { historyFrom } from './engagement_columns'
import type { OpenColumns } from './open_columns'
import { reportFigures, reportedBy, type ReportScope } from './report_figures'
import { lagOfReports } from './report_lag'
import { visibleFigures, visibleInOrder } from './report_people'

const scopeOf = ({ directory, groupings, lists }: OpenColumns, question: ReportQuestion): ReportScope => ({
  areaOf: question.grouping === null ? undefined : directory.groups[question.grouping],
  areas: groupings.find(({ key }) => key === question.grouping)?.areas.length ?? 0,
  onList: lists.find(({ list }) => list.listId === question.listId)?.onList,
})

/** Everything that a report is made from but feedback, of every area of a grouping and of all schools; few people hidden. */
export function reportOf(
  open: OpenColumns,
  question: ReportQuestion,
  threshold: number,
): Omit<ReportAnswer, 'outcomes'> {
  const { month, asAt } = question
  const scope = scopeOf(open, question)
  const window = reportWindow(month)
  const begins = historyFrom(open.engagements)
  const before = yearBeforeOf(month, asAt)
  const isLogOlder = begins !== null && monthNumber(begins) <= monthNumber(before.window.from)
  const last = lastMonthOf(month)
  const now = reportFigures(open, scope, { window, asAt })
  const lastFirst = last && reportFigures(open, scope, last)
  const lastRevised = last && reportFigures(open, scope, { window: last.window, asAt })
  const figures = lastFirst && lastRevised ? [lastFirst, lastRevised, now] : [now]
  const visible = visibleInOrder(figures, scope.areas, threshold)
  const [first = null, revised = null] = last ? visible : []
  return {
    question,
    version: open.directory.version,
    known: open.accepted > 0,
    areas: open.groupings.find(({ key }) => key === question.grouping)?.areas ?? [],
    now: visible.at(-1) ?? now,
    lastFirst: first,
    lastRevised: revised,
    yearBefore: isLogOlder
      ? visibleFigures(reportFigures(open, scope, before), scope.areas, threshold)
      : null,
    ...lateRows(open, window, asAt),
    lag: lagOfReports(open.engagements, asAt),
    requestsLoaded: open.requests.length,
  }
}

function lateRows(
  { engagements }: OpenColumns,
  window: Window,
  asAt: string,
): { readonly reportedLater: number; readonly withoutReport: number } {
  const { day, reported } = engagements
  const [from, to] = [dayNumber(window.from), dayNumber(window.to)]
  const isReported = reportedBy(engagements, asAt)
  let reportedLater = 0
  let withoutReport = 0
  for (let row = 0; row < day.length; row++) {
    if (day[row]! < from || day[row]! > to) continue
    if (!isReported(row)) reportedLater++
    else if (reported[row]! < 0) withoutReport++
  }
  return { reportedLater, withoutReport }
}
