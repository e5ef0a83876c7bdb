import type { BoundingBox } from './cartographer'
import { mercatorX, mercatorY } from './mercator'

/** How far the key reaches from the left and the top edge of the map, in CSS px. */
export interface KeySize {
  readonly width: number
  readonly height: number
}

/** CSS px kept free at each edge. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Where a camera looks: degrees, and MapLibre's zoom. */
export interface Sight {
  readonly center: readonly [lon: number, lat: number]
  readonly zoom: number
}

const MARGIN = 28
const GAP = 8
/** An area extends a little beyond the box around its schools. */
const BEYOND_BOX = 20
export const EVEN: Padding = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN }

/**
 * The padding that shows `boxes` clear of the key: only the margins where the key covers none of them, otherwise the
 * space beside or below the key, whichever displays them larger. `sightOf` returns where the camera would look.
 */
export function paddingClearOfKey(
  boxes: readonly BoundingBox[],
  key: KeySize | null,
  map: { readonly width: number; readonly height: number },
  sightOf: (padding: Padding) => Sight | undefined,
): Padding {
  const even = sightOf(EVEN)
  if (!key || !even || !boxes.some((box) => isUnderKey(box, key, map, even))) return EVEN
  const beside = { ...EVEN, left: key.width + GAP + BEYOND_BOX }
  const below = { ...EVEN, top: key.height + GAP + BEYOND_BOX }
  const zoomOf = (padding: Padding, room: number) => (room > 2 * MARGIN ? (sightOf(padding)?.zoom ?? -1) : -1)
  const [zoomBeside, zoomBelow] = [
    zoomOf(beside, map.width - beside.left - MARGIN),
    zoomOf(below, map.height - below.top - MARGIN),
  ]
  if (Math.max(zoomBeside, zoomBelow) < 0) return EVEN
  return zoomBeside >= zoomBelow ? beside : below
}

/** The middle of what the padding leaves of a map, in CSS px from its left and top edge. */
export const middleWithin = (
  { top, right, bottom, left }: Padding,
  { width, height }: { readonly width: number; readonly height: number },
): [x: number, y: number] => [(left + width - right) / 2, (top + height - bottom) / 2]

/** Whether the north-west corner of a box comes under the key as the camera sees it. */
function isUnderKey(
  [west, , , north]: BoundingBox,
  key: KeySize,
  map: { readonly width: number; readonly height: number },
  { center: [lon, lat], zoom }: Sight,
): boolean {
  const world = 512 * 2 ** zoom
  const left = map.width / 2 + (mercatorX(west) - mercatorX(lon)) * world
  const top = map.height / 2 + (mercatorY(north) - mercatorY(lat)) * world
  return left < key.width + BEYOND_BOX && top < key.height + BEYOND_BOX
}
