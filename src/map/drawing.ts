import type { Map as MapLibre, Point } from 'maplibre-gl'
import type { SchoolDirectory } from '../domain/project/dataset'
import { moveTime, type Fit } from './camera'
import { Framing } from './framing'
import { drawForPaper } from './paper_picture'
import { cartographer, type AreaMark } from './cartographer'
import type { Coast } from './coast'
import { CoveredLand } from './covered_land'
import { AreaLayer } from './layers/AreaLayer'
import { SchoolLayer } from './layers/SchoolLayer'
import { LayerSnapshots } from './layers/LayerSnapshots'
import { holdFrames } from './layers/hold_frames'
import type { PlaceNames } from './layers/place_names'
import { rampLook, statusLook } from './layers/mark_look'
import { layerAbove } from './layer_order'
import { namesUnder, NO_COVERS, placeNames, type MapCovers } from './names_under'
import { NextAreas, type AreasToDraw } from './next_areas'
import { findSchoolsAmong, type SchoolFinder } from './school_finder'
import { pointerReach, schoolRadius } from './school_size'
import { SupplyDrawing } from './supply_drawing'
import type { MapTarget } from './target'
import { areaAt, bringIntoView, circleAt, placeOfTarget } from './target_place'
import { rgbOf, type Theme } from './theme'

/** Everything drawn on one map. Setters may be called in any order; each change is on screen with the next frame. */
export class Drawing {
  readonly map: MapLibre
  readonly supply: SupplyDrawing
  readonly #covered: CoveredLand
  readonly #areas: AreaLayer
  readonly #schools: SchoolLayer
  readonly #framing: Framing
  readonly #snapshots: LayerSnapshots
  readonly #next: NextAreas
  readonly #onpainted: (count: number) => void
  #directory: SchoolDirectory | undefined
  #groupIndex: Uint16Array | undefined
  /** The grouping that `marks` belong to. */
  #shapedFor: Uint16Array | undefined
  #state: Uint8Array = new Uint8Array(0)
  #showSchools = true
  #ramp: readonly string[] | undefined
  #finder: SchoolFinder | undefined
  #marks: readonly AreaMark[] = []
  #covers: () => MapCovers = () => NO_COVERS
  #names: readonly string[] = []
  /** The areas whose names stand clear of the covers. */
  #namedClear: readonly AreaMark[] | undefined
  /** Nothing lies over the map on paper. */
  #isOnPaper = false
  #changed = false
  #painted = 0
  #removed = false

  /** `onpainted` is called with a running count when a change has been drawn. */
  constructor(
    map: MapLibre,
    coast: Coast,
    private readonly theme: Theme,
    onpainted: (count: number) => void,
    private readonly towns: PlaceNames | null,
  ) {
    this.map = map
    this.#covered = new CoveredLand(map, coast)
    this.#onpainted = onpainted
    this.#framing = new Framing(map)
    this.#areas = new AreaLayer(
      map,
      theme,
      this.#covered.edgesOf,
      holdFrames(map, () => this.#change()),
    )
    this.#snapshots = new LayerSnapshots(map, (source) => this.#areas.isUnseen(source))
    this.#next = new NextAreas(map, this.#areas, this.#snapshots)
    this.#schools = new SchoolLayer(statusLook(theme), rgbOf(theme.ink), this.#snapshots)
    this.supply = new SupplyDrawing(map, this.#schools, theme)
    this.#addSchools()
    map.on('render', () => this.#countPainted())
    map.on('moveend', () => this.#hideNamesUnderCovers())
    map.on('idle', () => this.#marks !== this.#namedClear && this.#hideNamesUnderCovers())
    map.on('movestart', ({ originalEvent }) => originalEvent && this.#framing.leave())
    map.on('resize', () => this.#framing.isWindowChanged && this.#look())
    map.on('webglcontextrestored', () => {
      map.once('style.load', () => {
        this.#addSchools()
        this.#areas.repaint()
        this.#change()
      })
    })
  }

  /** The areas that can be seen, in the order of the grouping; empty until the first are drawn. */
  get marks(): readonly AreaMark[] {
    return this.#marks
  }

  setSchools(directory: SchoolDirectory): void {
    if (this.#directory === directory) return
    const { lon, lat } = directory
    this.#directory = directory
    this.#finder = findSchoolsAmong(lon, lat)
    this.#schools.setPositions(lon, lat)
    this.supply.setSchools(directory)
    this.#schools.setState(this.#state)
    this.#covered.setSchools(directory)
    this.towns?.setWanted(!this.#covered.isPlain)
    this.#change()
  }

  /** Resolves when the shapes are handed to the map, or were overtaken by newer ones. */
  async setAreas(directory: SchoolDirectory, areas: AreasToDraw): Promise<void> {
    const { grouping, groupIndex, outlines } = areas
    if (this.#groupIndex === groupIndex) return
    this.#groupIndex = groupIndex
    this.#names = grouping.areas
    this.#areas.expect(groupIndex)
    const drawn = await cartographer.shapeAreas(directory, groupIndex, grouping.areas.length, outlines)
    if (!drawn || this.#groupIndex !== groupIndex || this.#removed) return
    const shapes = this.#covered.withoutCovered(drawn, directory, groupIndex)
    this.#marks = shapes.marks
    this.#shapedFor = groupIndex
    this.towns?.setAreas(grouping.areas)
    this.#areas.show(shapes, grouping.areas)
    this.#look()
  }

  /** Draws these out of sight while nothing changes, for a person who may ask for them, the likeliest first. */
  setNextAreas(directory: SchoolDirectory, next: readonly AreasToDraw[]): void {
    this.#next.set(next, async ({ grouping, groupIndex, outlines }) =>
      this.#covered.withoutCovered(
        await cartographer.prepareAreas(directory, groupIndex, grouping.areas.length, outlines),
        directory,
        groupIndex,
      ),
    )
  }

  /** A CSS colour per area of the grouping last passed to `setAreas`; null is land without data. */
  setFill(fill: readonly (string | null)[]): void {
    this.#areas.paint(fill)
    this.#change()
  }

  setState(state: Uint8Array, showSchools: boolean): void {
    ;[this.#state, this.#showSchools] = [state, showSchools]
    this.#schools.setState(state)
    this.#schools.setVisible(showSchools)
    this.#change()
  }

  /** Colours of the bytes of state, lowest first; undefined for the marks of statuses. Ask before the state. */
  setRamp(ramp: readonly string[] | undefined): void {
    if (ramp === this.#ramp) return
    this.#ramp = ramp
    this.#schools.setLook(ramp ? rampLook(ramp, this.theme) : statusLook(this.theme))
  }

  mark(selected: { area: number | null; school: number | null }, hovered: MapTarget): void {
    this.#areas.mark(selected.area, hovered?.kind === 'area' ? hovered.area : null)
    this.#schools.setMarked(selected.school, hovered?.kind === 'school' ? hovered.school : null)
    const school: MapTarget = selected.school === null ? null : { kind: 'school', school: selected.school }
    this.supply.focus([school, hovered])
  }

  /** Sets what covers the map: no name lies half under it, and what is brought into view is clear of the key. */
  keepClearOf(covers: () => MapCovers): void {
    this.#covers = covers
    this.#hideNamesUnderCovers()
  }

  /** Brings something into view, clear of the key. The same again does nothing. */
  fit(fit: Fit): void {
    this.#framing.request(fit)
    this.#look()
  }

  /** What a pointer at this place of the canvas means: a school, else a district, else the area, else nothing. */
  targetAt(point: Point): MapTarget {
    return this.#markAt(point) ?? areaAt(this.map, point, this.#areas.fillLayer)
  }

  /** Where an area's name or a school sits on the canvas, after moving there if it was out of sight. */
  bringTo(target: MapTarget): { x: number; y: number } | null {
    const place = this.supply.placeOf(target) ?? placeOfTarget(target, this.#marks, this.#directory)
    return bringIntoView(this.map, place)
  }

  zoom(by: number): void {
    this.#framing.leave()
    this.map.easeTo({ zoom: this.map.getZoom() + by, around: this.#framing.middle, duration: moveTime() })
  }

  /** Draws what is on screen now into `picture`, at the resolution of paper. */
  drawForPaper(picture: HTMLCanvasElement): void {
    this.#isOnPaper = true
    this.#hideNamesUnderCovers()
    this.supply.forPaper(() => drawForPaper(this.map, picture, this.theme))
    this.#isOnPaper = false
  }

  remove(): void {
    this.#removed = true
    this.#areas.close()
    this.map.remove()
  }

  #addSchools(): void {
    this.map.addLayer(this.#schools, layerAbove('schools', this.map.getLayersOrder()))
  }

  #markAt(point: Point): MapTarget {
    const reach = pointerReach(schoolRadius(this.map.getZoom(), this.#schools.visibleCount))
    if (!this.#showSchools || reach === null) return null
    const circle = circleAt(this.map, point, reach)
    const district = this.supply.districtAt(...circle)
    if (district && this.supply.leads) return district
    const school = this.#finder?.nearest(...circle, this.#state) ?? null
    return school === null ? district : { kind: 'school', school }
  }

  #hideNamesUnderCovers(): void {
    const placed = placeNames(this.map, this.#marks, this.#names)
    const isOnPaper = this.#isOnPaper || matchMedia('print').matches
    const covers = isOnPaper ? NO_COVERS : this.#covers()
    if (this.#areas.hideNames(namesUnder(placed, covers))) this.#snapshots.forget()
    this.#namedClear = this.#areas.settled && !isOnPaper ? this.#marks : undefined
  }

  #look(): void {
    if (!this.#directory) return
    const { key } = this.#covers()
    this.#framing.look({
      marks: this.#shapedFor === this.#groupIndex ? this.#marks : undefined,
      schools: this.#directory,
      key: key && { width: key.right, height: key.bottom },
    })
  }

  #change(): void {
    this.#changed = true
    this.#next.yieldToChange()
    this.map.triggerRepaint()
  }

  #countPainted(): void {
    if (!this.#changed || !this.#areas.settled) return
    this.#changed = false
    this.#onpainted((this.#painted += 1))
  }
}
