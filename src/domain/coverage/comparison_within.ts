import { columnFrom } from '../column_from'
import { NO_AREA } from '../project/dataset'
import type { Grouping, SchoolDirectory } from '../project/dataset'
import type { Area } from './coverage'

/**
 * From this share of its schools a unit counts as inside an area, because registers place single schools across a
 * border.
 */
const INSIDE_SHARE = 0.9

/**
 * 1 for each unit (such as a local authority) that lies inside an area (such as a hub), by the schools of both. Schools
 * of which only one of the two is known say nothing.
 */
export function unitsInside(
  unitOf: Uint16Array,
  unitCount: number,
  areaOf: Uint16Array,
  area: number,
): Uint8Array {
  const schools = new Uint32Array(unitCount)
  const within = new Uint32Array(unitCount)
  for (let school = 0; school < unitOf.length; school++) {
    const unit = unitOf[school]!
    const itsArea = areaOf[school]!
    if (unit === NO_AREA || itsArea === NO_AREA) continue
    schools[unit]!++
    if (itsArea === area) within[unit]!++
  }
  return columnFrom(Uint8Array, within, (count, unit) =>
    Number(count > 0 && count >= INSIDE_SHARE * schools[unit]!),
  )
}

type Groups = Pick<SchoolDirectory, 'groups'>

function isDivided({ groups }: Groups, groupings: readonly Grouping[], within: Area, by: string): boolean {
  const areaOf = groups[within.grouping]
  const unitOf = groups[by]
  const area = groupings.find(({ key }) => key === within.grouping)?.areas.indexOf(within.area) ?? -1
  const unitCount = groupings.find(({ key }) => key === by)?.areas.length ?? 0
  if (by === within.grouping || !areaOf || !unitOf || area < 0) return false
  const inside = unitsInside(unitOf, unitCount, areaOf, area)
  let schools = 0
  let covered = 0
  for (let school = 0; school < unitOf.length; school++) {
    if (areaOf[school] !== area || unitOf[school] === NO_AREA) continue
    schools++
    covered += inside[unitOf[school]!]!
  }
  return covered > 0 && covered >= INSIDE_SHARE * schools
}

/**
 * The grouping to compare by within an area: the requested one where it divides the area, else local authorities,
 * else the first that does; the area's own grouping, and so the area alone, where none does.
 */
export function comparisonWithin(
  within: Area | null,
  by: string,
  schools: Groups,
  groupings: readonly Grouping[],
): string {
  if (within === null) return by
  const candidates = [by, 'local_authority', ...groupings.map(({ key }) => key)]
  return candidates.find((key) => dividesArea(schools, groupings, within, key)) ?? within.grouping
}

const known = new WeakMap<Groups['groups'], Map<string, boolean>>()

/**
 * Whether the areas of a grouping divide `within`: nine in ten of its schools that have one lie in one inside it. Found
 * once, since an address changes with every step of a slider and the areas of the schools do not.
 */
export function dividesArea(
  schools: Groups,
  groupings: readonly Grouping[],
  within: Area,
  by: string,
): boolean {
  const ofGroups = known.get(schools.groups) ?? new Map<string, boolean>()
  known.set(schools.groups, ofGroups)
  const key = JSON.stringify([within, by])
  const divides = ofGroups.get(key) ?? isDivided(schools, groupings, within, by)
  ofGroups.set(key, divides)
  return divides
}
