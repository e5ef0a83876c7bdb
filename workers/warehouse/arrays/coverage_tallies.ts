import { DEPTHS, depthOf, type CoverageTally } from '../../../src/domain/coverage/coverage_measures'
import type { CountedActivities } from '../../../src/domain/engagement/engagement'
import { dayNumber, type Window } from '../../../src/domain/time/academic_year'
import type { EngagementColumns } from './engagement_columns'
import { NO_HEADCOUNT } from './headcounts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends object | null ? Mutable<T[K]> : T[K] }

/** A tally that is still being added up, with the providers that it has counted. */
interface OpenTally {
  readonly tally: Mutable<CoverageTally>
  readonly providers: Set<number>
}

const noYoung = () => ({ low: 0, mid: 0, high: 0 })

const emptyTally = (hasList: boolean, hasBefore: boolean): OpenTally => ({
  tally: {
    reach: { schools: 0, reached: 0 },
    priority: hasList ? { schools: 0, reached: 0 } : null,
    before: hasBefore ? { schools: 0, reached: 0 } : null,
    sessions: 0,
    hours: 0,
    withoutHours: 0,
    young: noYoung(),
    withoutHeadcount: 0,
    contacts: { schools: 0, roll: 0, young: noYoung(), withoutHeadcount: 0 },
    depth: DEPTHS.map(() => 0),
    encounters: { young: 0, roll: 0, schools: 0 },
    employers: 0,
  },
  providers: new Set(),
})

/** What is added up, and of whom. */
export interface TallyScope {
  readonly window: Window
  readonly counted: CountedActivities
  /** The area of each school that counts; -1 for none, undefined for a school that does not. */
  readonly areaOf: (school: number) => number | undefined
  readonly areas: number
  /** Pupils by school; below nought where not known. */
  readonly rolls: ArrayLike<number>
  /** 1 for each school of the priority list; null without one. */
  readonly onList: ArrayLike<number> | null
  /** Whether a school was reached in the same months a year before; null where the log does not cover them. */
  readonly wasReached: ((school: number) => boolean) | null
}

/** Tallies of the whole scope and of its areas, as they are: numbers of people are not yet hidden. */
interface Tallies {
  readonly all: CoverageTally
  readonly areas: readonly CoverageTally[]
  /** By reached school: sessions, and hours in hundredths. */
  readonly sessions: readonly number[]
  readonly hours: readonly number[]
}

export function talliesOf(columns: EngagementColumns, scope: TallyScope): Tallies {
  const empty = () => emptyTally(scope.onList !== null, scope.wasReached !== null)
  const all = empty()
  const areas = Array.from({ length: scope.areas }, empty)
  const sessions: number[] = []
  const hours: number[] = []
  for (let school = 0; school < columns.schools; school++) {
    const area = scope.areaOf(school)
    if (area === undefined) continue
    const own = schoolTally(columns, scope, school)
    addTo(all, own, scope, school)
    const ofArea = areas[area]
    if (ofArea) addTo(ofArea, own, scope, school)
    if (own.sessions > 0) {
      sessions.push(own.sessions)
      hours.push(own.hours)
    }
  }
  return { all: all.tally, areas: areas.map(({ tally }) => tally), sessions, hours }
}

export interface SchoolTally {
  sessions: number
  hours: number
  withoutHours: number
  low: number
  mid: number
  high: number
  withoutHeadcount: number
  encountered: number
  readonly providers: number[]
}

export function schoolTally(columns: EngagementColumns, scope: TallyScope, school: number): SchoolTally {
  const { start, day, direct, provider, pupils, pupilsLow, pupilsHigh, hoursDelivering } = columns
  const [from, to] = [dayNumber(scope.window.from), dayNumber(scope.window.to)]
  const own: SchoolTally = {
    ...{ sessions: 0, hours: 0, withoutHours: 0, low: 0, mid: 0, high: 0 },
    ...{ withoutHeadcount: 0, encountered: 0, providers: [] },
  }
  for (let row = start[school]!; row < start[school + 1]!; row++) {
    if (day[row]! < from || (scope.counted === 'direct' && direct[row] === 0)) continue
    if (day[row]! > to) break
    own.sessions++
    if (hoursDelivering[row]! < 0) own.withoutHours++
    else own.hours += hoursDelivering[row]!
    if (provider[row]! > 0) own.providers.push(provider[row]!)
    if (pupils[row] === NO_HEADCOUNT) {
      own.withoutHeadcount++
      continue
    }
    own.mid += pupils[row]!
    own.low += pupilsLow[row]!
    own.high += pupilsHigh[row]!
    if (direct[row] === 1 && provider[row]! > 0) own.encountered += pupils[row]!
  }
  return own
}

function addTo({ tally, providers }: OpenTally, own: SchoolTally, scope: TallyScope, school: number): void {
  const reached = own.sessions > 0 ? 1 : 0
  const roll = scope.rolls[school] ?? -1
  tally.reach.schools++
  tally.reach.reached += reached
  if (tally.priority && scope.onList?.[school] === 1) {
    tally.priority.schools++
    tally.priority.reached += reached
  }
  if (tally.before && scope.wasReached) {
    tally.before.schools++
    tally.before.reached += scope.wasReached(school) ? 1 : 0
  }
  tally.sessions += own.sessions
  tally.hours += own.hours
  tally.withoutHours += own.withoutHours
  addYoung(tally.young, own)
  tally.withoutHeadcount += own.withoutHeadcount
  tally.depth[DEPTHS.indexOf(depthOf(own.sessions))]!++
  if (roll > 0) {
    tally.encounters.schools++
    tally.encounters.roll += roll
    tally.encounters.young += own.encountered
    if (reached === 1) {
      tally.contacts.schools++
      tally.contacts.roll += roll
      tally.contacts.withoutHeadcount += own.withoutHeadcount
      addYoung(tally.contacts.young, own)
    }
  }
  for (const each of own.providers) providers.add(each)
  tally.employers = providers.size
}

function addYoung(young: { low: number; mid: number; high: number }, own: SchoolTally): void {
  young.low += own.low
  young.mid += own.mid
  young.high += own.high
}
