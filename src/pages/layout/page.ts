import type { Partner } from '../../domain/project/partner'
import type { SlidePoint } from '../pptx/curves'

/** How large a page is. On paper or a slide 144 px are an inch. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** As wide as today's screens, or as an old projector shows. */
export const PAGE_SHAPES = ['wide', 'narrow'] as const
export type PageShape = (typeof PAGE_SHAPES)[number]

/** What a slide, or a picture for one, is set on, in px. */
export interface Sheet extends PageSize {
  readonly shape: PageShape
  readonly margin: number
  /** Who stands at its head; left out where nobody does. */
  readonly partner?: Partner
}

/** A slide or a picture for one: 16:9. */
export const PAGE: Sheet = { shape: 'wide', width: 1920, height: 1080, margin: 72 }

/** 16:9, and 4:3. */
export const SHEETS: Readonly<Record<PageShape, Sheet>> = {
  wide: PAGE,
  narrow: { shape: 'narrow', width: 1440, height: 1080, margin: 54 },
}

/** A sheet with a partner at its head. */
export const sheetWith = (sheet: Sheet, partner: Partner | null): Sheet =>
  partner === null ? sheet : { ...sheet, partner }

/** Where something stands on a page, in px. */
export interface PageBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** How words are set. Sizes are px. */
export interface Type {
  readonly size: number
  readonly colour: string
  readonly bold?: boolean
  readonly align?: 'l' | 'r'
}

/** Words on a page, in rows already fitted to their box; `line` is from one baseline to the next. */
export interface TextMark {
  readonly kind: 'words'
  /** What a list of the page's things calls them. */
  readonly name: string
  readonly box: PageBox
  readonly words: string
  readonly rows: readonly string[]
  /** First baseline below the top of the box. */
  readonly baseline: number
  readonly line: number
  readonly type: Type
  /** The page's own title, which a slide sets apart. */
  readonly title?: true
}

/** An SVG path drawn in a view of `size` units that fills the box: filled, or as a line so many of its units wide. */
export interface ShapeMark {
  readonly kind: 'shape'
  readonly name: string
  readonly box: PageBox
  readonly path: string
  readonly size: SlidePoint
  readonly colour: string
  readonly line?: number
}

/** A rectangle; corners round by `radius` px. */
export interface PatchMark {
  readonly kind: 'patch'
  readonly name: string
  readonly box: PageBox
  readonly colour: string
  readonly radius: number
}

/** Things that belong together, with words for who cannot see them. */
export interface GroupMark {
  readonly kind: 'group'
  readonly name: string
  readonly alt: string
  readonly box: PageBox
  readonly marks: readonly Mark[]
  /** Its words show where it is pointed at, on media that can. */
  readonly labelled?: true
}

/** A picture of dots: PNG. */
export interface PictureMark {
  readonly kind: 'picture'
  readonly name: string
  readonly alt: string
  readonly box: PageBox
  readonly png: Blob
}

export interface Cell {
  readonly words: string
  /** The words in rows, fitted to the column. */
  readonly rows: readonly string[]
  readonly type: Type
}

/** A table; `line` is the colour between its rows. */
export interface TableMark {
  readonly kind: 'table'
  readonly name: string
  readonly alt: string
  readonly left: number
  readonly top: number
  readonly rowHeight: number
  readonly columns: readonly number[]
  readonly rows: readonly (readonly Cell[])[]
  readonly line: string
}

export type Mark = TextMark | ShapeMark | PatchMark | GroupMark | PictureMark | TableMark

/** One page, whatever it is drawn with: on a canvas, as SVG, or as a slide. */
export interface Page {
  readonly size: PageSize
  readonly ground: string
  readonly title: string
  /** The whole page in words, for who cannot see it. */
  readonly description: string
  /** Publisher, table, period, place, unit and licence; never empty in what leaves the app. */
  readonly source: string
  /** For the speaker alone. */
  readonly notes: string
  /** It answers the question of the page before: a file that can, holds it back until it is asked for. */
  readonly answer?: true
  /** In the order they are painted and read. */
  readonly marks: readonly Mark[]
}

/** Baseline of row `at` of a cell, below the row's top, its rows in the middle. */
export const cellBaseline = (
  { rows, type }: Pick<Cell, 'rows' | 'type'>,
  rowHeight: number,
  at: number,
): number => rowHeight / 2 + 0.35 * type.size + (at - (rows.length - 1) / 2) * CELL_LINE * type.size

const CELL_LINE = 1.12

/** The cells of a table with the left edge and width of each. */
export const placedCells = (
  columns: readonly number[],
  cells: readonly Cell[],
): { cell: Cell; left: number; width: number }[] => {
  let left = 0
  return cells.map((cell, at) => {
    const width = columns[at] ?? 0
    left += width
    return { cell, left: left - width, width }
  })
}
