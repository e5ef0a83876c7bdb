import type { Feature } from 'geojson'
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl'
import { layerAbove } from '../layer_order'

/**
 * The line round the area pointed at and the area selected. Only those two are in its source, so that a frame does not
 * pay for the outlines of all the others.
 */
export class AreaMarks {
  readonly #map: MapLibre
  #marked: readonly (Feature | undefined)[] = []

  constructor(map: MapLibre, ink: string) {
    this.#map = map
    map.addSource('area-marks', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } })
    map.addLayer(
      {
        id: 'area-marks',
        type: 'line',
        source: 'area-marks',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': ink, 'line-width': ['get', 'width'] },
      },
      layerAbove('area-marks', map.getLayersOrder()),
    )
  }

  show(selected: Feature | undefined, hovered: Feature | undefined): void {
    if (this.#marked[0] === selected && this.#marked[1] === hovered) return
    this.#marked = [selected, hovered]
    const features = [
      ...(hovered ? [{ ...hovered, properties: { width: 2 } }] : []),
      ...(selected ? [{ ...selected, properties: { width: 3 } }] : []),
    ]
    void this.#map.getSource<GeoJSONSource>('area-marks')?.setData({ type: 'FeatureCollection', features })
  }
}
