import type { SchoolDay } from '../calendar/day_kind'
import type { PlanSuppliers } from '../plan/instance'
import { roadMetres } from '../plan/road_distance'
import type { RequestDecisions } from './request_decisions'
import type { RequestStatus } from './request'
import type { ActivityType } from '../engagement/engagement'

/** A request that waits for a volunteer, or what became of it. */
export interface OpenRequest {
  readonly id: string
  readonly schoolId: string
  /** ISO; null where not known. */
  readonly created: string
  readonly neededFrom: string | null
  readonly neededTo: string | null
  readonly type: ActivityType
  readonly typeAsWritten: string
  /** Codes; none where none is stated. */
  readonly disciplines: readonly string[]
  readonly yearGroups: string | null
  readonly pupils: number | null
  readonly volunteersNeeded: number | null
  readonly mode: string | null
  readonly status: RequestStatus | null
  readonly volunteerId: string | null
}

/** The last day a request names is before `today` (ISO); one that names no day is never past. */
export function isPast({ neededFrom, neededTo }: OpenRequest, today: string): boolean {
  const last = neededTo ?? neededFrom
  return last !== null && last < today
}

/** Who could meet one request. */
export interface CandidatesQuestion {
  readonly requestId: string
  /** Nobody further by road, km. */
  readonly radiusKm: number
  /** The day that a DBS must be valid on where the request names none, ISO. */
  readonly today: string
  /** What people decided: matches take up visits. */
  readonly decisions: RequestDecisions
}

export interface VolunteerCandidate {
  readonly id: string
  readonly district: string
  /** Road to the middle of the district, metres; NaN for a session online. */
  readonly metres: number
  readonly disciplines: readonly string[]
  /** Visits that they have a term, less those that other requests of that term have matched with them. */
  readonly visitsLeft: number
  /** Ids of other requests that are matched with them for the same week. */
  readonly sameWeek: readonly string[]
}

/** An event of a calendar at the school of a request. */
export interface SchoolWeekEvent {
  readonly title: string
  /** '' where its calendar names none. */
  readonly provider: string
  /** Days since 1970. */
  readonly day: number
}

export interface CandidatesAnswer {
  readonly question: CandidatesQuestion
  readonly version: number
  readonly request: OpenRequest
  /** School index; -1 where the register no longer has it. */
  readonly school: number
  /** The day that a DBS must be valid on, ISO. */
  readonly dbsOn: string
  /** Nearest first; those who are matched for the same week come after them, and those without a visit left this term last. */
  readonly candidates: readonly VolunteerCandidate[]
  /** They fit, but which disciplines they have is not known. */
  readonly disciplineNotKnown: readonly VolunteerCandidate[]
  /** HIDDEN_COUNT where few; the same of those whose DBS is not known. */
  readonly dbsEndsBefore: number
  readonly dbsNotKnown: number
  /** Other requests of the school that are matched for the same week. */
  readonly sameWeek: readonly string[]
  /** Events of the calendars at the school in the week of `dbsOn`. */
  readonly events: readonly SchoolWeekEvent[]
  /** What `dbsOn` is at the school, where the request names a day; null where it names none. */
  readonly schoolDay: Pick<SchoolDay, 'kind' | 'isInExams'> | null
  /** Day number of the school’s next planned visit of the log; -1 for none. */
  readonly booked: number
}

/** Volunteers in columns, as far as a request asks for them. */
export interface RequestSupply extends Pick<PlanSuppliers, 'lon' | 'lat' | 'visits' | 'limit' | 'phases'> {
  readonly ids: readonly string[]
  readonly districts: readonly string[]
  readonly disciplines: readonly string[]
  readonly modes: readonly string[]
  readonly statuses: readonly string[]
  /** Day number; -1 where not known. */
  readonly dbsExpiry: Int32Array
}

export interface RequestedSchool {
  /** Degrees; NaN where not known. */
  readonly lon: number
  readonly lat: number
  /** Phases of volunteers who may come, as bits. */
  readonly phases: number
}

export type CandidatesFound = Pick<
  CandidatesAnswer,
  'candidates' | 'disciplineNotKnown' | 'dbsEndsBefore' | 'dbsNotKnown'
>

/**
 * Active volunteers whose phases and mode fit or are not known, within both travel limits (to the metre; no distance
 * counts online) and of a discipline asked for, with a DBS that is valid on `dbsDay`. Those whose DBS ends before or is
 * not known are counted, those whose discipline is not known listed apart.
 */
export function candidatesFor(
  request: Pick<OpenRequest, 'disciplines' | 'mode'>,
  school: RequestedSchool,
  supply: RequestSupply,
  radiusMetres: number,
  dbsDay: number,
  visitsUsed: ReadonlyMap<string, number>,
  matchedThatWeek: ReadonlyMap<string, readonly string[]>,
): CandidatesFound {
  const isOnline = request.mode === 'live_online'
  const wanted = new Set(request.disciplines)
  const fitting: VolunteerCandidate[] = []
  const apart: VolunteerCandidate[] = []
  let dbsEndsBefore = 0
  let dbsNotKnown = 0
  supply.ids.forEach((id, each) => {
    if (supply.statuses[each] !== 'active') return
    const phases = supply.phases[each]!
    if (phases !== 0 && (phases & school.phases) === 0) return
    const modes = supply.modes[each]!
    if (modes !== '' && request.mode !== null && !modes.split(';').includes(request.mode)) return
    const metres = isOnline ? NaN : roadMetres(school.lon, school.lat, supply.lon[each]!, supply.lat[each]!)
    if (!isOnline && !(metres <= Math.min(radiusMetres, supply.limit[each]!))) return
    const disciplines = supply.disciplines[each] === '' ? [] : supply.disciplines[each]!.split(';')
    const isKnown = wanted.size === 0 || disciplines.length > 0
    if (wanted.size > 0 && isKnown && !disciplines.some((code) => wanted.has(code))) return
    const expiry = supply.dbsExpiry[each]!
    const candidate = {
      id,
      district: supply.districts[each]!,
      metres,
      disciplines,
      visitsLeft: Math.max(0, supply.visits[each]! - (visitsUsed.get(id) ?? 0)),
      sameWeek: matchedThatWeek.get(id) ?? [],
    }
    if (!isKnown) apart.push(candidate)
    else if (expiry === -1) dbsNotKnown++
    else if (expiry < dbsDay) dbsEndsBefore++
    else fitting.push(candidate)
  })
  return {
    candidates: nearestFirst(fitting),
    disciplineNotKnown: nearestFirst(apart),
    dbsEndsBefore,
    dbsNotKnown,
  }
}

const nearestFirst = (candidates: readonly VolunteerCandidate[]): readonly VolunteerCandidate[] =>
  candidates.toSorted(
    (a, b) =>
      Number(a.visitsLeft === 0) - Number(b.visitsLeft === 0) ||
      Number(a.sameWeek.length > 0) - Number(b.sameWeek.length > 0) ||
      (Number.isNaN(a.metres) ? 0 : a.metres - b.metres) ||
      (a.id < b.id ? -1 : 1),
  )
