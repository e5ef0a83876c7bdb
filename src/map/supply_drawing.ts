import type { Map as MapLibre } from 'maplibre-gl'
import type { SchoolDirectory } from '../domain/project/dataset'
import { SupplyMarks } from './layers/supply_marks'
import { planLook } from './layers/mark_look'
import type { SchoolLayer } from './layers/SchoolLayer'
import { linesToDraw } from './lines_to_draw'
import { findSchoolsAmong } from './school_finder'
import type { SchoolFinder } from './school_finder'
import { NO_SUPPLY } from './supply_picture'
import type { SupplyPicture } from './supply_picture'
import type { MapTarget } from './target'
import type { Theme } from './theme'

/** The districts of suppliers with the lines to them, or places to recruit in, on one map: nothing until a picture is set. */
export class SupplyDrawing {
  readonly #map: MapLibre
  readonly #layer: SchoolLayer
  readonly #theme: Theme
  readonly #marks: SupplyMarks
  #directory: Pick<SchoolDirectory, 'lon' | 'lat'> | undefined
  #screen = NO_SUPPLY
  /** The one of the two that is drawn now. */
  #drawn = NO_SUPPLY
  #paper = NO_SUPPLY
  #finder: SchoolFinder | undefined
  #focus: readonly MapTarget[] = []

  constructor(map: MapLibre, layer: SchoolLayer, theme: Theme) {
    this.#map = map
    this.#layer = layer
    this.#theme = theme
    this.#marks = new SupplyMarks(theme)
    map.on('moveend', () => this.#chooseLines())
  }

  setSchools(directory: SchoolDirectory): void {
    this.#directory = directory
    this.#marks.forgetPlaces()
  }

  /** What is on screen, and what is on paper in its place. */
  set(screen: SupplyPicture, paper: SupplyPicture): void {
    if (this.#screen === NO_SUPPLY) this.#layer.setLook(planLook(this.#theme), this.#marks)
    this.#screen = screen
    this.#paper = paper
    this.#finder = findSchoolsAmong(screen.lon, screen.lat)
    this.#show(screen)
  }

  /** What is pointed at, walked to or selected. */
  focus(targets: readonly MapTarget[]): void {
    this.#focus = targets
    this.#chooseLines()
  }

  /** Places to recruit in are pointed at before the schools about them. */
  get leads(): boolean {
    return this.#screen.kind === 'recruits'
  }

  /** Where a district sits, in degrees; null for anything else. */
  placeOf(target: MapTarget): [lon: number, lat: number] | null {
    if (target?.kind !== 'district') return null
    const [lon, lat] = [this.#screen.lon[target.district], this.#screen.lat[target.district]]
    return lon === undefined || lat === undefined ? null : [lon, lat]
  }

  /** The district nearest to a place within `radius`, in Mercator units. */
  districtAt(x: number, y: number, radius: number): MapTarget {
    const district = this.#finder?.nearest(x, y, radius, new Uint8Array(this.#screen.lon.length)) ?? null
    return district === null ? null : { kind: 'district', district }
  }

  /** Draws with the picture for paper. */
  forPaper(draw: () => void): void {
    this.#show(this.#paper)
    try {
      draw()
    } finally {
      this.#show(this.#screen)
    }
  }

  #show(picture: SupplyPicture): void {
    this.#drawn = picture
    this.#marks.setPicture(picture)
    this.#chooseLines()
    this.#map.triggerRepaint()
  }

  #chooseLines(): void {
    if (!this.#directory || this.#drawn === NO_SUPPLY) return
    const { visits } = this.#drawn
    const { lon, lat } = this.#directory
    const bounds = this.#map.getBounds()
    const isInView = (school: number): boolean => bounds.contains([lon[school] ?? NaN, lat[school] ?? NaN])
    if (this.#marks.setLines(linesToDraw(visits, this.#focus, isInView))) this.#map.triggerRepaint()
  }
}
