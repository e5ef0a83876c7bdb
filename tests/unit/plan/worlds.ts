import { randomFor } from '../../../data/demo/random'
import type { Objective, PlanInstance, PlanRules } from '../../../src/domain/plan/instance'

/** Rules that ask for nothing. */
export const PLAIN_RULES: PlanRules = {
  objective: { kind: 'value_first' },
  limit: 30_000,
  visitsPerSchool: 1,
  secondVisitShare: 0.5,
  must: [],
  mustNot: [],
  pins: [],
  floors: new Map(),
}

interface WorldSize {
  readonly schools: number
  readonly suppliers: number
  /** Suppliers have 0 to so many visits. */
  readonly mostVisits: number
}

const SMALL: WorldSize = { schools: 7, suppliers: 4, mostVisits: 3 }

/** An invented instance, the same for the same subject: positions on a lattice of about 3 km, so that ties are common. */
export function invented(subject: string, size: WorldSize = SMALL): PlanInstance {
  const random = randomFor(subject)
  const schools = size === SMALL ? 2 + random.below(6) : size.schools
  const suppliers = size === SMALL ? 1 + random.below(4) : size.suppliers
  const lattice = size === SMALL ? 8 : 16
  const column = (count: number, of: () => number): number[] => Array.from({ length: count }, of)
  const lon = (): number => -1.6 + 0.05 * random.below(lattice)
  const lat = (): number => 54.5 + 0.03 * random.below(lattice)
  const phases = (): number => [1, 2, 4, 3, 7, 7, 7][random.below(7)]!
  return {
    schools: {
      lon: Float64Array.from(column(schools, lon)),
      lat: Float64Array.from(column(schools, lat)),
      phases: Uint8Array.from(column(schools, phases)),
      value: Float64Array.from(column(schools, () => random.below(size === SMALL ? 7 : 100))),
      area: Int32Array.from(column(schools, () => random.below(3) - 1)),
    },
    suppliers: {
      lon: Float64Array.from(column(suppliers, lon)),
      lat: Float64Array.from(column(suppliers, lat)),
      visits: Int32Array.from(column(suppliers, () => random.below(size.mostVisits + 1))),
      limit: Float64Array.from(
        column(suppliers, () => [5000, 10_000, 16_500, 25_000, Infinity][random.below(5)]!),
      ),
      phases: Uint8Array.from(column(suppliers, () => (random.below(4) === 0 ? 0 : phases()))),
      usable: Uint8Array.from(column(suppliers, () => Number(random.below(8) > 0))),
      offers: Uint8Array.from(column(suppliers, () => Number(random.below(8) > 0))),
    },
    rules: {
      ...PLAIN_RULES,
      objective: objectiveOf(random.below(4)),
      limit: [12_000, 20_000, 30_000][random.below(3)]!,
      visitsPerSchool: random.below(3) === 0 ? 2 : 1,
      secondVisitShare: [0, 0.33, 0.5, 1][random.below(4)]!,
    },
  }
}

const objectiveOf = (draw: number): Objective =>
  draw < 2 ? { kind: 'value_first' } : { kind: 'priced', metresPerPoint: draw === 2 ? 1000 : 4500 }

/** The same world with a must, a must-not, pins or floors, drawn for the subject. */
export function withRules(world: PlanInstance, subject: string): PlanInstance {
  const random = randomFor(`rules of ${subject}`)
  const schools = world.schools.lon.length
  const order = Array.from({ length: schools }, (_, school) => school).sort(() => random.below(3) - 1)
  const [mustNot = 0, pinned = 0, ...others] = order
  const supplier = random.below(world.suppliers.lon.length)
  const draws = Array.from({ length: 4 }, () => random.below(2) === 0)
  const floors: [number, number][] = [
    [0, 1 + random.below(2)],
    [1, 1 + random.below(2)],
  ]
  return {
    ...world,
    rules: {
      ...world.rules,
      mustNot: draws[0] ? [mustNot] : [],
      pins: draws[1] && pinned !== mustNot ? [{ school: pinned, supplier }] : [],
      must: draws[2] ? others.slice(0, 1 + random.below(4)) : [],
      floors: new Map(draws[3] ? floors.slice(random.below(2)) : []),
    },
  }
}

/** The same instance with other rules. */
export const ruled = (instance: PlanInstance, rules: Partial<PlanRules>): PlanInstance => ({
  ...instance,
  rules: { ...instance.rules, ...rules },
})

/** The same instance with so many visits more for one supplier. */
export const withMoreVisits = (instance: PlanInstance, supplier: number, more: number): PlanInstance => ({
  ...instance,
  suppliers: {
    ...instance.suppliers,
    visits: instance.suppliers.visits.map((visits, each) => visits + (each === supplier ? more : 0)),
  },
})
