import type { Map as MapLibre } from 'maplibre-gl'
import type { Snippet } from 'svelte'
import type { Outlines } from '../domain/geography/boundaries'
import type { Grouping, SchoolDirectory } from '../domain/project/dataset'
import type { Fit } from './camera'
import type { AreasToDraw } from './next_areas'
import type { Stop } from './nearest_in_direction'
import type { SupplyPicture } from './supply_picture'
import type { MapTarget } from './target'

/**
 * The props and callbacks of `Map`. Shapes are redrawn when `groupIndex` changes; colours and states change often.
 */
export interface MapProps {
  directory: SchoolDirectory
  /** The areas to draw. Give `grouping`, `groupIndex`, `outlines` and `areaFill` of one answer together. */
  grouping: Grouping
  groupIndex: Uint16Array
  /** Outlines of areas from a boundaries file; areas without one are drawn from their schools. */
  outlines: Outlines | undefined
  /** Attribution of the outlines. */
  credit: string | undefined
  /** Areas that may be drawn next, the likeliest first; drawn out of sight while nothing changes. */
  nextAreas?: readonly AreasToDraw[]
  /** A CSS colour per area of the grouping; null is land without data. */
  areaFill: readonly (string | null)[]
  /** Per school, its engagement status byte or OUT_OF_SCOPE; with `schoolRamp` the place of its colour there. */
  schoolState: Uint8Array
  /** Set where schools have the colours of a measure, lowest first. */
  schoolRamp?: readonly string[] | undefined
  showSchools: boolean
  selectedArea: number | null
  selectedSchool: number | null
  /** What is read out for an area. */
  label: (area: number) => string
  fit: Fit
  onhover: (target: MapTarget, point: { x: number; y: number }) => void
  onselect: (target: MapTarget) => void
  /** A running count of the changes that are on screen; also the attribute data-painted. */
  onpainted?: (count: number) => void
  /** The table with every number of the map: its name, and the id of the element that takes the focus. */
  figures: { readonly name: string; readonly id: string }
  /**
   * For a plan: the districts of suppliers and its visits, on screen and on paper; schools then have the marks of a
   * plan.
   */
  supply?: { readonly screen: SupplyPicture; readonly paper: SupplyPicture } | undefined
  /** Set where keys move from school to school instead of from area to area. */
  schoolWalk?: SchoolWalk | undefined
  /** A school is dragged over the page, to this place of the window; dropped where `dropped`. */
  ondrag?: ((school: number, place: { x: number; y: number }, dropped: boolean) => void) | undefined
  /** Lies over the map, which it is given. */
  over?: Snippet<[MapLibre]>
  legend?: Snippet | undefined
  tooltip?: Snippet
}

export interface SchoolWalk {
  /** Districts are walked through in the place of schools. */
  readonly throughDistricts?: boolean
  /** The schools in the order of Page Up and Page Down; `area` is the school's index, or the district's. */
  readonly stops: readonly Stop[]
  /** What is read out for a school. */
  readonly label: (school: number) => string
  /** Further keys of the map, for its name: "M must visit". */
  readonly keys: string
  /**
   * Handles another key at the focused school; returns the sentence to read out, or null where the key does nothing.
   */
  readonly onkey: (key: string, school: number) => string | null
}
