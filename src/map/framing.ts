import type { LngLat, Map as MapLibre } from 'maplibre-gl'
import { moveCamera, moveTime, windowSize } from './camera'
import type { Fit } from './camera'
import type { AreaMark } from './cartographer'
import { EVEN, middleWithin, type KeySize } from './clear_of_key'

interface Surroundings {
  /** Undefined until the areas of the open grouping have their shapes. */
  readonly marks: readonly AreaMark[] | undefined
  readonly schools: { readonly lon: Float64Array; readonly lat: Float64Array }
  readonly key: KeySize | null
}

/** What the map is asked to bring into view: once, and again when its window is resized, unless a person has moved the map. */
export class Framing {
  readonly #map: MapLibre
  #requested: Fit | undefined
  #framed: { readonly fit: Fit; readonly window: string } | undefined
  /** Of the last frame, which stays clear of the key wherever a person has moved the map since. */
  #padding = EVEN
  /** The first move is a jump: nothing was in view before it. */
  #hasMoved = false

  constructor(map: MapLibre) {
    this.#map = map
  }

  request(fit: Fit): void {
    this.#requested = fit
  }

  /** A person has moved the map: it stays where they left it. */
  leave(): void {
    this.#framed = undefined
  }

  /** What to zoom in on: the middle of the frame and not of the map, of which the key may cover a third. */
  get middle(): LngLat {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer()
    return this.#map.unproject(middleWithin(this.#padding, { width, height }))
  }

  get isWindowChanged(): boolean {
    return this.#framed !== undefined && this.#framed.window !== windowSize()
  }

  /** Moves the camera to what was requested, or to what was framed in a window of another size, once that can be found. */
  look({ marks, schools, key }: Surroundings): void {
    const fit = this.#requested ?? (this.isWindowChanged ? this.#framed?.fit : undefined)
    if (!fit || ((fit.kind === 'all' || fit.kind === 'area') && !marks)) return
    const duration = this.#hasMoved ? moveTime() : 0
    const padding = moveCamera(this.#map, fit, marks ?? [], schools, { duration, key })
    if (!padding) return
    this.#padding = padding
    this.#framed = { fit, window: windowSize() }
    this.#requested = undefined
    this.#hasMoved = true
  }
}
