import type { GeoJSONSource, GeoJSONSourceSpecification, Map as MapLibre } from 'maplibre-gl'

/** Pixels. Each layer is drawn once a tile: four times as wide, a frame of England takes 30 draws instead of 74. */
const TILE_SIZE = 2048
/** What MapLibre measures its own options in. */
const USUAL_TILE_SIZE = 512
/** Pixels: MapLibre's own, which it counts in tiles of the usual size. */
const TOLERANCE = 0.375
const BUFFER = 128

/** Outlines, in as few tiles as a map has use for. After it is added, call `widenTiles`. */
export const shapeSource = (data: GeoJSONSourceSpecification['data']): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
  tolerance: (TOLERANCE * USUAL_TILE_SIZE) / TILE_SIZE,
  buffer: (BUFFER * USUAL_TILE_SIZE) / TILE_SIZE,
})

/** MapLibre has no option for it; before it has read the data, it has made no tile yet. */
export function widenTiles(map: MapLibre, source: string): void {
  const shapes = map.getSource<GeoJSONSource>(source)
  if (shapes) shapes.tileSize = TILE_SIZE
}
