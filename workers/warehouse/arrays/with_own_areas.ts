import { isOwnGrouping, type OwnArea } from '../../../src/domain/own_areas/own_area'
import type { Grouping, SchoolDirectory } from '../../../src/domain/project/dataset'
import type { Boundaries } from './boundaries'
import { outlinesOf } from './outlines'
import { outlinesOfOwnAreas, ownAreaGroupings, type OwnAreaPlaces } from './own_areas'

/** The columns that areas are found in and added to. */
interface GroupedColumns {
  readonly ownAreas: readonly OwnArea[]
  readonly groupings: readonly Grouping[]
  readonly directory: SchoolDirectory
  readonly employers: { readonly version: number }
  readonly boundaries: Boundaries
}

/** What the schools of an area are found by. */
export function ownAreaPlaces({
  directory,
  groupings,
}: Pick<GroupedColumns, 'directory' | 'groupings'>): OwnAreaPlaces {
  const { lon, lat, groups } = directory
  const grouping = groupings.find(({ key }) => key === 'local_authority')
  const index = groups['local_authority']
  return { lon, lat, authorities: grouping && index ? { grouping, index } : undefined }
}

const withoutOwn = <T>(byKey: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(byKey).filter(([key]) => !isOwnGrouping(key)))

/** The same columns with these areas of people's own among the groupings, in the place of those before. */
export function withOwnAreas<T extends GroupedColumns>(
  open: T,
  areas: readonly OwnArea[],
  version: number,
): T {
  const columns = ownAreaGroupings(areas, ownAreaPlaces(open))
  const { directory, boundaries, employers } = open
  const groupings: Grouping[] = [
    ...open.groupings.filter(({ key }) => !isOwnGrouping(key)),
    ...columns.map(({ grouping }) => grouping),
  ]
  const outlines = columns.map(
    (column) => [column.grouping.key, outlinesOf(outlinesOfOwnAreas(areas, column))] as const,
  )
  return {
    ...open,
    ownAreas: areas,
    groupings,
    directory: {
      ...directory,
      version,
      groups: {
        ...withoutOwn(directory.groups),
        ...Object.fromEntries(columns.map(({ grouping, index }) => [grouping.key, index])),
      },
    },
    employers: { ...employers, version },
    boundaries: {
      ...boundaries,
      outlines: { ...withoutOwn(boundaries.outlines), ...Object.fromEntries(outlines) },
    },
  }
}
