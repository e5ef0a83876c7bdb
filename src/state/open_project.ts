import type { Outlines } from '../domain/geography/boundaries'
import type { Dataset, EmployerDirectory, SchoolDirectory } from '../domain/project/dataset'
import type { Warehouse } from '../warehouse/warehouse'

/** The open data, with the columns that every view reads. All parts are of one version. */
export interface OpenData {
  readonly dataset: Dataset
  readonly schools: SchoolDirectory
  readonly employers: EmployerDirectory
  /** Grouping key → outlines of its areas, where a boundaries file has them. */
  readonly outlines: Readonly<Record<string, Outlines>>
}

export type ProjectState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly open: OpenData }
  | { readonly kind: 'failed'; readonly why: string }

export async function readOpenData(
  warehouse: Pick<Warehouse, 'describe' | 'schools' | 'employers' | 'outlines'>,
): Promise<OpenData> {
  const [dataset, schools, employers, outlines] = await Promise.all([
    warehouse.describe(),
    warehouse.schools(),
    warehouse.employers(),
    warehouse.outlines(),
  ])
  return { dataset, schools, employers, outlines }
}
