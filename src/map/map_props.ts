import type { Snippet } from 'svelte'
import type { Outlines } from '../domain/geography/boundaries'
import type { Grouping, SchoolDirectory } from '../domain/project/dataset'
import type { Fit } from './camera'
import type { Target } from './target'

/** What `Map` is given and what it says back. Shapes are redrawn when `groupIndex` changes; colours and states often. */
export interface MapProps {
  directory: SchoolDirectory
  /** The areas to draw. Give `grouping`, `groupIndex`, `outlines` and `areaFill` of one answer together. */
  grouping: Grouping
  groupIndex: Uint16Array
  /** Outlines of areas from a boundaries file; areas without one are drawn from their schools. */
  outlines: Outlines | undefined
  /** Who is to be named for the outlines. */
  credit: string | undefined
  /** A CSS colour per area of the grouping; null is land without data. */
  areaFill: readonly (string | null)[]
  /** Per school, its engagement status byte or OUT_OF_SCOPE. */
  schoolState: Uint8Array
  showSchools: boolean
  selectedArea: number | null
  selectedSchool: number | null
  /** What is read out for an area. */
  label: (area: number) => string
  fit: Fit
  onhover: (target: Target, point: { x: number; y: number }) => void
  onselect: (target: Target) => void
  /** A running count of the changes that are on screen; also the attribute data-painted. */
  onpainted?: (count: number) => void
  /** Where every number of the map is too: what it is called, and the id of the element that takes the focus. */
  figures: { readonly name: string; readonly id: string }
  legend?: Snippet
  tooltip?: Snippet
}
