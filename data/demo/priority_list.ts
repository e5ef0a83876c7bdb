import type { DemoEmployer } from './employers'
import { isByTheSea } from './land'
import { kilometresBetween, nearest, type Place } from './place'
import { randomFor } from './random'
import type { DemoSchool } from './schools'

export const PRIORITY_LIST = {
  id: 'demo-priority',
  name: 'Demo priority schools',
  validFrom: '2023-09-01',
}

/** SQW 2022: 1,319 schools were 54 % of the list (2.5), and Table 1 gives 54 % only if about 56 % are secondary. */
const SECONDARIES = 1366
const PRIMARIES = 1074

/**
 * Reasons for being on the list, invented, each in points of free school meals: by the sea, far from any employer, and
 * up to so much for whatever else a list is drawn up by. Meals lean the list without deciding it.
 */
const BY_THE_SEA = 15
const FAR_FROM_EMPLOYERS = 15
const OTHER_REASONS = 130

const SEA_WITHIN_KM = 5
const FAR_KM = 8

/** The schools on the demo's priority list, in register order. */
export function choosePriority(
  schools: readonly DemoSchool[],
  employers: readonly DemoEmployer[],
): readonly DemoSchool[] {
  const random = randomFor('priority list')
  const sites = employers.flatMap(({ place }) => (place === null ? [] : [place]))
  const pointsOf = ({ fsmPct, place }: DemoSchool): number =>
    (fsmPct ?? 0) +
    (isByTheSea(place, SEA_WITHIN_KM) ? BY_THE_SEA : 0) +
    (isFarFrom(sites, place) ? FAR_FROM_EMPLOYERS : 0) +
    OTHER_REASONS * random.next()
  const foremost = (phases: readonly string[], count: number): DemoSchool[] =>
    schools
      .filter(({ phase }) => phases.includes(phase))
      .map((school) => ({ school, points: pointsOf(school) }))
      .sort((a, b) => b.points - a.points)
      .slice(0, count)
      .map(({ school }) => school)
  return [...foremost(['SEC', 'ALL'], SECONDARIES), ...foremost(['PRI'], PRIMARIES)].sort(
    (a, b) => a.index - b.index,
  )
}

const isFarFrom = (sites: readonly Place[], place: Place): boolean =>
  kilometresBetween(nearest(sites, place), place) > FAR_KM
