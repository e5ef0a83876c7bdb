import { numbersToLeaveOut } from '../../../src/domain/people/leave_out'
import { HIDDEN_COUNT, isSmallCount } from '../../../src/domain/people/small_numbers'
import { visibleParts } from '../../../src/domain/people/suppression'
import { DEMAND_ROWS, demandTables, type DemandOfReport } from '../../../src/domain/people/tables_of_demand'
import { PHASES_OF_FIGURES } from '../../../src/domain/report/report'
import type { Demand, DemandRow } from '../../../src/domain/requests/demand'
import type { MetricRow } from '../metrics/metric_row'
import type { OpenColumns } from './open_columns'
import { peopleLedger } from './people_ledger'
import { pupilsUnserved } from './people_rows'

/** Demand as it may leave the worker: no row says a number of few pupils, and nobody works one out of them all. */
export function visibleDemand(
  open: OpenColumns,
  requests: readonly MetricRow<'requests_made'>[],
  demand: DemandOfReport,
): DemandOfReport {
  const { threshold, groupings } = open
  // Where no request is of few pupils, no sum and no difference of them is.
  if (!requests.some(({ pupils }) => isSmallCount(pupils ?? 0, threshold))) return demand
  const areas = groupings.find(({ key }) => key === demand.question.by)?.areas ?? []
  const rows = pupilsUnserved(requests)
  for (let visible = withoutFew(demand, threshold); ;) {
    const tables = demandTables(visible, areas)
    const parts = tables.map(({ table }) => [table])
    const { cells } = numbersToLeaveOut(peopleLedger(open, rows, ['pupilsUnserved'], parts, 0), 0, threshold)
    if (cells.length === 0) return visible
    const toHide = cells.flatMap(({ table, cell }) =>
      tables[table]!.cells.filter(({ row, column }) => row * PHASES_OF_FIGURES + column === cell),
    )
    visible = hide(visible, new Set(toHide.map(({ of }) => of)))
  }
}

/** Few pupils of a row are hidden, and others with them that would give them away beside the sum of all. */
function withoutFew(demand: DemandOfReport, threshold: number): DemandOfReport {
  const { all } = demand
  const few = new Set<DemandRow | 'all'>()
  for (const by of DEMAND_ROWS) {
    const pupils = demand[by].map((row) => row.demand.pupilsUnserved)
    // Requests of several disciplines stand in no row: together they are a part too.
    const rest = all.pupilsUnserved - pupils.reduce((sum, each) => sum + each, 0)
    const { parts, total } = visibleParts([...pupils, rest], threshold)
    demand[by].forEach((row, at) => parts[at] === HIDDEN_COUNT && few.add(row))
    if (total === HIDDEN_COUNT) few.add('all')
  }
  return hide(demand, few)
}

function hide(demand: DemandOfReport, hidden: ReadonlySet<DemandRow | 'all'>): DemandOfReport {
  const withoutPupils = (figures: Demand): Demand => ({ ...figures, pupilsUnserved: HIDDEN_COUNT })
  const visible = (rows: readonly DemandRow[]): readonly DemandRow[] =>
    rows.map((row) => (hidden.has(row) ? { ...row, demand: withoutPupils(row.demand) } : row))
  const { all, byArea, byPhase, byDiscipline, byMonth } = demand
  return {
    ...demand,
    all: hidden.has('all') ? withoutPupils(all) : all,
    ...{ byArea: visible(byArea), byPhase: visible(byPhase) },
    ...{ byDiscipline: visible(byDiscipline), byMonth: visible(byMonth) },
  }
}
