import type { Rag } from '../coverage/coverage'
import { RAG_SMALLEST } from '../coverage/coverage'
import { targetFor } from '../coverage/targets'
import { measuresInMonth, type MeasureInMonth, type OwnMeasure } from '../measures/own_measures'
import type { Outcomes } from '../outcomes/outcomes'
import { HIDDEN_COUNT } from '../people/small_numbers'
import type { Target } from '../project/dataset'
import { REPORTING_PHASES, type ReportingPhase } from '../school/phase'
import { academicYearOf, dayNumber } from '../time/academic_year'
import { METRIC_VALUES, type MetricValue } from './metric_values'
import {
  breakBetween,
  isFewerBetter,
  metricEntry,
  metricId,
  REPORT_METRICS,
  versionIn,
  type DefinitionVersion,
  type ReportMetric,
} from './metrics'
import { missingTo, percentOfTarget, ratingOf, type Fraction, type RatedTarget } from './rating'
import { placeOfArea, tallyOf, type ReportAnswer, type ReportFigures, type Tally } from './report'

/** Why a figure has no colour. */
export type NoRating = 'no_target' | 'few_schools' | 'stale' | 'not_loaded' | 'nothing' | 'hidden'

/** A log without a report for longer than this says nothing of now (DOMAIN §4.13). */
export const STALE_DAYS = 60

interface Rated {
  /** Stable, for files: "reach.primary", "own.satisfaction of teachers". */
  readonly id: string
  readonly version: number
  readonly value: MetricValue
  readonly target: RatedTarget | null
  readonly rag: Rag
  /** Null where it is rated. */
  readonly noRating: NoRating | null
  /** How many more meet the target, in whole units of the numerator; null without a rating. */
  readonly missing: number | null
  readonly percentOfTarget: number | null
}

/** A metric of one phase in a report. */
export interface MetricRow extends Rated {
  readonly kind: 'metric'
  readonly metric: ReportMetric
  readonly phase: ReportingPhase
  /** Of the area and phase, for what stands beside the figure. */
  readonly tally: Tally
  readonly outcomes: Outcomes | null
  /** The figure of the same months a year before. */
  readonly yearBefore: MetricValue
  /** Last month's figure as it stood and as it stands. */
  readonly lastFirst: MetricValue
  readonly lastRevised: MetricValue
  /** The definition that began since the like period, or since last month, with which figures are no like figures. */
  readonly brokenBy: DefinitionVersion | null
  readonly brokenSinceLastMonth: DefinitionVersion | null
}

/** A measure of one's own in a report. */
export interface MeasureRow extends Rated {
  readonly kind: 'measure'
  readonly measure: MeasureInMonth
}

export type ReportRow = MetricRow | MeasureRow

/** What the figures of a report are made of. */
export interface FigureParts {
  readonly answer: ReportAnswer
  /** Null for all schools. */
  readonly area: string | null
  readonly targets: readonly Target[]
}

/** What a report is made of. */
export interface ReportParts extends FigureParts {
  readonly measures: readonly OwnMeasure[]
}

const METRICS = Object.keys(REPORT_METRICS) as ReportMetric[]

/** The target of a metric; each score has that of satisfaction where it has none of its own. */
function targetOf(
  { answer, area, targets }: FigureParts,
  metric: ReportMetric,
  phase: ReportingPhase,
): RatedTarget | null {
  const { target, unit, form } = metricEntry(metric)
  if (target === null) return null
  const year = academicYearOf(answer.question.month)
  const found =
    targetFor(targets, target, phase, year, area) ??
    (form === 'score' ? targetFor(targets, 'satisfaction', phase, year, area) : null)
  return found && { value: found.value, isPercent: unit === 'per_cent', fewerIsBetter: isFewerBetter(metric) }
}

function outcomesOf(answer: ReportAnswer, area: string | null, phase: ReportingPhase): Outcomes | null {
  const found = answer.outcomes.find(({ question }) => question.phase === phase)
  if (!found) return null
  return area === null ? found.whole : (found.areas.find((each) => each.area === area)?.outcomes ?? null)
}

const isStale = ({ question, lag }: ReportAnswer): boolean =>
  lag.lastReport !== null && dayNumber(question.asAt) - dayNumber(lag.lastReport) > STALE_DAYS

function isLoaded(answer: ReportAnswer, metric: ReportMetric): boolean {
  const { source } = metricEntry(metric)
  if (source === 'requests') return answer.requestsLoaded > 0
  if (source === 'outcomes') return answer.outcomes.length > 0
  if (source === 'list') return answer.question.listId !== null
  return answer.known
}

/** The rating of a value, and why there is none. */
function rated(
  value: MetricValue,
  target: RatedTarget | null,
  unratedBecause: NoRating | null,
): Omit<Rated, 'id' | 'version'> {
  const reason =
    unratedBecause ??
    (value === 'hidden'
      ? 'hidden'
      : value === null
        ? 'nothing'
        : target === null
          ? 'no_target'
          : target.isPercent && value.denominator < RAG_SMALLEST
            ? 'few_schools'
            : null)
  const figure: Fraction | null = value === 'hidden' ? null : value
  const isRated = reason === null && figure !== null && target !== null
  return {
    value,
    target,
    rag: isRated ? ratingOf(figure, target) : 'grey',
    noRating: reason,
    missing: figure && target && reason !== 'not_loaded' ? missingTo(figure, target) : null,
    percentOfTarget: figure && target && isRated ? percentOfTarget(figure, target) : null,
  }
}

/** The row of one metric and phase, whether or not the report has it. */
export function metricRow(parts: ReportParts, metric: ReportMetric, phase: ReportingPhase): MetricRow {
  const { answer, area } = parts
  const { versions, source } = metricEntry(metric)
  const place = placeOfArea(answer, area)
  const outcomes = outcomesOf(answer, area, phase)
  const valueIn = (figures: ReportFigures | null, ofOutcomes: Outcomes | null): MetricValue =>
    figures && METRIC_VALUES[metric]({ tally: tallyOf(figures, place, phase), outcomes: ofOutcomes })
  const loaded = isLoaded(answer, metric)
  const breakSince = (figures: ReportFigures | null): DefinitionVersion | null =>
    figures && breakBetween(versions, figures.window.to, answer.now.window.to)
  const brokenBy = breakSince(answer.yearBefore)
  // Feedback and requests have no day of report each: only as they stand.
  const hasPast = source === 'log' || source === 'list'
  const past = (figures: ReportFigures | null): MetricValue =>
    hasPast && loaded ? valueIn(figures, null) : null
  return {
    kind: 'metric',
    id: metricId(metric, phase),
    version: versionIn(versions, answer.now.window.to),
    metric,
    phase,
    tally: tallyOf(answer.now, place, phase),
    outcomes,
    ...rated(
      loaded ? valueIn(answer.now, outcomes) : null,
      targetOf(parts, metric, phase),
      loaded ? (hasPast && isStale(answer) ? 'stale' : null) : 'not_loaded',
    ),
    yearBefore: brokenBy === null ? past(answer.yearBefore) : null,
    lastFirst: past(answer.lastFirst),
    lastRevised: past(answer.lastRevised),
    brokenBy,
    brokenSinceLastMonth: breakSince(answer.lastRevised),
  }
}

function measureRow(inMonth: MeasureInMonth): MeasureRow {
  const { measure, value, target } = inMonth
  const figure: MetricValue =
    value === null
      ? null
      : value === HIDDEN_COUNT
        ? 'hidden'
        : { numerator: Math.round(value * 1_000_000), denominator: 1_000_000 }
  return {
    kind: 'measure',
    id: `own.${measure.name}`,
    version: 1,
    measure: inMonth,
    ...rated(
      figure,
      target === null ? null : { value: target, isPercent: false, fewerIsBetter: measure.fewerIsBetter },
      null,
    ),
  }
}

/** The phases that a report has a row of a metric for. */
export const phasesOfMetric = (parts: FigureParts, metric: ReportMetric): readonly ReportingPhase[] =>
  REPORTING_PHASES.filter(
    (phase) =>
      (metricEntry(metric).phases.includes(phase) && isLoaded(parts.answer, metric)) ||
      targetOf(parts, metric, phase) !== null,
  )

/**
 * Every row of the report of an area: the metrics whose files are open, and those that a target of the year and area is
 * for in any phase, then measures of one's own.
 */
export function reportRows(parts: ReportParts): readonly ReportRow[] {
  const { answer, area, targets, measures } = parts
  const month = answer.question.month.slice(0, 7)
  const metrics = METRICS.flatMap((metric) =>
    phasesOfMetric(parts, metric).map((phase) => metricRow(parts, metric, phase)),
  )
  return [...metrics, ...measuresInMonth(measures, targets, month, area ?? '').map(measureRow)]
}

/** The phases whose feedback a report needs: all schools, and those that a target is for. */
export const outcomePhasesOf = (targets: readonly Target[]): readonly ReportingPhase[] =>
  REPORTING_PHASES.filter(
    (phase) =>
      phase === 'all' ||
      targets.some(
        (target) =>
          target.phase === phase &&
          (target.metric === 'satisfaction' ||
            METRICS.some((metric) => {
              const entry = metricEntry(metric)
              return entry.source === 'outcomes' && entry.target === target.metric
            })),
      ),
  )
