import type { CandidatePairs } from './candidate_pairs'
import type { PlanInstance } from './instance'
import type { VisitCosts } from './visit_costs'

/** Marks that there is none, in columns of indexes. */
export const NONE = -1

/**
 * An assignment of visits to suppliers as a flow, with the potentials that prove it cheapest. A slot is one visit of one
 * school: slots of school `i` are `i × visitsPerSchool` and the next. Pinned visits are taken out before: they hold no slot.
 */
export class FlowNetwork {
  readonly schools: number
  readonly suppliers: number
  readonly areas: number
  readonly visitsPerSchool: number
  /** Visits of each supplier that are still free. */
  readonly free: Int32Array
  /** Visits of each supplier beside pinned ones. */
  readonly capacity: Int32Array
  /** Slot → its supplier and its pair; NONE where it is empty. */
  readonly slotSupplier: Int32Array
  readonly slotPair: Int32Array
  /** Visits of each school beside pinned ones, and how many it can have. */
  readonly planned: Uint8Array
  readonly slots: Uint8Array
  /** The slots of a supplier, as a list: first[supplier], then next[slot]. */
  readonly first: Int32Array
  readonly next: Int32Array
  /** Supplier of a school's pinned visit, NONE where there is no slot beside it or no pin. */
  readonly pinnedSupplier: Int32Array
  readonly pinned: Uint8Array
  readonly isMust: Uint8Array
  readonly area: Int32Array
  /** Schools of each area with at least one visit, and how many it may not go below; -1 for no floor. */
  readonly visitedIn: Int32Array
  readonly floor: Int32Array
  readonly schoolPotential: Float64Array
  /** At most 0; less than 0 only where a supplier has no visit left: what one more would save is at most that. */
  readonly supplierPotential: Float64Array
  readonly areaPotential: Float64Array
  /** 1 for suppliers whose visits are settled: no later school can take one. */
  readonly closed: Uint8Array
  private readonly previous: Int32Array

  constructor(
    { schools, suppliers, rules }: PlanInstance,
    readonly pairs: CandidatePairs,
    readonly costs: VisitCosts,
  ) {
    this.schools = schools.lon.length
    this.suppliers = suppliers.lon.length
    this.areas = [...rules.floors.keys(), ...schools.area].reduce((most, area) => Math.max(most, area + 1), 0)
    this.visitsPerSchool = rules.visitsPerSchool
    const slots = this.schools * this.visitsPerSchool
    this.capacity = suppliers.visits.map((visits, each) => (suppliers.usable[each] === 1 ? visits : 0))
    this.slotSupplier = new Int32Array(slots).fill(NONE)
    this.slotPair = new Int32Array(slots).fill(NONE)
    this.next = new Int32Array(slots).fill(NONE)
    this.previous = new Int32Array(slots).fill(NONE)
    this.first = new Int32Array(this.suppliers).fill(NONE)
    this.planned = new Uint8Array(this.schools)
    this.slots = new Uint8Array(this.schools).fill(rules.visitsPerSchool)
    this.pinnedSupplier = new Int32Array(this.schools).fill(NONE)
    this.pinned = new Uint8Array(this.schools)
    this.isMust = new Uint8Array(this.schools)
    this.area = schools.area
    this.visitedIn = new Int32Array(this.areas)
    this.floor = new Int32Array(this.areas).fill(-1)
    this.schoolPotential = new Float64Array(this.schools)
    this.supplierPotential = new Float64Array(this.suppliers)
    this.areaPotential = new Float64Array(this.areas)
    this.closed = new Uint8Array(this.suppliers)
    for (const school of rules.must) this.isMust[school] = 1
    for (const { school, supplier } of rules.pins) {
      if (this.pinned[school]!++ === 0) this.countVisited(school, 1)
      this.pinnedSupplier[school] = supplier
      this.slots[school]!--
      this.capacity[supplier]!--
    }
    for (const school of rules.mustNot) this.slots[school] = 0
    this.free = this.capacity.slice()
  }

  /** True where one more or one fewer planned visit is the school's only one: a must or a floor counts it. */
  isFirstVisit(school: number, planned: number): boolean {
    return planned === 0 && this.pinned[school] === 0
  }

  /** Where the cost of planned visit `n` of a school stands, from 0: after its pinned visits. */
  unit(school: number, n: number): number {
    return school * this.visitsPerSchool + this.pinned[school]! + n
  }

  emptySlot(school: number): number {
    const slot = school * this.visitsPerSchool
    return this.slotSupplier[slot] === NONE ? slot : slot + 1
  }

  /** True where the supplier visits the school already: a pair is used once. */
  visits(school: number, supplier: number): boolean {
    if (this.pinnedSupplier[school] === supplier) return true
    const slot = school * this.visitsPerSchool
    for (let n = 0; n < this.visitsPerSchool; n++) if (this.slotSupplier[slot + n] === supplier) return true
    return false
  }

  link(slot: number, pair: number): void {
    const supplier = this.pairs.supplier[pair]!
    const head = this.first[supplier]!
    this.slotSupplier[slot] = supplier
    this.slotPair[slot] = pair
    this.next[slot] = head
    this.previous[slot] = NONE
    if (head !== NONE) this.previous[head] = slot
    this.first[supplier] = slot
    this.free[supplier]!--
    const school = Math.floor(slot / this.visitsPerSchool)
    if (this.isFirstVisit(school, this.planned[school]!)) this.countVisited(school, 1)
    this.planned[school]!++
  }

  unlink(slot: number): void {
    const supplier = this.slotSupplier[slot]!
    const before = this.previous[slot]!
    const after = this.next[slot]!
    if (before === NONE) this.first[supplier] = after
    else this.next[before] = after
    if (after !== NONE) this.previous[after] = before
    this.slotSupplier[slot] = NONE
    this.slotPair[slot] = NONE
    this.free[supplier]!++
    const school = Math.floor(slot / this.visitsPerSchool)
    this.planned[school]!--
    if (this.isFirstVisit(school, this.planned[school]!)) this.countVisited(school, -1)
  }

  /** True of a school that may be visited and is not. */
  isLeftOut(school: number): boolean {
    return this.planned[school] === 0 && this.pinned[school] === 0 && this.slots[school]! > 0
  }

  private countVisited(school: number, change: number): void {
    const area = this.area[school]!
    if (area >= 0) this.visitedIn[area]! += change
  }
}
