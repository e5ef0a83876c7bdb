import { GROUND_INKS } from '../class_of_thirty_colours'
import type { Ground } from '../class_of_thirty_colours'
import { fitWords } from './fit_words'
import type { Measure } from './fit_words'
import { PAGE } from './page'
import type { Cell, Type, WordsMark } from './page'

/** What every page says round its picture. */
export interface PageWords {
  readonly title: string
  readonly finding: string
  /** What stands beneath: how to read it, what was counted, rounding, the source, and when it was made. */
  readonly caption: string
}

/** Where the picture stands on a page: beneath the finding, above the caption. */
export const INSIDE = { left: PAGE.margin, top: 236, width: PAGE.width - 2 * PAGE.margin, height: 690 }

/** First baseline on the page, from one line to the next, most lines there is room for, and size when all fits. */
const PLACES = {
  title: { name: 'Title', baseline: 118, line: 62, lines: 1, size: 56, weight: 700 },
  finding: { name: 'Finding', baseline: 178, line: 42, lines: 1, size: 34, weight: 400 },
  caption: { name: 'Source and how to read this', baseline: 982, line: 27, lines: 4, size: 21, weight: 400 },
} as const

/** Title, finding and caption of a page, each as large as its place allows; a title with no finding has its line too. */
export function frameMarks(words: PageWords, ground: Ground, measure: Measure): WordsMark[] {
  const inks = GROUND_INKS[ground]
  return (['title', 'finding', 'caption'] as const)
    .filter((part) => words[part] !== '')
    .map((part) => {
      const { name, baseline, line, weight } = PLACES[part]
      const lines = part === 'title' && words.finding === '' ? 2 : PLACES[part].lines
      const { size, rows } = fitWords(words[part], { ...PLACES[part], lines, width: INSIDE.width }, measure)
      return {
        kind: 'words',
        name,
        box: { left: PAGE.margin, top: baseline - size, width: INSIDE.width, height: line * lines + 8 },
        words: words[part],
        rows,
        baseline: size,
        line,
        type: { size, colour: part === 'title' ? inks.ink : inks.muted, bold: weight === 700 },
        ...(part === 'title' ? { title: true } : {}),
      }
    })
}

/** Words at a place, wrapped to a width. */
export function wordsAt(
  name: string,
  words: string,
  place: { readonly left: number; readonly top: number; readonly width: number; readonly lines: number },
  type: Type,
  measure: Measure,
): WordsMark {
  const room = { ...place, size: type.size, weight: type.bold ? 700 : 400 } as const
  const { size, rows } = fitWords(words, room, measure)
  const line = Math.round(1.22 * size)
  return {
    kind: 'words',
    name,
    box: { left: place.left, top: place.top, width: place.width, height: line * rows.length },
    words,
    rows,
    baseline: size,
    line,
    type: { ...type, size },
  }
}

/** A cell of a table, its words fitted to the column in so many rows. */
export function cellOf(words: string, type: Type, width: number, lines: number, measure: Measure): Cell {
  const { size, rows } = fitWords(
    words,
    { width, lines, size: type.size, weight: type.bold ? 700 : 400 },
    measure,
  )
  return { words, rows, type: { ...type, size } }
}
