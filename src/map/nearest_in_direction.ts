import { mercatorX, mercatorY } from './mercator'

export type Direction = 'up' | 'down' | 'left' | 'right'

export interface Stop {
  readonly area: number
  readonly label: readonly [lon: number, lat: number]
}

/** Weight of sideways against forward distance, so that the walk keeps its direction. */
const COST_OF_ASIDE = 2

/**
 * The nearest area that lies in a direction from a place, as the map shows it, or null at the edge. Each other area
 * lies in exactly one of the four directions.
 */
export function nearestInDirection(
  stops: readonly Stop[],
  from: readonly [lon: number, lat: number],
  direction: Direction,
): number | null {
  let best: number | null = null
  let bestCost = Infinity
  for (const { area, label } of stops) {
    const east = mercatorX(label[0]) - mercatorX(from[0])
    const south = mercatorY(label[1]) - mercatorY(from[1])
    const [ahead, aside] = turned(east, south, direction)
    if (ahead <= 0 || Math.abs(aside) > ahead) continue
    const cost = ahead + COST_OF_ASIDE * Math.abs(aside)
    if (cost < bestCost) [best, bestCost] = [area, cost]
  }
  return best
}

function turned(east: number, south: number, direction: Direction): [ahead: number, aside: number] {
  switch (direction) {
    case 'up':
      return [-south, east]
    case 'down':
      return [south, east]
    case 'left':
      return [-east, south]
    case 'right':
      return [east, south]
  }
}
