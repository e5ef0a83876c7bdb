import type { Map as MapLibre } from 'maplibre-gl'
import type { Outlines } from '../domain/geography/boundaries'
import type { Grouping } from '../domain/project/dataset'
import type { AreaShapes } from './cartographer'
import type { AreaLayer } from './layers/AreaLayer'
import type { LayerSnapshots } from './layers/LayerSnapshots'

/** The areas of one grouping; `groupIndex` holds the area of each school. */
export interface AreasToDraw {
  readonly grouping: Grouping
  readonly groupIndex: Uint16Array
  readonly outlines: Outlines | undefined
}

type ShapesOf = (areas: AreasToDraw) => Promise<AreaShapes>

/** Milliseconds after the last change before anything is drawn that nobody has asked for: longer than a slow machine needs for one. */
const REST = 1000
/** Milliseconds between two steps of it. */
const STEP = 100

/**
 * Areas that a person may compare by next, drawn out of sight one grouping after another while nothing changes, so that
 * they are there in the frame in which they are chosen. Snapshots come first: they make every frame cheaper, these one.
 */
export class NextAreas {
  readonly #areas: AreaLayer
  readonly #snapshots: LayerSnapshots
  #shapesOf: ShapesOf | undefined
  #wanted: readonly AreasToDraw[] = []
  #shaped: { readonly groupIndex: Uint16Array; readonly shapes: AreaShapes } | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #changedAt = -Infinity

  constructor(map: MapLibre, areas: AreaLayer, snapshots: LayerSnapshots) {
    this.#areas = areas
    this.#snapshots = snapshots
    map.on('idle', this.#waitForRest)
    map.on('remove', () => {
      this.#wanted = []
      clearTimeout(this.#timer)
    })
  }

  /** The likeliest first. */
  set(wanted: readonly AreasToDraw[], shapesOf: ShapesOf): void {
    this.#wanted = wanted
    this.#shapesOf = shapesOf
    this.#waitForRest()
  }

  /** Lets a change of what is seen go first. */
  yieldToChange(): void {
    this.#changedAt = performance.now()
    this.#waitForRest()
  }

  readonly #waitForRest = (): void => {
    clearTimeout(this.#timer)
    const wait = Math.max(STEP, this.#changedAt + REST - performance.now())
    if (this.#wanted.length > 0) this.#timer = setTimeout(() => void this.#prepareOne(), wait)
  }

  /** A step in each task: the shapes come, and once the map has rested again they go on it. */
  async #prepareOne(): Promise<void> {
    const canPrepare = this.#snapshots.areTaken && this.#areas.canPrepare
    const next = canPrepare && this.#wanted.find(({ groupIndex }) => !this.#areas.has(groupIndex))
    if (!next) return
    const { grouping, groupIndex } = next
    if (this.#shaped?.groupIndex === groupIndex) {
      const { shapes } = this.#shaped
      this.#shaped = undefined
      this.#snapshots.changeUnseen(() => this.#areas.prepare(groupIndex, shapes, grouping.areas))
      return
    }
    // What fails is reported where a person asks for it.
    const shapes = await this.#shapesOf?.(next).catch(() => undefined)
    if (!shapes) return
    this.#shaped = { groupIndex, shapes }
    this.#waitForRest()
  }
}
