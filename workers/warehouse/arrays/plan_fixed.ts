import type { PlanInstance, Visit } from '../../../src/domain/plan/instance'
import type { FixedVisit } from '../../../src/domain/plan/visit_state'
import { pinFaults } from '../../../src/domain/plan/pin_faults'
import type { FixedReport } from '../../../src/domain/plan/plan_question'

const pairKey = ({ school, supplier }: Visit): string => `${school} ${supplier}`

/**
 * An instance whose pins are also the visits of a kept plan that can stay as they are. A visit at a school out of scope
 * takes up one of its supplier’s; the school of one that took place and cannot stay is not visited again.
 */
export function withFixedVisits(
  instance: PlanInstance,
  fixed: readonly FixedVisit[],
  schools: { readonly rows: Uint32Array; readonly register: readonly string[] },
  supplierIds: readonly string[],
): { readonly instance: PlanInstance; readonly report: FixedReport } {
  if (fixed.length === 0) return { instance, report: { kept: 0, outOfScope: 0, faults: [] } }
  const schoolOf = new Map(Array.from(schools.rows, (index, row) => [schools.register[index]!, row]))
  const supplierOf = new Map(supplierIds.map((id, at) => [id, at]))
  const register = new Set(schools.register)
  const visits = instance.suppliers.visits.slice()
  const faults: (FixedVisit & FixedReport['faults'][number])[] = []
  const possible: (Visit & { readonly visit: FixedVisit })[] = []
  let outOfScope = 0
  for (const visit of fixed) {
    const school = schoolOf.get(visit.school)
    const supplier = supplierOf.get(visit.supplier)
    if (supplier === undefined) faults.push({ ...visit, fault: 'supplier_gone' })
    else if (school !== undefined) possible.push({ school, supplier, visit })
    else if (register.has(visit.school)) {
      outOfScope++
      visits[supplier] = Math.max(0, visits[supplier]! - 1)
    } else faults.push({ ...visit, fault: 'school_gone' })
  }
  const suppliers = { ...instance.suppliers, visits }
  const broken = new Map(
    pinFaults({ ...instance, suppliers, rules: { ...instance.rules, pins: possible } }).map((fault) => [
      pairKey(fault),
      fault.fault,
    ]),
  )
  const kept = possible.filter((pin) => !broken.has(pairKey(pin)))
  for (const pin of possible) {
    const fault = broken.get(pairKey(pin))
    if (fault !== undefined) faults.push({ ...pin.visit, fault })
  }
  const done = new Set(faults.flatMap(({ isDone, school }) => (isDone ? (schoolOf.get(school) ?? []) : [])))
  const keptPairs = new Set(kept.map(pairKey))
  const { rules } = instance
  return {
    instance: {
      ...instance,
      suppliers,
      rules: {
        ...rules,
        pins: [
          ...kept.map(({ school, supplier }) => ({ school, supplier })),
          ...rules.pins.filter((pin) => !keptPairs.has(pairKey(pin))),
        ],
        must: rules.must.filter((school) => !done.has(school)),
        mustNot: [...new Set([...rules.mustNot, ...done])],
      },
    },
    report: {
      kept: kept.length,
      outOfScope,
      faults: faults
        .filter(({ isDone }) => !isDone)
        .map(({ school, supplier, fault }) => ({ school, supplier, fault })),
    },
  }
}
