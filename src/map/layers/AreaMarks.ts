import type { Feature, MultiPolygon } from 'geojson'
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl'
import { layerAbove } from '../layer_order'
import type { LayerName } from '../layer_order'
import type { ClosingEdges } from './closing_edges'

/**
 * The parts of an outline, and the mask that each is drawn under: the area's own edge, borders of covered nations,
 * shores.
 */
const PARTS = [
  { part: 'outline', layer: 'area-marks' },
  { part: 'border', layer: 'area-border-marks' },
  { part: 'shore', layer: 'area-shore-marks' },
] as const satisfies readonly { part: string; layer: LayerName }[]

const LINES = [
  // White beneath, so that the line is seen on the darkest areas too.
  { name: 'edge', colour: '#FFFFFF', wider: 3 },
  { name: 'line', colour: undefined, wider: 0 },
] as const

type Area = Feature<MultiPolygon, null>

/**
 * The line round the area pointed at and the area selected, closed along the coast and the border. Only those two are
 * in its source, so that a frame does not pay for the outlines of all the others.
 */
export class AreaMarks {
  readonly #map: MapLibre
  readonly #edgesOf: (area: Area) => ClosingEdges
  readonly #known = new WeakMap<Area, ClosingEdges>()
  #marked: readonly (Area | undefined)[] = []

  constructor(map: MapLibre, ink: string, edgesOf: (area: Area) => ClosingEdges) {
    this.#map = map
    this.#edgesOf = edgesOf
    map.addSource('area-marks', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } })
    for (const { part, layer } of PARTS)
      for (const { name, colour, wider } of LINES)
        map.addLayer(
          {
            id: `${layer}:${name}`,
            type: 'line',
            source: 'area-marks',
            filter: ['==', ['get', 'part'], part],
            layout: { 'line-join': 'round', 'line-cap': 'round', visibility: 'none' },
            paint: { 'line-color': colour ?? ink, 'line-width': ['+', ['get', 'width'], wider] },
          },
          layerAbove(layer, map.getLayersOrder()),
        )
  }

  show(selected: Area | undefined, hovered: Area | undefined): void {
    if (this.#marked[0] === selected && this.#marked[1] === hovered) return
    this.#marked = [selected, hovered]
    this.#setVisible(selected !== undefined || hovered !== undefined)
    const features = [
      ...(hovered ? this.#linesOf(hovered, 2) : []),
      ...(selected ? this.#linesOf(selected, 3) : []),
    ]
    void this.#map.getSource<GeoJSONSource>('area-marks')?.setData({ type: 'FeatureCollection', features })
  }

  /** Layers without a line would still be clipped by every tile in each frame, a third of all that is drawn. */
  #setVisible(isVisible: boolean): void {
    for (const { layer } of PARTS)
      for (const { name } of LINES)
        this.#map.setLayoutProperty(`${layer}:${name}`, 'visibility', isVisible ? 'visible' : 'none')
  }

  #linesOf(area: Area, width: number): Feature[] {
    const { shores, borders } = this.#closingEdges(area)
    const line = (part: string, coordinates: ClosingEdges['shores']): Feature => ({
      type: 'Feature',
      properties: { part, width },
      geometry: { type: 'MultiLineString', coordinates: [...coordinates] },
    })
    return [
      { ...area, properties: { part: 'outline', width } },
      ...(borders.length > 0 ? [line('border', borders)] : []),
      ...(shores.length > 0 ? [line('shore', shores)] : []),
    ]
  }

  #closingEdges(area: Area): ClosingEdges {
    const known = this.#known.get(area) ?? this.#edgesOf(area)
    this.#known.set(area, known)
    return known
  }
}
