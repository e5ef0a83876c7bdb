import { bbox } from '@turf/bbox'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { Polygon } from 'geojson'
import { kilometresBetween } from '../../../src/domain/geography/distance'
import { ownGroupingKey, ownGroupingLabel, setsOf } from '../../../src/domain/own_areas/own_area'
import type { Corner, OwnArea, OwnAreaShape } from '../../../src/domain/own_areas/own_area'
import { circleCorners } from '../../../src/domain/own_areas/ring'
import { NO_AREA } from '../../../src/domain/project/dataset'
import { formatPolygons, UNITS_PER_DEGREE } from '../outline_text'
import type { GroupingColumn } from './groupings'

/** What areas of one's own are found by, per school. */
export interface OwnAreaPlaces {
  /** NaN without a position. */
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** The grouping of local authorities; undefined where the register has none. */
  readonly authorities: GroupingColumn | undefined
}

type IsInside = (school: number) => boolean

function isInRing(corners: readonly Corner[], { lon, lat }: OwnAreaPlaces): IsInside {
  const ring = [...corners, ...corners.slice(0, 1)].map(([x, y]) => [x, y])
  const polygon: Polygon = { type: 'Polygon', coordinates: [ring] }
  const [west, south, east, north] = bbox(polygon)
  return (school) => {
    const [x, y] = [lon[school]!, lat[school]!]
    return x >= west && x <= east && y >= south && y <= north && booleanPointInPolygon([x, y], polygon)
  }
}

function isInsideOf(shape: OwnAreaShape, places: OwnAreaPlaces): IsInside {
  if (shape.kind === 'drawn') return isInRing(shape.corners, places)
  if (shape.kind === 'circle')
    return (school) =>
      kilometresBetween(shape.lon, shape.lat, places.lon[school]!, places.lat[school]!) <= shape.km
  const { grouping, index } = places.authorities ?? {}
  const chosen = new Set(shape.authorities.map((name) => grouping?.areas.indexOf(name) ?? -1))
  return (school) => chosen.has(index?.[school] ?? -2)
}

/** Places in the register of the schools in a shape, rising. */
export function schoolsInShape(shape: OwnAreaShape, places: OwnAreaPlaces): Uint32Array {
  const isInside = isInsideOf(shape, places)
  return Uint32Array.from([...places.lon.keys()].filter(isInside))
}

/** The areas that people made, a grouping for each set. A school that two areas of a set hold is in the first. */
export const ownAreaGroupings = (areas: readonly OwnArea[], places: OwnAreaPlaces): GroupingColumn[] =>
  setsOf(areas).map((set) => {
    const ofSet = areas.filter((area) => area.set === set)
    const names = ofSet.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en-GB'))
    const index = new Uint16Array(places.lon.length).fill(NO_AREA)
    for (const { name, shape } of ofSet)
      for (const school of schoolsInShape(shape, places))
        if (index[school] === NO_AREA) index[school] = names.indexOf(name)
    const grouping = { key: ownGroupingKey(set), label: ownGroupingLabel(set), areas: names }
    return { grouping: { ...grouping, codes: names.map(() => '') }, index }
  })

function outlineOf(shape: OwnAreaShape | undefined): string[] {
  if (!shape || shape.kind === 'authorities') return []
  const corners = shape.kind === 'drawn' ? shape.corners : circleCorners(shape)
  return [formatPolygons([[corners.flat().map((degrees) => Math.round(degrees * UNITS_PER_DEGREE))]])]
}

/** As outline_text.ts writes them, per area of the grouping; none of an area made of local authorities. */
export const outlinesOfOwnAreas = (areas: readonly OwnArea[], { grouping }: GroupingColumn): string[][] =>
  grouping.areas.map((name) => outlineOf(areas.find((area) => area.name === name)?.shape))
