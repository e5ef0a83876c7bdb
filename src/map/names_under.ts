import type { Map as MapLibre } from 'maplibre-gl'
import type { AreaMark } from './cartographer'

/** A box on the map, in CSS px from its left and top edge. */
interface MapBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The box of an element within the map; null of none. */
export function boxOf(element: HTMLElement | undefined): MapBox | null {
  if (!element) return null
  const { offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight } = element
  return { left, top, right: left + offsetWidth, bottom: top + offsetHeight }
}

/** What lies over a map; null where it is not there. */
export interface MapCovers {
  readonly key: MapBox | null
  readonly buttons: MapBox | null
}

export const NO_COVERS: MapCovers = { key: null, buttons: null }

/** Where the middle of an area's name is drawn. */
export interface PlacedName {
  readonly area: number
  readonly name: string
  readonly x: number
  readonly y: number
}

/** Where the names of areas are drawn, as the map stands now. */
export const placeNames = (
  map: Pick<MapLibre, 'project'>,
  marks: readonly Pick<AreaMark, 'area' | 'label'>[],
  names: readonly string[],
): PlacedName[] =>
  marks.map(({ area, label }) => ({ area, name: names[area] ?? '', ...map.project([...label]) }))

/** Of a name as area_edition.ts draws it: the largest size in px, letters in ems, and ems to a line. */
const SIZE = 15
const LETTER = 0.55
const LINE = 8
const LINE_HEIGHT = 1.2

/** The areas whose names would lie under the key or the buttons, wholly or in part: half a name cannot be read. */
export const namesUnder = (names: readonly PlacedName[], { key, buttons }: MapCovers): ReadonlySet<number> =>
  new Set(
    names
      .filter((each) => [key, buttons].some((cover) => cover !== null && touches(each, cover)))
      .map(({ area }) => area),
  )

function touches({ name, x, y }: PlacedName, { left, top, right, bottom }: MapBox): boolean {
  const ems = name.length * LETTER
  const longestWord = Math.max(...name.split(' ').map(({ length }) => length * LETTER))
  const halfWidth = (SIZE * Math.max(Math.min(ems, LINE), longestWord)) / 2
  const halfHeight = (SIZE * LINE_HEIGHT * Math.ceil(ems / LINE)) / 2
  return x + halfWidth > left && x - halfWidth < right && y + halfHeight > top && y - halfHeight < bottom
}
