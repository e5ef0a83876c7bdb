import { groupingInSentence } from '../../domain/words/grouping_label'
import { GROUND_INKS } from '../../charts/class_of_thirty_colours'
import { counted } from '../../domain/words/counted'
import type { CoverageAnswer } from '../../domain/coverage/coverage'
import { displayedStatuses } from '../../findings/coverage/displayed_statuses'
import type { SlideContent } from '../../findings/slides/slide_content'
import { slideText, sourceText } from '../../findings/slides/slide_sentences'
import { madeOn } from '../class_of_thirty/class_page'
import { contentBox, frameMarks, textAt } from '../layout/frame'
import type { Setting } from '../layout/frame'
import { mapKeyMarks } from '../layout/map_key'
import type { Mark, Page } from '../layout/page'
import { statusShapeMarks } from '../layout/status_rows'

type MapContent = Extract<SlideContent, { kind: 'map' }>

/** What the page is made with: the map drawn, and the day. */
interface MapPageTools {
  readonly png: Blob
  readonly made: Date
  readonly setting: Setting
}

const { ink, muted, ground } = GROUND_INKS.paper
const MAP_WIDTH = 920
const GAP = 60
const DOT_ROW = 40

/** A coverage map as a page of its own: title, map, number, key of the areas, key of the schools, source and date. */
export function coverageMapPage(
  content: MapContent,
  answer: CoverageAnswer,
  { png, made, setting }: MapPageTools,
): Page {
  const { texts, key, big, scene } = content
  if (texts.source.trim() === '') throw new Error('these figures name no source')
  const { measure, sheet } = setting
  const inside = contentBox(sheet)
  const left = inside.left + MAP_WIDTH + GAP
  const place = { left, width: inside.width - MAP_WIDTH - GAP }
  const caption = `${sourceText(content)} ${madeOn(made)}`
  const target = key.targetPct === null ? '' : `; target ${key.targetPct}`
  return {
    size: sheet,
    ground,
    title: texts.title,
    description: `${slideText(content)} ${caption}`,
    source: texts.source,
    notes: '',
    marks: [
      ...frameMarks({ title: texts.title, finding: texts.finding, caption }, 'paper', setting),
      {
        kind: 'picture',
        name: 'Map',
        alt: `Map. ${slideText(content)}`,
        box: { ...inside, width: MAP_WIDTH },
        png,
      },
      textAt(
        'Number',
        big,
        { ...place, top: inside.top - 24, lines: 1 },
        { size: 120, colour: ink, bold: true },
        measure,
      ),
      textAt(
        'Unlocated',
        answer.unlocated === 0
          ? 'Every school is on the map.'
          : `${counted(answer.unlocated, 'school has', 'schools have')} no position: counted, not on the map.`,
        { ...place, top: inside.top + 136, lines: 2 },
        { size: 22, colour: muted },
        measure,
      ),
      ...mapKeyMarks(
        {
          title: scene.schoolRamp
            ? `${key.title}, ${key.unit}`
            : `${key.title}, by ${groupingInSentence(scene.grouping.label)}, ${key.unit}${target}`,
          steps: key.steps,
          // The marks have rows of their own, with how many schools have each.
          statuses: [],
        },
        { ...place, top: inside.top + 200 },
        measure,
      ),
      ...(scene.showSchools && !scene.schoolRamp
        ? dotKeyMarks(answer, { ...place, top: inside.top + 320 }, setting)
        : []),
    ],
  }
}

/** What the dots of the map stand for: a mark, its status, and how many schools have it. */
function dotKeyMarks(
  answer: CoverageAnswer,
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
  { measure }: Setting,
): Mark[] {
  return [
    textAt(
      'Key of schools',
      'Each mark is a school, by status',
      { left, top, width, lines: 1 },
      { size: 24, colour: muted },
      measure,
    ),
    ...displayedStatuses(answer).flatMap(({ status, label, schools }, at): Mark[] => {
      const row = top + 42 + at * DOT_ROW
      const box = { left, top: row + 4, width: 24, height: 24 }
      return [
        {
          kind: 'group',
          name: `Mark: ${label}`,
          alt: `Mark: ${label}`,
          box,
          marks: statusShapeMarks(status, box),
        },
        textAt(
          'Status',
          `${label}: ${counted(schools, 'school')}`,
          { left: left + 44, top: row, width: width - 44, lines: 1 },
          { size: 24, colour: ink },
          measure,
        ),
      ]
    }),
  ]
}
