import type { CoverageQuestion, Reach } from './coverage'
import type { AcademicYear } from '../time/academic_year'
import type { MeasureOfSchools, SchoolMeasure } from './school_measures'
import { HIDDEN_COUNT } from '../people/small_numbers'

/** What Coverage can compare areas, and years, by. */
export const COVERAGE_MEASURES = [
  'reach',
  'priority',
  'sessions',
  'hours',
  'young_people',
  'sessions_per_school',
  'contacts',
  'depth',
  'encounters',
  'providers',
  'change',
  'gap',
] as const
export type CoverageMeasure = (typeof COVERAGE_MEASURES)[number]

/** Measures that are numbers of young people, or made of one. */
const MEASURES_OF_PEOPLE: readonly CoverageMeasure[] = ['young_people', 'contacts', 'encounters']

/** Shares of schools, and what is in points of a per cent. */
export const RATE_MEASURES: readonly CoverageMeasure[] = ['reach', 'priority', 'depth']
export const POINTS_MEASURES: readonly CoverageMeasure[] = ['change', 'gap']

/** How deep schools are engaged by their sessions in the window: none, 1, 2 or 3, 4 or more. */
export const DEPTHS = ['none', 'light', 'moderate', 'deep'] as const
export type Depth = (typeof DEPTHS)[number]
const FIRST_MODERATE = 2
export const FIRST_DEEP = 4

export function depthOf(sessions: number): Depth {
  if (sessions === 0) return 'none'
  if (sessions < FIRST_MODERATE) return 'light'
  return sessions < FIRST_DEEP ? 'moderate' : 'deep'
}

/** Young people at activities: the ends of bands and their middle; HIDDEN_COUNT all three where one is small. */
export interface YoungPeople {
  readonly low: number
  readonly mid: number
  readonly high: number
}

/** What the schools of an area, or of a scope, had in a window. A session is one delivered activity. */
export interface CoverageTally {
  readonly reach: Reach
  /** Of them, the schools of the priority list; null without a list. */
  readonly priority: Reach | null
  /** Of them, the same months a year before; null where the log does not cover them. */
  readonly before: Reach | null
  readonly sessions: number
  /** Delivering as written, not times volunteers, in hundredths; and sessions that do not give any. */
  readonly hours: number
  readonly withoutHours: number
  readonly young: YoungPeople
  readonly withoutHeadcount: number
  /** Of reached schools whose roll is known: those schools, their rolls, the young people there, and sessions there without a headcount. */
  readonly contacts: {
    readonly schools: number
    readonly roll: number
    readonly young: YoungPeople
    readonly withoutHeadcount: number
  }
  /** All schools, in the order of DEPTHS. */
  readonly depth: readonly number[]
  /** Sessions that meet pupils and name an employer: the young people there, and the rolls of all schools. */
  readonly encounters: { readonly young: number; readonly roll: number; readonly schools: number }
  /** Different employers or providers named. */
  readonly employers: number
}

export interface Quartiles {
  readonly q1: number
  readonly median: number
  readonly q3: number
  readonly p90: number
  readonly max: number
}

/** What the map lays over the schools: the areas compared, nothing, or a grid of equal hexagons. */
export const MAP_FORMS = ['areas', 'points', 'hexagons'] as const
export type MapForm = (typeof MAP_FORMS)[number]

/** Numbers of young people are given by area alone: beside them, those of hexagons would give small ones away. */
export const canBeInHexagons = (measure: CoverageMeasure): boolean => !MEASURES_OF_PEOPLE.includes(measure)

export interface CoverageMeasuresQuestion extends CoverageQuestion {
  readonly listId: string | null
  /** Set where hexagons of so many kilometres are compared in the place of the areas of `by`. */
  readonly hexagonKm?: number
  /** Set where each school is a point in the colours of this measure. */
  readonly schoolsBy?: SchoolMeasure
}

export interface CoverageMeasuresAnswer {
  readonly question: CoverageMeasuresQuestion
  readonly version: number
  readonly all: CoverageTally
  /** Over reached schools: sessions, and hours; null where none was reached. */
  readonly sessionQuartiles: Quartiles | null
  readonly hourQuartiles: Quartiles | null
  /** By area of the grouping compared by, or by hexagon. */
  readonly areas: readonly CoverageTally[]
  /** Where the question asks for them. */
  readonly schools?: MeasureOfSchools
  /** Of the same schools, in every academic year of the log. */
  readonly years: readonly { readonly year: AcademicYear; readonly tally: CoverageTally }[]
}

const HIDDEN_YOUNG: YoungPeople = { low: HIDDEN_COUNT, mid: HIDDEN_COUNT, high: HIDDEN_COUNT }

/** The same with every number of young people hidden. */
export const withoutPeople = (tally: CoverageTally): CoverageTally => ({
  ...tally,
  young: HIDDEN_YOUNG,
  contacts: { ...tally.contacts, young: HIDDEN_YOUNG },
  encounters: { ...tally.encounters, young: HIDDEN_COUNT },
})

/** A measure as a number, with what it is made of; null where there is nothing to divide by, or it is hidden. */
export interface MeasureValue {
  readonly value: number | null
  readonly isHidden: boolean
  /** Null for a measure that is no rate. */
  readonly numerator: number | null
  readonly denominator: number | null
}

const count = (value: number): MeasureValue => ({
  value: value === HIDDEN_COUNT ? null : value,
  isHidden: value === HIDDEN_COUNT,
  numerator: null,
  denominator: null,
})

function rate(numerator: number, denominator: number): MeasureValue {
  const isHidden = numerator === HIDDEN_COUNT
  const value = isHidden || denominator <= 0 ? null : numerator / denominator
  return { value, isHidden, numerator: isHidden ? null : numerator, denominator }
}

const reachRateOf = (reach: Reach | null): MeasureValue =>
  reach === null ? NO_VALUE : rate(reach.reached, reach.schools)
const NO_VALUE: MeasureValue = { value: null, isHidden: false, numerator: null, denominator: null }

/** The value of a measure for one tally; `targetPct` is of reach, null for none. Rates are from 0 to 1, changes in points. */
export function measureOf(
  measure: CoverageMeasure,
  tally: CoverageTally,
  targetPct: number | null,
): MeasureValue {
  const { reach, before, sessions, young, contacts, depth, encounters } = tally
  switch (measure) {
    case 'reach':
      return reachRateOf(reach)
    case 'priority':
      return reachRateOf(tally.priority)
    case 'sessions':
      return count(sessions)
    case 'hours':
      return count(tally.hours / 100)
    case 'young_people':
      return count(young.mid)
    case 'sessions_per_school':
      return rate(sessions, reach.reached)
    case 'contacts':
      return rate(contacts.young.mid, contacts.roll)
    case 'depth':
      return rate(depth[DEPTHS.indexOf('deep')] ?? 0, reach.schools)
    case 'encounters':
      return rate(encounters.young, encounters.roll)
    case 'providers':
      return count(tally.employers)
    case 'change': {
      const [now, then] = [reachRateOf(reach).value, reachRateOf(before).value]
      return { ...NO_VALUE, value: now === null || then === null ? null : 100 * (now - then) }
    }
    case 'gap': {
      const now = reachRateOf(reach).value
      return { ...NO_VALUE, value: now === null || targetPct === null ? null : 100 * now - targetPct }
    }
  }
}
