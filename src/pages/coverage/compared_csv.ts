import {
  measureOf,
  RATE_MEASURES,
  type CoverageMeasure,
  type CoverageMeasuresAnswer,
  type CoverageTally,
} from '../../domain/coverage/coverage_measures'
import { csvFile } from '../../domain/files/csv'
import { HIDDEN_SYMBOL } from '../../domain/people/small_numbers'
import type { Grouping } from '../../domain/project/dataset'
import { differenceUnit } from '../../findings/coverage/compared_rows'
import { MEASURE_UNITS, measureDefinition, measureParts } from '../../findings/coverage/measure_words'

/** One of two maps beside each other, as a file has it. */
export interface ComparedFigures {
  readonly measure: CoverageMeasure
  readonly answer: CoverageMeasuresAnswer
  /** Of reach; null for none. */
  readonly targetPct: number | null
}
type Both<T> = readonly [first: T, second: T]
type Cell = string | number | null

/** What stands twice, once for each map. */
const SIDE_HEADINGS = [
  ...['measure_id', 'unit', 'phase', 'from', 'to', 'counted', 'schools', 'schools_reached', 'value'],
  ...['numerator', 'denominator', 'made_of', 'target_pct', 'definition'],
]
const HEADINGS = [
  ...['area_code', 'area_name'],
  ...['first', 'second'].flatMap((side) => SIDE_HEADINGS.map((heading) => `${side}_${heading}`)),
  ...['change', 'change_unit'],
]

/** Rates are from 0 to 1, their change in points, as on the screen. */
const inUnit = (measure: CoverageMeasure, change: number): number =>
  RATE_MEASURES.includes(measure) ? 100 * change : change

function cellsOf({ measure, answer, targetPct }: ComparedFigures, tally: CoverageTally): readonly Cell[] {
  const { phase, window, counted } = answer.question
  const { value, isHidden, numerator, denominator } = measureOf(measure, tally, targetPct)
  return [
    ...[measure, RATE_MEASURES.includes(measure) ? 'share' : MEASURE_UNITS[measure], phase],
    ...[window.from, window.to, counted, tally.reach.schools, tally.reach.reached],
    ...[isHidden ? HIDDEN_SYMBOL : value, isHidden ? HIDDEN_SYMBOL : numerator, denominator],
    ...[measureParts(measure, tally), targetPct, measureDefinition(measure)],
  ]
}

function changeCells(sides: Both<ComparedFigures>, tallies: Both<CoverageTally>): readonly Cell[] {
  const [{ measure }, other] = sides
  if (measure !== other.measure) return [null, null]
  const [first, second] = sides.map(
    (side, at) => measureOf(measure, tallies[at === 0 ? 0 : 1], side.targetPct).value,
  )
  const known = first != null && second != null
  return [known ? inUnit(measure, first - second) : null, differenceUnit(measure).replace('in ', '')]
}

/**
 * Comparison (CSV): the whole scope, then each area with schools on either side, with what both maps have of it and the
 * first less the second.
 */
export function comparedCsv(
  sides: Both<ComparedFigures>,
  grouping: Grouping | undefined,
  whole: string,
): string {
  const [first, second] = sides
  const row = (code: string, name: string, tallies: Both<CoverageTally>): readonly Cell[] => [
    ...[code, name],
    ...cellsOf(first, tallies[0]),
    ...cellsOf(second, tallies[1]),
    ...changeCells(sides, tallies),
  ]
  const areas = (grouping?.areas ?? []).flatMap((name, at) => {
    const [one, other] = [first.answer.areas[at], second.answer.areas[at]]
    return one && other && one.reach.schools + other.reach.schools > 0
      ? [row(grouping?.codes[at] ?? '', name, [one, other])]
      : []
  })
  return csvFile(HEADINGS, [row('', whole, [first.answer.all, second.answer.all]), ...areas])
}
