import type { Outlines } from '../domain/geography/boundaries'
import type { Dataset, EmployerDirectory, SchoolDirectory } from '../domain/project/dataset'
import type { Warehouse } from '../warehouse/warehouse'

/** What is open, with the columns that every view reads. All parts are of one version. */
export interface Open {
  readonly dataset: Dataset
  readonly schools: SchoolDirectory
  readonly employers: EmployerDirectory
  /** Grouping key → outlines of its areas, where a boundaries file has them. */
  readonly outlines: Readonly<Record<string, Outlines>>
}

export async function readOpen(
  warehouse: Pick<Warehouse, 'describe' | 'schools' | 'employers' | 'outlines'>,
): Promise<Open> {
  const [dataset, schools, employers, outlines] = await Promise.all([
    warehouse.describe(),
    warehouse.schools(),
    warehouse.employers(),
    warehouse.outlines(),
  ])
  return { dataset, schools, employers, outlines }
}
