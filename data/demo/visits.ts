import { dayNumber, windowOfYear } from '../../src/domain/time/academic_year'
import type { ActivityType } from '../../src/domain/engagement/engagement'
import { drawActivity, drawSeriesActivity } from './activities'
import { drawPartner } from './partners'
import { drawYearGroups } from './pupils'
import { quantileAt, type Random } from './random'
import { FIRST_YEAR, LAST_YEAR } from './reach'
import { daysOfYear, isHoliday } from './school_days'
import type { DemoSchool } from './schools'

/** One session at a school, before anybody has written it down. */
export interface Visit {
  readonly day: number
  readonly meant: ActivityType
  readonly employer: string | null
  readonly yearGroups: string | null
  /** True for the sessions of a series; one school has at most one series a year. */
  readonly inSeries: boolean
}

/** A school as those who visit it know it. */
export interface Host {
  readonly school: DemoSchool
  readonly priority: boolean
  /** Somebody visits it nearly every year: it has a first partner, series, and more sessions. */
  readonly standing: boolean
  /** Names of employers, the likeliest first. */
  readonly partners: readonly string[]
}

/** Sessions in a year at a school that is reached, from the least to the most lively: most have few, some have dozens. */
const SESSIONS = {
  fewer: [1, 1, 1.3, 1.7, 2, 2.5, 3.2, 4.4, 8, 32],
  more: [1, 1, 1.2, 2.2, 3.8, 6, 9, 14.5, 25, 78],
}

/** How far up SESSIONS a school goes whose visitors take it in turn. */
const LIVELIEST_TURN = 0.62

/** Sessions after the first beside a usual year, from FIRST_YEAR. */
const VOLUME = [0.95, 0.72, 1.1, 1.36, 1.5, 1.6]

const SHARE_WITH_A_SERIES = 0.4
const SHORTEST_SERIES = 3
const LONGEST_SERIES = 10

const drawDay = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, on) => daysOfYear(FIRST_YEAR + on))

/** The sessions of one reached school in one academic year: at least one. */
export function visitsInYear(random: Random, host: Host, year: number): readonly Visit[] {
  const sizes = ['SEC', 'ALL', 'P16'].includes(host.school.phase) ? SESSIONS.more : SESSIONS.fewer
  const luck = random.next()
  const usual = quantileAt(sizes, host.standing ? luck : LIVELIEST_TURN * luck * luck)
  const count = 1 + Math.round((usual - 1) * (VOLUME[year - FIRST_YEAR] ?? 1))
  const series =
    host.standing && count > SHORTEST_SERIES && random.chance(SHARE_WITH_A_SERIES)
      ? seriesIn(random, host, year, count)
      : []
  const singles = Array.from({ length: count - series.length }, () =>
    singleVisit(random, host, drawSchoolDay(random, year)),
  )
  return [...series, ...singles]
}

/** A session on its own; what happens in the holidays is a camp. */
export function singleVisit(
  random: Random,
  { school, priority, standing, partners }: Host,
  day: number,
): Visit {
  const meant = isHoliday(day) ? 'HOLIDAY_CAMP' : drawActivity(random, school.highAge, priority)
  const employer = drawPartner(random, partners, standing)
  return { day, meant, employer, yearGroups: drawYearGroups(random, meant, school), inSeries: false }
}

export function drawSchoolDay(random: Random, year: number): number {
  const draw = drawDay[year - FIRST_YEAR]
  if (!draw) throw new Error(`The demo has no year ${year}`)
  return draw(random)
}

/** Sessions a week or two apart with one employer and one group of pupils; none in the holidays. */
function seriesIn(random: Random, host: Host, year: number, count: number): readonly Visit[] {
  const meant = drawSeriesActivity(random, host.priority)
  const employer = host.partners[0] ?? null
  const yearGroups = drawYearGroups(random, meant, host.school)
  const gap = random.pick([7, 14, 14])
  const last = dayNumber(windowOfYear(year).to) - 45
  const visits: Visit[] = []
  for (let day = drawSchoolDay(random, year); day <= last; day += gap) {
    if (visits.length === Math.min(count, LONGEST_SERIES)) break
    if (!isHoliday(day) && !isShut(day)) visits.push({ day, meant, employer, yearGroups, inSeries: true })
  }
  return visits.length >= SHORTEST_SERIES ? visits : []
}

const SHUT_FROM = dayNumber('2020-03-20')
const SHUT_TO = dayNumber('2020-08-31')
const isShut = (day: number): boolean => day >= SHUT_FROM && day <= SHUT_TO
