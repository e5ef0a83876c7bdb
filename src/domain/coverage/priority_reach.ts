import { PHASES, PHASES_REPORTED_AS } from '../school/phase'
import type { ReportingPhase } from '../school/phase'
import type { Reach } from './coverage'

/**
 * Reach of the schools on a priority list and of the rest of the register, in one area and over every phase
 * (DOMAIN §4.2). The list's phases differ from the rest's, so its reach is read beside that mix. Order: PHASES.
 */
export interface PriorityReach {
  readonly list: readonly Reach[]
  readonly rest: readonly Reach[]
}

/** A reporting phase, or what none of them but "all" counts. */
export type PhaseGroup = Exclude<ReportingPhase, 'all'> | 'other'

export interface ListAndRest {
  readonly list: Reach
  readonly rest: Reach
}

/** The groups that reach is told by, and the schools of none of them. */
export const PHASE_GROUPS: readonly PhaseGroup[] = ['primary', 'secondary', 'college', 'special', 'other']

const GROUPS: readonly Exclude<PhaseGroup, 'other'>[] = ['primary', 'secondary', 'college', 'special']

/** The group of a phase, by its place in PHASES. */
export const phaseGroupOf = (index: number): PhaseGroup => {
  const phase = PHASES[index]
  return GROUPS.find((group) => phase && PHASES_REPORTED_AS[group].includes(phase)) ?? 'other'
}

export const sumOfReach = (reach: readonly Reach[]): Reach => ({
  schools: reach.reduce((sum, { schools }) => sum + schools, 0),
  reached: reach.reduce((sum, { reached }) => sum + reached, 0),
})

/** List and rest within one reporting phase. */
export const withinPhase = ({ list, rest }: PriorityReach, phase: PhaseGroup | 'all'): ListAndRest => {
  const inPhase = (reach: readonly Reach[]) =>
    sumOfReach(reach.filter((_, index) => phase === 'all' || phaseGroupOf(index) === phase))
  return { list: inPhase(list), rest: inPhase(rest) }
}

/** The phases that the list has schools of, most schools first. */
export const phaseMix = (reach: PriorityReach): { readonly phase: PhaseGroup; readonly list: Reach }[] =>
  PHASE_GROUPS.map((phase) => ({ phase, list: withinPhase(reach, phase).list }))
    .filter(({ list }) => list.schools > 0)
    .sort((a, b) => b.list.schools - a.list.schools)
