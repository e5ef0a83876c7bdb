import { polygonArea } from 'd3-polygon'
import type { VoronoiCells } from './cells'
import { NO_SITE } from './cells'
import type { PlanePoint } from '../../src/domain/geography/flat_map'
import type { SiteMap } from './site_map'

/** A connected part of one area: an outer ring and the holes in it. */
export interface OutlinePart {
  /** The sites in it; each cell lies wholly within. */
  readonly sites: readonly number[]
  /** Kilometres; anticlockwise, first place not repeated. */
  readonly outer: readonly PlanePoint[]
  /** Clockwise. */
  readonly holes: readonly (readonly PlanePoint[])[]
}

/** One arc point for every 10°: within 80 m of the circle at a reach of 20 km. */
const ARC_STEP = Math.PI / 18

/**
 * Joins the cells of each area: borders between two cells of one area fall away and what remains is walked, corner to
 * corner, into rings. `areaOfSite` gives each site's area; only areas 0 … areaCount - 1 are drawn. Returns the parts of
 * each area, the one with most sites first.
 */
export function outlineAreas(
  siteMap: SiteMap,
  cells: VoronoiCells,
  areaOfSite: ArrayLike<number>,
  areaCount: number,
): OutlinePart[][] {
  const partOfSite = partOfEachSite(siteMap, cells, areaOfSite)
  const pieceFrom = new Int32Array(cells.corners.length / 2)
  const parts: OutlinePart[][] = Array.from({ length: areaCount }, () => [])

  for (const sites of sitesByPart(partOfSite)) {
    const area = areaOfSite[sites[0] ?? 0] ?? areaCount
    if (area >= areaCount) continue
    const edge = sites.flatMap((site) => edgePieces(cells, areaOfSite, site))
    for (const { piece } of edge) pieceFrom[cells.from[piece] ?? 0] = piece
    parts[area]?.push({ sites, ...outerAndHoles(traceRings(siteMap, cells, edge, pieceFrom)) })
  }
  for (const list of parts) list.sort((a, b) => b.sites.length - a.sites.length)
  return parts
}

interface EdgePiece {
  readonly piece: number
  readonly site: number
}

function edgePieces(cells: VoronoiCells, areaOfSite: ArrayLike<number>, site: number): EdgePiece[] {
  const found: EdgePiece[] = []
  const end = cells.firstPiece[site + 1] ?? 0
  for (let piece = cells.firstPiece[site] ?? 0; piece < end; piece += 1) {
    const across = cells.across[piece] ?? NO_SITE
    if (across === NO_SITE || areaOfSite[across] !== areaOfSite[site]) found.push({ piece, site })
  }
  return found
}

/** Per site, the first site of the part it belongs to. */
function partOfEachSite(
  { siteCount }: SiteMap,
  cells: VoronoiCells,
  areaOfSite: ArrayLike<number>,
): Int32Array {
  const root = Int32Array.from({ length: siteCount }, (_, site) => site)
  const find = (site: number): number => {
    let top = site
    while (root[top] !== top) {
      root[top] = root[root[top] ?? top] ?? top
      top = root[top] ?? top
    }
    return top
  }
  for (let site = 0; site < siteCount; site += 1) {
    const end = cells.firstPiece[site + 1] ?? 0
    for (let piece = cells.firstPiece[site] ?? 0; piece < end; piece += 1) {
      const across = cells.across[piece] ?? NO_SITE
      if (across > site && areaOfSite[across] === areaOfSite[site]) {
        const [a, b] = [find(site), find(across)]
        root[Math.max(a, b)] = Math.min(a, b)
      }
    }
  }
  return root.map(find)
}

function sitesByPart(partOfSite: Int32Array): Iterable<number[]> {
  const sites = new Map<number, number[]>()
  partOfSite.forEach((part, site) => {
    const list = sites.get(part)
    if (list) list.push(site)
    else sites.set(part, [site])
  })
  return sites.values()
}

function traceRings(
  siteMap: SiteMap,
  cells: VoronoiCells,
  edge: readonly EdgePiece[],
  pieceFrom: Int32Array,
): PlanePoint[][] {
  const siteOf = new Map(edge.map(({ piece, site }) => [piece, site]))
  const rings: PlanePoint[][] = []
  for (const [first] of siteOf) {
    const ring: PlanePoint[] = []
    let piece = first
    for (let site = siteOf.get(piece); site !== undefined; site = siteOf.get(piece)) {
      siteOf.delete(piece)
      addPiece(ring, siteMap, cells, piece, site)
      piece = pieceFrom[cells.to[piece] ?? 0] ?? first
    }
    rings.push(ring)
  }
  return rings
}

/** Adds the piece's first corner and, for an arc, the points along it; its last corner begins the next piece. */
function addPiece(
  ring: PlanePoint[],
  { points }: SiteMap,
  cells: VoronoiCells,
  piece: number,
  site: number,
): void {
  const [from, to] = [cells.from[piece] ?? NO_SITE, cells.to[piece] ?? NO_SITE]
  if (from !== NO_SITE) ring.push(cornerAt(cells, from))
  if (cells.across[piece] !== NO_SITE) return
  const [x, y] = [points[2 * site] ?? 0, points[2 * site + 1] ?? 0]
  const angleTo = (corner: number) => {
    const [cx, cy] = cornerAt(cells, corner)
    return Math.atan2(cy - y, cx - x)
  }
  const start = from === NO_SITE ? 0 : angleTo(from)
  const sweep = from === NO_SITE ? 2 * Math.PI : anticlockwise(start, angleTo(to))
  const steps = Math.ceil(sweep / ARC_STEP)
  for (let step = from === NO_SITE ? 0 : 1; step < steps; step += 1) {
    const angle = start + (sweep * step) / steps
    ring.push([x + cells.reach * Math.cos(angle), y + cells.reach * Math.sin(angle)])
  }
}

/** The turn from one angle to another; a tiny negative turn is a rounding error, not a whole turn. */
function anticlockwise(start: number, end: number): number {
  const turn = (end - start + 4 * Math.PI) % (2 * Math.PI)
  return turn > 2 * Math.PI - 1e-7 ? 0 : turn
}

function cornerAt({ corners }: VoronoiCells, corner: number): PlanePoint {
  return [corners[2 * corner] ?? 0, corners[2 * corner + 1] ?? 0]
}

/** A part has one outer ring, and it is the only one that runs anticlockwise. */
function outerAndHoles(rings: PlanePoint[][]): Pick<OutlinePart, 'outer' | 'holes'> {
  const [outer = [], ...holes] = rings
    .map((ring) => ({ ring, size: signedArea(ring) }))
    .sort((a, b) => b.size - a.size)
    .map(({ ring }) => ring)
  return { outer, holes }
}

/** Square kilometres; positive for a ring that runs anticlockwise. D3 counts y downwards. */
const signedArea = (ring: readonly PlanePoint[]): number => -polygonArea(ring.map(([x, y]) => [x, y]))
