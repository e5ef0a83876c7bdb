import type { ExpressionSpecification, FilterSpecification, Map as MapLibre } from 'maplibre-gl'
import { layerAbove } from '../layer_order'
import type { Place } from '../places'
import { placesOnce } from '../places'
import type { Theme } from '../theme'
import { NAME_FONT, NAME_HALO } from './area_edition'

const NAMES = 'place-names'
/** Closer than this a person looks for towns. */
export const PLACES_FROM_ZOOM = 7

/** People that a town has at least to be named, from a zoom on: more would be a crowd. */
const LEAST_PEOPLE: ExpressionSpecification = ['step', ['zoom'], 60_000, 8, 25_000, 9, 10_000, 10, 0]

/**
 * Names of towns, from PLACES_FROM_ZOOM on. MapLibre places names from the uppermost layer down, so that one gives way
 * to the names of areas, and to those of larger towns.
 */
export class PlaceNames {
  readonly #map: MapLibre
  readonly #theme: Theme
  #areas: readonly string[] = []
  #isWanted = true
  #isAsked = false

  constructor(map: MapLibre, theme: Theme) {
    this.#map = map
    this.#theme = theme
    map.on('zoomend', () => this.#addWhenNear())
    map.on('moveend', () => this.#addWhenNear())
  }

  /** A town of the name of an area on the map is not named again. */
  setAreas(names: readonly string[]): void {
    this.#areas = names
    if (this.#map.getLayer(NAMES)) this.#map.setFilter(NAMES, this.#filter)
  }

  /** False for a map of anywhere else. */
  setWanted(isWanted: boolean): void {
    this.#isWanted = isWanted
    if (this.#map.getLayer(NAMES))
      this.#map.setLayoutProperty(NAMES, 'visibility', isWanted ? 'visible' : 'none')
  }

  /** The file is fetched once a person looks closely; a map without it has no names of towns. */
  #addWhenNear(): void {
    if (this.#isAsked || !this.#isWanted || this.#map.getZoom() < PLACES_FROM_ZOOM) return
    this.#isAsked = true
    placesOnce()
      .then((places) => this.#draw(places))
      .catch(() => (this.#isAsked = false))
  }

  get #filter(): FilterSpecification {
    return [
      'all',
      ['>=', ['get', 'people'], LEAST_PEOPLE],
      ['!', ['in', ['get', 'name'], ['literal', [...this.#areas]]]],
    ]
  }

  #draw(places: readonly Place[]): void {
    const map = this.#map
    if (map.getLayer(NAMES)) return
    map.addSource(NAMES, { type: 'geojson', data: featuresOf(places) })
    map.addLayer(
      {
        id: NAMES,
        type: 'symbol',
        source: NAMES,
        minzoom: PLACES_FROM_ZOOM,
        filter: this.#filter,
        layout: {
          visibility: this.#isWanted ? 'visible' : 'none',
          'text-field': ['get', 'name'],
          'text-font': NAME_FONT,
          'text-size': ['interpolate', ['linear'], ['get', 'people'], 4000, 11, 300_000, 13],
          'text-max-width': 8,
          'text-padding': 6,
          'symbol-sort-key': ['-', ['get', 'people']],
        },
        paint: {
          'text-color': this.#theme.muted,
          'text-halo-color': NAME_HALO,
          'text-halo-width': 1.4,
        },
      },
      layerAbove(NAMES, map.getLayersOrder()),
    )
  }
}

const featuresOf = (places: readonly Place[]) => ({
  type: 'FeatureCollection' as const,
  features: places.map(([name, lon, lat, people]) => ({
    type: 'Feature' as const,
    properties: { name, people },
    geometry: { type: 'Point' as const, coordinates: [lon, lat] },
  })),
})
