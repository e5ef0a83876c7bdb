import { NO_AREA } from '../../src/domain/project/dataset'
import type { VoronoiCells } from './cells'
import { NO_SITE } from './cells'
import type { OutlinePart } from './outlines'

/** A part with fewer of the area's sites than this share is an exclave or a mistake. */
const STRAY_SHARE = 0.05
/** Of fewer sites, each is a share of the area. */
const LEAST_SITES = 40

const sitesOf = (parts: readonly OutlinePart[]): number =>
  parts.reduce((sum, { sites }) => sum + sites.length, 0)

/** The parts that an area is framed by: the largest, and those that are no strays. */
export function framedParts(parts: readonly OutlinePart[]): readonly OutlinePart[] {
  const sites = sitesOf(parts)
  return parts.filter((part, index) => index === 0 || part.sites.length >= STRAY_SHARE * sites)
}

/**
 * The area of each site to draw it in, where a stray part inside another area is drawn as that one: a school that
 * London runs in Sussex paints no piece of Sussex as London. An island, which no other area touches, stays. Null where nothing
 * strays.
 */
export function withoutStrays(
  cells: VoronoiCells,
  areaOfSite: Uint16Array,
  partsOfAreas: readonly (readonly OutlinePart[])[],
): Uint16Array | null {
  const settled = Uint16Array.from(areaOfSite)
  let found = false
  for (const parts of partsOfAreas) {
    if (sitesOf(parts) < LEAST_SITES) continue
    const framed = new Set(framedParts(parts))
    for (const part of parts) {
      const around = framed.has(part) ? NO_AREA : areaAround(cells, areaOfSite, part)
      if (around === NO_AREA) continue
      part.sites.forEach((site) => (settled[site] = around))
      found = true
    }
  }
  return found ? settled : null
}

/** The area that most borders of a part are shared with; NO_AREA where no other area touches it. */
function areaAround(
  { firstPiece, across }: VoronoiCells,
  areaOfSite: Uint16Array,
  { sites }: OutlinePart,
): number {
  const borders = new Map<number, number>()
  for (const site of sites)
    for (let piece = firstPiece[site] ?? 0; piece < (firstPiece[site + 1] ?? 0); piece += 1) {
      const other = across[piece] ?? NO_SITE
      const area = other === NO_SITE ? NO_AREA : (areaOfSite[other] ?? NO_AREA)
      if (area !== NO_AREA && area !== areaOfSite[site]) borders.set(area, (borders.get(area) ?? 0) + 1)
    }
  const [most = [NO_AREA, 0]] = [...borders].sort(([, a], [, b]) => b - a)
  return most[0]
}
