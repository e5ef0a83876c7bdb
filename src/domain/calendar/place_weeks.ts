/** A visit that needs a week: whose it is, and the weeks in which it can be. */
export interface WeekVisit {
  /** Index of the volunteer or employer who goes. */
  readonly supplier: number
  /** Indexes of weeks in which neither the school, its authority nor the supplier is prevented. */
  readonly weeks: readonly number[]
}

/** A visit without a week, and what stands in its way. */
export interface UnplacedVisit {
  readonly visit: number
  /** Visits of the same supplier that share `weeks` with it, itself included: one more than fit. */
  readonly competing: readonly number[]
  /** Every week that any of them could take; empty where the visit has none at all. */
  readonly weeks: readonly number[]
}

export interface WeekPlan {
  /** Week of each visit, -1 of none. */
  readonly weekOf: Int16Array
  readonly unplaced: readonly UnplacedVisit[]
}

/**
 * A week for as many visits as can have one, at most `perWeek` of one supplier in a week, then as even over the weeks as
 * can be: no other choice of weeks for as many visits has a smaller sum of the squares of visits a week (PLAN_MODEL §7).
 * An augmenting path for each visit decides how many fit; then a chain of moves leads from a fuller week to an emptier one
 * until there is none. `weekCount` is the number of weeks.
 */
export function placeWeeks(visits: readonly WeekVisit[], weekCount: number, perWeek = 1): WeekPlan {
  const network = new WeekNetwork(visits, weekCount, perWeek)
  const unplaced = visits.flatMap((_, visit) => network.place(visit) ?? [])
  network.even()
  return { weekOf: network.weekOf, unplaced }
}

/** Visits in seats, a seat being one supplier in one week. */
class WeekNetwork {
  readonly weekOf: Int16Array
  readonly #loads: Int32Array
  /** Visits in a seat; a seat is supplier × weeks + week. */
  readonly #seats = new Map<number, number[]>()

  constructor(
    readonly visits: readonly WeekVisit[],
    readonly weekCount: number,
    readonly perWeek: number,
  ) {
    this.weekOf = new Int16Array(visits.length).fill(-1)
    this.#loads = new Int32Array(weekCount)
  }

  /** Gives a visit a week, moving others of its supplier as they must. Otherwise tells what stands in its way. */
  place(visit: number): UnplacedVisit | undefined {
    const cameFrom = new Map<number, number>()
    const queue = [visit]
    const competing = new Set(queue)
    for (const mover of queue)
      for (const week of this.visits[mover]!.weeks) {
        if (cameFrom.has(week)) continue
        cameFrom.set(week, mover)
        const seated = this.#seated(mover, week)
        if (seated.length < this.perWeek) {
          this.#shift(cameFrom, week, visit)
          return undefined
        }
        for (const other of seated)
          if (!competing.has(other)) {
            competing.add(other)
            queue.push(other)
          }
      }
    return {
      visit,
      competing: [...competing].sort((a, b) => a - b),
      weeks: [...cameFrom.keys()].sort((a, b) => a - b),
    }
  }

  /** Moves visits from fuller weeks to emptier ones for as long as one of them has two more than the other. */
  even(): void {
    for (;;) {
      const byLoad = Array.from(this.#loads.keys()).sort((a, b) => this.#loads[b]! - this.#loads[a]!)
      if (!byLoad.some((week) => this.#lighten(week))) return
    }
  }

  /** Takes one visit out of a week by a chain of moves that ends in a week with at least two fewer; false where none does. */
  #lighten(from: number): boolean {
    const chain = new Map<number, Move>()
    const seenWeeks = new Set([from])
    const queue: number[] = this.#visitsIn(from)
    for (const visit of queue) chain.set(visit, { by: -1, to: -1 })
    for (const visit of queue)
      for (const week of this.visits[visit]!.weeks) {
        if (week === this.weekOf[visit]) continue
        const seated = this.#seated(visit, week)
        const isFree = seated.length < this.perWeek
        if (isFree && this.#loads[week]! <= this.#loads[from]! - 2) {
          this.#follow(chain, visit, week)
          return true
        }
        const next = isFree && !seenWeeks.has(week) ? this.#visitsIn(week) : seated
        if (isFree) seenWeeks.add(week)
        for (const other of next)
          if (!chain.has(other)) {
            chain.set(other, { by: visit, to: week })
            queue.push(other)
          }
      }
    return false
  }

  /** Moves the last visit of a chain, then each one before it to where it made room. */
  #follow(chain: ReadonlyMap<number, Move>, last: number, week: number): void {
    let [visit, to] = [last, week]
    while (visit >= 0) {
      const { by, to: before } = chain.get(visit)!
      this.#move(visit, to)
      ;[visit, to] = [by, before]
    }
  }

  #shift(cameFrom: ReadonlyMap<number, number>, week: number, until: number): void {
    let to = week
    for (;;) {
      const mover = cameFrom.get(to)!
      const left = this.weekOf[mover]!
      this.#move(mover, to)
      if (mover === until) return
      to = left
    }
  }

  #move(visit: number, to: number): void {
    const from = this.weekOf[visit]!
    if (from >= 0) {
      const seated = this.#seated(visit, from)
      seated.splice(seated.indexOf(visit), 1)
      this.#loads[from]!--
    }
    this.#seated(visit, to).push(visit)
    this.#loads[to]!++
    this.weekOf[visit] = to
  }

  #seated(visit: number, week: number): number[] {
    const seat = this.visits[visit]!.supplier * this.weekCount + week
    const known = this.#seats.get(seat)
    if (known) return known
    const fresh: number[] = []
    this.#seats.set(seat, fresh)
    return fresh
  }

  #visitsIn(week: number): number[] {
    return Array.from(this.weekOf.keys()).filter((visit) => this.weekOf[visit] === week)
  }
}

/** That a visit moves so that `by` can go to `to`, where it was; -1 of the first in a chain. */
interface Move {
  readonly by: number
  readonly to: number
}
