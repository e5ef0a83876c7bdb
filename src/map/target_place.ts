import type { Map as MapLibre, Point } from 'maplibre-gl'
import type { SchoolDirectory } from '../domain/project/dataset'
import type { AreaMark } from './cartographer'
import { mercatorX, mercatorY } from './mercator'
import type { MapTarget } from './target'

/** Where an area's name or a school sits, in degrees; null where it is not on the map. */
export function placeOfTarget(
  target: MapTarget,
  marks: readonly AreaMark[],
  directory: Pick<SchoolDirectory, 'lon' | 'lat'> | undefined,
): [lon: number, lat: number] | null {
  if (target?.kind === 'school') {
    const [lon, lat] = [directory?.lon[target.school] ?? NaN, directory?.lat[target.school] ?? NaN]
    return Number.isNaN(lon + lat) ? null : [lon, lat]
  }
  const mark = marks.find(({ area }) => target?.kind === 'area' && area === target.area)
  return mark ? [...mark.label] : null
}

/** The area at a point of the canvas, of those that `fillLayer` draws; null where the sea or a covered nation lies over it. */
export function areaAt(map: MapLibre, point: Point, fillLayer: string | undefined): MapTarget {
  if (fillLayer === undefined) return null
  const [top] = map.queryRenderedFeatures(point, { layers: ['sea', 'nations', fillLayer] })
  return top?.layer.id === fillLayer ? { kind: 'area', area: Number(top.id) } : null
}

/** A circle of so many CSS px about a point of the canvas, in Mercator units (the world is 1 wide). */
export function circleAt(map: MapLibre, point: Point, radius: number): readonly [number, number, number] {
  const { lng, lat } = map.unproject(point)
  return [mercatorX(lng), mercatorY(lat), radius / (512 * 2 ** map.getZoom())]
}

/** Where a place in degrees is on the canvas, after moving there if it was out of sight. */
export function bringIntoView(
  map: MapLibre,
  place: [lon: number, lat: number] | null,
): { x: number; y: number } | null {
  if (!place) return null
  if (!map.getBounds().contains(place)) map.jumpTo({ center: place })
  const { x, y } = map.project(place)
  return { x, y }
}
