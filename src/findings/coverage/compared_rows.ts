import {
  measureOf,
  POINTS_MEASURES,
  RATE_MEASURES,
  type CoverageMeasure,
  type CoverageTally,
  type MeasureValue,
} from '../../domain/coverage/coverage_measures'
import type { Grouping } from '../../domain/project/dataset'
import { formatCount } from '../format_number'
import { formatPoints } from './last_year_sentences'
import { formatMeasure, MEANS, measureParts } from './measure_words'

/** One of two maps beside each other: its measure, and what it is of. */
export interface ComparedSide {
  readonly title: string
  readonly measure: CoverageMeasure
  readonly all: CoverageTally
  readonly areas: readonly CoverageTally[]
  /** Of reach; null for none. */
  readonly targetPct: number | null
}

interface ComparedCell {
  readonly words: string
  readonly parts: string
}

export interface ComparedRow {
  readonly area: string
  readonly first: ComparedCell
  readonly second: ComparedCell
  /** The first less the second; '' of two measures, '–' where one of them has no number. */
  readonly difference: string
  readonly change: number | null
}

export type ComparedOrder = 'name' | 'lowest' | 'highest'

/** All schools, then a row per area with schools on either side; areas without a difference come last. */
export function comparedRows(
  [first, second]: readonly [ComparedSide, ComparedSide],
  grouping: Grouping | undefined,
  whole: string,
  order: ComparedOrder,
): readonly ComparedRow[] {
  const rows = (grouping?.areas ?? []).flatMap((area, at) => {
    const [one, other] = [first.areas[at], second.areas[at]]
    return one && other && one.reach.schools + other.reach.schools > 0
      ? [rowOf(area, [first, one], [second, other])]
      : []
  })
  const sign = order === 'highest' ? -1 : 1
  const sorted =
    order === 'name'
      ? rows
      : rows.toSorted((a, b) =>
          a.change === null || b.change === null
            ? Number(a.change === null) - Number(b.change === null)
            : sign * (a.change - b.change),
        )
  return [rowOf(whole, [first, first.all], [second, second.all]), ...sorted]
}

type Sided = readonly [side: ComparedSide, tally: CoverageTally]

function rowOf(area: string, first: Sided, second: Sided): ComparedRow {
  const [a, b] = [first, second].map(([side, tally]) => measureOf(side.measure, tally, side.targetPct)) as [
    MeasureValue,
    MeasureValue,
  ]
  const measure = first[0].measure
  const isOneMeasure = measure === second[0].measure
  const change = !isOneMeasure || a.value === null || b.value === null ? null : a.value - b.value
  return {
    area,
    first: cellOf(first, a),
    second: cellOf(second, b),
    difference: !isOneMeasure ? '' : change === null ? '–' : formatDifference(measure, change),
    change,
  }
}

const cellOf = ([{ measure }, tally]: Sided, value: MeasureValue): ComparedCell => ({
  words: formatMeasure(measure, value),
  parts: measureParts(measure, tally),
})

/** "+4.0" points of rates; else in the unit of the measure, with its sign. */
function formatDifference(measure: CoverageMeasure, change: number): string {
  if (RATE_MEASURES.includes(measure)) return formatPoints(100 * change)
  if (POINTS_MEASURES.includes(measure)) return formatPoints(change)
  const size = Math.abs(change)
  const words = MEANS.includes(measure) ? size.toFixed(2) : formatCount(Math.round(size))
  return Number(words.replaceAll(',', '')) === 0 ? words : `${change > 0 ? '+' : '−'}${words}`
}

/** What the column of differences is in. */
export const differenceUnit = (measure: CoverageMeasure): string =>
  RATE_MEASURES.includes(measure) || POINTS_MEASURES.includes(measure) ? 'in points' : 'in the same unit'
