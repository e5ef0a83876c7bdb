import { isoOfDay, dayNumber } from '../../src/domain/time/academic_year'
import { mondayOf, type PeriodKind } from '../../src/domain/calendar/day_kind'
import type { ActivityType } from '../../src/domain/engagement/engagement'
import { randomFor, type Random } from './random'
import type { DemoSchool } from './schools'
import { localAuthorities } from './settlements'

/** Some days of one authority’s school year. */
export interface DemoPeriod {
  readonly authority: string
  readonly name: string
  readonly kind: PeriodKind
  readonly from: string
  readonly to: string
}

/** One event of an invented calendar. */
export interface DemoEvent {
  readonly index: number
  readonly title: string
  readonly provider: string
  readonly start: string
  readonly end: string
  readonly school: DemoSchool | null
  readonly venue: string | null
  readonly years: string
  readonly discipline: string
  readonly type: ActivityType
}

/** School years from 2025/26 on, near enough for any authority, so that the demo’s next term has weeks. */
const YEARS: readonly (readonly [name: string, kind: PeriodKind, from: string, to: string])[] = [
  ['Autumn 1', 'term', '2025-09-02', '2025-10-24'],
  ['October', 'half-term', '2025-10-25', '2025-11-02'],
  ['Autumn 2', 'term', '2025-11-03', '2025-12-19'],
  ['Christmas', 'holiday', '2025-12-20', '2026-01-04'],
  ['INSET', 'INSET', '2026-01-05', '2026-01-05'],
  ['Spring 1', 'term', '2026-01-05', '2026-02-13'],
  ['February', 'half-term', '2026-02-14', '2026-02-22'],
  ['Spring 2', 'term', '2026-02-23', '2026-03-27'],
  ['Easter', 'holiday', '2026-03-28', '2026-04-12'],
  ['Summer 1', 'term', '2026-04-13', '2026-05-22'],
  ['Exams', 'exams', '2026-05-11', '2026-06-19'],
  ['May', 'half-term', '2026-05-23', '2026-05-31'],
  ['Summer 2', 'term', '2026-06-01', '2026-07-17'],
  ['Summer', 'holiday', '2026-07-18', '2026-08-31'],
  ['Autumn 1', 'term', '2026-09-02', '2026-10-23'],
  ['October', 'half-term', '2026-10-24', '2026-11-01'],
  ['Autumn 2', 'term', '2026-11-02', '2026-12-18'],
  ['Christmas', 'holiday', '2026-12-19', '2027-01-03'],
  ['INSET', 'INSET', '2027-01-04', '2027-01-04'],
  ['Spring 1', 'term', '2027-01-04', '2027-02-12'],
  ['February', 'half-term', '2027-02-13', '2027-02-21'],
  ['Spring 2', 'term', '2027-02-22', '2027-03-25'],
  ['Easter', 'holiday', '2027-03-26', '2027-04-11'],
  ['Summer 1', 'term', '2027-04-12', '2027-05-28'],
  ['Exams', 'exams', '2027-05-10', '2027-06-18'],
  ['May', 'half-term', '2027-05-29', '2027-06-06'],
  ['Summer 2', 'term', '2027-06-07', '2027-07-20'],
  ['Summer', 'holiday', '2027-07-21', '2027-08-31'],
  ['Autumn 1', 'term', '2027-09-02', '2027-10-22'],
  ['October', 'half-term', '2027-10-23', '2027-10-31'],
  ['Autumn 2', 'term', '2027-11-01', '2027-12-17'],
  ['Christmas', 'holiday', '2027-12-18', '2028-01-03'],
  ['INSET', 'INSET', '2028-01-04', '2028-01-04'],
  ['Spring 1', 'term', '2028-01-04', '2028-02-11'],
  ['February', 'half-term', '2028-02-12', '2028-02-20'],
  ['Spring 2', 'term', '2028-02-21', '2028-03-31'],
  ['Easter', 'holiday', '2028-04-01', '2028-04-17'],
  ['Summer 1', 'term', '2028-04-18', '2028-05-26'],
  ['Exams', 'exams', '2028-05-08', '2028-06-16'],
  ['May', 'half-term', '2028-05-27', '2028-06-04'],
  ['Summer 2', 'term', '2028-06-05', '2028-07-20'],
  ['Summer', 'holiday', '2028-07-21', '2028-08-31'],
]

export const makePeriods = (): readonly DemoPeriod[] =>
  localAuthorities.flatMap(({ code }) =>
    YEARS.map(([name, kind, from, to]) => ({ authority: code, name, kind, from, to })),
  )

interface DemoProvider {
  readonly name: string
  readonly region: string
  readonly discipline: string
  readonly titles: readonly (readonly [title: string, type: ActivityType])[]
}

/** Providers of one discipline are at work in one region, so that they meet. */
const PROVIDERS: readonly DemoProvider[] = [
  {
    name: 'Demo Science Bus',
    region: 'North East',
    discipline: 'engineering',
    titles: [['Science bus', 'HANDS_ON']],
  },
  {
    name: 'Demo Robotics Trust',
    region: 'North East',
    discipline: 'engineering',
    titles: [
      ['Robotics heat', 'COMPETITION'],
      ['Robotics morning', 'HANDS_ON'],
    ],
  },
  {
    name: 'Demo Maths Roadshow',
    region: 'North East',
    discipline: 'maths',
    titles: [['Maths show', 'EXHIBIT_EVENT']],
  },
  {
    name: 'Demo Careers Hub',
    region: 'North East',
    discipline: 'engineering;maths',
    titles: [
      ['Careers fair', 'CAREERS_FAIR'],
      ['Options evening', 'CAREERS_TALK'],
    ],
  },
  {
    name: 'Demo University',
    region: 'North East',
    discipline: 'chemistry',
    titles: [['Chemistry taster', 'HANDS_ON']],
  },
  {
    name: 'Demo Water Company',
    region: 'North East',
    discipline: 'chemistry;environment_earth',
    titles: [['Water lab', 'HANDS_ON']],
  },
]

const EVENTS_EACH = 14
const FIRST = dayNumber('2025-11-03')
const WEEKS = 20
/** Events gather at few schools, as they do. */
const BUSY_SCHOOLS = 14
const HOURS = [9, 10, 11, 13, 14]

const time = (day: number, hour: number): string => `${isoOfDay(day)}T${String(hour).padStart(2, '0')}:00:00`

/** Two terms of events of invented providers, some of them at one school in one week. */
export function makeEvents(schools: readonly DemoSchool[]): readonly DemoEvent[] {
  const random = randomFor('calendar')
  const events: DemoEvent[] = []
  for (const provider of PROVIDERS) {
    const near = schools.filter(
      ({ authority, phase }) => authority.region === provider.region && phase === 'SEC',
    )
    for (let each = 0; each < EVENTS_EACH; each++)
      events.push(eventOf(random, provider, near.slice(0, BUSY_SCHOOLS), events.length))
  }
  return events
}

function eventOf(
  random: Random,
  provider: DemoProvider,
  near: readonly DemoSchool[],
  index: number,
): DemoEvent {
  const [title, type] = random.pick(provider.titles)
  const day = mondayOf(FIRST) + 7 * random.below(WEEKS) + random.below(5)
  const hour = random.pick(HOURS)
  const isAtVenue = random.chance(0.07)
  const year = 7 + random.below(4)
  return {
    index,
    title,
    provider: provider.name,
    start: time(day, hour),
    end: time(day, hour + 1 + random.below(2)),
    school: isAtVenue ? null : random.pick(near),
    venue: isAtVenue ? 'Demo Town Hall' : null,
    years: random.chance(0.2) ? '' : `${year};${year + 1}`,
    discipline: provider.discipline,
    type,
  }
}
