import { quantileAt, type Random } from './random'
import { ALL_PCT, GROUP_OF, PRIORITY_PCT } from './reach_levels'
import type { DemoSchool } from './schools'

/** What makes one school readier to be reached than another, year in, year out. */
export interface Leaning {
  /** Somebody visits it nearly every year. The others take turns. */
  readonly standing: boolean
  /** 0 to 1: how much it asks for visits. */
  readonly keenness: number
}

/** Of the schools reached in the leanest year, those with a standing relationship. */
const STANDING_AMONG_REACHED = 0.42

/** Share of pupils on free school meals in a school like most, per cent. */
const USUAL_FSM_PCT = 22

/** What each point of free school meals above the usual takes from the odds of a standing relationship. */
const STANDING_LOST_PER_FSM_POINT = 0.015

/** What each point of free school meals takes from a year's readiness. */
const READINESS_LOST_PER_FSM_POINT = 0.011

/** What a standing relationship gives, and what having been reached last year takes, beside a year's luck of 0 to 1. */
const STANDING_GIVES = 1
const LAST_TURN_TAKES = 0.9

/** What keenness gives, from the least to the most keen: a few schools hardly let anybody in. */
const KEENNESS_GIVES = [-0.5, 0, 0.05, 0.1, 0.15, 0.2]

export function drawLeaning(random: Random, { phase, fsmPct }: DemoSchool, priority: boolean): Leaning {
  const group = GROUP_OF[phase]
  const pct = (priority ? PRIORITY_PCT[group] : undefined) ?? ALL_PCT[group]
  const aboveUsual = (fsmPct ?? USUAL_FSM_PCT) - USUAL_FSM_PCT
  const forFsm = Math.max(0.1, 1 - STANDING_LOST_PER_FSM_POINT * aboveUsual)
  const standing = random.chance((STANDING_AMONG_REACHED * Math.min(...pct) * forFsm) / 100)
  return { standing, keenness: random.next() }
}

/** How ready a school is to be reached this year beside others of its hub and group; larger schools are readier. */
export function readinessOf(
  random: Random,
  { pupils, fsmPct }: DemoSchool,
  { standing, keenness }: Leaning,
  reachedLastYear: boolean,
): number {
  const luck = random.next()
  const turn = standing ? STANDING_GIVES : reachedLastYear ? -LAST_TURN_TAKES : 0
  const size = Math.min(pupils, 1500) / 3000
  const drag = READINESS_LOST_PER_FSM_POINT * (fsmPct ?? USUAL_FSM_PCT)
  return luck + turn + quantileAt(KEENNESS_GIVES, keenness) + size - drag
}
