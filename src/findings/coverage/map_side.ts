import type { CoverageAnswer } from '../../domain/coverage/coverage'
import { reachRate } from '../../domain/coverage/coverage'
import {
  measureOf,
  type CoverageMeasure,
  type CoverageMeasuresAnswer,
  type CoverageTally,
} from '../../domain/coverage/coverage_measures'
import { formatCount, formatRate } from '../format_number'
import { schoolsNoun } from '../school/schools_noun'
import { areaFillOf } from './area_fill'
import type { DrawnAreas } from './drawn_areas'
import { measureColours } from './measure_ramp'
import { formatMeasure, MEASURE_LABELS, measureParts } from './measure_words'
import { reachSteps } from './reach_ramp'
import { schoolPointsOf, type SchoolPoints } from './school_points'

/** What one map of Coverage says of its areas, and in which colours. */
export interface MapSide {
  readonly answer: CoverageAnswer
  readonly measure: CoverageMeasure
  /** By area; null where reach is taken from the answer, or they are being worked out. */
  readonly tallies: readonly CoverageTally[] | null
  readonly areas: DrawnAreas | undefined
  readonly fill: readonly (string | null)[]
  readonly steps: readonly number[]
  readonly targetPct: number | null
  /** Schools in the colours of the measure; null where they have those of their status. */
  readonly points: SchoolPoints | null
}

/** `measures` are of the areas drawn; null where they are being worked out, or reach of the areas compared is displayed. `beside` are areas of another map in the same colours. */
export function mapSideOf(
  answer: CoverageAnswer,
  measure: CoverageMeasure,
  measures: CoverageMeasuresAnswer | null,
  areas: DrawnAreas | undefined,
  targetPct: number | null,
  beside: readonly CoverageTally[] = [],
): MapSide {
  const steps = reachSteps(targetPct)
  const coloured = measures
    ? measureColours(measure, measures.areas, targetPct, beside)
    : { steps, fill: answer.known && !areas?.isHexagons ? areaFillOf(answer, areas?.grouping, steps) : [] }
  const points = measures?.schools?.measure === measure ? schoolPointsOf(measures.schools) : null
  return { answer, measure, tallies: measures?.areas ?? null, areas, targetPct, points, ...coloured }
}

export const reachOfArea = ({ tallies, answer }: MapSide, area: number) =>
  tallies?.[area]?.reach ?? {
    schools: answer.areaSchools[area] ?? 0,
    reached: answer.areaReached[area] ?? 0,
  }

/** "Kent: 12 of 34 secondary schools reached (35%)". */
export function areaSentence(side: MapSide, area: number): string {
  const { answer, measure, targetPct } = side
  const name = side.areas?.grouping.areas[area] ?? ''
  const tally = side.tallies?.[area]
  if (tally && measure !== 'reach') {
    const value = formatMeasure(measure, measureOf(measure, tally, targetPct))
    return `${name}: ${MEASURE_LABELS[measure]} ${value} (${measureParts(measure, tally)})`
  }
  const noun = schoolsNoun(answer.question.phase)
  const reach = reachOfArea(side, area)
  if (reach.schools === 0) return `${name}: no ${noun}`
  if (!answer.known) return `${name}: ${formatCount(reach.schools)} ${noun}, not known which were reached`
  return `${name}: ${formatCount(reach.reached)} of ${formatCount(reach.schools)} ${noun} reached (${formatRate(reachRate(reach))})`
}
