import type { PlanSuppliers } from '../../../src/domain/plan/instance'
import {
  HIDDEN_COUNT,
  isSmallCount,
  visibleCount,
  type PeopleThreshold,
} from '../../../src/domain/people/small_numbers'
import type { Suppliers } from '../../../src/domain/supply/supply'
import { dayNumber } from '../../../src/domain/time/academic_year'
import type { VolunteerColumns } from './volunteer_columns'
import { volunteerLimits, volunteerPhases, volunteerVisits } from './volunteer_terms'

/** Active volunteers of a phase, as supply counts them (DOMAIN §4.7): a DBS is no condition, live online is apart. */
export interface SupplyingVolunteers {
  readonly suppliers: PlanSuppliers
  /** 1 for each who has a position and goes to schools or has them come. */
  readonly isLocal: Uint8Array
  readonly local: readonly number[]
  readonly online: readonly number[]
  readonly noPosition: number
}

export function supplyingVolunteers(volunteers: VolunteerColumns, phaseBits: number): SupplyingVolunteers {
  const phases = volunteerPhases(volunteers)
  const { lon, lat, modes, statuses } = volunteers
  const fits = (each: number): boolean =>
    statuses[each] === 'active' && (phases[each] === 0 || (phases[each]! & phaseBits) !== 0)
  const comes = (each: number): boolean => modes[each] === '' || /in_school|employer_site/.test(modes[each]!)
  const fitting = [...volunteers.ids.keys()].filter(fits)
  const isLocal = new Uint8Array(lon.length)
  const isPlaced = (each: number): boolean => !Number.isNaN(lon[each]!)
  const local = fitting.filter((each) => isPlaced(each) && comes(each))
  for (const each of local) isLocal[each] = 1
  return {
    isLocal,
    local,
    online: fitting.filter((each) => modes[each]!.includes('live_online')),
    noPosition: fitting.filter((each) => !isPlaced(each)).length,
    suppliers: {
      lon,
      lat,
      phases,
      usable: isLocal,
      offers: isLocal,
      visits: volunteerVisits(volunteers),
      limit: volunteerLimits(volunteers),
    },
  }
}

/** How many they are; few are hidden, with what would give them away. */
export function countedSuppliers(
  { suppliers, local, online, noPosition }: SupplyingVolunteers,
  { dbsExpiry }: VolunteerColumns,
  dbsOn: string,
  reachNone: number,
  threshold: PeopleThreshold,
): Suppliers {
  const day = dayNumber(dbsOn)
  const part = (people: number): number => visiblePart(people, local.length, threshold)
  const visitsOf = (whom: readonly number[]): number =>
    whom.reduce((sum, each) => sum + suppliers.visits[each]!, 0)
  return {
    local: visibleCount(local.length, threshold),
    visits: visitsOf(local),
    withDbs: part(local.filter((each) => dbsExpiry[each]! >= day).length),
    noPosition: visibleCount(noPosition, threshold),
    online: visibleCount(online.length, threshold),
    onlineVisits: visitsOf(online),
    reachNone: part(reachNone),
  }
}

/** People who are part of others beside whom they stand: hidden where they or the rest are few. Nought is shown. */
export const visiblePart = (people: number, of: number, threshold: number): number =>
  people > 0 &&
  (isSmallCount(people, threshold) || isSmallCount(of - people, threshold) || isSmallCount(of, threshold))
    ? HIDDEN_COUNT
    : people
