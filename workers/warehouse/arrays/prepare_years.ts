import type { CoverageQuestion } from '../../../src/domain/coverage/coverage'
import { windowOfYear } from '../../../src/domain/time/academic_year'
import { engagementStatuses } from './engagement_status'
import { prepareMonthIndex } from './month_indexes'
import type { OpenColumns } from './open_columns'
import { yearsOfLog } from './school_years'

/** Years, the last of the log; as many as the answers that are kept have room for beside windows of a person's own. */
const YEARS_PREPARED = 10

/**
 * Makes the index that windows of whole months are answered from, then works out the statuses of every academic year that a person may turn to next, one after another and each in a task of
 * its own, so that a question that comes meanwhile waits for one of them at most. Years that are known cost nothing.
 */
export function prepareYears(open: OpenColumns, question: CoverageQuestion): void {
  const engagements = open.countedEngagements.of(question)
  const years = yearsOfLog(open.engagements).slice(-YEARS_PREPARED)
  const next = (): void => {
    const year = years.pop()
    if (year === undefined) return
    engagementStatuses(engagements, windowOfYear(year), question.counted)
    setTimeout(next)
  }
  prepareMonthIndex(engagements, question.counted, () => setTimeout(next))
}
