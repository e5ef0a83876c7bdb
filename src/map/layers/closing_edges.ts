import { bbox } from '@turf/bbox'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import type { Coast } from '../coast'
import { insideNations, insideOf } from '../nations_without_schools'

/** Lines that close the outline of an area where the sea or a nation without schools covers it. */
export interface ClosingEdges {
  /** Shores within the area; they lie over the sea. */
  readonly shores: readonly Position[][]
  /** Borders of covered nations within the area; they lie beneath the sea. */
  readonly borders: readonly Position[][]
}

export const NO_EDGES: ClosingEdges = { shores: [], borders: [] }

/**
 * Areas are drawn beyond shores and borders, and masks hide the excess. These are the edges of the masks within an
 * area.
 */
export function closingEdges(
  { geometry }: Feature<MultiPolygon | Polygon, unknown>,
  { sea, nations }: Coast,
  covered: readonly string[],
): ClosingEdges {
  const box = bbox(geometry)
  const isInside = insideOf(geometry)
  const isCovered = insideNations(nations, covered)
  const coveredNations = nations.features.filter(({ properties }) => covered.includes(properties.nation))
  return {
    shores: linesWithin(sea.coordinates, box, (place) => isInside(place) && !isCovered(place)),
    borders: coveredNations.flatMap((nation) =>
      linesWithin(nation.geometry.coordinates.flat(), box, isInside),
    ),
  }
}

type Box = readonly number[]

const isWithin = ([west = 0, south = 0, east = 0, north = 0]: Box, [lon = 0, lat = 0]: Position): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north

/** The parts of rings that lie inside, cut where they cross the edge. */
function linesWithin(
  rings: readonly (readonly Position[])[],
  box: Box,
  isInside: (place: Position) => boolean,
): Position[][] {
  return rings
    .filter((ring) => ring.some((place) => isWithin(box, place)))
    .flatMap((ring) => runs(ring, isInside))
}

function runs(ring: readonly Position[], isInside: (place: Position) => boolean): Position[][] {
  const found: Position[][] = []
  let run: Position[] = []
  ring.forEach((place, at) => {
    const before = ring[at - 1]
    const inside = isInside(place)
    if (inside && run.length === 0 && before) run.push(crossing(place, before, isInside))
    if (inside) run.push(place)
    if (inside || run.length === 0) return
    const last = run.at(-1)
    if (last) run.push(crossing(last, place, isInside))
    found.push(run)
    run = []
  })
  return [...found, run].filter(({ length }) => length > 1)
}

/** Bisection steps: ten narrow a kilometre of coast down to a metre. */
const HALVINGS = 10

/** The point where a line from inside to outside crosses the edge. */
function crossing(inside: Position, outside: Position, isInside: (place: Position) => boolean): Position {
  let [near, far] = [inside, outside]
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = near.map((degrees, axis) => (degrees + (far[axis] ?? 0)) / 2)
    if (isInside(middle)) near = middle
    else far = middle
  }
  return near
}
