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
    const above = layerAbove('area-marks', map.getLayersOrder())
    for (const { id, colour, wider } of [
      // White beneath, so that the line is seen on the darkest areas too.
      { id: 'area-marks:edge', colour: '#FFFFFF', wider: 3 },
      { id: 'area-marks:line', colour: ink, wider: 0 },
    ]) {
      map.addLayer(
        {
          id,
          type: 'line',
          source: 'area-marks',
          layout: { 'line-join': 'round' },
          paint: { 'line-color': colour, 'line-width': ['+', ['get', 'width'], wider] },
        },
        above,
      )
    }
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
