import { columnFrom } from '../../../src/domain/column_from'
import { candidatePairs, type CandidatePairs } from '../../../src/domain/plan/candidate_pairs'
import { ANY_PHASE, COLLEGE, PRIMARY, SECONDARY, type PlanSuppliers } from '../../../src/domain/plan/instance'
import { exactRoadMetres, limitMetres } from '../../../src/domain/plan/road_distance'
import { NO_AREA } from '../../../src/domain/project/dataset'
import { PHASES, type ReportingPhase } from '../../../src/domain/school/phase'
import { accessOf, type Access, type AccessSchools, type ReachPairs } from '../../../src/domain/supply/access'
import { RURAL_KM, radiusOfClass, ruralGrouping } from '../../../src/domain/supply/rural_radius'
import type { SupplyQuestion } from '../../../src/domain/supply/supply'
import type { OpenColumns } from './open_columns'
import { columnOf } from './school_columns'
import { schoolsInScope } from './school_scope'
import { supplyingVolunteers, type SupplyingVolunteers } from './supply_suppliers'
import { phasesOfSchool } from './volunteer_terms'

/** Every placed school of a phase with the volunteers in reach of it: schools of other areas share the same volunteers. */
export interface SupplyModel {
  /** Places in the register, a row each. */
  readonly school: Uint32Array
  readonly lon: Float64Array
  readonly lat: Float64Array
  readonly schools: AccessSchools
  readonly radiusKm: Uint8Array
  /** 1 where the column of places does not say. */
  readonly classNotKnown: Uint8Array
  readonly ruralLabel: string | null
  readonly volunteers: SupplyingVolunteers
  readonly pairs: ReachPairs
  readonly all: Access
}

const PHASE_BITS: Readonly<Partial<Record<ReportingPhase, number>>> = {
  primary: PRIMARY,
  secondary: SECONDARY,
  college: COLLEGE,
}

export function supplyModel(
  open: OpenColumns,
  { phase, radius }: Pick<SupplyQuestion, 'phase' | 'radius'>,
): SupplyModel {
  const { directory, groupings } = open
  const ofPhase = schoolsInScope(directory, groupings, { phase, within: null })
  const school = Uint32Array.from(
    [...ofPhase.keys()].filter((each) => ofPhase[each] === 1 && !Number.isNaN(directory.lon[each]!)),
  )
  const lon = columnOf(school, directory.lon, Float64Array)
  const lat = columnOf(school, directory.lat, Float64Array)
  const rural = radius === 'rural' ? ruralGrouping(groupings) : undefined
  const classes = rural && directory.groups[rural.key]
  const radiusOfArea = rural?.areas.map(radiusOfClass) ?? []
  const radiusKm = columnFrom(Uint8Array, school, (each) =>
    radius === 'rural' ? (radiusOfArea[classes?.[each] ?? NO_AREA] ?? RURAL_KM[0]) : Number(radius),
  )
  const schools = {
    radius: columnFrom(Float64Array, radiusKm, limitMetres),
    demand: columnOf(school, directory.pupils, Float64Array).map((pupils) => Math.max(0, pupils)),
  }
  const volunteers = supplyingVolunteers(open.volunteers, PHASE_BITS[phase] ?? ANY_PHASE)
  const phases = columnOf(school, directory.phase, Uint8Array).map(
    (each) => PHASE_BITS[phase] ?? phasesOfSchool(PHASES[each]),
  )
  const pairs = withinLimits(
    candidatePairs({
      schools: { lon, lat, phases },
      suppliers: volunteers.suppliers,
      rules: { limit: schools.radius.reduce((most, each) => Math.max(most, each), 0) },
    }),
    { lon, lat },
    schools.radius,
    volunteers.suppliers,
  )
  return {
    ...{ school, lon, lat, schools, radiusKm, volunteers, pairs },
    classNotKnown: columnFrom(Uint8Array, school, (each) => Number(!classes || classes[each] === NO_AREA)),
    ruralLabel: rural?.label ?? null,
    all: accessOf(pairs, schools, volunteers.suppliers.visits),
  }
}

/**
 * The pairs of each school within its own radius and the supplier’s limit, by the road as it is: pairs found by whole
 * metres have a few that lie half a metre past a limit.
 */
function withinLimits(
  { start, supplier, metres }: CandidatePairs,
  { lon, lat }: { readonly lon: Float64Array; readonly lat: Float64Array },
  radius: Float64Array,
  suppliers: PlanSuppliers,
): ReachPairs {
  const kept = { supplier: new Int32Array(supplier.length), metres: new Float64Array(supplier.length) }
  const starts = new Int32Array(start.length)
  let count = 0
  for (let school = 0; school < radius.length; school++) {
    for (let at = start[school]!; at < start[school + 1]! && metres[at]! <= radius[school]!; at++) {
      const who = supplier[at]!
      const road = exactRoadMetres(lon[school]!, lat[school]!, suppliers.lon[who]!, suppliers.lat[who]!)
      if (road > Math.min(radius[school]!, suppliers.limit[who]!)) continue
      kept.supplier[count] = who
      kept.metres[count++] = road
    }
    starts[school + 1] = count
  }
  return { start: starts, supplier: kept.supplier.slice(0, count), metres: kept.metres.slice(0, count) }
}
