import type { Map as MapLibre, MapSourceDataEvent, MapStyleDataEvent } from 'maplibre-gl'
import { STILL_ABOVE, STILL_BENEATH } from '../layer_order'
import { SnapshotTexture } from './snapshot_texture'

/** Milliseconds that a map has been at rest before its layers are photographed, which takes the time of two frames. */
const REST = 1000
/** From a zoom that no map reaches. */
const NEVER_DRAWN = 25

/** What of the map a frame draws by MapLibre: all of it, all that changes, or what a snapshot is made of. */
type Frame = 'everything' | 'what changes' | 'beneath' | 'above'

const isDrawn: Record<Frame, (layer: string) => boolean> = {
  everything: () => true,
  'what changes': (layer) => !STILL_BENEATH.has(layer) && !STILL_ABOVE.has(layer),
  beneath: (layer) => STILL_BENEATH.has(layer),
  above: (layer) => STILL_ABOVE.has(layer),
}

/**
 * Pictures of the layers that an answer does not change: masks, borders and names. Without a graphics card they are more
 * than half of the work of a frame, and a picture of them is drawn in a tenth of that. They are made when the map has
 * rested, and forgotten as soon as anything but the colours of areas or the states of schools changes.
 */
export class LayerSnapshots {
  readonly #map: MapLibre
  #frame: Frame = 'everything'
  #gl: WebGL2RenderingContext | undefined
  #beneath: SnapshotTexture | undefined
  #above: SnapshotTexture | undefined
  #rest: ReturnType<typeof setTimeout> | undefined
  /** So many times something has changed that a snapshot shows. */
  #changes = 0
  /** Lets layers be drawn again that the present frame leaves out. */
  #drawAgain: (() => void)[] = []
  #isChangeUnseen = false

  /** `isUnseen`: nothing that is seen is drawn of a source. */
  constructor(
    map: MapLibre,
    private readonly isUnseen: (source: string) => boolean,
  ) {
    this.#map = map
    map.on('idle', this.#takeAfterRest)
    map.on('render', this.#endFrame)
    map.on('data', this.#forgetSeen)
    for (const change of ['move', 'resize', 'remove'] as const) map.on(change, this.forget)
    map.on('webglcontextlost', () => {
      this.forget()
      this.#gl = this.#beneath = this.#above = undefined
    })
  }

  /** Draws every layer itself until the map has rested again. */
  readonly forget = (): void => {
    clearTimeout(this.#rest)
    this.#rest = undefined
    this.#changes += 1
    if (this.#frame === 'what changes') this.#frame = 'everything'
  }

  readonly #forgetSeen = (change: MapSourceDataEvent | MapStyleDataEvent): void => {
    if (change.dataType === 'source' ? this.isUnseen(change.sourceId) : this.#isChangeUnseen) return
    this.forget()
  }

  /** Whether nothing changes but what a frame draws anew. */
  get areTaken(): boolean {
    return this.#frame === 'what changes' && this.#map.loaded()
  }

  /** Changes layers that cannot be seen, once snapshots are taken, which they remain. */
  changeUnseen(change: () => void): void {
    this.#isChangeUnseen = true
    change()
    // In a frame of its own, so that no other change is taken for this one.
    this.#map.redraw()
    this.#isChangeUnseen = false
  }

  /** Before a frame: leaves out what a snapshot shows. */
  begin(gl: WebGL2RenderingContext): void {
    this.#gl = gl
    if (this.#frame === 'everything') return
    for (const id of this.#map.getLayersOrder()) {
      const layer = this.#map.getLayer(id)
      if (!layer || layer.type === 'custom' || isDrawn[this.#frame](id.split(':')[0] ?? '')) continue
      const { minzoom } = layer
      // Until the end of the frame only, so that tiles, names and hits stay as they are.
      layer.minzoom = NEVER_DRAWN
      this.#drawAgain.push(() => (layer.minzoom = minzoom))
    }
  }

  /** Draws the marks of schools between the snapshots, unless the frame is one. */
  drawAround(drawSchools: () => void): void {
    if (this.#frame === 'beneath' || this.#frame === 'above') return
    if (this.#frame === 'what changes') this.#beneath?.draw()
    drawSchools()
    if (this.#frame === 'what changes') this.#above?.draw()
  }

  readonly #endFrame = (): void => {
    for (const draw of this.#drawAgain) draw()
    this.#drawAgain = []
  }

  readonly #takeAfterRest = (): void => {
    if (this.#frame === 'everything') this.#rest ??= setTimeout(this.#take, REST)
  }

  /** All in one task, of which the browser shows the last frame only. */
  readonly #take = (): void => {
    this.#rest = undefined
    if (!this.#gl || this.#gl.isContextLost() || !this.#map.loaded()) return
    const changes = this.#changes
    this.#beneath = this.#photograph('beneath', this.#beneath, this.#gl)
    this.#above = this.#photograph('above', this.#above, this.#gl)
    this.#frame = this.#changes === changes ? 'what changes' : 'everything'
    this.#map.redraw()
  }

  #photograph(frame: Frame, last: SnapshotTexture | undefined, gl: WebGL2RenderingContext): SnapshotTexture {
    this.#frame = frame
    this.#map.redraw()
    const texture = last ?? new SnapshotTexture(gl)
    texture.take()
    return texture
  }
}
