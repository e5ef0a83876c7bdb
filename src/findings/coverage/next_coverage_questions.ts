import type { CoverageAnswer, CoverageQuestion } from '../../domain/coverage/coverage'
import { COUNTED_ACTIVITIES } from '../../domain/engagement/engagement'
import { REPORTING_PHASES } from '../../domain/school/phase'
import { monthNumber, windowOfYear, windowOfMonths } from '../../domain/time/academic_year'
import type { ViewState } from '../../state/view_state'
import { coverageQuestionOf } from './coverage_question'
import { nextGroupings, type OpenSchools } from './next_groupings'

/**
 * What a person can ask next by one change of the year, the phase, the comparison, what is counted, or of either end of
 * the window by a month: the likeliest first.
 */
export function nextCoverageQuestions(
  viewState: ViewState,
  { dataset, schools }: OpenSchools,
  { firstMonth, byMonth }: Pick<CoverageAnswer, 'firstMonth' | 'byMonth'>,
): CoverageQuestion[] {
  const { window } = viewState
  const changes: Partial<ViewState>[] = [
    ...dataset.academicYears.toReversed().map((year) => ({ window: windowOfYear(year) })),
    ...REPORTING_PHASES.map((phase) => ({ phase })),
    ...monthStepsOf(window, firstMonth, firstMonth + byMonth.length - 1),
    ...COUNTED_ACTIVITIES.map((counted) => ({ counted })),
    ...nextGroupings(viewState, { dataset, schools }).map(({ key }) => ({ by: key })),
  ]
  return changes.map((change) => coverageQuestionOf({ ...viewState, ...change }))
}

/** Windows whose first or last month is one earlier or later, in the months of the log. */
function monthStepsOf(window: ViewState['window'], first: number, last: number): Partial<ViewState>[] {
  const [from, to] = [monthNumber(window.from), monthNumber(window.to)]
  return [
    [from, to - 1],
    [from, to + 1],
    [from - 1, to],
    [from + 1, to],
  ]
    .filter(([start = 0, end = 0]) => first <= start && start <= end && end <= last)
    .map(([start = 0, end = 0]) => ({ window: windowOfMonths(start, end) }))
}
