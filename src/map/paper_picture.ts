import type { Map as MapLibre } from 'maplibre-gl'
import { drawScaleMark } from './scale_mark'
import type { Theme } from './theme'

/** Dots per CSS pixel: about 300 dots per inch across a sheet of A4. */
const LEAST_FINENESS = 3
/** The widest picture that every graphics card in use draws (WebGL 2 guarantees only 2048). */
const LARGEST_SIDE = 4096

/** Dots per CSS pixel for paper: at least twice the screen's, within the largest picture that can be drawn. */
export const paperFineness = (
  { width, height }: { readonly width: number; readonly height: number },
  screenRatio: number,
): number =>
  Math.max(1, Math.min(Math.max(LEAST_FINENESS, 2 * screenRatio), LARGEST_SIDE / Math.max(width, height)))

/**
 * Draws the map on screen into `picture` at a finer resolution. It is synchronous, because a browser prints the page
 * as it is when the `beforeprint` event returns. The size of the map's box is fixed during the drawing, because print
 * styles may hide the box.
 */
export function drawForPaper(map: MapLibre, picture: HTMLCanvasElement, theme: Theme): void {
  const canvas = map.getCanvas()
  const size = { width: parseFloat(canvas.style.width), height: parseFloat(canvas.style.height) }
  const box = map.getContainer()
  const screenRatio = map.getPixelRatio()
  const release = holdSize(box, size)
  try {
    map.setPixelRatio(paperFineness(size, screenRatio))
    map.redraw()
    picture.width = canvas.width
    picture.height = canvas.height
    const context = picture.getContext('2d')
    context?.drawImage(canvas, 0, 0)
    if (context) drawScaleMark(context, map, canvas.width / size.width, theme)
    map.setPixelRatio(screenRatio)
    map.redraw()
  } finally {
    release()
  }
}

/** Fixes the size of a box whatever its style sheets say; returns a function that releases it. */
function holdSize(box: HTMLElement, { width, height }: { width: number; height: number }): () => void {
  const held = { display: 'block', inset: 'auto', width: `${width}px`, height: `${height}px` }
  for (const [property, value] of Object.entries(held)) box.style.setProperty(property, value, 'important')
  return () => {
    for (const property of Object.keys(held)) box.style.removeProperty(property)
  }
}
