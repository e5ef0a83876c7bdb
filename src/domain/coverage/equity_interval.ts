import { xorshift } from '../sampling/xorshift'
import { quantile } from '../statistics/quantile'
import { concentrationOf } from './equity'
import type { Concentration, RankedGroup } from './equity'
import type { ConcentrationIntervals, Interval } from './fairness'

const RESAMPLES = 1000
const SEED = 20_250_524
/** Fewer usable resamples than this give no interval. */
const FEWEST_RESAMPLES = RESAMPLES / 2

/**
 * Percentile bootstrap, 95 %: schools are drawn again with replacement and ranked anew in each of 1,000 resamples
 * (DOMAIN §4.11). Seeded, so the same schools give the same interval. Null where there is nothing to compare.
 */
export function concentrationIntervals(groups: readonly RankedGroup[]): ConcentrationIntervals | null {
  if (concentrationOf(groups) === null) return null
  const cellOfSchool = cellsOf(groups)
  const random = xorshift(SEED)
  const estimates: Concentration[] = []
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const concentration = concentrationOf(resampled(cellOfSchool, groups.length, random))
    if (concentration !== null) estimates.push(concentration)
  }
  if (estimates.length < FEWEST_RESAMPLES) return null
  const interval = (measure: keyof ConcentrationIntervals): Interval => {
    const values = Float64Array.from(estimates, (each) => each[measure]).sort()
    return { low: quantile(values, 0.025), high: quantile(values, 0.975) }
  }
  return {
    mean: interval('mean'),
    index: interval('index'),
    wagstaff: interval('wagstaff'),
    erreygers: interval('erreygers'),
    slope: interval('slope'),
    relative: interval('relative'),
    intercept: interval('intercept'),
  }
}

/** For each school the cell it adds to: 2 × its group, and 1 more where it is reached. */
function cellsOf(groups: readonly RankedGroup[]): Uint32Array {
  const cells = new Uint32Array(groups.reduce((sum, { schools }) => sum + schools, 0))
  let next = 0
  groups.forEach(({ schools, reached }, group) => {
    cells.fill(2 * group + 1, next, next + reached)
    cells.fill(2 * group, next + reached, next + schools)
    next += schools
  })
  return cells
}

function resampled(cellOfSchool: Uint32Array, groups: number, random: () => number): RankedGroup[] {
  const counts = new Uint32Array(2 * groups)
  const schools = cellOfSchool.length
  for (let draw = 0; draw < schools; draw++) counts[cellOfSchool[Math.floor(random() * schools)]!]!++
  return Array.from({ length: groups }, (_, group) => {
    const reached = counts[2 * group + 1]!
    return { schools: counts[2 * group]! + reached, reached }
  })
}
