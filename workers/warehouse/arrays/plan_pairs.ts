import { candidatePairs, type CandidatePairs } from '../../../src/domain/plan/candidate_pairs'
import type { PlanSchools, PlanSuppliers } from '../../../src/domain/plan/instance'
import { nearestSchoolMetres } from '../../../src/domain/plan/nearest_school'
import type { SchoolDirectory } from '../../../src/domain/project/dataset'
import { PHASES } from '../../../src/domain/school/phase'
import { columnOf } from './school_columns'
import { phasesOfSchool } from './volunteer_terms'

/** Pairs are looked up to a farther limit than the question's, so that a limit that rises step by step finds them there. */
const ROOM = 1.5

/** The pairs of a plan, and the road from each supplier to the nearest school in scope as nearestSchoolMetres gives it. */
export interface PlanPairs {
  readonly pairs: CandidatePairs
  readonly nearest: () => Float64Array
}

/** `schools` rise: their order by need changes with every weight, the distances do not. */
interface CachedPairs extends PlanPairs {
  readonly schools: Uint32Array
  readonly usable: Uint8Array
  readonly offers: Uint8Array
  readonly limit: number
}

/** Open columns, as far as distances go. */
interface PlacedSchools {
  readonly directory: Pick<SchoolDirectory, 'lon' | 'lat' | 'phase'>
}

/**
 * The last distances between schools and one kind of supplier. Most changes of a plan leave both as they are, or only
 * shorten the limit: then its pairs come out of what the plan before looked up.
 */
export class PairsCache {
  private readonly last = new WeakMap<PlacedSchools, CachedPairs>()

  /** The candidate pairs of an instance whose rows are these schools of the register. `limit` in road metres. */
  of(open: PlacedSchools, rows: Uint32Array, suppliers: PlanSuppliers, limit: number): PlanPairs {
    const schools = rows.slice().sort()
    const last = this.last.get(open)
    const cached =
      last &&
      last.limit >= limit &&
      isSame(last.schools, schools) &&
      isSame(last.usable, suppliers.usable) &&
      isSame(last.offers, suppliers.offers)
        ? last
        : lookUp(open, schools, suppliers, limit * ROOM)
    this.last.set(open, cached)
    return {
      pairs: pairsOfRows(cached, rows, limit),
      nearest: () => cached.nearest().map((metres) => (metres > limit ? Infinity : metres)),
    }
  }
}

/** Where schools of the register are, and which phases they teach. */
export const placedSchools = (
  { directory }: PlacedSchools,
  schools: Uint32Array,
): Pick<PlanSchools, 'lon' | 'lat' | 'phases'> => ({
  lon: columnOf(schools, directory.lon, Float64Array),
  lat: columnOf(schools, directory.lat, Float64Array),
  phases: columnOf(schools, directory.phase, Uint8Array).map((phase) => phasesOfSchool(PHASES[phase])),
})

function lookUp(
  open: PlacedSchools,
  schools: Uint32Array,
  suppliers: PlanSuppliers,
  limit: number,
): CachedPairs {
  const placed = placedSchools(open, schools)
  let nearest: Float64Array | undefined
  return {
    schools,
    usable: suppliers.usable,
    offers: suppliers.offers,
    limit,
    pairs: candidatePairs({ schools: placed, suppliers, rules: { limit } }),
    nearest: () => (nearest ??= nearestSchoolMetres(placed, suppliers, limit)),
  }
}

/** The pairs of schools in another order, as far as a limit. Loops, for it is the work of every plan while a limit is dragged. */
function pairsOfRows({ schools, pairs }: CachedPairs, rows: Uint32Array, limit: number): CandidatePairs {
  const placeOf = new Int32Array((schools.at(-1) ?? -1) + 1)
  for (let place = 0; place < schools.length; place++) placeOf[schools[place]!] = place
  const start = new Int32Array(rows.length + 1)
  for (let row = 0; row < rows.length; row++) {
    const place = placeOf[rows[row]!]!
    start[row + 1] = start[row]! + countWithin(pairs, place, limit)
  }
  const supplier = new Int32Array(start[rows.length]!)
  const metres = new Int32Array(start[rows.length]!)
  for (let row = 0; row < rows.length; row++) {
    const from = pairs.start[placeOf[rows[row]!]!]! - start[row]!
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      supplier[at] = pairs.supplier[from + at]!
      metres[at] = pairs.metres[from + at]!
    }
  }
  return { start, supplier, metres }
}

/** How many pairs of a school, nearest first, are within a limit. */
function countWithin({ start, metres }: CandidatePairs, school: number, limit: number): number {
  let low = start[school]!
  let high = start[school + 1]!
  while (low < high) {
    const middle = (low + high) >> 1
    if (metres[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low - start[school]!
}

const isSame = (a: Uint8Array | Uint32Array, b: Uint8Array | Uint32Array): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at])
