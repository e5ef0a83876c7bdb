import type { Map as MapLibre } from 'maplibre-gl'
import { scaleBar } from '../domain/geography/scale_bar'
import { metresPerPixel } from './mercator'
import type { Theme } from './theme'

/** CSS pixels. */
const LONGEST_SHARE = 0.25
const [INSET, TICK, TEXT_SIZE, PADDING] = [10, 5, 11, 4]

/** Draws a bar of a round distance into the corner of a picture of the map; `fineness` is its dots per CSS pixel. */
export function drawScaleMark(
  context: CanvasRenderingContext2D,
  map: Pick<MapLibre, 'getCenter' | 'getZoom'>,
  fineness: number,
  { ink, land }: Pick<Theme, 'ink' | 'land'>,
): void {
  const [width, height] = [context.canvas.width / fineness, context.canvas.height / fineness]
  const bar = scaleBar(metresPerPixel(map.getCenter().lat, map.getZoom()), width * LONGEST_SHARE)
  const [left, bottom] = [INSET + PADDING, height - INSET - PADDING]
  context.save()
  context.scale(fineness, fineness)
  context.font = `${TEXT_SIZE}px ${getComputedStyle(document.body).fontFamily}`
  context.globalAlpha = 0.85
  context.fillStyle = land
  context.fillRect(
    left - PADDING,
    bottom - TICK - TEXT_SIZE - 2 * PADDING,
    Math.max(bar.length, context.measureText(bar.label).width) + 2 * PADDING,
    TICK + TEXT_SIZE + 3 * PADDING,
  )
  context.globalAlpha = 1
  context.fillStyle = context.strokeStyle = ink
  context.lineWidth = 1.5
  context.beginPath()
  context.moveTo(left, bottom - TICK)
  context.lineTo(left, bottom)
  context.lineTo(left + bar.length, bottom)
  context.lineTo(left + bar.length, bottom - TICK)
  context.stroke()
  context.fillText(bar.label, left, bottom - TICK - PADDING)
  context.restore()
}
