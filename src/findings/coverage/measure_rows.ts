import {
  measureOf,
  type CoverageMeasure,
  type CoverageMeasuresAnswer,
  type CoverageTally,
  type MeasureValue,
} from '../../domain/coverage/coverage_measures'
import type { Grouping } from '../../domain/project/dataset'
import { isRanked } from './area_rows'

/** One area with its value of a measure. */
export interface MeasureRow {
  readonly index: number
  readonly area: string
  readonly tally: CoverageTally
  readonly found: MeasureValue
}

export type MeasureOrder = 'lowest' | 'highest' | 'name'

/** A row per area that the question touches, and per hexagon that has schools; those without a value last. Hubs stand A to Z whatever the order. */
export function measureRows(
  { areas, question }: CoverageMeasuresAnswer,
  grouping: Grouping | undefined,
  measure: CoverageMeasure,
  targetPct: number | null,
  order: MeasureOrder,
): readonly MeasureRow[] {
  const rows = (grouping?.areas ?? []).flatMap((area, index) => {
    const tally = areas[index]
    const isPartOnly = question.within !== null || question.hexagonKm !== undefined
    if (!tally || (isPartOnly && tally.reach.schools === 0)) return []
    return [{ index, area, tally, found: measureOf(measure, tally, targetPct) }]
  })
  if (order === 'name' || !isRanked(grouping)) return rows
  const sign = order === 'lowest' ? 1 : -1
  return rows.toSorted((a, b) => {
    if (a.found.value === null || b.found.value === null)
      return Number(a.found.value === null) - Number(b.found.value === null)
    return sign * (a.found.value - b.found.value) || a.index - b.index
  })
}
