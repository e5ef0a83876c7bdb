import { roadMetres, limitMetres } from '../../../src/domain/plan/road_distance'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import { visibleParts } from '../../../src/domain/people/suppression'
import { SEVERAL, SUPPLY_ROAD_KM, type SchoolSupply } from '../../../src/domain/school_page/supply_near'
import type { OpenColumns } from './open_columns'

/** Who is near a school by road. Few volunteers are hidden, with what would give them away. */
export function schoolSupply(
  { directory, employers, volunteers, threshold }: OpenColumns,
  school: number,
): SchoolSupply {
  const [lon, lat] = [directory.lon[school]!, directory.lat[school]!]
  const isPlaced = !Number.isNaN(lon)
  const limit = limitMetres(SUPPLY_ROAD_KM)
  const isNear = (place: { lon: Float64Array; lat: Float64Array }, at: number): boolean =>
    roadMetres(lon, lat, place.lon[at]!, place.lat[at]!) <= limit
  const near = isPlaced ? employers.names.filter((_, at) => isNear(employers, at)).length : 0
  if (volunteers.ids.length === 0) return { isPlaced, employers: near, volunteers: null, byDiscipline: [] }
  const active = volunteers.ids.flatMap((_, at) =>
    isPlaced && volunteers.statuses[at] === 'active' && isNear(volunteers, at) ? [at] : [],
  )
  const counts = new Map<string, number>()
  for (const at of active) {
    const own = volunteers.disciplines[at] ?? ''
    const part = own.includes(';') ? SEVERAL : own
    counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  const sorted = [...counts].sort(([a, many], [b, few]) => few - many || a.localeCompare(b, 'en-GB'))
  const { parts, total } = visibleParts(
    sorted.map(([, each]) => each),
    threshold,
  )
  return {
    isPlaced,
    employers: near,
    volunteers: total,
    byDiscipline:
      total === HIDDEN_COUNT
        ? []
        : sorted.map(([discipline], at) => ({ discipline, volunteers: parts[at]! })),
  }
}
