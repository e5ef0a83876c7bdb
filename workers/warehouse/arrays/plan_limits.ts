import { competingSets } from '../../../src/domain/plan/competing_sets'
import { whyLeftOut } from '../../../src/domain/plan/left_out'
import { LEFT_OUT_REASONS } from '../../../src/domain/plan/left_out_reasons'
import {
  gainAtPlaces,
  newSuppliersAt,
  pairsWithNewSupplier,
  withNewSupplier,
} from '../../../src/domain/plan/new_supplier'
import {
  RECRUIT_KM,
  type PlanLimits,
  type Recruit,
  type RecruitGain,
  type RecruitPlace,
  type UnreachedSchool,
} from '../../../src/domain/plan/plan_limits'
import type { PlanQuestion } from '../../../src/domain/plan/plan_question'
import { limitMetres } from '../../../src/domain/plan/road_distance'
import { solvePlan, type SolvedPlan } from '../../../src/domain/plan/solve_plan'
import type { DistrictMiddles } from './near_schools'
import type { OpenColumns } from './open_columns'
import { PairsCache } from './plan_pairs'
import { districtPlaces, placeOfSchools } from './plan_places'
import { solveQuestion, type SolvedQuestion } from './plan_visits'

/** The nearest supplier is looked up of so many schools: each takes a pass over all suppliers. */
const MOST_LISTED = 500
/** Sets of more schools than this are too many to name. */
const MOST_NAMED = 12
const NOBODY = LEFT_OUT_REASONS.indexOf('nobody_in_reach')

/** Distances of the schools in scope from every postcode district. */
const districtPairs = new PairsCache()

/** What would lift the limits of the best plan; nothing where no plan keeps the rules. */
export function planLimits(
  open: OpenColumns,
  question: PlanQuestion,
  recruit: Recruit,
  districts: DistrictMiddles,
): PlanLimits {
  const solved = solveQuestion(open, question, districts)
  const { version } = open.directory
  if (solved.result.kind === 'infeasible')
    return { version, unreached: [], competing: [], recruits: [], gain: null }
  const places = recruitPlaces(open, solved, solved.result, districts)
  const requested = recruit.district === null ? -1 : places.names.indexOf(recruit.district)
  const recruits = places.gaining.map(places.at)
  const place = requested < 0 ? recruits[0] : places.at(requested)
  return {
    version,
    unreached: unreachedOf(solved, solved.result),
    competing: competingOf(open, solved, solved.result),
    recruits,
    gain: place ? gainOf(solved, solved.result, place, recruit.visits) : null,
  }
}

function unreachedOf({ answer, instance }: SolvedQuestion, { network }: SolvedPlan): UnreachedSchool[] {
  if (answer.found.kind !== 'plan') return []
  const { leftOut } = answer.found
  return Array.from(leftOut.keys())
    .filter((row) => leftOut[row] === NOBODY)
    .sort((a, b) => answer.value[b]! - answer.value[a]! || a - b)
    .slice(0, MOST_LISTED)
    .map((row) => {
      const why = whyLeftOut(network, instance, row)
      const nearest = why?.why === 'nobody_in_reach' ? why.nearest : null
      return { row, nearest: nearest && { metres: nearest.metres, limit: nearest.limit } }
    })
}

const competingOf = (open: OpenColumns, { answer, instance }: SolvedQuestion, { network }: SolvedPlan) =>
  instance.rules.visitsPerSchool === 1
    ? competingSets(network, MOST_NAMED).map((set) => ({
        ...set,
        near: placeOfSchools(
          open,
          set.schools.map((row) => answer.schools.school[row]!),
        ),
      }))
    : []

/** Every district with what one more visit there is worth; `gaining` are those where it is worth something, the most first. */
function recruitPlaces(
  open: OpenColumns,
  { answer, instance }: SolvedQuestion,
  { network }: SolvedPlan,
  districts: DistrictMiddles,
): {
  readonly names: readonly string[]
  readonly gaining: readonly number[]
  readonly at: (place: number) => RecruitPlace
} {
  const { school } = answer.schools
  const { names, lon, lat, placeOf } = districtPlaces(open, districts, school)
  const { objective, limit } = instance.rules
  const most = limitMetres(RECRUIT_KM)
  const { pairs } = districtPairs.of(open, school, newSuppliersAt({ lon, lat }, most), Math.min(limit, most))
  const gain = gainAtPlaces(network, objective, pairs, names.length)
  return {
    names,
    gaining: Array.from(gain.keys())
      .filter((place) => gain[place]! > 0)
      .sort((a, b) => gain[b]! - gain[a]! || (names[a]! < names[b]! ? -1 : 1)),
    at: (place) => ({
      district: names[place]!,
      place: placeOf(names[place]!),
      lon: lon[place]!,
      lat: lat[place]!,
      points: gain[place]!,
    }),
  }
}

function gainOf(
  { instance, pairs }: SolvedQuestion,
  { plan }: SolvedPlan,
  place: RecruitPlace,
  visits: number,
): RecruitGain | null {
  const more = withNewSupplier(instance, place.lon, place.lat, { visits, limit: limitMetres(RECRUIT_KM) })
  const again = solvePlan(more, pairsWithNewSupplier(more, pairs))
  if (again.kind === 'infeasible') return null
  const before = new Set(plan.visits.map(({ school }) => school))
  const after = new Set(again.plan.visits.map(({ school }) => school))
  return {
    place,
    visits,
    entering: [...after].filter((school) => !before.has(school)),
    leaving: [...before].filter((school) => !after.has(school)),
    points: Math.round(100 * (again.plan.points - plan.points)) / 100,
    metres: again.plan.metres - plan.metres,
  }
}
