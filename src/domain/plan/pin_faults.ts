import type { PlanInstance, Visit } from './instance'
import type { PinFault } from './plan'

/** Pins that cannot be kept, each with the first reason that holds, in the order in which they were pinned. */
export function pinFaults({ schools, suppliers, rules }: PlanInstance): (Visit & { fault: PinFault })[] {
  const mustNot = new Set(rules.mustNot)
  const ofSchool = new Map<number, number>()
  const ofSupplier = new Map<number, number>()
  const pairs = new Set<string>()
  const faults: (Visit & { fault: PinFault })[] = []
  const count = (counts: Map<number, number>, key: number): number => {
    counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts.get(key)!
  }
  for (const { school, supplier } of rules.pins) {
    const pair = `${school} ${supplier}`
    const repeated = pairs.has(pair)
    pairs.add(pair)
    const atSchool = count(ofSchool, school)
    const bySupplier = count(ofSupplier, supplier)
    const placed = Number.isFinite(schools.lon[school]! + suppliers.lon[supplier]!)
    const fault: PinFault | null = repeated
      ? 'repeated'
      : mustNot.has(school)
        ? 'must_not'
        : suppliers.usable[supplier] !== 1
          ? 'not_usable'
          : !placed
            ? 'no_position'
            : atSchool > rules.visitsPerSchool
              ? 'school_full'
              : bySupplier > suppliers.visits[supplier]!
                ? 'supplier_full'
                : null
    if (fault !== null) faults.push({ school, supplier, fault })
  }
  return faults
}
