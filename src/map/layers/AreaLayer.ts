import type { Map as MapLibre } from 'maplibre-gl'
import type { AreaShapes } from '../cartographer'
import type { Theme } from '../theme'
import { AreaMarks } from './AreaMarks'
import { addEdition } from './area_edition'
import type { AreaEdition } from './area_edition'

type Fill = readonly (string | null)[]

/** Groupings beside the one on the map that are ready to be revealed. */
const MOST_KEPT = 5

/**
 * The areas: their colours change at every answer, through feature-state, without touching a source. A new grouping
 * loads hidden and replaces the old one in one frame; the old one stays, out of sight, until the camera moves.
 */
export class AreaLayer {
  #visible: AreaEdition | undefined
  #coming: AreaEdition | undefined
  /** Loads before anyone has asked for it. */
  #prepared: AreaEdition | undefined
  /** Out of sight, the last one first. */
  #kept: readonly AreaEdition[] = []
  #editions = 0
  #wanted: Uint16Array | undefined
  #fill: Fill = []
  #painted: Fill = []
  #camera = ''
  #selected: number | null = null
  #hovered: number | null = null
  readonly #marks: AreaMarks
  readonly #map: MapLibre
  readonly #theme: Theme
  readonly #onDrawn: () => void

  /** `edgesOf` closes the outline of an area where a mask covers it. */
  constructor(
    map: MapLibre,
    theme: Theme,
    edgesOf: ConstructorParameters<typeof AreaMarks>[2],
    onDrawn: () => void,
  ) {
    this.#map = map
    this.#theme = theme
    this.#onDrawn = onDrawn
    this.#marks = new AreaMarks(map, theme.ink, edgesOf)
    map.on('sourcedata', this.#swapWhenReady)
    map.on('move', this.#dropWhereMoved)
  }

  /** Before the map goes: shapes that still load say so to a map without sources. */
  close(): void {
    this.#map.off('sourcedata', this.#swapWhenReady)
    this.#map.off('move', this.#dropWhereMoved)
  }

  get fillLayer(): string | undefined {
    return this.#visible?.fillLayer
  }

  /** Whether the map displays the grouping that was last requested. */
  get settled(): boolean {
    return this.#visible !== undefined && this.#visible.groupIndex === this.#wanted
  }

  /** Whether a grouping is on the map, in sight or out of it. */
  has(groupIndex: Uint16Array): boolean {
    return [this.#visible, this.#coming, ...this.#unseen].some((each) => each?.groupIndex === groupIndex)
  }

  /** Whether nothing that is seen is drawn of a source. */
  isUnseen(source: string): boolean {
    return this.#unseen.some(({ sources }) => sources.includes(source))
  }

  get #unseen(): readonly AreaEdition[] {
    return this.#prepared ? [this.#prepared, ...this.#kept] : this.#kept
  }

  /** Whether another grouping has room to be made ready, one at a time. */
  get canPrepare(): boolean {
    return !this.#coming && this.#unseen.length < MOST_KEPT && !this.#prepared
  }

  /** Makes another grouping ready out of sight, to be revealed at once where a person chooses it. */
  prepare(groupIndex: Uint16Array, shapes: AreaShapes, names: readonly string[]): void {
    if (!this.canPrepare || this.has(groupIndex)) return
    this.#prepared = this.#createEdition(groupIndex, shapes, names)
  }

  #createEdition(groupIndex: Uint16Array, shapes: AreaShapes, names: readonly string[]): AreaEdition {
    return addEdition(this.#map, (this.#editions += 1), groupIndex, shapes, names, this.#theme)
  }

  /** Announces the next grouping; the present one keeps its colours until the new shapes are visible. */
  expect(groupIndex: Uint16Array): void {
    this.#wanted = groupIndex
  }

  /** Prepares the shapes of the next grouping, which replace the present ones once they have loaded: at once where they were kept. */
  show(shapes: AreaShapes, names: readonly string[]): void {
    if (!this.#wanted) return
    const isSuperseded = this.#coming
    this.#coming = undefined
    isSuperseded?.remove()
    if (this.settled) return
    const kept = this.#kept.find(({ groupIndex }) => groupIndex === this.#wanted)
    if (kept) {
      this.#kept = this.#kept.filter((each) => each !== kept)
      this.#fill.forEach((colour, area) => kept.paint(area, colour))
      this.#swap(kept)
      return
    }
    const prepared = this.#prepared?.groupIndex === this.#wanted ? this.#prepared : undefined
    if (prepared) this.#prepared = undefined
    this.#coming = prepared ?? this.#createEdition(this.#wanted, shapes, names)
    this.#fill.forEach((colour, area) => this.#coming?.paint(area, colour))
  }

  /** A CSS colour per area of the next grouping; null is land without data. */
  paint(fill: Fill): void {
    this.#fill = fill
    fill.forEach((colour, area) => {
      if (this.settled && this.#painted[area] !== colour) this.#visible?.paint(area, colour)
      this.#coming?.paint(area, colour)
    })
    if (this.settled) this.#painted = fill
  }

  /** Draws a line round these areas. */
  mark(selected: number | null, hovered: number | null): void {
    ;[this.#selected, this.#hovered] = [selected, hovered]
    const features = this.settled ? (this.#visible?.shapes.polygons.features ?? []) : []
    this.#marks.show(
      features.find(({ id }) => id === selected),
      features.find(({ id }) => id === hovered && hovered !== selected),
    )
  }

  /** Hides the names of these areas of the shapes on the map. Returns whether any name came or went. */
  hideNames(areas: ReadonlySet<number>): boolean {
    return this.#visible?.hideNames(areas) ?? false
  }

  /** Sets every colour again: a restored WebGL context keeps the shapes and forgets the colours and which names are shown. */
  repaint(): void {
    this.#painted = []
    this.#dropUnseen()
    this.#visible?.reveal()
    this.paint(this.#fill)
    this.mark(this.#selected, this.#hovered)
  }

  readonly #swapWhenReady = (): void => {
    if (this.#prepared?.ready()) {
      const prepared = this.#prepared
      this.#prepared = undefined
      prepared.putAway()
      this.#keep([...this.#kept, prepared])
    }
    if (!this.#coming?.ready()) return
    // Changes of a source call this listener again, so the editions are swapped before.
    const next = this.#coming
    this.#coming = undefined
    this.#swap(next)
  }

  #swap(next: AreaEdition): void {
    const last = this.#visible
    this.#visible = next
    this.#painted = this.#fill
    if (last) {
      last.putAway()
      this.#keep([last, ...this.#kept])
    }
    next.reveal()
    this.mark(this.#selected, this.#hovered)
    this.#onDrawn()
  }

  #keep(kept: readonly AreaEdition[]): void {
    this.#kept = kept.slice(0, MOST_KEPT)
    for (const each of kept.slice(MOST_KEPT)) each.remove()
  }

  /** A map of another size moves too, as MapLibre has it; its camera stays, and it asks for the tiles that it lacks. */
  readonly #dropWhereMoved = (): void => {
    const camera = [...this.#map.getCenter().toArray(), this.#map.getZoom()].join()
    if (camera !== this.#camera) this.#dropUnseen()
    this.#camera = camera
  }

  /** Their tiles are those of where the camera was. */
  readonly #dropUnseen = (): void => {
    const unseen = this.#unseen
    this.#prepared = undefined
    this.#kept = []
    for (const each of unseen) each.remove()
  }
}
