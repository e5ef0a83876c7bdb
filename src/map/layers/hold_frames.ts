import type { Map as MapLibre } from 'maplibre-gl'

/**
 * Has the map draw nothing until the returned function is called, which calls `onRelease` each time. Meanwhile it makes
 * its tiles: without a graphics card, every frame of half a map takes the processor that they need. A painter that
 * MapLibre makes after the graphics were taken away draws by itself.
 */
export function holdFrames({ painter }: Pick<MapLibre, 'painter'>, onRelease: () => void): () => void {
  painter.render = () => undefined
  return () => {
    // The one of its class is back.
    Reflect.deleteProperty(painter, 'render')
    onRelease()
  }
}
