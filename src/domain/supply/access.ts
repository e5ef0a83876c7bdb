/** Schools and who is in reach of them: the pairs of school `s` are `start[s]` to `start[s + 1]`. */
export interface ReachPairs {
  readonly start: Int32Array
  readonly supplier: Int32Array
  /** Road in metres, not rounded, up to the radius of the school and the limit of the supplier. */
  readonly metres: Float64Array
}

export interface AccessSchools {
  /** Road metres. */
  readonly radius: Float64Array
  /** Pupils; 0 where not known. */
  readonly demand: Float64Array
}

export interface Access {
  /** Suppliers in reach of each school. */
  readonly raw: Int32Array
  /** Visits a term for each pupil of a school, shared with every other school in reach of the same suppliers. */
  readonly access: Float64Array
  /** Suppliers with a school in reach; those of them whose schools have no pupils known; their visits without those. */
  readonly reaching: number
  readonly withoutDemand: number
  readonly sharedVisits: number
  /** Pupils times access of all schools: it equals `sharedVisits`. */
  readonly received: number
}

/** Weights of the near, the middle and the far third of a radius (Luo and Qi 2009, three zones). */
const ZONE_WEIGHTS = [1, 0.68, 0.22] as const

/** The third of the radius that a road lies in: 0, 1 or 2. */
export const zoneOf = (metres: number, radius: number): 0 | 1 | 2 =>
  3 * metres <= radius ? 0 : 3 * metres <= 2 * radius ? 1 : 2

/**
 * Access by the enhanced two-step floating catchment: each supplier's visits are shared among the pupils in reach,
 * weighted by distance, and each school adds up its shares (DOMAIN §4.7). `counts` narrows to some suppliers.
 */
export function accessOf(
  { start, supplier, metres }: ReachPairs,
  { radius, demand }: AccessSchools,
  visits: ArrayLike<number>,
  counts: (supplier: number) => boolean = () => true,
): Access {
  const schools = radius.length
  const sharing = new Float64Array(visits.length)
  const isReaching = new Uint8Array(visits.length)
  const raw = new Int32Array(schools)
  const eachPair = (see: (school: number, supplier: number, weight: number) => void) => {
    for (let school = 0; school < schools; school++)
      for (let at = start[school]!; at < start[school + 1]!; at++)
        if (counts(supplier[at]!))
          see(school, supplier[at]!, ZONE_WEIGHTS[zoneOf(metres[at]!, radius[school]!)])
  }
  eachPair((school, who, weight) => {
    raw[school]!++
    isReaching[who] = 1
    sharing[who]! += demand[school]! * weight
  })
  const access = new Float64Array(schools)
  eachPair((school, who, weight) => {
    if (sharing[who]! > 0) access[school]! += (visits[who]! / sharing[who]!) * weight
  })
  const reaching = isReaching.reduce((sum, each) => sum + each, 0)
  const withDemand = isReaching.reduce((sum, each, who) => sum + Number(each === 1 && sharing[who]! > 0), 0)
  return {
    raw,
    access,
    reaching,
    withoutDemand: reaching - withDemand,
    sharedVisits: sharing.reduce((sum, shared, who) => sum + (shared > 0 ? visits[who]! : 0), 0),
    received: access.reduce((sum, each, school) => sum + each * demand[school]!, 0),
  }
}

/** The access of the school at the tenth from below, which schools in the lowest decile do not pass; ties count in. */
export const lowestDecileAt = (access: Float64Array): number =>
  access.toSorted()[Math.ceil(access.length / 10) - 1] ?? NaN
