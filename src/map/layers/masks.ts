import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl'
import { FARTHEST } from '../../domain/geography/map_of_britain'
import { boundsOf } from '../camera'
import type { Coast } from '../coast'
import type { Theme } from '../theme'
import { shapeSource, widenTiles } from './shape_source'

/**
 * Land without data beneath, the masks above; areas, schools and names come between and on top. Edges are
 * smoothed by the lines drawn along them, so the fills need not be.
 */
export function baseStyle(coast: Coast, { land, sea }: Theme): StyleSpecification {
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      sea: shapeSource(coast.sea),
      nations: shapeSource(coast.nations),
    },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': land } },
      {
        id: 'nations',
        type: 'fill',
        source: 'nations',
        filter: ['==', ['get', 'nation'], ''],
        paint: { 'fill-color': land, 'fill-antialias': false },
      },
      { id: 'sea', type: 'fill', source: 'sea', paint: { 'fill-color': sea, 'fill-antialias': false } },
      {
        id: 'coast',
        type: 'line',
        source: 'sea',
        paint: {
          'line-color': '#9FB3BE',
          'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.5, 9, 1],
        },
      },
    ],
  }
}

/** To be called whenever the style has loaded. */
export function widenTilesOfMasks(map: MapLibre): void {
  for (const source of ['sea', 'nations']) widenTiles(map, source)
}

/** Covers the land of these nations, and of no others. */
export function coverNations(map: MapLibre, nations: readonly string[]): void {
  map.setFilter('nations', ['in', ['get', 'nation'], ['literal', [...nations]]])
}

/** The lowest zoom of a map of Britain, and of any other map. */
export const LEAST_ZOOM = 3.5
const LEAST_ZOOM_ELSEWHERE = 0.5

/** Switches between the map of Britain and a plain map, which has no coast, nations or bounds. */
export function setPlain(map: MapLibre, isPlain: boolean): void {
  for (const layer of ['nations', 'sea', 'coast'])
    map.setLayoutProperty(layer, 'visibility', isPlain ? 'none' : 'visible')
  map.setMaxBounds(isPlain ? null : boundsOf(FARTHEST))
  map.setMinZoom(isPlain ? LEAST_ZOOM_ELSEWHERE : LEAST_ZOOM)
}
