import type { CandidatePairs } from './candidate_pairs'
import type { PlanInstance } from './instance'
import type { Worth } from './plan'

/** What it costs not to make each visit, in metres, so that value and road are compared as one number. */
export interface VisitCosts {
  /** Visit `n` of school `i`, from 0, at `i × visitsPerSchool + n`: pinned visits come first. */
  readonly cost: Float64Array
  /** The points that the visit adds. */
  readonly points: Float64Array
  /** A cost as the points that it stands for and the metres taken off them. At a price all of it is points. */
  readonly worthOf: (cost: number) => Worth
}

/** Hundredths keep the share of a second visit whole. */
const HUNDREDTHS = 100

function greatestCommonDivisor(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b]
  return a
}

/** More metres than two augmenting paths can differ by: a path passes each supplier once. */
function pathBound(pairs: CandidatePairs, suppliers: number): number {
  let longest = 0
  for (const metres of pairs.metres) if (metres > longest) longest = metres
  return 4 * (suppliers + 1) * longest + 1
}

/**
 * Whole metres throughout, so that every comparison is exact. Value first: a point outweighs all the road of a path.
 * Throws RangeError where values are too large for that; a caller divides them.
 */
export function visitCosts({ schools, suppliers, rules }: PlanInstance, pairs: CandidatePairs): VisitCosts {
  const { visitsPerSchool, objective } = rules
  const share = Math.round(HUNDREDTHS * rules.secondVisitShare)
  const hundredths = new Float64Array(schools.value.length * visitsPerSchool)
  for (let at = 0; at < hundredths.length; at++)
    hundredths[at] =
      schools.value[Math.floor(at / visitsPerSchool)]! * (at % visitsPerSchool === 0 ? HUNDREDTHS : share)
  const points = hundredths.map((each) => each / HUNDREDTHS)
  if (objective.kind === 'priced') {
    const price = objective.metresPerPoint
    return {
      points,
      cost: points.map((each) => Math.round(each * price)),
      worthOf: (cost) => ({ points: price === 0 ? 0 : cost / price, metres: 0 }),
    }
  }
  const unit = Math.max(1, hundredths.reduce(greatestCommonDivisor, 0))
  const metresPerUnit = pathBound(pairs, suppliers.lon.length)
  const cost = hundredths.map((each) => (each / unit) * metresPerUnit)
  if (cost.some((each) => each > Number.MAX_SAFE_INTEGER / 8))
    throw new RangeError('Values are too large to be planned with exactly')
  return {
    points,
    cost,
    worthOf: (whole) => {
      const units = Math.round(whole / metresPerUnit)
      return { points: (units * unit) / HUNDREDTHS, metres: units * metresPerUnit - whole }
    },
  }
}
