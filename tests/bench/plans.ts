import loadHighs from 'highs'
import { candidatePairs } from '../../src/domain/plan/candidate_pairs'
import { solvePlan } from '../../src/domain/plan/solve_plan'
import { realPlanInstance } from '../real_plan'
import { linearProgramme } from '../unit/plan/linear_programme'
import { measurementOf, repeat, timed, type Measurement } from './measure'

/** Real schools and volunteers. A solver takes minutes over all of England, so it is asked for the others alone. */
const PLANS = [
  {
    name: 'a region, secondary',
    region: 'Yorkshire and the Humber',
    phase: 'Secondary',
    hasSecondOpinion: true,
  },
  { name: 'a region, all phases', region: 'Yorkshire and the Humber', hasSecondOpinion: true },
  { name: 'England, secondary', phase: 'Secondary', hasSecondOpinion: true },
  { name: 'England, all phases', hasSecondOpinion: false },
] as const

const LIMIT_KM = 20

/** The best plan with its pairs by our search, then the same value by HiGHS as a linear programme, in Node. */
export async function measurePlans(runs: number): Promise<Measurement[]> {
  const highs = await loadHighs()
  const measurements: Measurement[] = []
  for (const { name, hasSecondOpinion, ...choice } of PLANS) {
    const instance = realPlanInstance({ ...choice, limitKm: LIMIT_KM })
    const pairs = candidatePairs(instance)
    const size = `${instance.schools.lon.length} × ${instance.suppliers.lon.length}, ${pairs.supplier.length} pairs`
    const ours = await repeat(runs, () => timed(() => void solvePlan(instance)))
    const solved = measurementOf(`${name} (${size}): pairs and plan`, 'ms', ours)
    measurements.push(solved)
    if (!hasSecondOpinion) continue
    const text = linearProgramme(instance, pairs, { kind: 'most_points' })
    const theirs = await repeat(1, () => timed(() => void highs.solve(text)))
    measurements.push(measurementOf('  value alone by HiGHS', 'ms', theirs, solved))
  }
  return measurements
}
