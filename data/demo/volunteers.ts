import type { DISCIPLINES, VolunteerStatus } from '../../src/domain/volunteers/volunteer'
import { dayNumber } from '../../src/domain/time/academic_year'
import type { DemoEmployer } from './employers'
import { isByTheSea, scatterOnLand } from './land'
import { kilometresBetween } from './place'
import { districtOf } from './postcodes'
import { randomFor, weighted, type Random } from './random'
import { settlements, type Settlement } from './settlements'

/** What a volunteers file says of a person: nothing that names or reaches anybody. */
export interface DemoVolunteer {
  readonly index: number
  readonly id: string
  /** A postcode district with the middle of its schools; null where the file gives none. */
  readonly district: { readonly code: string; readonly lon: number; readonly lat: number } | null
  readonly employer: string | null
  /** Codes in order between semicolons, here and below; null where not known. */
  readonly disciplines: string | null
  readonly phases: string | null
  readonly modes: string | null
  readonly visitsPerTerm: number | null
  readonly travelKm: number | null
  /** Days since 1 January 1970. */
  readonly dbsExpiry: number | null
  readonly status: VolunteerStatus
  readonly lastActive: number | null
}

const COUNT = 1500

/** Few live by the sea or far from towns: invented odds beside those of other places. */
const BY_THE_SEA = { withinKm: 5, odds: 0.25 }
const RURAL = { schoolsWithin10Km: 40, odds: 0.3 }

/** Shares of the rest follow the made-up volunteers of tests: 44 % active, a quarter without a DBS date. */
const drawStatus = weighted<VolunteerStatus>([
  ['active', 44],
  ['lapsed', 30],
  ['prospective', 18],
  ['retired', 8],
])
const drawVisits = weighted<number | null>([
  [null, 12],
  [1, 26],
  [2, 28],
  [3, 20],
  [4, 9],
  [6, 5],
])
const drawTravelKm = weighted<number | null>([
  [null, 13],
  [5, 9],
  [10, 20],
  [15, 20],
  [20, 17],
  [25, 9],
  [30, 8],
  [40, 4],
])
const drawPhases = weighted<string | null>([
  [null, 4],
  ['secondary', 42],
  ['primary;secondary', 30],
  ['college;secondary', 10],
  ['primary', 14],
])
const drawModes = weighted<string | null>([
  [null, 4],
  ['in_school', 50],
  ['in_school;live_online', 26],
  ['employer_site;in_school', 9],
  ['live_online', 11],
])
const drawDiscipline = weighted<(typeof DISCIPLINES)[number]>([
  ['engineering', 24],
  ['computing', 15],
  ['biology', 10],
  ['chemistry', 9],
  ['maths', 9],
  ['physics', 9],
  ['health_medicine', 8],
  ['construction', 6],
  ['environment_earth', 5],
  ['design_technology', 5],
  ['data_ai', 4],
  ['food', 3],
  ['space', 2],
])

/** Volunteers in the postcode districts of towns, known by an opaque id. */
export function makeVolunteers(employers: readonly DemoEmployer[]): readonly DemoVolunteer[] {
  const random = randomFor('volunteers')
  const drawSettlement = weighted(settlements.map((each) => [each, each.schools * oddsOf(each)] as const))
  return Array.from({ length: COUNT }, (_, index) => {
    const district = districtOf(scatterOnLand(random, drawSettlement(random), 2.5))
    const near = employers.filter(({ postcode }) => postcode?.startsWith(`${district.code} `))
    const employer = near.length > 0 && random.chance(0.8) ? random.pick(near).name : null
    const status = drawStatus(random)
    return {
      index,
      id: `V-${String(index + 1).padStart(4, '0')}`,
      district: random.chance(0.03) ? null : district,
      employer,
      disciplines: drawDisciplines(random),
      phases: drawPhases(random),
      modes: drawModes(random),
      visitsPerTerm: drawVisits(random),
      travelKm: drawTravelKm(random),
      dbsExpiry: random.chance(0.18) ? null : dayBetween(random, '2026-02-01', '2031-08-31'),
      status,
      lastActive: drawLastActive(random, status),
    }
  })
}

function oddsOf(settlement: Settlement): number {
  const schools = settlements.reduce(
    (sum, each) => sum + (kilometresBetween(settlement, each) <= 10 ? each.schools : 0),
    0,
  )
  return (
    (isByTheSea(settlement, BY_THE_SEA.withinKm) ? BY_THE_SEA.odds : 1) *
    (schools < RURAL.schoolsWithin10Km ? RURAL.odds : 1)
  )
}

function drawDisciplines(random: Random): string | null {
  if (random.chance(0.17)) return null
  const drawn = Array.from({ length: random.chance(0.4) ? 2 : 1 }, () => drawDiscipline(random))
  return [...new Set(drawn)].sort().join(';')
}

function drawLastActive(random: Random, status: VolunteerStatus): number | null {
  if (status === 'prospective' || random.chance(0.2)) return null
  return status === 'active'
    ? dayBetween(random, '2024-09-01', '2025-07-18')
    : dayBetween(random, '2020-09-01', '2024-07-19')
}

const dayBetween = (random: Random, first: string, last: string): number =>
  dayNumber(first) + random.below(dayNumber(last) - dayNumber(first) + 1)
