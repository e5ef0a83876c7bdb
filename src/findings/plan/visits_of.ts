import type { PlanRow } from './plan_rows'

interface VisitsChoice {
  /** "supplier V17" or "school 100001". */
  readonly value: string
  readonly label: string
}

/** Volunteers and schools that have a visit with a week, A to Z. */
export function visitsOfChoices(
  rows: readonly PlanRow[],
): Readonly<Record<'ofSuppliers' | 'ofSchools', readonly VisitsChoice[]>> {
  const placed = rows.filter(({ visit }) => visit.week !== '').map(({ visit }) => visit)
  const sorted = (entries: readonly (readonly [value: string, label: string])[]): VisitsChoice[] =>
    [...new Map(entries)]
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }))
  return {
    ofSuppliers: sorted(placed.map(({ supplier }) => [`supplier ${supplier}`, supplier])),
    ofSchools: sorted(placed.map(({ school, schoolName }) => [`school ${school}`, schoolName])),
  }
}

/** The rows of a choice; all where nothing is chosen. */
export const visitsOf = (rows: readonly PlanRow[], choice: string): readonly PlanRow[] =>
  choice === ''
    ? rows
    : rows.filter(
        ({ visit }) => choice === `supplier ${visit.supplier}` || choice === `school ${visit.school}`,
      )
