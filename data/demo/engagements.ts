import { academicYearOf, dayNumber, isoOfDay } from '../../src/domain/time/academic_year'
import { ACTIVITY_TYPES, type ActivityType } from '../../src/domain/engagement/engagement'
import { writeActivity } from './activities'
import { drawEffort, drawLag, drawMode, type Effort } from './delivery'
import type { DemoEmployer } from './employers'
import { partnersOf } from './partners'
import type { Place } from './place'
import { drawHeadcount, type Headcount } from './pupils'
import { randomFor, type Random } from './random'
import { FIRST_YEAR, LAST_YEAR, planReach } from './reach'
import { daysBetween } from './school_days'
import type { DemoSchool } from './schools'
import { drawSchoolDay, singleVisit, visitsInYear, type Host, type Visit } from './visits'

export interface DemoEngagement extends Effort {
  readonly school: DemoSchool
  /** Days since 1 January 1970, as is `reportedDay`. */
  readonly day: number
  readonly academicYear: number
  readonly type: ActivityType
  readonly typeAsWritten: string | null
  readonly direct: boolean
  readonly employer: string | null
  readonly mode: string
  readonly yearGroups: string | null
  readonly headcount: Headcount
  readonly series: string | null
  readonly status: 'delivered' | 'planned' | 'cancelled'
  readonly reportedDay: number
}

/** The day the log was taken: what was reported later is not in it yet. */
const AS_AT = '2025-09-15'
const AS_AT_DAY = dayNumber(AS_AT)

const CANCELLED_SHARE = 0.03
/** Of schools reached in the year, those that had something put off when schools shut. */
const LOCKDOWN_CANCELLED_SHARE = 0.3
/** Of schools reached in the last year, those with something in the diary for the autumn. */
const PLANNED_SHARE = 0.28

const drawLockdownDay = daysBetween('2020-03-18', '2020-07-10')
const drawAutumnDay = daysBetween('2025-09-17', '2025-12-12')

/** The demo's log, by school in register order, then by date. */
export function makeEngagements(
  schools: readonly DemoSchool[],
  employers: readonly DemoEmployer[],
  priority: ReadonlySet<DemoSchool>,
): readonly DemoEngagement[] {
  const random = randomFor('engagements')
  const { standing, reachedIn } = planReach(schools, priority)
  const placed = employers.filter((each): each is DemoEmployer & { place: Place } => each.place !== null)
  return schools.flatMap((school) => {
    if (!reachedIn.some((reached) => reached[school.index])) return []
    const host: Host = {
      school,
      priority: priority.has(school),
      standing: standing[school.index] ?? false,
      partners: partnersOf(random, school, placed),
    }
    const years = reachedIn.flatMap((reached, on) => (reached[school.index] ? [FIRST_YEAR + on] : []))
    return years
      .flatMap((year) => logOfYear(random, host, year))
      .filter(({ reportedDay }) => reportedDay <= AS_AT_DAY)
      .sort((a, b) => a.day - b.day)
  })
}

/** What one school's year left in the log: sessions held and called off, and after the last year those planned. */
function logOfYear(random: Random, host: Host, year: number): readonly DemoEngagement[] {
  const record = (visits: readonly Visit[], status: DemoEngagement['status']): DemoEngagement[] =>
    visits.map((visit) => write(random, host.school, visit, status))
  const held = visitsInYear(random, host, year)
  const calledOff = held
    .filter(() => random.chance(CANCELLED_SHARE))
    .map(() => singleVisit(random, host, drawSchoolDay(random, year)))
  if (year === FIRST_YEAR && random.chance(LOCKDOWN_CANCELLED_SHARE))
    calledOff.push(singleVisit(random, host, drawLockdownDay(random)))
  const planned =
    year === LAST_YEAR && random.chance(PLANNED_SHARE)
      ? [singleVisit(random, host, drawAutumnDay(random))]
      : []
  return [...record(held, 'delivered'), ...record(calledOff, 'cancelled'), ...record(planned, 'planned')]
}

function write(
  random: Random,
  school: DemoSchool,
  { day, meant, employer, yearGroups, inSeries }: Visit,
  status: DemoEngagement['status'],
): DemoEngagement {
  const { type, asWritten } = writeActivity(random, meant)
  const academicYear = academicYearOf(isoOfDay(day))
  const lag = drawLag(random)
  return {
    school,
    day,
    academicYear,
    type,
    typeAsWritten: asWritten,
    direct: ACTIVITY_TYPES[type].kind !== 'indirect',
    employer,
    mode: drawMode(random, meant, day),
    yearGroups,
    headcount: drawHeadcount(random, meant, school.pupils),
    ...drawEffort(random),
    series: inSeries ? `S${school.id}-${academicYear}` : null,
    status,
    reportedDay: status === 'planned' ? AS_AT_DAY - (lag % 90) : day + lag,
  }
}
