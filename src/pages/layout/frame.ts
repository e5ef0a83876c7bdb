import { GROUND_INKS } from '../../charts/class_of_thirty_colours'
import type { Ground } from '../../charts/class_of_thirty_colours'
import { fitText } from './fit_text'
import type { Measure } from './fit_text'
import type { PageBox, Cell, Mark, Sheet, Type, TextMark } from './page'
import { partnerMarks } from './partner_marks'

/** What every page says round its picture. */
export interface PageTexts {
  readonly title: string
  readonly finding: string
  /** What stands beneath: how to read it, what was counted, rounding, the source, and when it was made. */
  readonly caption: string
}

/** What a page is set with: its paper, and how wide words are. */
export interface Setting {
  readonly sheet: Sheet
  readonly measure: Measure
}

/** Where the picture stands on a page: beneath the finding, above the caption. */
export const contentBox = ({ width, margin }: Sheet): PageBox => ({
  left: margin,
  top: 236,
  width: width - 2 * margin,
  height: 690,
})

const LEADING = 1.24

/** Where the words of a page stand, and their size when all fits. */
const PLACES = {
  title: { name: 'Title', top: 62, height: 70, size: 56, bold: true },
  finding: { name: 'Finding', top: 142, height: 86, size: 34, bold: false },
  caption: { name: 'Source and how to read this', top: 958, height: 108, size: 21, bold: false },
} as const

/** Title, finding and caption of a page, each as large as its place allows; a title with no finding has its place too. */
export function frameMarks(words: PageTexts, ground: Ground, { sheet, measure }: Setting): Mark[] {
  const inks = GROUND_INKS[ground]
  const { left, width } = contentBox(sheet)
  const texts = (['title', 'finding', 'caption'] as const)
    .filter((part) => words[part] !== '')
    .map((part) => {
      const { name, top, size, bold } = PLACES[part]
      const height =
        part === 'title' && words.finding === ''
          ? PLACES.finding.top + PLACES.finding.height - top
          : PLACES[part].height
      const colour = part === 'title' ? inks.ink : inks.muted
      const box = { left, top, width, height }
      return {
        ...textIn(name, words[part], box, { size, colour, bold }, measure),
        ...(part === 'title' ? ({ title: true } as const) : {}),
      }
    })
  return [...texts, ...partnerMarks(sheet.partner, sheet, sheet.margin, measure)]
}

/** Words in a box, as large as it allows. */
function textIn(name: string, words: string, box: PageBox, type: Type, measure: Measure): TextMark {
  const weight = type.bold ? 700 : 400
  const { size, rows } = fitText(words, { ...box, size: type.size, leading: LEADING, weight }, measure)
  return {
    kind: 'words',
    name,
    box,
    words,
    rows,
    baseline: size,
    line: LEADING * size,
    type: { ...type, size },
  }
}

/** Words at a place, in at most so many lines of their size; the box is as high as they are. */
export function textAt(
  name: string,
  words: string,
  place: { readonly left: number; readonly top: number; readonly width: number; readonly lines: number },
  type: Type,
  measure: Measure,
): TextMark {
  const { left, top, width, lines } = place
  const mark = textIn(name, words, { left, top, width, height: lines * LEADING * type.size }, type, measure)
  return { ...mark, box: { ...mark.box, height: mark.line * mark.rows.length } }
}

/** Programs that show slides set a table's rows this far apart. */
const CELL_LEADING = 1.2

/** A cell of a table, its words fitted to its column and row. */
export function cellOf(
  words: string,
  type: Type,
  room: { readonly width: number; readonly height: number },
  measure: Measure,
): Cell {
  const weight = type.bold ? 700 : 400
  const { size, rows } = fitText(words, { ...room, size: type.size, leading: CELL_LEADING, weight }, measure)
  return { words, rows, type: { ...type, size } }
}
