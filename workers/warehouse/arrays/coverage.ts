import { unitsInside } from '../../../src/domain/coverage/comparison_within'
import {
  ENGAGEMENT_STATUSES,
  isReached,
  OUT_OF_SCOPE,
  STATUS_UNKNOWN,
} from '../../../src/domain/engagement/engagement'
import type { CoverageAnswer, CoverageQuestion } from '../../../src/domain/coverage/coverage'
import { NO_AREA } from '../../../src/domain/project/dataset'
import { loadedHistory } from '../../../src/domain/engagement/loaded_history'
import { SUSTAINED_MASKS } from '../../../src/domain/engagement/sustained_rules'
import { PHASES } from '../../../src/domain/school/phase'
import { columnMeans } from './column_figures'
import { engagementStatuses } from './engagement_status'
import { engagementsByMonth } from './engagements_by_month'
import { historyFrom, historyTo } from './engagement_columns'
import type { EngagementColumns } from './engagement_columns'
import { RecentValues } from './recent_values'
import { fairnessOf, fsmRank } from './fsm_rank'
import { lastYearOf } from './last_year'
import { schoolsInScope, schoolsWithoutColumnValue } from './school_scope'
import type { OpenColumns } from './open_columns'

/** 1 for each compared area that lies inside the selected one; undefined where none is selected. */
function areasInside(
  { directory: { groups }, groupings }: OpenColumns,
  { within, by }: CoverageQuestion,
): Uint8Array | undefined {
  const areaOf = within ? groups[within.grouping] : undefined
  const unitOf = groups[by]
  if (!within || !areaOf || !unitOf) return undefined
  const areasOf = (key: string) => groupings.find((grouping) => grouping.key === key)?.areas ?? []
  return unitsInside(unitOf, areasOf(by).length, areaOf, areasOf(within.grouping).indexOf(within.area))
}

/** The area that a school is compared in; -1 where it has none, or one across the border of the selected area. */
export function comparedAreaOf(open: OpenColumns, question: CoverageQuestion): (school: number) => number {
  const group = open.directory.groups[question.by]
  const inside = areasInside(open, question)
  return (school) => {
    const area = group?.[school] ?? NO_AREA
    return area === NO_AREA || inside?.[area] === 0 ? -1 : area
  }
}

/** Answers the whole Coverage view in one pass, so that every number on the screen agrees with every other. */
export function coverageOf(open: OpenColumns, question: CoverageQuestion): CoverageAnswer {
  const start = performance.now()
  const { directory, groupings } = open
  const engagements = open.countedEngagements.of(question)
  const inScope = schoolsInScope(directory, groupings, question)
  const found = engagementStatuses(engagements, question.window, question.counted)
  const { sustainedBy: rules, engagements: inWindow } = found
  // Copies, which are marked with what is out of scope and leave for the page.
  const [status, lastDay] = [found.status.slice(), found.lastDay.slice()]
  const areas = groupings.find(({ key }) => key === question.by)?.areas.length ?? 0
  const areaOfSchool = comparedAreaOf(open, question)
  const span = { historyFrom: historyFrom(open.engagements), historyTo: historyTo(open.engagements) }
  const byStatus = new Uint32Array(ENGAGEMENT_STATUSES.length)
  const sustainedBy = new Uint32Array(SUSTAINED_MASKS)
  const byPhase = new Uint32Array(PHASES.length)
  const areaSchools = new Uint32Array(areas)
  const areaReached = new Uint32Array(areas)
  let schools = 0
  let reached = 0
  let noArea = 0
  let unlocated = 0
  let engaged = 0

  for (let school = 0; school < inScope.length; school++) {
    if (inScope[school] === 0) {
      status[school] = OUT_OF_SCOPE
      continue
    }
    const reachedOne = isReached(status[school]!) ? 1 : 0
    schools++
    reached += reachedOne
    byStatus[status[school]!]!++
    sustainedBy[rules[school]!]!++
    byPhase[directory.phase[school]!]!++
    engaged += inWindow[school]!
    if (Number.isNaN(directory.lon[school]!)) unlocated++
    const area = areaOfSchool(school)
    if (area < 0) noArea++
    else {
      areaSchools[area]!++
      areaReached[area]! += reachedOne
    }
  }
  const fairness = fairnessOf(fsmRank(directory.fsmPct, status))
  const known = open.accepted > 0
  return {
    question,
    version: directory.version,
    status: known ? status : status.map((byte) => (byte === OUT_OF_SCOPE ? byte : STATUS_UNKNOWN)),
    lastDay,
    known,
    history: loadedHistory(historyFrom(engagements), historyTo(engagements), question.window),
    reach: { schools, reached },
    byStatus,
    sustainedBy,
    areaSchools,
    areaReached,
    noArea,
    withoutColumnValue: schoolsWithoutColumnValue(directory, groupings, question),
    unlocated,
    engagements: engaged,
    ...monthsOf(open, question, engagements, inScope),
    fairness,
    columnMeans: columnMeans(open.figures, inScope, status),
    lastYear: lastYearOf(engagements, question, { span, areas }, (school) =>
      inScope[school] === 0 ? undefined : areaOfSchool(school),
    ),
    byPhase,
    tookMs: performance.now() - start,
  }
}

const lastMonths = new RecentValues<EngagementColumns, ReturnType<typeof engagementsByMonth>>(1)

/** The same for every window, so that a drag and another year count nothing again. */
function monthsOf(
  { directory }: OpenColumns,
  { phase, within, columnFilter, fsmBands, counted }: CoverageQuestion,
  engagements: EngagementColumns,
  inScope: Uint8Array,
): Pick<CoverageAnswer, 'firstMonth' | 'byMonth'> {
  const key = JSON.stringify([directory.version, phase, within, columnFilter, fsmBands, counted])
  const { firstMonth, byMonth } = lastMonths.of(engagements, key, () =>
    engagementsByMonth(engagements, inScope, counted),
  )
  return { firstMonth, byMonth: byMonth.slice() }
}
