import { LngLat } from 'maplibre-gl'
import type { LngLatBoundsLike, Map as MapLibre } from 'maplibre-gl'
import { EVEN, paddingClearOfKey } from './clear_of_key'
import type { KeySize, Padding } from './clear_of_key'
import { isSameList } from '../ui/stable_value'
import { standElsewhere } from '../domain/geography/map_of_britain'
import type { AreaMark, BoundingBox } from './cartographer'

/** What to bring into view. */
export type Fit =
  | { readonly kind: 'all' }
  | { readonly kind: 'area'; readonly area: number }
  | { readonly kind: 'box'; readonly box: BoundingBox }
  | { readonly kind: 'school'; readonly school: number }

/** True where two fits, each on the map of a grouping of areas, bring the same into view. */
export function isSameView(
  left: { readonly fit: Fit; readonly grouping: string },
  right: { readonly fit: Fit; readonly grouping: string },
): boolean {
  const [a, b] = [left.fit, right.fit]
  switch (a.kind) {
    case 'all':
      return b.kind === 'all'
    case 'area':
      return b.kind === 'area' && a.area === b.area && left.grouping === right.grouping
    case 'box':
      return b.kind === 'box' && isSameList(a.box, b.box)
    case 'school':
      return b.kind === 'school' && a.school === b.school
  }
}

/** What "all" never looks beyond, however far a school strays. */
const BRITAIN: BoundingBox = [-8.7, 49.8, 1.9, 60.9]
const SCHOOL_ZOOM = 11
const LONGEST_MOVE = 200

/** Two windows of one size have one text. */
export const windowSize = (): string => `${innerWidth} × ${innerHeight}`

/** Milliseconds a move of the camera takes: none for those who ask for less motion. */
export function moveTime(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : LONGEST_MOVE
}

/**
 * Moves the camera, clear of the key where there is one, and returns the padding round what was brought into view. A
 * target that is not on the map leaves the camera where it is: undefined.
 */
export function moveCamera(
  map: MapLibre,
  fit: Fit,
  marks: readonly AreaMark[],
  schools: { readonly lon: Float64Array; readonly lat: Float64Array },
  { duration, key }: { readonly duration: number; readonly key: KeySize | null },
): Padding | undefined {
  if (fit.kind === 'school') {
    const center: [number, number] = [schools.lon[fit.school] ?? NaN, schools.lat[fit.school] ?? NaN]
    if (Number.isNaN(center[0] + center[1])) return undefined
    map.easeTo({ center, zoom: Math.max(map.getZoom(), SCHOOL_ZOOM), duration })
    return EVEN
  }
  const box =
    fit.kind === 'all' && standElsewhere(schools.lon, schools.lat) ? boxOfSchools(schools) : boxOf(fit, marks)
  if (!box) return undefined
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  const bounds = boundsOf(box)
  const visibleBoxes = fit.kind === 'all' ? marks.map((mark) => mark.box) : [box]
  const padding = paddingClearOfKey(visibleBoxes, key, { width, height }, (tried) => {
    const sight = map.cameraForBounds(bounds, { padding: tried, maxZoom: SCHOOL_ZOOM })
    if (sight?.center === undefined || sight.zoom === undefined) return undefined
    const { lng, lat } = LngLat.convert(sight.center)
    return { center: [lng, lat], zoom: sight.zoom }
  })
  map.fitBounds(bounds, { padding, maxZoom: SCHOOL_ZOOM, duration, linear: true })
  return padding
}

function boxOf(
  fit: Exclude<Fit, { kind: 'school' }>,
  marks: readonly AreaMark[],
): BoundingBox | null | undefined {
  switch (fit.kind) {
    case 'all':
      return boxOfAll(marks)
    case 'area':
      return marks.find(({ area }) => area === fit.area)?.box
    case 'box':
      return fit.box
  }
}

/** Around every school that has a position. */
function boxOfSchools({ lon, lat }: { readonly lon: Float64Array; readonly lat: Float64Array }): BoundingBox {
  const box: [number, number, number, number] = [180, 90, -180, -90]
  lon.forEach((x, school) => {
    const y = lat[school] ?? NaN
    if (Number.isNaN(x) || Number.isNaN(y)) return
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  })
  return box
}

/** Around every area, within Britain; null when no area is there. */
export function boxOfAll(marks: readonly AreaMark[]): BoundingBox | null {
  const [west, south, east, north] = BRITAIN
  const boxes = marks
    .map(({ box }) => box)
    .filter((box) => box[2] >= west && box[0] <= east && box[3] >= south && box[1] <= north)
  if (boxes.length === 0) return null
  return [
    Math.max(west, Math.min(...boxes.map((box) => box[0]))),
    Math.max(south, Math.min(...boxes.map((box) => box[1]))),
    Math.min(east, Math.max(...boxes.map((box) => box[2]))),
    Math.min(north, Math.max(...boxes.map((box) => box[3]))),
  ]
}

export function boundsOf([west, south, east, north]: BoundingBox): LngLatBoundsLike {
  return [west, south, east, north]
}
