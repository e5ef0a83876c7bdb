import { GROUND_INKS } from '../../charts/class_of_thirty_colours'
import type { Measure } from './fit_text'
import { textAt } from './frame'
import type { PageBox, Mark, PageSize } from './page'

/** A4 upright, 144 px to the inch. */
export const A4: PageSize = { width: 1190, height: 1684 }

/** What a printer leaves white, and a little more. */
export const A4_INSIDE = { left: 84, top: 76, width: A4.width - 168, bottom: A4.height - 64 }

/** Inks of a sheet of paper, which is white whatever stands on it. */
export const PAPER = {
  ...GROUND_INKS.paper,
  ground: '#ffffff',
  teal: '#146270',
  action: '#0b5cad',
  pale: '#8fc0ba',
  sea: '#dce7ec',
  missed: '#9a2413',
  request: '#eef3f3',
  notice: '#fff4d6',
} as const

/** Smallest words on paper: 8 points. */
export const SMALLEST_ON_PAPER = 16

/** The heading of a part of the page: what it shows, as a finding. */
export const headingMark = (
  words: string,
  { left, top, width }: Omit<PageBox, 'height'>,
  measure: Measure,
): Mark =>
  textAt(
    'Heading',
    words,
    { left, top, width, lines: 1 },
    { size: 25, colour: PAPER.ink, bold: true },
    measure,
  )

/** A hairline across a part of the page. */
export const ruleMark = (left: number, top: number, width: number): Mark => ({
  kind: 'patch',
  name: 'Line',
  box: { left, top, width, height: 1.5 },
  colour: '#c9c5ba',
  radius: 0,
})
