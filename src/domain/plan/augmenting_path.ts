import { NONE, type FlowNetwork } from './flow_network'
import { MinHeap } from './min_heap'

/**
 * Finds the cheapest way to plan one more visit and carries it out: a supplier with a visit left takes the school, or
 * schools move on from supplier to supplier until one has a visit left or one school gives its visit up. Dijkstra's
 * search on costs reduced by potentials, which stay right after every path (successive shortest paths). Nodes are
 * suppliers, then areas, which are passed only where a floor holds.
 */
export class AugmentingPath {
  private readonly heap = new MinHeap()
  private readonly distance: Float64Array
  private readonly stamp: Int32Array
  /** Node → the slot that moves to this supplier, or is freed in this area. */
  private readonly parentSlot: Int32Array
  private readonly parentPair: Int32Array
  private readonly reached: Int32Array
  private readonly schoolDistance: Float64Array
  private readonly schoolStamp: Int32Array
  private readonly reachedSchools: Int32Array
  private readonly schoolsOf: readonly (readonly number[])[]
  private nodesReached = 0
  private schoolsReached = 0
  private search = 0
  /** The length of the shortest path so far and where it ends: at a supplier with a visit left, or a freed slot. */
  private best = 0
  private endSupplier = NONE
  private endSlot = NONE

  constructor(private readonly network: FlowNetwork) {
    const nodes = network.suppliers + network.areas
    this.distance = new Float64Array(nodes)
    this.stamp = new Int32Array(nodes)
    this.parentSlot = new Int32Array(nodes)
    this.parentPair = new Int32Array(nodes)
    this.reached = new Int32Array(nodes)
    this.schoolDistance = new Float64Array(network.schools)
    this.schoolStamp = new Int32Array(network.schools)
    this.reachedSchools = new Int32Array(network.schools)
    const schoolsOf = Array.from({ length: network.areas }, (): number[] => [])
    network.area.forEach((area, school) => schoolsOf[area]?.push(school))
    this.schoolsOf = schoolsOf
  }

  /** Plans the next visit of a school where that is worth its cost. False where a school stays without one. */
  insert(school: number): void {
    const { network } = this
    const planned = network.planned[school]!
    const isForced = network.isMust[school] === 1 && network.isFirstVisit(school, planned)
    const cost = network.costs.cost[network.unit(school, planned)]!
    this.begin(isForced ? Infinity : cost + network.schoolPotential[school]!)
    const slot = network.emptySlot(school)
    this.markSchool(school, 0)
    this.scanSchool(school, 0, slot)
    this.run()
    this.updatePotentials()
    this.follow(slot, NONE)
  }

  /** Visits one more school of an area at the least cost; false where none can be beside the other rules. */
  raise(area: number): boolean {
    const node = this.network.suppliers + area
    this.begin(Infinity)
    this.markNode(node, 0, NONE, NONE)
    this.heap.push(node, 0)
    this.run()
    if (this.best === Infinity) return false
    this.updatePotentials()
    this.follow(NONE, area)
    return true
  }

  private begin(best: number): void {
    this.search++
    this.nodesReached = 0
    this.schoolsReached = 0
    this.best = best
    this.endSupplier = NONE
    this.endSlot = NONE
  }

  private run(): void {
    const { heap, distance, network } = this
    while (heap.size > 0) {
      const node = heap.pop()
      if (heap.key >= this.best) break
      if (heap.key > distance[node]!) continue
      if (node < network.suppliers) this.scanSupplier(node, heap.key)
      else this.scanArea(node - network.suppliers, heap.key)
    }
    heap.size = 0
  }

  /** A supplier without a visit left: each school that it visits can move on or give up. */
  private scanSupplier(supplier: number, distance: number): void {
    const { network } = this
    const from = distance + network.supplierPotential[supplier]!
    for (let slot = network.first[supplier]!; slot !== NONE; slot = network.next[slot]!) {
      const school = Math.floor(slot / network.visitsPerSchool)
      const to = from - network.pairs.metres[network.slotPair[slot]!]! - network.schoolPotential[school]!
      if (!this.isNearerSchool(school, to)) continue
      this.markSchool(school, to)
      this.giveUp(school, to, slot)
      this.scanSchool(school, to, slot)
    }
  }

  /** Schools of the area without a visit can have one where another school of it gives up. */
  private scanArea(area: number, distance: number): void {
    const { network } = this
    const from = distance + network.areaPotential[area]!
    for (const school of this.schoolsOf[area]!) {
      if (!network.isLeftOut(school)) continue
      const to = from - network.costs.cost[network.unit(school, 0)]! - network.schoolPotential[school]!
      if (!this.isNearerSchool(school, to)) continue
      this.markSchool(school, to)
      this.scanSchool(school, to, network.emptySlot(school))
    }
  }

  private giveUp(school: number, distance: number, slot: number): void {
    const { network } = this
    const left = network.planned[school]! - 1
    const isOnly = network.isFirstVisit(school, left)
    if (isOnly && network.isMust[school] === 1) return
    const to = distance + network.costs.cost[network.unit(school, left)]! + network.schoolPotential[school]!
    const area = network.area[school]!
    if (isOnly && area >= 0 && network.visitedIn[area]! <= network.floor[area]!) {
      const node = network.suppliers + area
      const toArea = to - network.areaPotential[area]!
      if (!this.isNearerNode(node, toArea)) return
      this.markNode(node, toArea, slot, NONE)
      this.heap.push(node, toArea)
    } else if (to < this.best) {
      this.best = to
      this.endSlot = slot
      this.endSupplier = NONE
    }
  }

  /** The suppliers of a school, nearest first, until even a supplier without a price is too far. */
  private scanSchool(school: number, distance: number, slot: number): void {
    const { network } = this
    const { start, supplier: suppliers, metres } = network.pairs
    const { supplierPotential, closed, free } = network
    const from = distance + network.schoolPotential[school]!
    const usesPairsOnce = network.visitsPerSchool > 1
    for (let pair = start[school]!, end = start[school + 1]!; pair < end; pair++) {
      const toFree = from + metres[pair]!
      if (toFree >= this.best) break
      const supplier = suppliers[pair]!
      const to = toFree - supplierPotential[supplier]!
      if (closed[supplier] === 1 || !this.isNearerNode(supplier, to)) continue
      if (usesPairsOnce && network.visits(school, supplier)) continue
      this.markNode(supplier, to, slot, pair)
      if (free[supplier]! > 0) {
        this.best = to
        this.endSupplier = supplier
        this.endSlot = NONE
      } else this.heap.push(supplier, to)
    }
  }

  private isNearerNode(node: number, distance: number): boolean {
    return distance < this.best && (this.stamp[node] !== this.search || distance < this.distance[node]!)
  }

  private isNearerSchool(school: number, distance: number): boolean {
    return (
      distance < this.best &&
      (this.schoolStamp[school] !== this.search || distance < this.schoolDistance[school]!)
    )
  }

  private markNode(node: number, distance: number, slot: number, pair: number): void {
    if (this.stamp[node] !== this.search) this.reached[this.nodesReached++] = node
    this.stamp[node] = this.search
    this.distance[node] = distance
    this.parentSlot[node] = slot
    this.parentPair[node] = pair
  }

  private markSchool(school: number, distance: number): void {
    if (this.schoolStamp[school] !== this.search) this.reachedSchools[this.schoolsReached++] = school
    this.schoolStamp[school] = this.search
    this.schoolDistance[school] = distance
  }

  /** Lowers the potential of all that is nearer than the end of the path, so that its every step costs 0 then. */
  private updatePotentials(): void {
    const { network, best } = this
    if (best === Infinity) return
    for (let at = 0; at < this.nodesReached; at++) {
      const node = this.reached[at]!
      const fall = Math.min(0, this.distance[node]! - best)
      if (node < network.suppliers) network.supplierPotential[node]! += fall
      else network.areaPotential[node - network.suppliers]! += fall
    }
    for (let at = 0; at < this.schoolsReached; at++) {
      const school = this.reachedSchools[at]!
      network.schoolPotential[school]! += Math.min(0, this.schoolDistance[school]! - best)
    }
  }

  /** Moves the schools of the path, from its end back to the slot or the area it began at. */
  private follow(sourceSlot: number, sourceArea: number): void {
    const { network } = this
    let supplier = this.endSupplier
    if (this.endSlot !== NONE) {
      supplier = network.slotSupplier[this.endSlot]!
      network.unlink(this.endSlot)
    }
    while (supplier !== NONE) {
      const slot = this.parentSlot[supplier]!
      const from = network.slotSupplier[slot]!
      if (from !== NONE) network.unlink(slot)
      network.link(slot, this.parentPair[supplier]!)
      if (slot === sourceSlot) return
      supplier = from
      if (from !== NONE) continue
      const area = network.area[Math.floor(slot / network.visitsPerSchool)]!
      if (area === sourceArea) return
      const freedSlot = this.parentSlot[network.suppliers + area]!
      supplier = network.slotSupplier[freedSlot]!
      network.unlink(freedSlot)
    }
  }
}
