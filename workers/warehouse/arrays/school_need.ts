import { columnFrom } from '../../../src/domain/column_from'
import { statusOf } from '../../../src/domain/engagement/engagement'
import { figureShares } from '../../../src/domain/need/figure_shares'
import { needShare, type NeedFacts } from '../../../src/domain/need/need_share'
import type { NeedColumn } from '../../../src/domain/need/need_score'
import { NEED_PARTS, type NeedWeights } from '../../../src/domain/need/need_weights'
import { dayNumber } from '../../../src/domain/time/academic_year'
import { NEAREST_PLACES, type GapsQuestion } from '../../../src/domain/gaps/priority_gap'
import { engagementStatuses } from './engagement_status'
import type { OpenColumns } from './open_columns'

const DAYS_PER_YEAR = 365.25

/** What the log says of every school, by its place in the register. */
export interface SchoolHistoryColumns {
  readonly status: Uint8Array
  readonly lastDay: Int32Array
  readonly engagements: Uint32Array
}

/** What is known of each school, for its need; -1 and less of pupils is not known or hidden. */
export function needFacts(
  open: OpenColumns,
  question: GapsQuestion,
  { status, lastDay, engagements }: SchoolHistoryColumns,
): (school: number) => NeedFacts {
  const { directory } = open
  const known = open.accepted > 0
  const onList = open.lists.find(({ list }) => list.listId === question.listId)?.onList
  const lastOfWindow = dayNumber(question.window.to)
  const supplyKm = supplyDistances(open, question)
  const yearsSince = (school: number): number => {
    if (!known) return NaN
    return lastDay[school]! < 0 ? Infinity : (lastOfWindow - lastDay[school]!) / DAYS_PER_YEAR
  }
  return (school) => ({
    status: known ? statusOf(status[school]) : null,
    yearsSince: yearsSince(school),
    onList: onList ? onList[school] === 1 : null,
    fsmPct: directory.fsmPct[school]!,
    pupils: directory.pupils[school]! < 0 ? NaN : directory.pupils[school]!,
    supplyKm: supplyKm(school),
    engagements: known ? engagements[school]! : NaN,
  })
}

/** To the nearest active volunteer, or to the nearest employer of the filter where no volunteers are loaded. */
function supplyDistances(open: OpenColumns, question: GapsQuestion): (school: number) => number {
  if (open.volunteers.ids.length === 0) {
    const { km } = open.nearestPlaces.of(question.employers)
    return (school) => km[school * NEAREST_PLACES]!
  }
  return (school) => open.nearestVolunteers.kilometres()[school]!
}

/** The shares of every part that has a weight, of some schools, in their order. */
export function needColumns(
  open: OpenColumns,
  weights: NeedWeights,
  factsOf: (school: number) => NeedFacts,
  schools: Uint32Array,
): NeedColumn[] {
  const parts = NEED_PARTS.filter((part) => weights.parts[part] > 0).map((part) => ({
    part,
    weight: weights.parts[part],
    shares: new Float64Array(schools.length),
  }))
  schools.forEach((school, at) => {
    const facts = factsOf(school)
    for (const { part, shares } of parts) shares[at] = needShare(part, facts)
  })
  const columns = weights.columns.flatMap(({ column, weight, moreNeed }) => {
    const figures = open.figures.find(({ key }) => key === column)?.figures
    if (weight === 0 || !figures) return []
    const shares = figureShares(figures, moreNeed)
    return [{ part: column, weight, shares: columnFrom(Float64Array, schools, (school) => shares[school]!) }]
  })
  return [...parts, ...columns]
}

/** The facts that a question judges need by, of any school. */
export function needFactsOf(open: OpenColumns, question: GapsQuestion): (school: number) => NeedFacts {
  const visits = open.countedEngagements.of(question)
  return needFacts(open, question, engagementStatuses(visits, question.window, 'all'))
}
