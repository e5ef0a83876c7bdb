import { CLASS_SIZE } from '../domain/class_of_thirty/class_of_thirty'

const COLUMNS = 10
const STEP = 26

/** One child of the class as a counter, filled from the left by its part: 0 to 1. */
export interface Counter {
  readonly x: number
  readonly y: number
  readonly part: number
}

export const COUNTER_RADIUS = 11

/** Thirty counters, as many filled as there are children, the last in part; more than the class holds fills all. */
export const countersOf = (children: number): readonly Counter[] =>
  Array.from({ length: CLASS_SIZE }, (_, at) => ({
    x: (at % COLUMNS) * STEP + STEP / 2,
    y: Math.floor(at / COLUMNS) * STEP + STEP / 2,
    part: Math.min(1, Math.max(0, children - at)),
  }))

export const COUNTERS_BOX = { width: COLUMNS * STEP, height: (CLASS_SIZE / COLUMNS) * STEP }
