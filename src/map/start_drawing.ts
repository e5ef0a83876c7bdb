import type { Map as MapLibre } from 'maplibre-gl'
import { Drawing } from './drawing'
import { coastOnce } from './coast'
import { PlaceNames } from './layers/place_names'
import { openMap } from './open_map'
import { isSameTarget } from './target'
import type { MapTarget } from './target'
import { themeOf } from './theme'

export interface DrawingEvents {
  readonly onready: (drawing: Drawing) => void
  readonly onfail: () => void
  /** The browser took the graphics context away and has not given it back. */
  readonly onlost: () => void
  readonly onpainted: (count: number) => void
  readonly onhover: (target: MapTarget, point: { x: number; y: number }) => void
  readonly onselect: (target: MapTarget) => void
  /** A school is dragged over the page, to this place of the window; dropped where `dropped`. */
  readonly ondrag?: (school: number, place: { x: number; y: number }, dropped: boolean) => void
}

/**
 * Opens a map in `container` and listens to the pointer. Returns a function that removes it. `pixelRatio` is the
 * screen's unless a finer picture is wanted.
 */
export function startDrawing(container: HTMLElement, events: DrawingEvents, pixelRatio?: number): () => void {
  let removed = false
  let drawing: Drawing | undefined

  async function open() {
    const theme = themeOf(container)
    const coast = await coastOnce()
    const map = await openMap(container, coast, theme, pixelRatio)
    // A picture is drawn at once, and does not wait for names of towns.
    const towns = pixelRatio === undefined ? new PlaceNames(map, theme) : null
    drawing = new Drawing(map, coast, theme, events.onpainted, towns)
    if (removed) drawing.remove()
    else {
      listen(drawing, events)
      watchContext(map, events.onlost)
      events.onready(drawing)
    }
  }
  open().catch(() => {
    if (!removed) events.onfail()
  })
  return () => {
    removed = true
    drawing?.remove()
  }
}

/** Milliseconds to wait for a browser to restore a lost graphics context; most do within a second. */
const WAIT_FOR_CONTEXT = 5000

function watchContext(map: MapLibre, onlost: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const stop = () => clearTimeout(waiting)
  map.on('webglcontextlost', () => {
    stop()
    waiting = setTimeout(onlost, WAIT_FOR_CONTEXT)
  })
  map.on('webglcontextrestored', stop)
  map.once('remove', stop)
}

function listen(drawing: Drawing, { onhover, onselect, ondrag }: DrawingEvents): void {
  const { map } = drawing
  let last: MapTarget = null
  map.on('mousemove', ({ point }) => {
    const target = drawing.targetAt(point)
    map.getCanvas().style.cursor = target ? 'pointer' : ''
    if (target !== null || !isSameTarget(target, last)) onhover(target, { x: point.x, y: point.y })
    last = target
  })
  const leave = () => {
    last = null
    onhover(null, { x: 0, y: 0 })
  }
  map.on('mouseout', leave)
  map.on('movestart', leave)
  map.on('click', ({ point }) => onselect(drawing.targetAt(point)))
  if (ondrag) listenToDrags(drawing, ondrag)
}

/** A shorter movement than this, in CSS px, is no drag. */
const SHORTEST_DRAG = 6

/** A school that is pressed and drawn away is dragged, and the map stays where it is. */
function listenToDrags(drawing: Drawing, ondrag: NonNullable<DrawingEvents['ondrag']>): void {
  drawing.map.on('mousedown', (pressed) => {
    const target = drawing.targetAt(pressed.point)
    if (target?.kind !== 'school' || pressed.originalEvent.button !== 0) return
    pressed.preventDefault()
    const { clientX, clientY } = pressed.originalEvent
    let isDragged = false
    const move = ({ clientX: x, clientY: y }: MouseEvent) => {
      isDragged ||= Math.hypot(x - clientX, y - clientY) >= SHORTEST_DRAG
      if (isDragged) ondrag(target.school, { x, y }, false)
    }
    const drop = ({ clientX: x, clientY: y }: MouseEvent) => {
      window.removeEventListener('mousemove', move)
      if (isDragged) ondrag(target.school, { x, y }, true)
    }
    window.addEventListener('mousemove', move)
    window.addEventListener('mouseup', drop, { once: true })
  })
}
