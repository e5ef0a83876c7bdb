import { ANY_PHASE, COLLEGE, PRIMARY, SECONDARY } from '../../../src/domain/plan/instance'
import { limitMetres } from '../../../src/domain/plan/road_distance'
import type { Phase } from '../../../src/domain/school/phase'
import type { VolunteerColumns } from './volunteer_columns'

/** What volunteers say of their visits, as plans and requests use it (PLAN_MODEL §1). */

const VOLUNTEER_PHASES: readonly (readonly [string, number])[] = [
  ['primary', PRIMARY],
  ['secondary', SECONDARY],
  ['college', COLLEGE],
]

const SCHOOL_PHASES: Readonly<Partial<Record<Phase, number>>> = {
  PRI: PRIMARY,
  SEC: SECONDARY,
  P16: COLLEGE,
  ALL: PRIMARY | SECONDARY,
}

/** The phases of volunteers who may visit a school, as bits; any kind of school beside the four meets anybody. */
export const phasesOfSchool = (phase: Phase | undefined): number =>
  (phase && SCHOOL_PHASES[phase]) ?? ANY_PHASE

/** Visits a term; one where not known. */
export const volunteerVisits = ({ visits }: Pick<VolunteerColumns, 'visits'>): Int32Array =>
  visits.map((each) => (each === -1 ? 1 : each))

/** Their own travel limits in road metres; Infinity where they set none. */
export const volunteerLimits = ({ travelKm }: Pick<VolunteerColumns, 'travelKm'>): Float64Array =>
  travelKm.map((km) => (Number.isNaN(km) ? Infinity : limitMetres(km)))

/** Their phases as bits; 0 where none is known, which meets any. */
export const volunteerPhases = ({ phases }: Pick<VolunteerColumns, 'phases'>): Uint8Array =>
  Uint8Array.from(phases, (each) =>
    VOLUNTEER_PHASES.reduce((bits, [phase, bit]) => (each.includes(phase) ? bits | bit : bits), 0),
  )
