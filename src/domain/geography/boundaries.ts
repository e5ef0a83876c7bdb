/** The areas of one grouping whose outlines come from a boundaries file, the others being drawn from their schools. */
export interface BoundaryMatch {
  /** The grouping's key. */
  readonly grouping: string
  readonly file: string
  /** The layer of the file; '' where the file has one without a name. */
  readonly layer: string
  /** The year the layer's columns are named after, "LAD24CD" being of 2024; null where they say none. */
  readonly year: number | null
  /** Areas with an outline, and all areas of the grouping. */
  readonly outlined: number
  readonly areas: number
  /** Areas that no shape of the file has the code or the name of: drawn from their schools. */
  readonly areasWithoutOutline: readonly string[]
  /** Areas whose only shape has ended, with the last year it was one. */
  readonly ended: readonly EndedArea[]
  /** Areas whose shape stands in another layer of the file. */
  readonly inOtherLayer: readonly string[]
  /** Attribution, displayed wherever the outlines are. */
  readonly credit: string
}

export interface EndedArea {
  readonly area: string
  readonly until: number
}

/** A layer of a boundaries file that is open, whether anything is drawn by it or not. */
export interface BoundaryLayerSummary {
  readonly file: string
  readonly layer: string
  readonly year: number | null
  readonly areas: number
}

/** A grouping to be made of a layer: schools are in the area they stand in. */
export interface LayerGrouping {
  readonly file: string
  readonly layer: string
  readonly label: string
}

/** What a person does with a boundaries file that is open. */
export type BoundaryChange =
  | { readonly kind: 'drop'; readonly file: string }
  | { readonly kind: 'group'; readonly grouping: LayerGrouping }

/** Attribution of the areas of this grouping; undefined where they are drawn from schools alone. */
export const creditOf = (matches: readonly BoundaryMatch[], grouping: string): string | undefined =>
  matches.find((match) => match.grouping === grouping)?.credit

/**
 * Outlines in columns. Ring r runs from corner firstCorner[r] to firstCorner[r + 1] - 1; the first corner is not
 * repeated. A ring that opens a polygon is its shore, and those up to the next such ring are holes in it.
 */
export interface Outlines {
  /** Per ring, the index of its area in the grouping; areas in rising order. */
  readonly area: Uint16Array
  /** Per ring, 1 where it opens a polygon. */
  readonly opens: Uint8Array
  readonly firstCorner: Uint32Array
  /** Longitude and latitude of each corner in turn, degrees. */
  readonly corners: Float64Array
}
