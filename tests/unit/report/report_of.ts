import type { OutcomesAnswer } from '../../../src/domain/outcomes/outcomes'
import type { Target } from '../../../src/domain/project/dataset'
import {
  PHASES_OF_FIGURES,
  TALLY_FIELDS,
  TALLY_PHASES,
  type ReportAnswer,
  type ReportFigures,
  type Tally,
} from '../../../src/domain/report/report'
import type { TargetMetric } from '../../../src/domain/targets/target_metrics'
import { lastMonthOf, reportWindow, usualAsAt, yearBeforeOf } from '../../../src/domain/report/report_period'

type PhaseTallies = Partial<Record<(typeof TALLY_PHASES)[number], Partial<Tally>>>
export type AreaTallies = Readonly<Record<string, PhaseTallies>>

/** Figures of areas in their order, added up over areas and phases. */
function figuresOf(areas: AreaTallies, at: Pick<ReportFigures, 'window' | 'asAt'>): ReportFigures {
  const names = Object.keys(areas)
  const values = new Float64Array((names.length + 2) * PHASES_OF_FIGURES * TALLY_FIELDS.length)
  names.forEach((name, place) =>
    TALLY_PHASES.forEach((phase, group) =>
      TALLY_FIELDS.forEach((field, index) => {
        const amount = areas[name]?.[phase]?.[field] ?? 0
        for (const each of [place, names.length + 1])
          for (const of of [group, TALLY_PHASES.length])
            values[(each * PHASES_OF_FIGURES + of) * TALLY_FIELDS.length + index]! += amount
      }),
    ),
  )
  return { ...at, values }
}

interface ReportOf {
  readonly now: AreaTallies
  readonly lastFirst?: AreaTallies
  readonly lastRevised?: AreaTallies
  readonly yearBefore?: AreaTallies
  readonly month?: string
  readonly outcomes?: readonly OutcomesAnswer[]
  readonly answer?: Partial<ReportAnswer>
}

/** A report of June 2025 on its last day, of areas of the grouping "hub". */
export function reportOfTallies(of: ReportOf): ReportAnswer {
  const month = of.month ?? '2025-06-01'
  const asAt = usualAsAt(month)
  const last = lastMonthOf(month)
  return {
    question: { month, asAt, grouping: 'hub', listId: null, outcomePhases: ['all'] },
    version: 1,
    known: true,
    areas: Object.keys(of.now),
    now: figuresOf(of.now, { window: reportWindow(month), asAt }),
    lastFirst: last && of.lastFirst ? figuresOf(of.lastFirst, last) : null,
    lastRevised: last && of.lastRevised ? figuresOf(of.lastRevised, { window: last.window, asAt }) : null,
    yearBefore: of.yearBefore ? figuresOf(of.yearBefore, yearBeforeOf(month, asAt)) : null,
    reportedLater: 0,
    withoutReport: 0,
    lag: {
      reported: 100,
      negative: 0,
      median: 8,
      p90: 32,
      over28: 12,
      over90: 1,
      incompleteAfter: '2025-05-29',
      lastReport: asAt,
    },
    requestsLoaded: 0,
    outcomes: of.outcomes ?? [],
    ...of.answer,
  }
}

/** A target of a metric for all schools of a phase, every year and area. */
export const targetOf = (
  metric: TargetMetric,
  value: number,
  phase = 'all',
  more: { readonly area?: string; readonly year?: number } = {},
): Target => ({
  metric,
  measure: '',
  phase,
  year: more.year ?? null,
  area: more.area ?? null,
  value,
  unit: '',
  source: 'Plan',
})
