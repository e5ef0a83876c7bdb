import { shortened } from '../../domain/words/shortened'
import type { FeatureCollection, Point } from 'geojson'
import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from 'maplibre-gl'
import type { AreaShapes } from '../cartographer'
import { layerAbove, layerId } from '../layer_order'
import type { LayerName } from '../layer_order'
import type { Theme } from '../theme'
import { shapeSource, widenTiles } from './shape_source'

/** The areas of one grouping on the map: two sources and three layers, out of sight until revealed. */
export interface AreaEdition {
  /** The grouping drawn, as the area of each school. */
  readonly groupIndex: Uint16Array
  readonly sources: readonly string[]
  /** The layer whose features are areas, for hit-testing. */
  readonly fillLayer: string
  readonly ready: () => boolean
  reveal(): void
  /** Takes it out of sight with its tiles ready, so that it can be revealed at once while the camera stays. */
  putAway(): void
  remove(): void
  readonly shapes: AreaShapes
  /** Hides the names of these areas, and shows the others. Returns whether any came or went. */
  hideNames(areas: ReadonlySet<number>): boolean
  /** A CSS colour; null is land without data. */
  paint(area: number, fill: string | null): void
}

/** The first family only tells MapLibre the weight; the second draws (it reads a weight from the first name alone). */
export const NAME_FONT = ['semibold', 'Atkinson Hyperlegible Next Variable']
export const NAME_HALO = 'rgba(255, 255, 255, 0.92)'
const NAME_OPACITY: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'visible'], false], 1, 0]
/** From a zoom that no map reaches. */
const NEVER_SHOWN = 25
/** Few areas have room for larger names. */
const FEW_AREAS = 15

export function addEdition(
  map: MapLibre,
  edition: number,
  groupIndex: Uint16Array,
  shapes: AreaShapes,
  names: readonly string[],
  theme: Theme,
): AreaEdition {
  const source = layerId('areas', edition)
  const nameSource = layerId('area-names', edition)
  map.addSource(source, shapeSource(shapes.polygons))
  widenTiles(map, source)
  map.addSource(nameSource, { type: 'geojson', data: namesOf(shapes, names) })
  const layers = layersOf(edition, source, nameSource, shapes.marks.length, theme)
  // Names that cannot be seen yet go beneath all others, to which they leave the room.
  for (const [name, layer] of layers)
    map.addLayer(layer, layerAbove(name === 'area-names' ? 'schools' : name, map.getLayersOrder()))

  let hidden: ReadonlySet<number> = new Set()
  const showName = (area: number) =>
    map.setFeatureState({ source: nameSource, id: area }, { visible: !hidden.has(area) })
  const show = (isShown: boolean) => {
    for (const [, { id }] of layers) {
      const layer = map.getLayer(id)
      // By `setLayerZoomRange` the worker would make every tile again; a source without a layer in sight keeps its tiles.
      if (layer) layer.minzoom = isShown ? 0 : NEVER_SHOWN
    }
    map.setPaintProperty(source, 'fill-opacity', Number(isShown))
    map.setPaintProperty(layerId('area-borders', edition), 'line-opacity', Number(isShown))
  }
  return {
    groupIndex,
    sources: [source, nameSource],
    shapes,
    fillLayer: source,
    ready: () => [source, nameSource].every((each) => map.getSource(each) && map.isSourceLoaded(each)),
    reveal() {
      // Again where the graphics were taken away and given back.
      widenTiles(map, source)
      map.moveLayer(nameSource, layerAbove('area-names', map.getLayersOrder()))
      show(true)
      for (const { area } of shapes.marks) showName(area)
    },
    putAway: () => show(false),
    hideNames(areas) {
      const last = hidden
      hidden = areas
      const changed = shapes.marks.filter(({ area }) => areas.has(area) !== last.has(area))
      for (const { area } of changed) showName(area)
      return changed.length > 0
    },
    remove() {
      for (const [, { id }] of layers) map.removeLayer(id)
      map.removeSource(source)
      map.removeSource(nameSource)
    },
    paint(area, fill) {
      map.setFeatureState({ source, id: area }, { fill })
    },
  }
}

function layersOf(
  edition: number,
  source: string,
  nameSource: string,
  areas: number,
  { land, ink }: Theme,
): [LayerName, LayerSpecification][] {
  return [
    [
      'areas',
      {
        id: source,
        type: 'fill',
        source,
        paint: {
          'fill-color': ['to-color', ['feature-state', 'fill'], land],
          'fill-opacity': 0,
          // The borders smooth the edges.
          'fill-antialias': false,
        },
      },
    ],
    [
      'area-borders',
      {
        id: layerId('area-borders', edition),
        type: 'line',
        source,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': '#FFFFFF',
          'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.7, 8, 1.2, 12, 2],
          'line-opacity': 0,
        },
      },
    ],
    [
      'area-names',
      {
        id: nameSource,
        type: 'symbol',
        source: nameSource,
        layout: {
          'text-field': ['get', 'name'],
          'text-font': NAME_FONT,
          'text-size': [
            'interpolate',
            ['linear'],
            ['zoom'],
            5,
            areas <= FEW_AREAS ? 13 : 12,
            9,
            areas <= FEW_AREAS ? 15 : 13,
          ],
          'text-max-width': 8,
          'text-padding': 4,
          'symbol-sort-key': ['-', ['get', 'schools']],
        },
        paint: {
          'text-color': ink,
          'text-halo-color': NAME_HALO,
          'text-halo-width': 1.6,
          'text-opacity': NAME_OPACITY,
        },
      },
    ],
  ]
}

/** MapLibre breaks a name at its spaces only, so a word that would cross the map is cut. */
const MAX_WORD_LENGTH = 30
const shortenWords = (name: string): string =>
  name.replace(/\S+/g, (word) => shortened(word, MAX_WORD_LENGTH))

function namesOf({ marks }: AreaShapes, names: readonly string[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: marks.map(({ area, schools, label }) => ({
      type: 'Feature',
      id: area,
      properties: { name: shortenWords(names[area] ?? ''), schools },
      geometry: { type: 'Point', coordinates: label },
    })),
  }
}
