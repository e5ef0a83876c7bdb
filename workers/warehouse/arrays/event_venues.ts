import {
  betterChoice,
  type SolvedVenues,
  type VenueProblem,
} from '../../../src/domain/plan/events/better_choice'
import { chooseVenues } from '../../../src/domain/plan/events/choose_venues'
import {
  MOST_PLACES,
  type EventsAnswer,
  type EventsQuestion,
} from '../../../src/domain/plan/events/events_question'
import { venueCover } from '../../../src/domain/plan/events/venue_cover'
import { venuesInOrder } from '../../../src/domain/plan/events/venues_in_order'
import { limitMetres } from '../../../src/domain/plan/road_distance'
import type { DistrictMiddles } from './near_schools'
import type { OpenColumns } from './open_columns'
import { districtPlaces } from './plan_places'
import { valuesOf } from './plan_instance'
import { priorityGaps } from './priority_gaps'

interface Places {
  readonly names: readonly string[]
  readonly lon: Float64Array
  readonly lat: Float64Array
}

/** A question with our own choice (PLAN_MODEL §8), as a solver can take it. */
export function venueProblem(
  open: OpenColumns,
  question: EventsQuestion,
  districts: DistrictMiddles,
): {
  readonly problem: VenueProblem
  readonly school: Uint32Array
  readonly places: Places
} {
  const { directory } = open
  const { school, need } = priorityGaps(open, question.plan.schools, districts)
  const value = valuesOf(open, question.plan, school, need)
  const places = placesOf(open, question, school, districts)
  const positions = {
    lon: Float64Array.from(school, (index) => directory.lon[index]!),
    lat: Float64Array.from(school, (index) => directory.lat[index]!),
  }
  const isTooMany = places.names.length > MOST_PLACES
  const cover = venueCover(
    { ...positions, value },
    isTooMany ? { lon: new Float64Array(0), lat: new Float64Array(0) } : places,
    limitMetres(question.withinKm),
  )
  const choice = chooseVenues(cover, question.count)
  return { problem: { version: directory.version, cover, count: question.count, choice }, school, places }
}

/** Venues for events, chosen so that most need lies within reach of one, with a bound on any choice; a solver’s where they bring more. */
export function eventVenues(
  open: OpenColumns,
  question: EventsQuestion,
  districts: DistrictMiddles,
  solved: SolvedVenues = { venues: [], bound: Infinity },
): EventsAnswer {
  const { problem, school, places } = venueProblem(open, question, districts)
  const { cover, version } = problem
  const choice = betterChoice(cover, problem.choice, solved)
  const { order, reached } = venuesInOrder(cover, choice.venues)
  return {
    question,
    version,
    school,
    value: cover.value,
    places: places.names.length,
    chosen: order
      .filter(({ adds }) => adds > 0)
      .map(({ venue, ...counts }) => ({
        name: places.names[venue]!,
        lon: places.lon[venue]!,
        lat: places.lat[venue]!,
        ...counts,
      })),
    reached,
    points: choice.value,
    bound: choice.bound,
  }
}

function placesOf(
  open: OpenColumns,
  { venues }: EventsQuestion,
  schools: Uint32Array,
  middles: DistrictMiddles,
): Places {
  const { directory, employers } = open
  switch (venues) {
    case 'at_schools':
      return {
        names: Array.from(schools, (index) => directory.names[index]!),
        lon: Float64Array.from(schools, (index) => directory.lon[index]!),
        lat: Float64Array.from(schools, (index) => directory.lat[index]!),
      }
    case 'at_employers': {
      const { places } = employers
      const first = places.districts.map((_, place) => places.byPlace[places.placeStart[place]!]!)
      const names = places.districts.map((district, place) => {
        const others = places.placeStart[place + 1]! - places.placeStart[place]! - 1
        const name = employers.names[first[place]!]!
        return others === 0 ? name : `${name} and ${others} more in ${district}`
      })
      return {
        names,
        lon: Float64Array.from(first, (employer) => employers.lon[employer]!),
        lat: Float64Array.from(first, (employer) => employers.lat[employer]!),
      }
    }
    case 'in_districts': {
      const { names, lon, lat } = districtPlaces(open, middles, schools)
      return { names, lon: Float64Array.from(lon), lat: Float64Array.from(lat) }
    }
  }
}
