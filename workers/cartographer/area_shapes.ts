import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson'
import { NO_AREA } from '../../src/domain/project/dataset'
import type { VoronoiCells } from './cells'
import { unproject } from '../../src/domain/geography/flat_map'
import type { LonLat, PlanePoint } from '../../src/domain/geography/flat_map'
import { NO_SITE } from './site_map'
import type { SiteMap } from './site_map'
import { fillGaps } from './fill_gaps'
import { labelPlace } from './label_place'
import { outlineAreas } from './outlines'
import { frameOf } from './frame'
import type { BoundingBox } from './frame'
import { withoutStrays } from './strays'

/** What the map needs to know of one area beside its outline. */
export interface AreaMark {
  readonly area: number
  /** Located schools. */
  readonly schools: number
  /** Where its name sits. */
  readonly label: LonLat
  /** Around its schools and the land drawn near them, leaving out stray ones. */
  readonly box: BoundingBox
}

export interface AreaShapes {
  /** One feature per area with a located school; its id is the area's index. */
  readonly polygons: FeatureCollection<MultiPolygon, null>
  /** In the order of the areas; areas without a located school are left out. */
  readonly marks: readonly AreaMark[]
}

/** Areas drawn before the app was built, of the schools and the grouping that have this digest (`digestOfAreas`). */
export interface DrawnAreas {
  readonly digest: number
  readonly shapes: AreaShapes
}

/** Draws each area from its schools: `areaOfSchool` holds an index below `areaCount`, or NO_AREA, per school. */
export function shapeAreas(
  siteMap: SiteMap,
  cells: VoronoiCells,
  areaOfSchool: Uint16Array,
  areaCount: number,
): AreaShapes {
  const { areaOfSite, schoolsIn } = assignSites(siteMap, areaOfSchool, areaCount)
  const features: Feature<MultiPolygon, null>[] = []
  const marks: AreaMark[] = []
  const parts = outlineAreas(siteMap, cells, areaOfSite, areaCount)
  const settled = withoutStrays(cells, areaOfSite, parts)
  const drawn = settled ? outlineAreas(siteMap, cells, settled, areaCount) : parts
  drawn.forEach((parts, area) => {
    const [main] = parts
    if (!main) return
    const coordinates = parts.map(({ outer, holes }) => [outer, ...holes].map(toRing))
    features.push({
      type: 'Feature',
      id: area,
      properties: null,
      geometry: { type: 'MultiPolygon', coordinates },
    })
    const label = unproject(...labelPlace(siteMap, main))
    marks.push({ area, schools: schoolsIn[area] ?? 0, label, box: frameOf(siteMap, parts) })
  })
  return { polygons: { type: 'FeatureCollection', features }, marks }
}

/** A site shared by schools of several areas belongs to the area with most of them. */
function assignSites(siteMap: SiteMap, areaOfSchool: Uint16Array, areaCount: number) {
  const { siteCount, siteOfSchool } = siteMap
  const areaOfSite = new Uint16Array(siteCount).fill(NO_AREA)
  const schoolsIn = new Int32Array(areaCount)
  const shared = new Map<number, number[]>()
  siteOfSchool.forEach((site, school) => {
    const area = areaOfSchool[school] ?? NO_AREA
    if (site === NO_SITE || area >= areaCount) return
    schoolsIn[area] = (schoolsIn[area] ?? 0) + 1
    const held = areaOfSite[site] ?? NO_AREA
    if (held === NO_AREA) areaOfSite[site] = area
    else if (held !== area || shared.has(site)) shared.set(site, [...(shared.get(site) ?? [held]), area])
  })
  for (const [site, areas] of shared) areaOfSite[site] = mostCommon(areas)
  return { areaOfSite: fillGaps(siteMap, areaOfSite), schoolsIn }
}

function mostCommon(areas: readonly number[]): number {
  const count = (area: number) => areas.filter((other) => other === area).length
  return areas.reduce((best, area) => (count(area) > count(best) ? area : best))
}

function toRing(points: readonly PlanePoint[]): Position[] {
  const ring: Position[] = []
  for (const [x, y] of points) {
    const here = unproject(x, y)
    const last = ring.at(-1)
    if (!last || last[0] !== here[0] || last[1] !== here[1]) ring.push(here)
  }
  const [first] = ring
  const last = ring.at(-1)
  if (first && last && ring.length > 1 && first[0] === last[0] && first[1] === last[1]) ring.pop()
  return first ? [...ring, first] : ring
}
