import type { ReportingPhase } from '../school/phase'
import { TARGET_METRICS, type TargetMetric } from '../targets/target_metrics'

/** A definition of a metric: figures of another version are no like figures. */
export interface DefinitionVersion {
  readonly version: number
  /** The first month that it is used for, ISO day; '' for always. */
  readonly from: string
}

/** What a metric needs that is not in every project. */
export type MetricSource = 'log' | 'list' | 'requests' | 'outcomes'

interface ReportMetricEntry {
  /** The metric that a target is set for. */
  readonly target: TargetMetric | null
  /** Of how many, or a sum that grows over the year, or a mean score. */
  readonly form: 'share' | 'sum' | 'score'
  readonly unit: 'per_cent' | 'hours' | 'number' | 'score'
  readonly source: MetricSource
  /** Phases that a report always has; others where a target is set for them. */
  readonly phases: readonly ReportingPhase[]
  readonly versions: readonly DefinitionVersion[]
}

const FIRST: readonly DefinitionVersion[] = [{ version: 1, from: '' }]
const ALL: readonly ReportingPhase[] = ['all']

const share = (target: TargetMetric, source: MetricSource, phases = ALL) =>
  ({ target, form: 'share', unit: 'per_cent', source, phases, versions: FIRST }) as const
const hours = (target: TargetMetric | null) =>
  ({ target, form: 'sum', unit: 'hours', source: 'log', phases: ALL, versions: FIRST }) as const
const number = (target: TargetMetric) =>
  ({ target, form: 'sum', unit: 'number', source: 'log', phases: ALL, versions: FIRST }) as const
const score = (target: TargetMetric) =>
  ({ target, form: 'score', unit: 'score', source: 'outcomes', phases: ALL, versions: FIRST }) as const

/**
 * The metrics of a report in its order, by their stable ids, which neither change nor are used again. A change of what
 * one counts is another version, from a month on; its words are in findings/report/definitions.ts.
 */
export const REPORT_METRICS = {
  reach: share('reach', 'log', ['primary', 'secondary', 'college']),
  priority_reach: share('priority reach', 'list'),
  sustained: share('sustained', 'log'),
  repeat: share('repeat', 'log'),
  one_off: share('one off', 'log'),
  volunteer_hours: hours('volunteer hours'),
  volunteer_hours_delivering: hours('delivery hours'),
  volunteer_hours_preparing: hours('preparing hours'),
  hours_delivering: hours(null),
  hours_preparing: hours(null),
  sessions: number('sessions'),
  young_people: number('young people'),
  requests_filled: share('requests filled', 'requests'),
  requests_unfilled: share('requests unfilled', 'requests'),
  enjoyment: score('enjoyment'),
  learning_objectives: score('learning objectives'),
  community_links: score('community links'),
  scored_4_or_5: share('scored 4 or 5', 'outcomes'),
  evaluation_level_1: share('evaluation level', 'outcomes'),
  evaluation_level_2: share('evaluation level 2', 'outcomes'),
  feedback: share('feedback', 'outcomes'),
  response_rate: share('response rate', 'outcomes'),
} as const satisfies Readonly<Record<string, ReportMetricEntry>>

export type ReportMetric = keyof typeof REPORT_METRICS

export const metricEntry = (metric: ReportMetric): ReportMetricEntry => REPORT_METRICS[metric]

/** True of the id of a metric that counts people: "young_people.all". */
export const countsPeople = (id: string): boolean => id.startsWith('young_people.')

/** True of the id of a metric that is worked out from those who gave feedback: "enjoyment.all". */
export const countsRespondents = (id: string): boolean =>
  Object.entries<ReportMetricEntry>(REPORT_METRICS).some(
    ([metric, { source }]) => source === 'outcomes' && id.startsWith(`${metric}.`),
  )

/** Whether a figure below its target meets it. */
export const isFewerBetter = (metric: ReportMetric): boolean => {
  const { target } = metricEntry(metric)
  return target !== null && 'fewerIsBetter' in TARGET_METRICS[target]
}

/** "reach.primary": a metric of one phase, as files name it. */
export const metricId = (metric: ReportMetric, phase: ReportingPhase): string => `${metric}.${phase}`

/** The version of a definition in force in a month; the first where the month is before them all. */
export const versionIn = (versions: readonly DefinitionVersion[], day: string): number =>
  (versions.findLast(({ from }) => from <= day) ?? versions[0])?.version ?? 1

/** Where a series breaks: the version that began after one day and by a later one; null where both are of one version. */
export const breakBetween = (
  versions: readonly DefinitionVersion[],
  earlier: string,
  later: string,
): DefinitionVersion | null =>
  versionIn(versions, earlier) === versionIn(versions, later)
    ? null
    : (versions.findLast(({ from }) => from > earlier && from <= later) ?? null)
