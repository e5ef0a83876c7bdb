import { scaleThreshold } from 'd3-scale'
import {
  measureOf,
  RATE_MEASURES,
  type CoverageMeasure,
  type CoverageTally,
} from '../../domain/coverage/coverage_measures'
import { quantileOf } from '../../domain/numbers/quantile'
import { REACH_RAMP, reachSteps } from './reach_ramp'

const DEPTH_STEPS = [5, 10, 15, 20, 30, 40]
export const POINT_STEPS = [-20, -10, -5, 0, 5, 10]

const roundedTo = (digits: number, values: readonly number[]): readonly number[] =>
  values.map((value) => Number(value.toPrecision(digits)))

const DIGITS = [2, 3, 4, 5, 6]

/** In as few digits as keep apart what differs, two at least: no area can have the colour between two equal steps. */
function rounded(values: readonly number[]): readonly number[] {
  const different = new Set(values).size
  const ways = DIGITS.map((digits) => roundedTo(digits, values))
  return ways.find((way) => new Set(way).size === different) ?? values
}

/** A value as the steps are in: per cent for rates. */
const inSteps = (measure: CoverageMeasure, value: number): number =>
  RATE_MEASURES.includes(measure) ? 100 * value : value

/**
 * The six values between the seven colours: fixed for rates and points, so that years compare; for anything else the
 * sevenths of the areas that have a value.
 */
function measureSteps(
  measure: CoverageMeasure,
  areas: readonly CoverageTally[],
  targetPct: number | null,
): readonly number[] {
  if (measure === 'reach' || measure === 'priority') return reachSteps(measure === 'reach' ? targetPct : null)
  if (measure === 'depth') return DEPTH_STEPS
  if (measure === 'change' || measure === 'gap') return POINT_STEPS
  const values = areas
    .filter(({ reach }) => reach.schools > 0)
    .map((tally) => measureOf(measure, tally, targetPct).value)
    .filter((value) => value !== null)
    .sort((a, b) => a - b)
  return rounded(REACH_RAMP.slice(1).map((_, at) => quantileOf(values, (at + 1) / REACH_RAMP.length) ?? 0))
}

/** A colour for each area; null where it has no value. */
const measureFill = (
  measure: CoverageMeasure,
  areas: readonly CoverageTally[],
  targetPct: number | null,
  steps: readonly number[],
): (string | null)[] =>
  areas.map((tally) => {
    const { value } = measureOf(measure, tally, targetPct)
    return value === null || tally.reach.schools === 0
      ? null
      : scaleThreshold(steps, REACH_RAMP)(inSteps(measure, value) + 1e-9)
  })

/** Steps of a measure and the colour of each area by them; `beside` are areas of another map in the same colours. */
export function measureColours(
  measure: CoverageMeasure,
  areas: readonly CoverageTally[],
  targetPct: number | null,
  beside: readonly CoverageTally[] = [],
): { readonly steps: readonly number[]; readonly fill: (string | null)[] } {
  const steps = measureSteps(measure, [...areas, ...beside], targetPct)
  return { steps, fill: measureFill(measure, areas, targetPct, steps) }
}
