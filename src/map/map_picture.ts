import type { Map as MapLibre } from 'maplibre-gl'
import type { Outlines } from '../domain/geography/boundaries'
import type { Grouping, SchoolDirectory } from '../domain/project/dataset'
import type { Fit } from './camera'
import type { Drawing } from './drawing'
import { drawScaleMark } from './scale_mark'
import { startDrawing } from './start_drawing'
import type { SupplyPicture } from './supply_picture'
import { themeOf, type Theme } from './theme'

/** What a map displays without hover or focus. Colours are CSS, one per area; states are bytes, one per school. */
export interface MapScene {
  readonly directory: SchoolDirectory
  readonly grouping: Grouping
  readonly groupIndex: Uint16Array
  readonly outlines: Outlines | undefined
  /** Attribution of the outlines. */
  readonly credit: string | undefined
  readonly areaFill: readonly (string | null)[]
  readonly schoolState: Uint8Array
  /** Set where schools have the colours of a measure, lowest first. */
  readonly schoolRamp?: readonly string[]
  readonly showSchools: boolean
  readonly selectedArea: number | null
  readonly fit: Fit
  /** Set for a plan; schools then have its marks. */
  readonly supply?: SupplyPicture
}

/** Width over height of a picture: beside words on a wide screen, or on an old projector. */
export type MapShape = 'wide' | 'narrow'

/** Small and drawn finely, so that names are large enough to read from the back of a room. CSS px. */
const MAP_PICTURE = { wide: { width: 480, height: 360 }, narrow: { width: 340, height: 360 } } as const
const FINENESS = 4
/** While tiles still come, each of which draws the map again: without a graphics card a fine frame takes 0.3 s of processor. */
const COARSE = 0.25

const pictures: Readonly<Record<MapShape, WeakMap<MapScene, Promise<Blob>>>> = {
  wide: new WeakMap(),
  narrow: new WeakMap(),
}
let last: Promise<unknown> = Promise.resolve()

/**
 * The scene as a PNG, drawn once, off screen, by the code that draws every map. Rejects where WebGL cannot draw it,
 * or where the picture, read back, is of one colour.
 */
export function pictureOfMap(scene: MapScene, shape: MapShape): Promise<Blob> {
  const known = pictures[shape].get(scene)
  if (known) return known
  // One at a time, because a browser allows few WebGL contexts.
  const picture = last.then(() => draw(scene, shape))
  last = picture.catch(() => undefined)
  pictures[shape].set(scene, picture)
  picture.catch(() => pictures[shape].delete(scene))
  return picture
}

async function draw(scene: MapScene, shape: MapShape): Promise<Blob> {
  const container = document.createElement('div')
  const { width, height } = MAP_PICTURE[shape]
  Object.assign(container.style, {
    position: 'fixed',
    left: `${-2 * width}px`,
    top: '0',
    width: `${width}px`,
    height: `${height}px`,
  })
  container.inert = true
  document.body.append(container)
  let stop: (() => void) | undefined
  try {
    const drawing = await new Promise<Drawing>((onready, reject) => {
      const onfail = () => reject(new Error('the map could not be drawn'))
      const nothing = () => undefined
      stop = startDrawing(
        container,
        { onready, onfail, onlost: onfail, onpainted: nothing, onhover: nothing, onselect: nothing },
        COARSE,
      )
    })
    await paint(drawing, scene)
    drawing.map.setPixelRatio(FINENESS)
    drawing.map.redraw()
    return await encoded(withScale(drawing.map, themeOf(container)))
  } finally {
    stop?.()
    container.remove()
  }
}

async function paint(drawing: Drawing, scene: MapScene): Promise<void> {
  drawing.setSchools(scene.directory)
  if (scene.supply) drawing.supply.set(scene.supply, scene.supply)
  drawing.setFill(scene.areaFill)
  drawing.setRamp(scene.schoolRamp)
  drawing.setState(scene.schoolState, scene.showSchools)
  drawing.fit(scene.fit)
  await drawing.setAreas(scene.directory, scene)
  drawing.mark({ area: scene.selectedArea, school: null }, null)
  await new Promise((settled) => {
    drawing.map.once('idle', settled)
    drawing.map.triggerRepaint()
  })
}

/** The map as it is drawn, with its scale in a corner. */
function withScale(map: MapLibre, theme: Theme): HTMLCanvasElement {
  const drawn = map.getCanvas()
  const picture = document.createElement('canvas')
  Object.assign(picture, { width: drawn.width, height: drawn.height })
  const context = picture.getContext('2d')
  if (!context) throw new Error('the picture of the map could not be drawn')
  context.drawImage(drawn, 0, 0)
  drawScaleMark(context, map, FINENESS, theme)
  return picture
}

async function encoded(canvas: HTMLCanvasElement): Promise<Blob> {
  const picture = await new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('the picture of the map could not be encoded')),
    ),
  )
  if (await isBlank(picture)) throw new Error('the map came out blank')
  return picture
}

const SAMPLE = { width: 96, height: 72 }

/** Whether a picture is of one colour, read back at a small size. */
async function isBlank(picture: Blob): Promise<boolean> {
  const { width, height } = SAMPLE
  const canvas = document.createElement('canvas')
  Object.assign(canvas, SAMPLE)
  const context = canvas.getContext('2d')
  const bitmap = await createImageBitmap(picture)
  context?.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  const pixels = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray(4)
  return pixels.every((value, at) => value === pixels[at % 4])
}
