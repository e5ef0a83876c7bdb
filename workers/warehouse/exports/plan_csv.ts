import { csvFile } from '../../../src/domain/files/csv'
import type { KeptVisit } from '../../../src/domain/plan/kept_plan'
import type { PlannedVisit } from '../../../src/domain/plan/plan'
import type { PlanAnswer } from '../../../src/domain/plan/plan_question'
import { schoolCells } from './plan_school_cells'
import type { OpenColumns } from '../arrays/open_columns'

const HEADINGS = [
  'school_id',
  'school',
  'volunteer_id',
  'visit',
  'road_km',
  'value',
  'week',
  'status',
  'phase',
  'local_authority',
  'hub',
  'supplier',
  'state',
]

/** How far a visit has come, and its week. */
export type KnownState = Pick<KeptVisit, 'school' | 'supplier' | 'state' | 'week'>

/** Whole metres as kilometres to a tenth. */
export const kmCell = (metres: number): number => Math.round(metres / 100) / 10

const byValue = (a: PlannedVisit, b: PlannedVisit): number =>
  b.value - a.value || a.school - b.school || a.visit - b.visit

/**
 * "Plan (CSV)" (PLAN_MODEL §9): a row for each visit, the most valuable first. Where there is no plan, as not every
 * school that must be visited can be, a row for each of these.
 */
export function planAsCsv(
  { schools, found, supplierIds, supply }: PlanAnswer,
  open: OpenColumns,
  states: readonly KnownState[],
): string {
  const known = new Map(states.map((each) => [JSON.stringify([each.school, each.supplier]), each]))
  const cellsOf = schoolCells(open)
  const supplier = supply.employersStandIn ? 'employer' : 'volunteer'
  const rowOf = (
    row: number,
    visit: Pick<PlannedVisit, 'supplier' | 'visit' | 'metres' | 'value'> | null,
    status: string,
  ) => {
    const { id, name, phase, localAuthority, hub } = cellsOf(schools.school[row]!)
    const who = visit === null ? null : supplierIds[visit.supplier]!
    const km = visit === null ? null : kmCell(visit.metres)
    const visitKnown = known.get(JSON.stringify([id, who]))
    const what = visit === null ? [null, null] : [supplier, visitKnown?.state ?? 'planned']
    return [
      id,
      name,
      who,
      visit?.visit ?? null,
      km,
      visit?.value ?? null,
      visitKnown?.week || null,
      status,
    ].concat([phase, localAuthority, hub], what)
  }
  if (found.kind === 'plan')
    return csvFile(
      HEADINGS,
      [...found.plan.visits]
        .sort(byValue)
        .map((visit) => rowOf(visit.school, visit, visit.pinned ? 'pinned' : 'planned')),
    )
  const impossible = found.because === 'must' ? found.giveUp : []
  return csvFile(
    HEADINGS,
    impossible.map((row) => rowOf(row, null, 'must, not possible')),
  )
}
