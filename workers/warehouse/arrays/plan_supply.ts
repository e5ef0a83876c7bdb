import type { PlanSuppliers } from '../../../src/domain/plan/instance'
import type { PlanQuestion, SupplyVerdict } from '../../../src/domain/plan/plan_question'
import { dayNumber } from '../../../src/domain/time/academic_year'
import type { OpenColumns } from './open_columns'
import { volunteerLimits, volunteerPhases, volunteerVisits } from './volunteer_terms'

/** Suppliers of a plan, in the order of their file, with their ids. */
export interface PlanSupplyColumns {
  readonly suppliers: PlanSuppliers
  readonly ids: readonly string[]
  readonly employersStandIn: boolean
  /** Outward postcode, "L4"; '' where none is known. */
  readonly districts: readonly string[]
  /** What a supplier with a place says of itself that is in the way of a visit in a school; 'usable' where nothing does. */
  readonly verdictOf: (supplier: number) => SupplyVerdict
  readonly knowsDiscipline: (supplier: number) => boolean
}

/** Of whom suppliers are asked: of one of these statuses and disciplines, with a DBS that is valid on a day. */
export type SupplyRules = Pick<PlanQuestion, 'dbsOn' | 'disciplines' | 'statuses'>

/** Volunteers, or where none are loaded employers with one visit each (PLAN_MODEL §1). */
export const planSupply = (open: OpenColumns, rules: SupplyRules): PlanSupplyColumns =>
  open.volunteers.ids.length > 0 ? volunteerSupply(open, rules) : employerSupply(open)

function volunteerSupply({ volunteers }: OpenColumns, rules: SupplyRules): PlanSupplyColumns {
  const { ids, lon, lat, disciplines, dbsExpiry, modes, statuses } = volunteers
  const day = dayNumber(rules.dbsOn)
  const wanted = new Set(rules.disciplines)
  const offers = Uint8Array.from(disciplines, (codes) =>
    Number(wanted.size === 0 || codes.split(';').some((code) => wanted.has(code))),
  )
  const hasStatus = (each: number): boolean => rules.statuses.includes(statuses[each]!)
  const goesToSchools = (each: number): boolean => modes[each] === '' || modes[each]!.includes('in_school')
  const verdictOf = (each: number): SupplyVerdict => {
    if (!hasStatus(each)) return 'otherStatus'
    if (!goesToSchools(each)) return 'notInSchool'
    if (offers[each] === 0) return 'otherDiscipline'
    if (dbsExpiry[each] === -1) return 'dbsNotKnown'
    return dbsExpiry[each]! < day ? 'dbsEnded' : 'usable'
  }
  return {
    ids,
    employersStandIn: false,
    districts: volunteers.districts,
    verdictOf,
    knowsDiscipline: (each) => disciplines[each] !== '',
    suppliers: {
      lon,
      lat,
      usable: Uint8Array.from(ids, (_, each) =>
        Number(
          hasStatus(each) && goesToSchools(each) && !Number.isNaN(lon[each]!) && dbsExpiry[each]! >= day,
        ),
      ),
      offers,
      visits: volunteerVisits(volunteers),
      limit: volunteerLimits(volunteers),
      phases: volunteerPhases(volunteers),
    },
  }
}

function employerSupply({ employers }: OpenColumns): PlanSupplyColumns {
  const { ids, lon, lat, places } = employers
  const count = ids.length
  const districts = new Array<string>(count).fill('')
  places.districts.forEach((district, place) => {
    for (let at = places.placeStart[place]!; at < places.placeStart[place + 1]!; at++)
      districts[places.byPlace[at]!] = district
  })
  return {
    ids,
    employersStandIn: true,
    districts,
    verdictOf: () => 'usable',
    knowsDiscipline: () => true,
    suppliers: {
      lon,
      lat,
      usable: Uint8Array.from(lon, (degrees) => Number(!Number.isNaN(degrees))),
      offers: new Uint8Array(count).fill(1),
      visits: new Int32Array(count).fill(1),
      limit: new Float64Array(count).fill(Infinity),
      phases: new Uint8Array(count),
    },
  }
}
