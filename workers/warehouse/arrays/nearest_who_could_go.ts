import { candidatePairs } from '../../../src/domain/plan/candidate_pairs'
import { nearestSuppliers, type NearSupplier } from '../../../src/domain/plan/near_supplier'
import { TRAVEL_KM, VOLUNTEER_STATUSES_ASKED } from '../../../src/domain/plan/plan_defaults'
import { limitMetres } from '../../../src/domain/plan/road_distance'
import type { OpenColumns } from './open_columns'
import { placedSchools } from './plan_pairs'
import { planSupply } from './plan_supply'

/**
 * The volunteers nearest to each school, of those who could go by the rules that a plan begins with: active, in schools of
 * its phase, as far as they and the usual limit go, with a DBS valid on `dbsOn`. Null where no volunteers are loaded.
 */
export function nearestWhoCouldGo(
  open: OpenColumns,
  schools: Uint32Array,
  dbsOn: string,
): readonly (readonly NearSupplier[])[] | null {
  const rules = { dbsOn, disciplines: [], statuses: VOLUNTEER_STATUSES_ASKED }
  const { suppliers, ids, employersStandIn } = planSupply(open, rules)
  if (employersStandIn) return null
  const limit = limitMetres(TRAVEL_KM)
  const pairs = candidatePairs({ schools: placedSchools(open, schools), suppliers, rules: { limit } })
  return Array.from(schools.keys(), (row) => nearestSuppliers(pairs, row, ids))
}
