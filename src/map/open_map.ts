import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { FARTHEST } from '../domain/geography/map_of_britain'
import { boundsOf } from './camera'
import type { Coast } from './coast'
import { baseStyle, LEAST_ZOOM, widenTilesOfMasks } from './layers/masks'
import type { Theme } from './theme'
import { PAGE_SCROLLS } from '../ui/screen_size'

// MapLibre 6 looks for its worker beside its own file, where a bundle has none.
setWorkerUrl(workerUrl)

/** On a page that scrolls, one finger and the wheel scroll the page. */
const GESTURE_WORDS = {
  'CooperativeGesturesHandler.MobileHelpText': 'Move the map with two fingers',
  'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and turn the wheel to zoom the map',
  'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom the map',
}

/** Milliseconds that the map may stay behind its container. */
const RESIZE_LAG = 120

const ENGLAND: [number, number, number, number] = [-5.8, 50, 1.8, 55.8]

/** Whether this browser can draw with WebGL 2. */
export function canDrawMap(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2')
  gl?.getExtension('WEBGL_lose_context')?.loseContext()
  return gl !== null
}

/** A flat map of Britain with north up, in `container`, ready for layers; as fine as the screen, or as `pixelRatio` says. */
export async function openMap(
  container: HTMLElement,
  coast: Coast,
  theme: Theme,
  pixelRatio?: number,
): Promise<MapLibre> {
  // MapLibre draws each letter once and caches it, so the font file with ŵ and ŷ must be loaded before.
  await document.fonts.load("600 24px 'Atkinson Hyperlegible Next Variable'", 'aŵ')
  const map = new MapLibre({
    container,
    style: baseStyle(coast, theme),
    bounds: ENGLAND,
    fitBoundsOptions: { padding: 28 },
    maxBounds: boundsOf(FARTHEST),
    minZoom: LEAST_ZOOM,
    maxZoom: 14,
    keyboard: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    attributionControl: false,
    trackResize: false,
    cooperativeGestures: matchMedia(PAGE_SCROLLS).matches,
    locale: GESTURE_WORDS,
    fadeDuration: 0,
    ...(pixelRatio === undefined ? {} : { pixelRatio }),
    // The buffer is preserved so that it can be read back and printed, which costs no measurable time. Antialiasing
    // by WebGL would double the time of a frame without a graphics card (226 to 411 ms); lines, names and marks have
    // smooth edges without it.
    canvasContextAttributes: { preserveDrawingBuffer: true, antialias: false },
  })
  followSize(map, container)
  leaveScrollingToPage(map)
  map.touchZoomRotate.disableRotation()
  const canvas = map.getCanvas()
  canvas.removeAttribute('tabindex')
  canvas.setAttribute('role', 'presentation')
  canvas.removeAttribute('aria-label')
  // Again after the graphics were taken away and given back.
  map.on('style.load', () => widenTilesOfMasks(map))
  await map.once('style.load')
  return map
}

/**
 * Resizes the map with its container, except for paper, where its last picture on screen is printed. A filter that gives
 * its bar another row is answered first: the map drawn in another size and then again for the answer would keep a person
 * waiting.
 */
function followSize(map: MapLibre, container: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOpening = true
  const resize = (): void => {
    timer = undefined
    if (!matchMedia('print').matches) map.resize()
  }
  const observer = new ResizeObserver(() => {
    if (isOpening) resize()
    else timer ??= setTimeout(resize, RESIZE_LAG)
    isOpening = false
  })
  observer.observe(container)
  map.once('remove', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
}

/** Follows a screen that is turned or a window that is made smaller. */
function leaveScrollingToPage(map: MapLibre): void {
  const scrolls = matchMedia(PAGE_SCROLLS)
  const follow = () =>
    scrolls.matches ? map.cooperativeGestures.enable() : map.cooperativeGestures.disable()
  scrolls.addEventListener('change', follow)
  map.once('remove', () => scrolls.removeEventListener('change', follow))
}
