import type { Map as MapLibre } from 'maplibre-gl'

/** Dots to a CSS pixel: the width of a sheet of A4 in some 300 dots to the inch. */
const LEAST_FINENESS = 3
/** A graphics card draws no wider picture for sure (WebGL 2 promises 2048; every one in use draws 4096). */
const LARGEST_SIDE = 4096

/** Dots to a CSS pixel for paper: at least twice the screen's, as far as the picture can be drawn. */
export const paperFineness = (
  { width, height }: { readonly width: number; readonly height: number },
  screenRatio: number,
): number =>
  Math.max(1, Math.min(Math.max(LEAST_FINENESS, 2 * screenRatio), LARGEST_SIDE / Math.max(width, height)))

/**
 * Draws the map as it is on screen into `picture`, finer, at once: a browser prints what stands in the page when it has told
 * that it prints. The map's own size is held meanwhile, for print media may have put its box away.
 */
export function drawForPaper(map: MapLibre, picture: HTMLCanvasElement): void {
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
    picture.getContext('2d')?.drawImage(canvas, 0, 0)
    map.setPixelRatio(screenRatio)
    map.redraw()
  } finally {
    release()
  }
}

/** Keeps the size of a box whatever its style sheets say; returns what lets it go. */
function holdSize(box: HTMLElement, { width, height }: { width: number; height: number }): () => void {
  const held = { display: 'block', inset: 'auto', width: `${width}px`, height: `${height}px` }
  for (const [property, value] of Object.entries(held)) box.style.setProperty(property, value, 'important')
  return () => {
    for (const property of Object.keys(held)) box.style.removeProperty(property)
  }
}
