import { smallerThanOneChild } from '../domain/class_of_thirty'
import type { ClassGroup, ClassOfThirty } from '../domain/class_of_thirty'
import { inClassesWords } from '../domain/class_of_thirty_words'
import type { Lens } from '../domain/lens'
import type { ClassMarks } from './class_of_thirty'
import type { Ground } from './class_of_thirty_colours'
import { ICON_SIZE } from './class_of_thirty_icons'
import { wrapWords } from './wrap_words'

/** Every picture that leaves the app is this page: 16:9, in px. */
export const PAGE = { width: 1920, height: 1080, margin: 72 }
const FIGURES = { top: 236, width: 860, height: 690 }
const MOST_ROW = 49

/** The list beside the figures: left and right edge, side of a chip, and the icon's inset in it. */
export const LIST = { left: 1020, right: PAGE.width - PAGE.margin, chip: 36, icon: (36 - ICON_SIZE) / 2 }

/** Everything the page says and shows, whatever it is drawn with. */
export interface ClassPage {
  readonly ground: Ground
  readonly lens: Lens
  readonly title: string
  readonly finding: string
  readonly marks: ClassMarks
  readonly classOf: ClassOfThirty
  /** The whole picture as a sentence, for who cannot see it. */
  readonly inWords: string
  /** Publisher, table, period, place, unit and licence. */
  readonly source: string
  /** What stands beneath: what has no figure, rounding, how to read it, the source, and when it was made. */
  readonly caption: string
}

/** A block of words: where its first baseline is, and how large it is set when it fits. */
interface Block {
  readonly baseline: number
  readonly line: number
  /** Most lines there is room for: words that need more are set smaller. */
  readonly lines: number
  readonly size: number
  readonly weight: 400 | 700
}

export const BLOCKS = {
  title: { baseline: 118, line: 62, lines: 1, size: 56, weight: 700 },
  finding: { baseline: 178, line: 42, lines: 1, size: 34, weight: 400 },
  caption: { baseline: 982, line: 27, lines: 4, size: 21, weight: 400 },
} as const satisfies Record<string, Block>

export type BlockName = keyof typeof BLOCKS
export const BLOCK_NAMES = ['title', 'finding', 'caption'] as const satisfies readonly BlockName[]

const SMALLEST = 12

/** Width in px of words on one line, set in a size and weight. */
export type Measure = (words: string, size: number, weight: number) => number

/** Words as rows across the page, at the largest size up to the block's own at which they fit. */
export function fitBlock(name: BlockName, words: string, measure: Measure): { size: number; rows: string[] } {
  const { lines, size: largest, weight } = BLOCKS[name]
  const width = PAGE.width - 2 * PAGE.margin
  for (let size: number = largest; ; size -= 1) {
    const rows = wrapWords(words, width, (piece) => measure(piece, size, weight))
    if (rows.length <= lines || size <= SMALLEST) return { size, rows }
  }
}

/** Where the thirty stand: left and top of the first, and px for each of their own units. */
export function figuresPlace({ width, height }: ClassMarks): { left: number; top: number; scale: number } {
  const scale = Math.min(FIGURES.width / width, FIGURES.height / height)
  return { left: PAGE.margin + (FIGURES.width - scale * width) / 2, top: FIGURES.top, scale }
}

/** A row for each group, top and height in px, in the middle beside the figures. */
export function listRows({ groups }: ClassOfThirty): { group: ClassGroup; top: number; height: number }[] {
  const height = Math.min(MOST_ROW, FIGURES.height / (groups.length + 0.5))
  const top = FIGURES.top + (FIGURES.height - height * groups.length) / 2
  return groups.map((group, at) => ({ group, top: top + at * height, height }))
}

/** "or 2 †": what else a fair rounding could say, and the mark of an unreliable figure. */
export function besideWords({ between, children, reliable }: ClassGroup): string {
  const other = between.most > children ? between.most : between.least
  return [...(other === children ? [] : [`or ${other}`]), ...(reliable ? [] : ['†'])].join(' ')
}

/** What a picture on its own must still say: every group that has no figure, in classes. */
export function unseenWords(classOf: ClassOfThirty): string {
  const unseen = smallerThanOneChild(classOf).filter(({ group }) => group.children === 0)
  if (unseen.length === 0) return ''
  return `Smaller than one figure: ${unseen.map(({ group }) => `${group.label} (${inClassesWords(group.exact, classOf.size)})`).join('; ')}.`
}
