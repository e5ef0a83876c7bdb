import { A4, A4_INSIDE, PAPER, ruleMark, SMALLEST_ON_PAPER } from '../layout/a4'
import { textAt } from '../layout/frame'
import type { Partner } from '../../domain/project/partner'
import type { Page } from '../layout/page'
import { partnerMarks } from '../layout/partner_marks'
import { madeOn } from '../class_of_thirty/class_page'
import { sourceText } from '../../findings/slides/slide_sentences'
import type { BriefFigures } from '../../findings/brief/answer_brief'
import { askMarks, chartMarks, gapMarks, REACH_HEIGHT, reachMarks, whereMarks } from './brief_parts'
import type { BriefTools } from './brief_parts'
import { describeBrief, footnote, subtitle, defaultTitle } from '../../findings/brief/brief_sentences'

/** The texts people wrote, and the first day of the log. */
export interface BriefContent {
  readonly title: string
  readonly ask: string
  /** ISO; null for an empty log. */
  readonly historyFrom: string | null
  /** Who stands at its head; left out where nobody does. */
  readonly partner?: Partner
}

const { left, width, top, bottom } = A4_INSIDE
const TITLE = { top: top + 32, oneRow: 50, smallest: 42, twoRows: 40 }
const FOOT = { top: 1490, line: Math.round(1.22 * SMALLEST_ON_PAPER) }
/** The map gives way to a title of two rows. */
const WHERE = { high: 574, low: 534 }
const ASK = { top: 1322, height: 152 }

/** Without a source for all of it no page is made. */
export const hasSources = ({ map, picture }: BriefFigures): boolean =>
  map.texts.source.trim() !== '' && picture?.source.trim() !== ''

/**
 * One A4 page about one place for a funder: how many schools are reached, where, which are not, one chart, the
 * request, and where every figure comes from. Throws where the figures name no source: nothing leaves without one.
 */
export function briefPage(figures: BriefFigures, texts: BriefContent, tools: BriefTools): Page {
  const { measure, made } = tools
  const { map, picture } = figures
  if (!hasSources(figures)) throw new Error('these figures name no source')
  const title = texts.title === '' ? defaultTitle(figures) : texts.title
  const foot = `${footnote(figures, texts.historyFrom)} ${madeOn(made)}`
  const short = measure(title, TITLE.smallest, 700) <= width
  const head = textAt(
    'Title',
    title,
    { left, top: TITLE.top, width, lines: short ? 1 : 2 },
    { size: short ? TITLE.oneRow : TITLE.twoRows, colour: PAPER.ink, bold: true },
    measure,
  )
  const reach = TITLE.top + head.box.height + 34
  const where = { top: reach + REACH_HEIGHT, height: short ? WHERE.high : WHERE.low }
  const chart = where.top + where.height
  return {
    size: A4,
    ground: PAPER.ground,
    title,
    description: `${describeBrief(figures, title, texts.ask)} ${foot}`,
    source: [sourceText(map), picture?.source ?? ''].join(' ').trim(),
    notes: '',
    marks: [
      ...partnerMarks(texts.partner, A4, left, measure),
      textAt(
        'What it is of',
        subtitle(figures),
        { left, top, width, lines: 1 },
        { size: 22, colour: PAPER.muted },
        measure,
      ),
      { ...head, title: true },
      ...reachMarks(figures, reach, measure),
      ...whereMarks(figures, where, tools),
      ...gapMarks(figures, where, measure),
      ...chartMarks(
        figures,
        { top: chart, height: (texts.ask === '' ? FOOT.top : ASK.top) - 34 - chart },
        measure,
      ),
      ...(texts.ask === '' ? [] : askMarks(texts.ask, ASK, measure)),
      ruleMark(left, FOOT.top, width),
      textAt(
        'Definitions and sources',
        foot,
        { left, top: FOOT.top + 10, width, lines: Math.floor((bottom - FOOT.top - 10) / FOOT.line) },
        { size: SMALLEST_ON_PAPER, colour: PAPER.muted },
        measure,
      ),
    ],
  }
}
