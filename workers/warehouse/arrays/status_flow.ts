import type {
  StatusFlow,
  StatusFlowAnswer,
  StatusFlowQuestion,
} from '../../../src/domain/coverage/status_flow'
import { ENGAGEMENT_STATUSES } from '../../../src/domain/engagement/engagement'
import { loadedHistory } from '../../../src/domain/engagement/loaded_history'
import { SUSTAINED_MASKS } from '../../../src/domain/engagement/sustained_rules'
import { windowOfYear, type AcademicYear } from '../../../src/domain/time/academic_year'
import { engagementStatuses } from './engagement_status'
import type { SchoolStatuses } from './status_rules'
import { historyFrom, historyTo } from './engagement_columns'
import type { OpenColumns } from './open_columns'
import { schoolsInScope } from './school_scope'
import { yearsOfLog } from './school_years'

/** How schools in scope moved between statuses, from each academic year of the log to the next. */
export function statusFlowOf(open: OpenColumns, question: StatusFlowQuestion): StatusFlowAnswer {
  const engagements = open.countedEngagements.of(question)
  const inScope = schoolsInScope(open.directory, open.groupings, question)
  const ofYears = yearsOfLog(open.engagements).map((year) => ({
    year,
    found: engagementStatuses(engagements, windowOfYear(year), question.counted),
  }))
  const history = (year: AcademicYear) =>
    loadedHistory(historyFrom(engagements), historyTo(engagements), windowOfYear(year))
  const flows = ofYears.slice(1).map(({ year, found }, at): StatusFlow => {
    const before = ofYears[at]!
    return {
      from: before.year,
      to: year,
      schools: movesOf(before.found, found, inScope),
      historyFrom: history(before.year),
      historyTo: history(year),
      sustainedFrom: sustainedIn(before.found, inScope),
      sustainedTo: sustainedIn(found, inScope),
    }
  })
  return { question, version: open.directory.version, flows }
}

function movesOf(before: SchoolStatuses, after: SchoolStatuses, inScope: Uint8Array): Uint32Array {
  const moves = new Uint32Array(ENGAGEMENT_STATUSES.length ** 2)
  for (let school = 0; school < inScope.length; school++)
    if (inScope[school] === 1)
      moves[before.status[school]! * ENGAGEMENT_STATUSES.length + after.status[school]!]!++
  return moves
}

function sustainedIn({ sustainedBy }: SchoolStatuses, inScope: Uint8Array): Uint32Array {
  const masks = new Uint32Array(SUSTAINED_MASKS)
  for (let school = 0; school < inScope.length; school++)
    if (inScope[school] === 1) masks[sustainedBy[school]!]!++
  return masks
}
