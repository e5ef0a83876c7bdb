import { REPORT_TEXT_PARTS } from '../../domain/report/explanations'
import type { ReportContent, ReportLine } from './report_content'

/** How a report is set on two sheets of A4: the rated figures of the first, and how much smaller than usual its letters are. */
export interface ReportPages {
  readonly onFirst: number
  /** Definitions stand on the first sheet where it has room. */
  readonly definitionsOnFirst: boolean
  readonly scale: number
}

/** Lines of letters of the usual size on a sheet, and characters to a line of each column, as laid out in Chromium. */
const LINES_A_SHEET = 76
const FIRST_HEAD = 9
const WHY_CHARACTERS = 46
const WORDS_CHARACTERS = 28
const STATISTIC_CHARACTERS = 30
const CHANGE_CHARACTERS = 58
const DETAIL_CHARACTERS = 48
const DEFINITION_CHARACTERS = 82
/** A definition’s letters are this much smaller, and stand in two columns. */
const DEFINITION_LINE = 0.78 / 2
const SCALES = [1, 0.92, 0.84, 0.76, 0.68, 0.6]

const linesOf = (text: string, characters: number): number => Math.ceil(text.length / characters)

const sum = (lines: readonly number[]): number => lines.reduce((all, each) => all + each, 0)

function ratedLines({ why, words, detail, revised, broken }: ReportLine, scale: number): number {
  const reasons = 1.6 + linesOf(why.join(' '), WHY_CHARACTERS / scale)
  const spoken = REPORT_TEXT_PARTS.reduce(
    (sum, part) => sum + Math.max(1, linesOf(words[part], WORDS_CHARACTERS / scale)) + 0.2,
    0,
  )
  const statistic =
    2.4 + sum([detail, revised, broken].map((text) => linesOf(text, STATISTIC_CHARACTERS / scale)))
  return Math.max(reasons, spoken, statistic) + 0.9
}

const otherLines = ({ change, detail, broken, statistic }: ReportLine, scale: number): number =>
  Math.max(
    1,
    linesOf(change, CHANGE_CHARACTERS / scale),
    linesOf(`${statistic} ${detail}`, DETAIL_CHARACTERS / scale) + linesOf(broken, DETAIL_CHARACTERS / scale),
  ) + 0.5

/**
 * Where the sheets of a report part. Figures fill the first sheet in their order, and letters are as large as two sheets
 * allow; more words than the smallest letters hold run on to a third.
 */
export function reportPages({ rated, others, definitions, notComplete }: ReportContent): ReportPages {
  for (const scale of SCALES) {
    const room = LINES_A_SHEET / scale
    const heights = rated.map((line) => ratedLines(line, scale))
    const notes = 6 + sum(notComplete.map((sentence) => linesOf(sentence, 50 / scale)))
    const defined =
      4 + sum(definitions.map(({ text }) => linesOf(text, DEFINITION_CHARACTERS / scale))) * DEFINITION_LINE
    const second = 4 + sum(others.map((line) => otherLines(line, scale))) + notes
    let first = FIRST_HEAD
    let onFirst = 0
    while (onFirst < rated.length && first + heights[onFirst]! <= room) first += heights[onFirst++]!
    const rest = sum(heights.slice(onFirst))
    const definitionsOnFirst = onFirst === rated.length && first + defined <= room
    if (second + rest + (definitionsOnFirst ? 0 : defined) <= room || scale === SCALES.at(-1))
      return { onFirst, definitionsOnFirst, scale }
  }
  return { onFirst: rated.length, definitionsOnFirst: false, scale: 1 }
}
