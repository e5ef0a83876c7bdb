import type { Dataset, SchoolDirectory } from '../../domain/project/dataset'

interface Open {
  readonly dataset: Pick<Dataset, 'groupings'>
  readonly schools: Pick<SchoolDirectory, 'groups'>
}

/** Schools of every phase that an area holds. */
export function schoolsInArea({ dataset, schools }: Open, grouping: string, name: string): number {
  const area = dataset.groupings.find(({ key }) => key === grouping)?.areas.indexOf(name) ?? -1
  return schools.groups[grouping]?.reduce((count, of) => count + Number(of === area), 0) ?? 0
}
