import { groupingInSentence } from '../../domain/words/grouping_label'
import { FEW_SCHOOLS, isOfFewSchools, moreSchoolsNeeded, reachRate } from '../../domain/coverage/coverage'
import type { Area, CoverageAnswer, Reach } from '../../domain/coverage/coverage'
import { changeInPoints } from '../../domain/coverage/last_year'
import type { Grouping } from '../../domain/project/dataset'

export interface AreaRow {
  readonly index: number
  readonly area: string
  readonly reach: Reach
  /** Null where the area has no schools of the phase. */
  readonly rate: number | null
  readonly more: number | null
  /** Of so few schools that its rank says little. */
  readonly few: boolean
  /** The same months a year before; null where the log does not cover them. */
  readonly before: Reach | null
  /** Change since then in points; null where it is not known. */
  readonly change: number | null
}

/** Stands beside the rate of an area of few schools. */
export const FEW_SCHOOLS_MARK = 'small number'

export const FEW_SCHOOLS_SENTENCE = `Small number: fewer than ${FEW_SCHOOLS} schools, of which each one moves the rate by more than 10 points.`

/**
 * What stands for the schools that are in no area of a grouping, or in one across the border of the selected area.
 */
export const noAreaName = ({ label }: Pick<Grouping, 'label'>, within: Area | null): string =>
  `In no ${groupingInSentence(label)}${within ? ` inside ${within.area}` : ''}`

export type AreaOrder = 'lowest' | 'highest' | 'name' | 'most_needed'

/** Hubs are listed A to Z and never ranked (DOMAIN §4.12). */
export const isRanked = (grouping: Grouping | undefined): boolean => grouping?.key !== 'hub'

/**
 * One row per area that the question touches; areas without schools come last and have no rate. Groupings that are
 * never ranked stand A to Z whatever the order.
 */
export function areaRows(
  answer: CoverageAnswer,
  grouping: Grouping | undefined,
  targetPct: number | null,
  order: AreaOrder,
): AreaRow[] {
  const { lastYear } = answer
  const rows = (grouping?.areas ?? []).map((area, index) => {
    const reach = { schools: answer.areaSchools[index] ?? 0, reached: answer.areaReached[index] ?? 0 }
    const before = lastYear.reach && {
      schools: reach.schools,
      reached: lastYear.areaReached[index] ?? 0,
    }
    return {
      index,
      area,
      reach,
      rate: reachRate(reach),
      more: targetPct === null ? null : moreSchoolsNeeded(reach, targetPct),
      few: isOfFewSchools(reach),
      before,
      change: before && lastYear.gap === null ? changeInPoints(before, reach) : null,
    }
  })
  const touched = answer.question.within ? rows.filter(({ reach }) => reach.schools > 0) : rows
  const by = isRanked(grouping) ? order : 'name'
  return touched.sort((a, b) => compare(a, b, by) || a.index - b.index)
}

function compare(a: AreaRow, b: AreaRow, order: AreaOrder): number {
  if (order === 'name') return 0
  if (a.rate === null || b.rate === null) return Number(a.rate === null) - Number(b.rate === null)
  if (order === 'most_needed') return (b.more ?? 0) - (a.more ?? 0)
  return order === 'lowest' ? a.rate - b.rate : b.rate - a.rate
}
