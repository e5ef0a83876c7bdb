import { GROUND_INKS } from '../../charts/class_of_thirty_colours'
import { classPlaces } from './class_places'
import type { Measure } from './fit_text'
import { cellOf, contentBox, textAt } from './frame'
import type { Setting } from './frame'
import { mapKeyMarks, statusKeyHeight } from './map_key'
import type { MapKeyDrawing } from './map_key'
import type { Mark, TableMark, Type } from './page'

const { ink, muted, line } = GROUND_INKS.paper
const GAP = 60

/** One number, as large as a page allows, and the sentence it belongs to. */
export function numberMarks(big: string, sentence: string, { sheet, measure }: Setting): Mark[] {
  const { left, top, width } = contentBox(sheet)
  return [
    textAt(
      'Number',
      big,
      { left, top: top + 60, width, lines: 1 },
      { size: 300, colour: ink, bold: true },
      measure,
    ),
    textAt(
      'What it says',
      sentence,
      { left, top: top + 450, width, lines: 4 },
      { size: 48, colour: muted },
      measure,
    ),
  ]
}

/** A table over the whole width of a page; the first row is its headings. Widths are shares of the page. */
export function tableMarks(
  named: { readonly name: string; readonly alt: string },
  shares: readonly number[],
  rows: readonly (readonly string[])[],
  { sheet, measure }: Setting,
): Mark[] {
  const inside = contentBox(sheet)
  return [tableAt(named, inside, shares, rows, Math.min(92, inside.height / rows.length), measure)]
}

function tableAt(
  named: { readonly name: string; readonly alt: string },
  place: { readonly left: number; readonly top: number; readonly width: number },
  shares: readonly number[],
  rows: readonly (readonly string[])[],
  rowHeight: number,
  measure: Measure,
): TableMark {
  const all = shares.reduce((sum, each) => sum + each, 0)
  const columns = shares.map((share) => (share / all) * place.width)
  const size = Math.min(30, rowHeight * 0.55)
  return {
    kind: 'table',
    ...named,
    left: place.left,
    top: place.top,
    rowHeight,
    columns,
    line,
    rows: rows.map((cells, row) =>
      cells.map((words, at) => {
        const type: Type = {
          size: row === 0 ? Math.min(24, size) : size,
          colour: row === 0 ? muted : ink,
          bold: row > 0 && at === 0,
        }
        return cellOf(words, type, { width: (columns[at] ?? 0) - 20, height: rowHeight }, measure)
      }),
    ),
  }
}

/** What a map's page shows beside the map. */
export interface MapDrawing {
  readonly png: Blob
  readonly alt: string
  readonly big: string
  readonly finding: string
  readonly key: MapKeyDrawing
  /** Areas with their rate and counts, the headings first. */
  readonly rows: readonly (readonly string[])[]
}

/** Width of a map of the shape its page has. */
const MAP_WIDTH = { wide: 920, narrow: 652 } as const

/** A map as a picture, with its number, its key and its areas as words that can be edited. */
export function mapMarks(map: MapDrawing, { sheet, measure }: Setting): Mark[] {
  const inside = contentBox(sheet)
  const picture = { ...inside, width: MAP_WIDTH[sheet.shape] }
  const table = 360 + statusKeyHeight(map.key.statuses)
  const beside = { left: picture.left + picture.width + GAP, width: inside.width - picture.width - GAP }
  return [
    { kind: 'picture', name: 'Map', alt: map.alt, box: picture, png: map.png },
    textAt(
      'Number',
      map.big,
      { ...beside, top: inside.top, lines: 1 },
      { size: 120, colour: ink, bold: true },
      measure,
    ),
    textAt(
      'What it says',
      map.finding,
      { ...beside, top: inside.top + 150, lines: 2 },
      { size: 32, colour: ink },
      measure,
    ),
    ...mapKeyMarks(map.key, { ...beside, top: inside.top + 246 }, measure),
    tableAt(
      {
        name: 'Areas',
        alt: map.rows
          .slice(1)
          .map((cells) => cells.join(' '))
          .join('; '),
      },
      { ...beside, top: inside.top + table },
      [3, 2, 1],
      map.rows,
      Math.min(46, (inside.height - table) / map.rows.length),
      measure,
    ),
  ]
}

/**
 * The children before their groups are revealed, or those of one group, with the question or the answer beside them.
 */
export function besideFiguresMarks(big: string, sentence: string, { sheet, measure }: Setting): Mark[] {
  const { top } = contentBox(sheet)
  const { left, right } = classPlaces(sheet, false).list
  const place = { left, width: right - left }
  return [
    textAt(
      'Number',
      big,
      { ...place, top: top + 170, lines: 1 },
      { size: 160, colour: ink, bold: true },
      measure,
    ),
    textAt(
      'What it says',
      sentence,
      { ...place, top: top + 380, lines: 4 },
      { size: 40, colour: muted },
      measure,
    ),
  ]
}
