import { hexagonsOf, type Hexagons } from '../geography/hexagons'
import type { Grouping, SchoolDirectory } from '../project/dataset'
import type { Area } from './coverage'

/** Hexagons of so many kilometres over the schools of an area, whatever their phase; over all schools where it is null. */
export function hexagonsOfScope(
  { lon, lat, groups }: Pick<SchoolDirectory, 'lon' | 'lat' | 'groups'>,
  groupings: readonly Grouping[],
  within: Area | null,
  km: number,
): Hexagons {
  if (within === null) return hexagonsOf(lon, lat, km)
  const group = groups[within.grouping]
  const area = groupings.find(({ key }) => key === within.grouping)?.areas.indexOf(within.area) ?? -1
  return hexagonsOf(
    lon.map((degrees, school) => (area >= 0 && group?.[school] === area ? degrees : NaN)),
    lat,
    km,
  )
}
