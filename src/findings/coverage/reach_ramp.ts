import { scaleThreshold } from 'd3-scale'

/** Reach runs light to dark in one direction (DESIGN). */
export const REACH_RAMP = [
  '#F4EEDD',
  '#D5E3CF',
  '#A5CDBF',
  '#66AFA8',
  '#2F8B8B',
  '#146270',
  '#0C3F52',
] as const

/** Shares of the target where the colour steps; the fifth step is the target itself. */
const STEPS_OF_TARGET = [0.4, 0.6, 0.75, 0.875, 1, 1.15]
const STEPS_WITHOUT_TARGET = [15, 30, 45, 60, 75, 90]

/** The six per cents between the seven colours. With a target the two darkest colours mean "target met". */
export const reachSteps = (targetPct: number | null): number[] =>
  targetPct === null
    ? STEPS_WITHOUT_TARGET
    : STEPS_OF_TARGET.map((share) => Math.min(100, Math.round(share * targetPct)))

/** The colour of a rate from 0 to 1; null (no schools) has none. */
export function reachColour(rate: number | null, steps: readonly number[]): string | null {
  return rate === null ? null : scaleThreshold(steps, REACH_RAMP)(rate * 100 + 1e-9)
}

/** Colour of the area that a list of schools is limited to; the land around it keeps the map's own colour. */
export const SELECTED_LAND_COLOUR = '#F7F5EF'
