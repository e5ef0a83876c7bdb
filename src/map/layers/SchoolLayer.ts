import { columnFrom } from '../../domain/column_from'
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl'
import { OUT_OF_SCOPE } from '../../domain/engagement/engagement'
import { mercatorX, mercatorY } from '../mercator'
import { haloOf, schoolRadius } from '../school_size'
import type { Rgb } from '../theme'
import { drawOrder } from './draw_order'
import type { LayerSnapshots } from './LayerSnapshots'
import type { MarkLook } from './mark_look'
import { SchoolMarks } from './school_marks'
import type { SupplyMarks } from './supply_marks'

const SELECTED_GROWTH = 1.7
const HOVERED_GROWTH = 1.35

/**
 * Every school as one mark, drawn by WebGL itself: positions are uploaded once a version, one byte of status a school
 * at each answer. MapLibre forgets custom layers when the context is lost: add this one again when it is restored.
 */
export class SchoolLayer implements CustomLayerInterface {
  readonly id = 'schools'
  readonly type = 'custom'
  /** Schools that are drawn: located and in scope. */
  visibleCount = 0
  #origin: readonly [number, number] = [0, 0]
  #positions = new Float32Array(0)
  #located = new Uint8Array(0)
  #state: Uint8Array = new Uint8Array(0)
  #order = new Uint32Array(0)
  #moved = true
  #restated = true
  #visible = true
  #selected: number | null = null
  #hovered: number | null = null
  #map: MapLibre | undefined
  #marks: SchoolMarks | undefined
  readonly #ink: Rgb
  #look: MarkLook
  #supply: SupplyMarks | undefined
  readonly #snapshots: LayerSnapshots

  /** `look` of each byte of state; `snapshots` stand for the layers beneath and above. */
  constructor(look: MarkLook, ink: Rgb, snapshots: LayerSnapshots) {
    this.#look = look
    this.#ink = ink
    this.#snapshots = snapshots
  }

  /** Other marks for the bytes of state, and what is drawn beneath the schools. */
  setLook(look: MarkLook, supply?: SupplyMarks): void {
    this.#look = look
    this.#supply = supply ?? this.#supply
    this.#marks?.destroy()
    this.#marks = undefined
    this.#moved = true
  }

  /** Degrees; NaN for a school without a position, which is never drawn. */
  setPositions(lon: Float64Array, lat: Float64Array): void {
    this.#located = columnFrom(Uint8Array, lon, (degrees, school) =>
      Number.isNaN(degrees + (lat[school] ?? NaN)) ? 0 : 1,
    )
    const first = this.#located.indexOf(1)
    // Relative to a nearby origin, 32-bit floats resolve metres at every zoom.
    this.#origin = first < 0 ? [0, 0] : [mercatorX(lon[first] ?? 0), mercatorY(lat[first] ?? 0)]
    this.#positions = new Float32Array(2 * lon.length)
    for (let school = 0; school < lon.length; school += 1) {
      if (this.#located[school] === 0) continue
      this.#positions[2 * school] = mercatorX(lon[school] ?? 0) - this.#origin[0]
      this.#positions[2 * school + 1] = mercatorY(lat[school] ?? 0) - this.#origin[1]
    }
    this.#moved = true
    this.setState(new Uint8Array(lon.length).fill(OUT_OF_SCOPE))
  }

  /** One status byte per school; OUT_OF_SCOPE hides it. Ignored unless there is one for every position. */
  setState(state: Uint8Array): void {
    if (state.length !== this.#located.length) return
    this.#state = state
    this.#order = drawOrder(state, this.#located)
    this.visibleCount = this.#order.length
    this.#restated = true
    this.#map?.triggerRepaint()
  }

  setVisible(visible: boolean): void {
    this.#visible = visible
    this.#map?.triggerRepaint()
  }

  /** Which schools have a ring. */
  setMarked(selected: number | null, hovered: number | null): void {
    this.#selected = selected
    this.#hovered = hovered
    this.#map?.triggerRepaint()
  }

  onAdd(map: MapLibre): void {
    this.#map = map
    this.#marks = undefined
    this.#supply?.forget()
    this.#moved = true
    this.#restated = true
  }

  onRemove(): void {
    this.#supply?.destroy()
    this.#marks?.destroy()
    this.#marks = undefined
  }

  prerender(gl: WebGL2RenderingContext): void {
    this.#snapshots.begin(gl)
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    this.#snapshots.drawAround(() => this.#draw(gl, input))
  }

  #draw(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    if (!this.#map) return
    this.#upload(gl)
    if (!this.#marks) return
    const matrix = movedTo(this.#origin, defaultProjectionData.mainMatrix)
    const radius = schoolRadius(this.#map.getZoom(), this.visibleCount)
    const halo = haloOf(radius)
    const pixel = this.#map.getPixelRatio()
    // From afar marks touch, and white between them would hide the areas.
    const white = Math.min(0.9, Math.max(0.3, (radius - 1.4) / 2))
    this.#supply?.draw(gl, matrix, pixel, 0.8 * radius, { origin: this.#origin, positions: this.#positions })
    if (this.#visible) this.#marks.drawAll({ matrix, pixel, radius, halo, edge: [1, 1, 1, white] })
    const ring = Math.max(2, halo * 1.6)
    const edge = [...this.#ink, 1] as const
    if (this.#hovered !== null && this.#visible) {
      const grown = Math.max(4, radius * HOVERED_GROWTH)
      this.#drawOne(this.#hovered, { matrix, pixel, radius: grown, halo: ring, edge })
    }
    if (this.#selected !== null) {
      const grown = Math.max(6, radius * SELECTED_GROWTH)
      this.#drawOne(this.#selected, { matrix, pixel, radius: grown, halo: ring + 3, edge: [1, 1, 1, 1] })
      this.#drawOne(this.#selected, { matrix, pixel, radius: grown, halo: ring, edge })
    }
  }

  #drawOne(school: number, look: Parameters<SchoolMarks['drawOne']>[1]): void {
    if (this.#located[school] === 1) this.#marks?.drawOne(school, look)
  }

  /** Only while MapLibre renders: it remembers what is bound at other times. */
  #upload(gl: WebGL2RenderingContext): void {
    this.#marks ??= new SchoolMarks(gl, this.#look)
    if (this.#moved) this.#marks.setPositions(this.#positions)
    if (this.#moved || this.#restated) this.#marks.setState(this.#state, this.#order)
    this.#moved = false
    this.#restated = false
  }
}

/** MapLibre's matrix for positions counted from `origin` instead of the world's corner. Column-major, 4 by 4. */
function movedTo([x, y]: readonly [number, number], matrix: ArrayLike<number>): Float32Array {
  const moved = Float32Array.from(matrix)
  for (let row = 0; row < 4; row += 1) {
    const [mx, my, offset] = [matrix[row] ?? 0, matrix[4 + row] ?? 0, matrix[12 + row] ?? 0]
    moved[12 + row] = mx * x + my * y + offset
  }
  return moved
}
