import type { Corner } from '../../../domain/own_areas/own_area'
import { withoutTail } from '../../../domain/own_areas/ring'

/** What is being drawn on the map, press by press and line by line. */
export class DrawnCorners {
  /** Whether the map is being drawn on, and not moved. */
  isDrawing = $state(false)
  #steps: readonly (readonly Corner[])[] = $state.raw([])

  get corners(): readonly Corner[] {
    return this.#steps.at(-1) ?? []
  }

  add(corners: readonly Corner[]): void {
    const all = [...this.corners, ...corners]
    this.#steps = [...this.#steps, corners.length > 1 ? withoutTail(all) : all]
  }

  /** The last press or line goes. */
  takeBack(): void {
    this.#steps = this.#steps.slice(0, -1)
  }

  clear(): void {
    this.#steps = []
  }
}
