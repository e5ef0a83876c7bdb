import type { CandidatePairs } from '../../../src/domain/plan/candidate_pairs'
import type { PlanSchools } from '../../../src/domain/plan/instance'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import { visibleParts } from '../../../src/domain/people/suppression'
import {
  SUPPLY_VERDICTS,
  type PlanAnswer,
  type PlanSupply,
  type SupplyVerdict,
} from '../../../src/domain/plan/plan_question'
import { supplierDistricts } from '../../../src/domain/plan/supplier_districts'
import type { PlanSupplyColumns } from './plan_supply'

const NOBODY = Object.fromEntries(SUPPLY_VERDICTS.map((verdict) => [verdict, 0])) as Record<
  SupplyVerdict,
  number
>

/** Supply as it may leave the worker: few volunteers are hidden, with what would give them away. Employers are no people. */
export function visibleSupply(supply: PlanSupply, threshold: number): PlanSupply {
  if (supply.employersStandIn) return supply
  const { parts, total } = visibleParts(
    SUPPLY_VERDICTS.map((verdict) => supply[verdict]),
    threshold,
  )
  const verdicts = Object.fromEntries(SUPPLY_VERDICTS.map((verdict, at) => [verdict, parts[at]!]))
  const isUsableHidden = verdicts['usable'] === HIDDEN_COUNT
  const disciplines = visibleParts(
    [supply.disciplineNotKnown, supply.usable - supply.disciplineNotKnown],
    threshold,
  ).parts[0]!
  return {
    ...supply,
    ...verdicts,
    all: total,
    visits: isUsableHidden ? HIDDEN_COUNT : supply.visits,
    disciplineNotKnown: isUsableHidden && supply.disciplineNotKnown > 0 ? HIDDEN_COUNT : disciplines,
  }
}

/** Who can go to a school of the scope and why the others cannot, with the districts of those who live near. `nearest` as of PlanPairs. */
export function supplyOf(
  supplied: PlanSupplyColumns,
  schools: PlanSchools,
  pairs: CandidatePairs,
  nearest: Float64Array,
  threshold: number,
): Pick<PlanAnswer, 'supply' | 'supplierVerdicts' | 'districts'> {
  const { suppliers, ids, districts, verdictOf, knowsDiscipline, employersStandIn } = supplied
  const hasSchool = new Uint8Array(ids.length)
  for (const supplier of pairs.supplier) hasSchool[supplier] = 1
  const phases = schools.phases.reduce((all, each) => all | each, 0)
  const meets = (each: number): boolean =>
    suppliers.phases[each] === 0 || (suppliers.phases[each]! & phases) !== 0
  const verdicts = ids.map((_, each): SupplyVerdict => {
    if (Number.isNaN(nearest[each]!)) return 'withoutPosition'
    if (nearest[each]! > suppliers.limit[each]! || nearest[each] === Infinity) return 'outOfReach'
    const verdict = verdictOf(each)
    if (verdict === 'otherStatus' || verdict === 'notInSchool') return verdict
    if (!meets(each)) return 'otherPhase'
    return verdict === 'usable' && hasSchool[each] === 0 ? 'otherPhase' : verdict
  })
  const counts = { ...NOBODY }
  const supply = { visits: 0, disciplineNotKnown: 0 }
  verdicts.forEach((verdict, each) => {
    counts[verdict]++
    if (verdict !== 'usable') return
    supply.visits += suppliers.visits[each]!
    if (!knowsDiscipline(each)) supply.disciplineNotKnown++
  })
  return {
    supply: visibleSupply({ employersStandIn, all: ids.length, ...counts, ...supply }, threshold),
    supplierVerdicts: Uint8Array.from(verdicts, (verdict) => SUPPLY_VERDICTS.indexOf(verdict)),
    districts: supplierDistricts(
      { ...suppliers, districts },
      (each) => verdicts[each] !== 'withoutPosition' && verdicts[each] !== 'outOfReach',
      (each) => verdicts[each] === 'usable',
    ),
  }
}
