import { csvFile } from '../../domain/files/csv'
import { HIDDEN_SYMBOL } from '../../domain/people/small_numbers'
import { unfilledRate, type Demand, type DemandAnswer } from '../../domain/requests/demand'
import { demandRowName, isHidden } from '../../findings/supply/demand_sentences'

const HEADINGS = [
  ...['area', 'phase', 'discipline', 'requests', 'delivered', 'matched', 'unfilled', 'unfilled_rate'],
  ...['waiting_over_28_days', 'pupils_unserved', 'median_days_kaplan_meier', 'median_days_matched'],
  ...['month', 'as_at'],
]
const ALL = 'all'

/** Requests (CSV): demand of the whole scope, then by area, by phase, by discipline and by month. */
export function requestsCsv(answer: DemandAnswer): string {
  const row = (demand: Demand, { area = ALL, phase = ALL, discipline = ALL, month = ALL }) => [
    area,
    phase,
    discipline,
    demand.requests,
    demand.delivered,
    demand.matched,
    demand.unfilled,
    unfilledRate(demand),
    demand.waitingLong,
    isHidden(demand) ? HIDDEN_SYMBOL : demand.pupilsUnserved,
    demand.medianDays,
    demand.medianDaysMatched,
    month,
    answer.asAt,
  ]
  const scope = answer.question.phase
  return csvFile(HEADINGS, [
    row(answer.all, { phase: scope }),
    ...answer.byArea.map((each) => row(each.demand, { area: demandRowName(each, 'area'), phase: scope })),
    ...answer.byPhase.map((each) => row(each.demand, { phase: each.name })),
    ...answer.byDiscipline.map((each) =>
      row(each.demand, { discipline: each.name === '' ? 'none stated' : each.name, phase: scope }),
    ),
    ...answer.byMonth.map((each) => row(each.demand, { month: each.name, phase: scope })),
  ])
}
