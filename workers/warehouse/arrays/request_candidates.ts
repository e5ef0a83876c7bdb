import { visibleCount } from '../../../src/domain/people/small_numbers'
import { limitMetres } from '../../../src/domain/plan/road_distance'
import {
  candidatesFor,
  type CandidatesFound,
  type CandidatesAnswer,
  type CandidatesQuestion,
  type OpenRequest,
} from '../../../src/domain/requests/candidates'
import { decidedRequests } from '../../../src/domain/requests/request_decisions'
import { PHASES } from '../../../src/domain/school/phase'
import { dayNumber } from '../../../src/domain/time/academic_year'
import { termOf } from '../../../src/domain/time/terms'
import type { OpenColumns } from './open_columns'
import { eventsInWeek, schoolDayAt } from './school_week'
import { phasesOfSchool, volunteerLimits, volunteerPhases, volunteerVisits } from './volunteer_terms'

/** Statuses of a request that take a visit of its volunteer. */
const TAKEN = ['matched', 'delivered']

const lastDayOf = ({ neededTo, neededFrom }: OpenRequest, today: string): string =>
  neededTo ?? neededFrom ?? today

/** Visits of each volunteer that requests of a day’s term have taken. */
function visitsUsed(requests: readonly OpenRequest[], day: string, but: OpenRequest): Map<string, number> {
  const { from, to } = termOf(day)
  const used = new Map<string, number>()
  for (const each of requests) {
    const on = each.neededTo ?? each.neededFrom
    if (each === but || each.volunteerId === null || on === null || on < from || on > to) continue
    if (TAKEN.includes(each.status ?? '')) used.set(each.volunteerId, (used.get(each.volunteerId) ?? 0) + 1)
  }
  return used
}

const weekOf = (iso: string): number => Math.floor((dayNumber(iso) + 3) / 7)

/** Requests by the volunteer who is matched with them, of those whose last day is in the week of a day. */
function matchedIn(
  requests: readonly OpenRequest[],
  day: string,
  but: OpenRequest,
): ReadonlyMap<string, readonly string[]> {
  const matched = requests.filter((each) => {
    const on = each.neededTo ?? each.neededFrom
    return each !== but && on !== null && weekOf(on) === weekOf(day) && TAKEN.includes(each.status ?? '')
  })
  const ids = new Map<string, string[]>()
  for (const { id, volunteerId } of matched)
    if (volunteerId !== null) ids.set(volunteerId, [...(ids.get(volunteerId) ?? []), id])
  return ids
}

/** Volunteers who are counted and not listed are hidden where few. */
const withoutFew = (sorted: CandidatesFound, threshold: number): CandidatesFound => ({
  ...sorted,
  dbsEndsBefore: visibleCount(sorted.dbsEndsBefore, threshold),
  dbsNotKnown: visibleCount(sorted.dbsNotKnown, threshold),
})

/** Who could meet a request, with what stands in the way. Throws RangeError where no such request is loaded. */
export function requestCandidatesOf(open: OpenColumns, question: CandidatesQuestion): CandidatesAnswer {
  const { directory, volunteers } = open
  const requests = decidedRequests(open.requests, question.decisions)
  const request = requests.find(({ id }) => id === question.requestId)
  if (!request) throw new RangeError(`There is no request ${question.requestId}`)
  const school = directory.ids.indexOf(request.schoolId)
  const dbsOn = lastDayOf(request, question.today)
  const week = weekOf(dbsOn)
  return {
    question,
    version: directory.version,
    request,
    school,
    dbsOn,
    ...withoutFew(
      candidatesFor(
        request,
        {
          lon: directory.lon[school] ?? NaN,
          lat: directory.lat[school] ?? NaN,
          phases: phasesOfSchool(PHASES[directory.phase[school] ?? 0]),
        },
        {
          ...volunteers,
          visits: volunteerVisits(volunteers),
          limit: volunteerLimits(volunteers),
          phases: volunteerPhases(volunteers),
        },
        limitMetres(question.radiusKm),
        dayNumber(dbsOn),
        visitsUsed(requests, dbsOn, request),
        matchedIn(requests, dbsOn, request),
      ),
      open.threshold,
    ),
    sameWeek: requests
      .filter(
        (each) =>
          each !== request &&
          each.schoolId === request.schoolId &&
          TAKEN.includes(each.status ?? '') &&
          weekOf(lastDayOf(each, question.today)) === week,
      )
      .map(({ id }) => id),
    events: eventsInWeek(open, school, dayNumber(dbsOn)),
    schoolDay:
      request.neededTo === null && request.neededFrom === null
        ? null
        : schoolDayAt(open, school, dayNumber(dbsOn)),
    booked: open.engagements.booked[school] ?? -1,
  }
}
