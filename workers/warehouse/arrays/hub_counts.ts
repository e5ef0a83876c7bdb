import { columnFrom } from '../../../src/domain/column_from'
import { PHASE_GROUPS, phaseGroupOf } from '../../../src/domain/coverage/priority_reach'
import type { Reach } from '../../../src/domain/coverage/coverage'
import { isReached } from '../../../src/domain/engagement/engagement'
import type { HubsQuestion } from '../../../src/domain/hubs/hubs'
import { comparedAreaOf } from './coverage'
import { engagementStatuses } from './engagement_status'
import type { OpenColumns } from './open_columns'
import { schoolsInScope } from './school_scope'

/** Schools by phase group, first those off the list, then those on it. */
const KINDS = 2 * PHASE_GROUPS.length

export interface SchoolsOfHubs {
  /** Per school: its hub’s place among the areas; -1 in none, -2 out of the question. */
  readonly hubOf: Int32Array
  /** Per hub, its kinds of school: a school counts once a window. */
  readonly kinds: readonly (readonly Reach[])[]
  readonly listed: Uint32Array
  readonly noHub: Reach
}

const NO_HUB = -1
const NOT_ASKED = -2

/** Schools and those reached by hub, and by kind of school (src/domain/hubs/case_mix.ts). */
export function schoolsOfHubs(open: OpenColumns, question: HubsQuestion): SchoolsOfHubs {
  const { directory, groupings } = open
  const areas = groupings.find(({ key }) => key === question.by)?.areas.length ?? 0
  const onList = open.lists.find(({ list }) => list.listId === question.listId)?.onList
  const kindOf = columnFrom(
    Uint8Array,
    directory.phase,
    (phase, school) =>
      PHASE_GROUPS.indexOf(phaseGroupOf(phase)) + (onList?.[school] === 1 ? PHASE_GROUPS.length : 0),
  )
  const hubOf = hubsOfSchools(open, question, onList)
  const schools = Array.from({ length: areas }, () => new Uint32Array(KINDS))
  const reached = Array.from({ length: areas }, () => new Uint32Array(KINDS))
  const listed = new Uint32Array(areas)
  const noHub = { schools: 0, reached: 0 }
  const engagements = open.countedEngagements.of(question)
  question.windows.forEach((window, at) => {
    const { status } = engagementStatuses(engagements, window, question.counted)
    for (let school = 0; school < hubOf.length; school++) {
      const hub = hubOf[school]!
      if (hub === NOT_ASKED) continue
      const isReachedOne = Number(isReached(status[school]!))
      if (hub === NO_HUB) {
        noHub.schools++
        noHub.reached += isReachedOne
        continue
      }
      schools[hub]![kindOf[school]!]!++
      reached[hub]![kindOf[school]!]! += isReachedOne
      if (at === 0 && onList?.[school] === 1) listed[hub]!++
    }
  })
  return {
    hubOf,
    kinds: schools.map((ofHub, hub) =>
      Array.from(ofHub, (count, kind) => ({ schools: count, reached: reached[hub]![kind]! })),
    ),
    listed,
    noHub,
  }
}

function hubsOfSchools(
  open: OpenColumns,
  question: HubsQuestion,
  onList: Uint8Array | undefined,
): Int32Array {
  const window = question.windows[0]!
  const inPhases = question.phases.map((phase) =>
    schoolsInScope(open.directory, open.groupings, { ...question, phase }),
  )
  const areaOf = comparedAreaOf(open, { ...question, phase: 'all', window })
  return columnFrom(Int32Array, open.directory.phase, (_, school) => {
    const isAsked = inPhases.some((inScope) => inScope[school] === 1)
    if (!isAsked || (question.priorityOnly && onList?.[school] !== 1)) return NOT_ASKED
    const area = areaOf(school)
    return area < 0 ? NO_HUB : area
  })
}
