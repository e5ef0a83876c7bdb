import { depthOf, type CoverageMeasure } from '../../domain/coverage/coverage_measures'
import {
  isOfSchools,
  NOT_ASKED,
  type MeasureOfSchools,
  type SchoolMeasure,
} from '../../domain/coverage/school_measures'
import { columnFrom } from '../../domain/column_from'
import { OUT_OF_SCOPE } from '../../domain/engagement/engagement'
import { counted } from '../../domain/words/counted'
import { formatCount } from '../format_number'
import { POINT_STEPS } from './measure_ramp'
import { MEASURE_LABELS } from './measure_words'
import { REACH_RAMP } from './reach_ramp'

const SESSION_STEPS = [1, 2, 4, 8, 16, 32]

/** The values between the seven colours of schools: the same for every place and year, so that maps compare. */
export const SCHOOL_STEPS: Readonly<Record<SchoolMeasure, readonly number[]>> = {
  sessions: SESSION_STEPS,
  sessions_per_school: SESSION_STEPS,
  depth: SESSION_STEPS,
  hours: [1, 2, 5, 10, 20, 40],
  providers: [1, 2, 3, 4, 6, 10],
  change: POINT_STEPS,
}

/** What the steps are in. */
export const SCHOOL_UNITS: Readonly<Record<SchoolMeasure, string>> = {
  sessions: 'sessions of each school',
  sessions_per_school: 'sessions of each school',
  depth: 'sessions of each school: 1 light, 2 or 3 moderate, from 4 deep',
  hours: 'hours at each school',
  providers: 'employers and providers of each school',
  change: 'points: 100 newly reached, −100 no longer',
}

/** What the lowest mark, a ring, stands for. */
export const RING_NOTES: Readonly<Record<SchoolMeasure, string>> = {
  sessions: 'A ring: no session.',
  sessions_per_school: 'A ring: no session.',
  depth: 'A ring: none.',
  hours: 'A ring: under an hour.',
  providers: 'A ring: none named.',
  change: 'A ring: reached the year before, and not now.',
}

/** Schools in the colours of a measure. */
export interface SchoolPoints extends MeasureOfSchools {
  /** Per school, the place of its colour in REACH_RAMP, NO_VALUE, or OUT_OF_SCOPE. */
  readonly state: Uint8Array
  readonly steps: readonly number[]
  readonly notKnown: number
}

/** The byte of a school whose value is not known: after the colours of the ramp. */
const NO_VALUE = REACH_RAMP.length

export function schoolPointsOf({ measure, value }: MeasureOfSchools): SchoolPoints {
  const steps = SCHOOL_STEPS[measure]
  const state = columnFrom(Uint8Array, value, (each) =>
    each === NOT_ASKED
      ? OUT_OF_SCOPE
      : Number.isNaN(each)
        ? NO_VALUE
        : steps.filter((step) => step <= each).length,
  )
  return { measure, value, steps, state, notKnown: state.filter((byte) => byte === NO_VALUE).length }
}

/** What the key says of marks that are no colour of the ramp; that of two maps counts no schools. */
export function pointMarksNote({ measure, notKnown }: SchoolPoints, isOfTwo = false): string {
  const of = isOfTwo ? '' : `, of ${counted(notKnown, 'school')}`
  return `${RING_NOTES[measure]}${notKnown > 0 ? ` Hollow square: not known${of}.` : ''}`
}

/** "12 sessions", "Moderate: 3 sessions", "hours not given"; '' of a school that is not asked about. */
export function schoolValueWords({ measure, value }: MeasureOfSchools, school: number): string {
  const own = value[school] ?? NOT_ASKED
  if (own === NOT_ASKED) return ''
  const depth = depthOf(own)
  switch (measure) {
    case 'sessions':
    case 'sessions_per_school':
      return own === 0 ? 'No sessions' : counted(own, 'session')
    case 'depth':
      return own === 0
        ? 'No sessions'
        : `${depth.charAt(0).toUpperCase()}${depth.slice(1)}: ${counted(own, 'session')}`
    case 'hours':
      return Number.isNaN(own) ? 'Hours not given' : `${formatCount(Math.round(10 * own) / 10)} hours`
    case 'providers':
      return own === 0
        ? 'No employer or provider named'
        : counted(own, 'employer or provider', 'employers and providers')
    case 'change':
      if (Number.isNaN(own)) return 'Year before not in the log'
      return own > 0 ? 'Newly reached' : own < 0 ? 'Reached the year before, not now' : 'As the year before'
  }
}

const OF_PEOPLE = 'numbers of young people are given by area alone, so that small ones stay hidden'
const WHY_NOT: Partial<Readonly<Record<CoverageMeasure, string>>> = {
  young_people: OF_PEOPLE,
  contacts: OF_PEOPLE,
  encounters: OF_PEOPLE,
  priority: 'which is a share of many schools; the table has it by area',
  gap: 'which is a share of many schools; the table has it by area',
}

/** Why points do not take the colours of the measure chosen; '' where they do, and of reach, which their status tells. */
export const pointsNote = (measure: CoverageMeasure): string =>
  measure === 'reach' || isOfSchools(measure)
    ? ''
    : `Points show each school’s status, not “${MEASURE_LABELS[measure]}”: ${WHY_NOT[measure] ?? ''}.`
