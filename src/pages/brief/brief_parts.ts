import { A4_INSIDE, headingMark, PAPER } from '../layout/a4'
import { classStripMarks } from '../layout/class_strip'
import type { Measure } from '../layout/fit_text'
import { textAt } from '../layout/frame'
import { mapKeyMarks, statusKeyHeight } from '../layout/map_key'
import type { PageBox, Mark } from '../layout/page'
import { statusRowMarks } from '../layout/status_rows'
import { targetBarMarks } from '../layout/target_bar'
import { yearBarMarks } from '../layout/year_bars'
import { formatCount, formatRate } from '../../findings/format_number'
import { reachRate } from '../../domain/coverage/coverage'
import { slideText } from '../../findings/slides/slide_sentences'
import type { BriefFigures } from '../../findings/brief/answer_brief'
import {
  chartTitle,
  notReached,
  notReachedPhrase,
  priorityReachSentences,
  prioritySentence,
  pupilsSentence,
  reachedPhrase,
  statusRows,
} from '../../findings/brief/brief_sentences'

/** What a page is laid out with. */
export interface BriefTools {
  readonly made: Date
  readonly measure: Measure
  /** The map as a PNG; undefined while it is being drawn, null where it cannot be. */
  readonly mapPng: Blob | null | undefined
}

const { left: LEFT, width: WIDE } = A4_INSIDE

/** What the number and its bar take of the page's height. */
export const REACH_HEIGHT = 282
/** What the map's heading and key take of its part. */
const ROUND_MAP = 164
const MAP_WIDTH = 492
const GAP = { left: LEFT + 528, width: WIDE - 528 }
const NUMBER_WIDTH = 318

/** The number, the sentence it belongs to, and its bar against the target. */
export function reachMarks(figures: BriefFigures, top: number, measure: Measure): Mark[] {
  const { coverage, map, target } = figures
  const rate = reachRate(coverage.reach)
  const beside = { left: LEFT + NUMBER_WIDTH, width: WIDE - NUMBER_WIDTH, lines: 1 }
  const { ink, muted } = PAPER
  const sentence = textAt(
    'What it says',
    reachedPhrase(figures),
    { ...beside, top, lines: 2 },
    { size: 30, colour: ink, bold: true },
    measure,
  )
  const below = top + sentence.box.height + 8
  return [
    textAt(
      'Number',
      formatRate(rate),
      { left: LEFT - 6, top: top - 18, width: NUMBER_WIDTH - 20, lines: 1 },
      { size: 150, colour: ink, bold: true },
      measure,
    ),
    sentence,
    textAt('Of how many', map.texts.finding, { ...beside, top: below }, { size: 24, colour: ink }, measure),
    textAt(
      'Pupils',
      pupilsSentence(figures),
      { ...beside, top: below + 36, lines: 2 },
      { size: 21, colour: muted },
      measure,
    ),
    ...targetBarMarks(
      { share: rate ?? 0, target: target === null ? null : target.value / 100 },
      { left: LEFT, top: top + 198, width: WIDE, height: 24 },
      measure,
    ),
  ]
}

/** The map with its key; the areas in words where it could not be drawn. */
export function whereMarks(
  { map }: BriefFigures,
  { top, height }: Pick<PageBox, 'top' | 'height'>,
  { mapPng, measure }: BriefTools,
): Mark[] {
  if (map.kind !== 'map') return []
  const heading = headingMark('Where', { left: LEFT, top, width: MAP_WIDTH }, measure)
  if (mapPng === null) return [heading, ...areaMarks(map.lines, top + 44, measure)]
  const { steps, statuses } = map.key
  const title = `${map.key.title}, per cent`
  const key = ROUND_MAP + statusKeyHeight(statuses)
  const box = { left: LEFT, top: top + 44, width: MAP_WIDTH, height: height - key }
  const under = { left: LEFT, top: box.top + box.height + 10, width: MAP_WIDTH }
  return [
    heading,
    { kind: 'patch', name: 'Sea', box, colour: PAPER.sea, radius: 0 },
    ...(mapPng
      ? [{ kind: 'picture', name: 'Map', alt: `Map. ${slideText(map)}`, box, png: mapPng } as const]
      : []),
    ...mapKeyMarks({ title, steps, statuses }, under, measure),
  ]
}

type MapLines = Extract<BriefFigures['map'], { kind: 'map' }>['lines']
const MOST_AREAS = 10

const areaMarks = (lines: MapLines, top: number, measure: Measure): Mark[] =>
  lines
    .slice(0, MOST_AREAS)
    .map(({ area, rate, counts }, at) =>
      textAt(
        'Area',
        `${area}: ${rate}, ${counts}`,
        { left: LEFT, top: top + at * 36, width: MAP_WIDTH, lines: 1 },
        { size: 22, colour: PAPER.ink },
        measure,
      ),
    )

/** How many schools are not reached, and all of them by their status. */
export function gapMarks(
  figures: BriefFigures,
  { top, height }: Pick<PageBox, 'top' | 'height'>,
  measure: Measure,
): Mark[] {
  const priority = prioritySentence(figures)
  const number = formatCount(notReached(figures))
  const width = Math.min(240, measure(number, 76, 700) + 22)
  return [
    headingMark('The gap', { ...GAP, top }, measure),
    textAt(
      'Not reached',
      number,
      { left: GAP.left, top: top + 30, width, lines: 1 },
      { size: 76, colour: PAPER.missed, bold: true },
      measure,
    ),
    textAt(
      'What is not reached',
      notReachedPhrase(figures),
      { left: GAP.left + width, top: top + 50, width: GAP.width - width, lines: 2 },
      { size: 24, colour: PAPER.ink, bold: true },
      measure,
    ),
    ...statusRowMarks(
      statusRows(figures),
      { ...GAP, top: top + 134, height: height - (priority === '' ? 244 : 282) },
      measure,
    ),
    ...(priority === ''
      ? []
      : [
          textAt(
            'Priority schools',
            priority,
            { ...GAP, top: top + height - 142, lines: 1 },
            { size: 22, colour: PAPER.ink, bold: true },
            measure,
          ),
          textAt(
            'Priority reach',
            priorityReachSentences(figures),
            { ...GAP, top: top + height - 112, lines: 4 },
            { size: 18, colour: PAPER.ink },
            measure,
          ),
        ]),
  ]
}

/** The one chart: reach over the years, or a class of 30. */
export function chartMarks(
  figures: BriefFigures,
  { top, height }: Pick<PageBox, 'top' | 'height'>,
  measure: Measure,
): Mark[] {
  const { picture, years, viewState } = figures
  const warning = warningMarks(picture?.warning ?? '', top + 42, measure)
  const head = 46 + (warning.length > 0 ? WARNING_HEIGHT + 8 : 0)
  const room = { left: LEFT, top: top + head, width: WIDE, height: height - head }
  const withTarget = !picture && years.some(({ targetPct }) => targetPct !== null)
  return [
    headingMark(chartTitle(figures), { left: LEFT, top, width: WIDE - (withTarget ? 230 : 0) }, measure),
    ...(withTarget
      ? [
          textAt(
            'Line',
            'The line is the target.',
            { left: LEFT + WIDE - 220, top: top + 5, width: 220, lines: 1 },
            { size: 19, colour: PAPER.muted, align: 'r' },
            measure,
          ),
        ]
      : []),
    ...warning,
    ...(picture
      ? classStripMarks(picture, room, measure)
      : yearBarMarks(years, viewState.months ? NaN : viewState.year, room, measure)),
  ]
}

const WARNING_HEIGHT = 36

/** What is wrong with the figures of a picture, or not known of them: beside the picture, on a ground of its own. */
function warningMarks(warning: string, top: number, measure: Measure): Mark[] {
  if (warning === '') return []
  const box = { left: LEFT, top, width: WIDE, height: WARNING_HEIGHT }
  const inside = { left: LEFT + 12, top: top + 6, width: WIDE - 24, lines: 1 }
  return [
    { kind: 'patch', name: 'Warning', box, colour: PAPER.notice, radius: 4 },
    textAt('What is not known', warning, inside, { size: 20, colour: PAPER.ink, bold: true }, measure),
  ]
}

/** The request, in the person's words, set apart by a bar that prints dark. */
export function askMarks(
  ask: string,
  { top, height }: Pick<PageBox, 'top' | 'height'>,
  measure: Measure,
): Mark[] {
  const patch = (name: string, width: number, colour: string): Mark => ({
    kind: 'patch',
    name,
    box: { left: LEFT, top, width, height },
    colour,
    radius: 0,
  })
  const inside = { left: LEFT + 30, width: WIDE - 56 }
  return [
    patch('Ask', WIDE, PAPER.request),
    patch('Edge', 8, PAPER.teal),
    headingMark('What we ask', { ...inside, top: top + 14 }, measure),
    textAt(
      'What we ask for',
      ask,
      { ...inside, top: top + 50, lines: 4 },
      { size: 22, colour: PAPER.ink },
      measure,
    ),
  ]
}
