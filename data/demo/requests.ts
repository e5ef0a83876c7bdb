import type { ActivityType } from '../../src/domain/engagement/engagement'
import type { RequestStatus } from '../../src/domain/requests/request'
import { dayNumber } from '../../src/domain/time/academic_year'
import { kilometresBetween } from './place'
import { randomFor, weighted, type Random } from './random'
import type { DemoSchool } from './schools'
import type { DemoVolunteer } from './volunteers'

/** A request of a school for volunteers; nothing in it names anybody. */
export interface DemoRequest {
  readonly id: string
  readonly school: DemoSchool
  /** Days since 1 January 1970, here and below. */
  readonly created: number
  readonly type: ActivityType
  readonly typeAsWritten: string
  readonly discipline: string | null
  readonly yearGroups: string
  readonly pupils: number | null
  readonly volunteersNeeded: number
  readonly neededFrom: number | null
  readonly neededTo: number | null
  readonly mode: string
  readonly status: RequestStatus
  readonly statusDay: number
  readonly volunteer: string | null
}

const COUNT = 160

const drawStatus = weighted<RequestStatus>([
  ['open', 34],
  ['offered', 8],
  ['matched', 22],
  ['delivered', 12],
  ['unfilled_expired', 12],
  ['declined_by_school', 5],
  ['withdrawn', 7],
])
const drawType = weighted<readonly [ActivityType, string]>([
  [['CAREERS_TALK', 'Careers talk'], 30],
  [['WORKSHOP', 'Workshop'], 24],
  [['STEM_CLUB', 'STEM club'], 14],
  [['MOCK_INTERVIEW', 'Mock interviews'], 10],
  [['CHALLENGE_DAY', 'Challenge day'], 8],
  [['ASSEMBLY', 'Assembly'], 8],
  [['MENTORING', 'Mentoring'], 6],
])
const drawDiscipline = weighted<string | null>([
  [null, 40],
  ['engineering', 18],
  ['computing', 12],
  ['biology', 8],
  ['physics', 8],
  ['chemistry', 7],
  ['maths', 7],
])
const drawMode = weighted<string>([
  ['in_school', 80],
  ['live_online', 12],
  ['employer_site', 8],
])

/** Requests of the last summer term for the autumn after it; a quarter of them without a day. */
export function makeRequests(
  schools: readonly DemoSchool[],
  priority: ReadonlySet<DemoSchool>,
  volunteers: readonly DemoVolunteer[],
): readonly DemoRequest[] {
  const random = randomFor('requests')
  const asking = schools.filter(({ phase, located }) => located && (phase === 'PRI' || phase === 'SEC'))
  const listed = asking.filter((school) => priority.has(school))
  const active = volunteers.filter(({ status, district }) => status === 'active' && district !== null)
  return Array.from({ length: COUNT }, (_, index): DemoRequest => {
    const school = random.pick(random.chance(0.5) ? listed : asking)
    const [type, typeAsWritten] = drawType(random)
    const status = drawStatus(random)
    const created = dayBetween(random, '2025-05-01', '2025-07-11')
    const neededFrom = dayBetween(random, '2025-09-15', '2025-11-28')
    const hasDay = random.chance(0.75)
    const span = random.pick([0, 0, 4, 11])
    const isSecondary = school.phase === 'SEC'
    return {
      id: `Q-${String(index + 1).padStart(4, '0')}`,
      school,
      created,
      type,
      typeAsWritten,
      discipline: drawDiscipline(random),
      yearGroups: `Year ${isSecondary ? 7 + random.below(7) : 3 + random.below(4)}`,
      pupils: random.chance(0.2) ? null : 30 * (1 + random.below(isSecondary ? 6 : 2)),
      volunteersNeeded: random.pick([1, 1, 1, 2, 2, 3]),
      neededFrom: hasDay ? neededFrom : null,
      neededTo: hasDay ? neededFrom + span : null,
      mode: drawMode(random),
      status,
      statusDay: created + random.below(5),
      volunteer: status === 'matched' || status === 'delivered' ? nearestOf(active, school) : null,
    }
  })
}

function nearestOf(volunteers: readonly DemoVolunteer[], school: DemoSchool): string | null {
  let best: DemoVolunteer | undefined
  let least = Infinity
  for (const each of volunteers) {
    const km = kilometresBetween(each.district!, school.place)
    if (km < least) [best, least] = [each, km]
  }
  return best?.id ?? null
}

const dayBetween = (random: Random, first: string, last: string): number =>
  dayNumber(first) + random.below(dayNumber(last) - dayNumber(first) + 1)
