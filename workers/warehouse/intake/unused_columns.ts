import { columnNames } from './column_names'
import type { PlannedFile } from './planned_file'
import { isAboutPeople } from './privacy/people_headings'

/** A column that feeds no field. */
interface UnusedColumn {
  readonly name: string
  readonly position: number
  readonly heading: string
}

/** The columns that feed no field, but for those about people: what a person may choose. */
export function unusedColumns({ headings: { headings }, plan }: PlannedFile): UnusedColumn[] {
  const used = new Set(plan.positions.values())
  return columnNames(headings)
    .map((name, position) => ({ name, position, heading: headings[position] ?? '' }))
    .filter(({ position, heading }) => !used.has(position) && !isAboutPeople(heading))
}
