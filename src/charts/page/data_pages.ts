import { GROUND_INKS } from '../class_of_thirty_colours'
import { REACH_RAMP } from '../reach_ramp'
import type { Measure } from './fit_words'
import { cellOf, INSIDE, wordsAt } from './frame'
import type { Mark, TableMark, Type } from './page'

const { ink, muted, line } = GROUND_INKS.paper
const GAP = 60

/** One number, as large as a page allows, and the sentence it belongs to. */
export const numberMarks = (big: string, sentence: string, measure: Measure): Mark[] => [
  wordsAt(
    'Number',
    big,
    { left: INSIDE.left, top: INSIDE.top + 60, width: INSIDE.width, lines: 1 },
    { size: 300, colour: ink, bold: true },
    measure,
  ),
  wordsAt(
    'What it says',
    sentence,
    { left: INSIDE.left, top: INSIDE.top + 450, width: INSIDE.width, lines: 4 },
    { size: 48, colour: muted },
    measure,
  ),
]

/** A table over the whole width of a page; the first row is its headings. Widths are shares of the page. */
export function tableMarks(
  named: { readonly name: string; readonly alt: string },
  shares: readonly number[],
  rows: readonly (readonly string[])[],
  measure: Measure,
): Mark[] {
  return [tableAt(named, INSIDE, shares, rows, Math.min(92, INSIDE.height / rows.length), measure)]
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
        return cellOf(words, type, (columns[at] ?? 0) - 20, rowHeight > 70 ? 2 : 1, measure)
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
  readonly key: { readonly title: string; readonly steps: readonly number[] }
  /** Areas with their rate and counts, the headings first. */
  readonly rows: readonly (readonly string[])[]
}

/** A map as a picture, with its number, its key and its areas as words that can be edited. */
export function mapMarks(map: MapDrawing, measure: Measure): Mark[] {
  const picture = { left: INSIDE.left, top: INSIDE.top, width: 920, height: INSIDE.height }
  const beside = { left: picture.left + picture.width + GAP, width: INSIDE.width - picture.width - GAP }
  const said = wordsAt(
    'What it says',
    map.finding,
    { ...beside, top: INSIDE.top + 150, lines: 2 },
    { size: 32, colour: ink },
    measure,
  )
  return [
    { kind: 'picture', name: 'Map', alt: map.alt, box: picture, png: map.png },
    wordsAt(
      'Number',
      map.big,
      { ...beside, top: INSIDE.top, lines: 1 },
      { size: 120, colour: ink, bold: true },
      measure,
    ),
    said,
    ...keyMarks(map.key, { ...beside, top: INSIDE.top + 246 }, measure),
    tableAt(
      {
        name: 'Areas',
        alt: map.rows
          .slice(1)
          .map((cells) => cells.join(' '))
          .join('; '),
      },
      { ...beside, top: INSIDE.top + 360 },
      [3, 2, 1],
      map.rows,
      Math.min(46, (INSIDE.height - 360) / map.rows.length),
      measure,
    ),
  ]
}

function keyMarks(
  { title, steps }: MapDrawing['key'],
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
  measure: Measure,
): Mark[] {
  const side = width / REACH_RAMP.length
  return [
    wordsAt(
      'Key',
      `${title}, per cent`,
      { left, top, width, lines: 1 },
      { size: 24, colour: muted },
      measure,
    ),
    ...REACH_RAMP.map((colour, at): Mark => ({
      kind: 'patch',
      name: 'Colour',
      box: { left: left + at * side, top: top + 34, width: side, height: 22 },
      colour,
      radius: 0,
    })),
    ...steps.map((step, at) =>
      wordsAt(
        'Step',
        String(step),
        { left: left + (at + 1) * side - 20, top: top + 60, width: 60, lines: 1 },
        { size: 22, colour: muted },
        measure,
      ),
    ),
  ]
}

/** The children nobody has told apart yet, or those of one group, with what is asked or answered beside them. */
export const besideFigures = (big: string, sentence: string, measure: Measure): Mark[] => [
  wordsAt(
    'Number',
    big,
    { left: 1020, top: INSIDE.top + 170, width: 828, lines: 1 },
    { size: 160, colour: ink, bold: true },
    measure,
  ),
  wordsAt(
    'What it says',
    sentence,
    { left: 1020, top: INSIDE.top + 380, width: 828, lines: 4 },
    { size: 40, colour: muted },
    measure,
  ),
]
