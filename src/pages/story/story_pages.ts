import { isRanked } from '../../findings/coverage/area_rows'
import { classMarks } from '../../charts/class_of_thirty'
import { GROUND_INKS } from '../../charts/class_of_thirty_colours'
import { classPageMarks, figuresMark } from '../layout/class_page'
import { countersMarks } from '../layout/counters'
import { besideFiguresMarks, mapMarks, numberMarks, tableMarks } from '../layout/data_pages'
import { classPlaces } from '../layout/class_places'
import { frameMarks, contentBox } from '../layout/frame'
import type { Setting } from '../layout/frame'
import type { PageBox, Mark, Page } from '../layout/page'
import { hideGroup } from '../../charts/unrevealed'
import { CHILD_PROMPTS, childLabelOf, childSentence } from '../../findings/class_of_thirty/child_sentences'
import { exactOutcome } from '../../findings/class_of_thirty/guess_sentences'
import type { pictureOfMap } from '../../map/map_picture'
import type { ClassPicture } from '../../findings/class_of_thirty/class_picture'
import { classPage, madeOn } from '../class_of_thirty/class_page'
import type { SlideContent, StageSlide } from '../../findings/slides/slide_content'
import { gapsFinding, slideTitle, slideText, sourceText } from '../../findings/slides/slide_sentences'

/** What pages are made with: their paper, how wide words are, the day, and the hand that draws maps. */
export interface PageTools extends Setting {
  readonly made: Date
  readonly drawMap: typeof pictureOfMap
}

type ContentOf<Kind extends SlideContent['kind']> = Extract<SlideContent, { kind: Kind }>

/** The pages a story leaves as, in order. */
export const storyPages = async (slides: readonly StageSlide[], tools: PageTools): Promise<Page[]> =>
  (await pagesBySlide(slides, tools)).flat()

/**
 * The pages of each slide: one, and two where the room guesses first. Rejects where a slide cannot be drawn or names no
 * source: nothing leaves without one.
 */
export async function pagesBySlide(slides: readonly StageSlide[], tools: PageTools): Promise<Page[][]> {
  const pages: Page[][] = []
  for (const [at, slide] of slides.entries()) {
    const { content } = slide
    if (content.kind === 'none') throw new Error(`slide ${at + 1} cannot be shown: ${content.why}`)
    const { source } = 'picture' in content ? content.picture : content.texts
    if (source.trim() === '') throw new Error(`slide ${at + 1} names no source`)
    pages.push(await pagesOf(slide, tools))
  }
  return pages
}

async function pagesOf(slide: StageSlide, tools: PageTools): Promise<Page[]> {
  const { content, title, notes } = slide
  const { made } = tools
  switch (content.kind) {
    case 'class':
      return [
        {
          ...classPage(content.picture, made, tools, { title, exact: content.step.kind === 'exact' }),
          notes,
        },
      ]
    case 'child':
      return [childPage(slide, content, tools)]
    case 'guess':
      return guessPages(slide, content, tools)
    case 'counters':
      return [
        countersPage(slide, content, tools),
        { ...classPage(content.picture, made, tools), notes, answer: true },
      ]
    case 'headline':
      return [pageOf(slide, '', numberMarks(content.big, content.texts.finding, tools), tools)]
    case 'one child':
      return [
        pageOf(
          slide,
          content.texts.finding,
          countersMarks(content.counters, slideText(content), tools),
          tools,
        ),
      ]
    case 'map':
      return [await mapPage(slide, content, tools)]
    case 'gaps':
      return [gapsPage(slide, content, tools)]
    case 'none':
      return []
  }
}

/** A slide's own words round what stands on it. */
function pageOf(
  slide: StageSlide,
  finding: string,
  marks: readonly Mark[],
  tools: PageTools,
  description = slideText(slide.content),
): Page {
  const { content, notes } = slide
  const title = slideTitle(slide)
  const caption = `${sourceText(content)} ${madeOn(tools.made)}`
  return {
    size: tools.sheet,
    ground: GROUND_INKS.paper.ground,
    title,
    description: `${description} ${caption}`,
    source: 'picture' in content ? content.picture.source : 'texts' in content ? content.texts.source : '',
    notes,
    marks: [...frameMarks({ title, finding, caption }, 'paper', tools), ...marks],
  }
}

/** A slide for children: the figures of one group or of all, and few words. */
function childPage(slide: StageSlide, { picture, step }: ContentOf<'child'>, tools: PageTools): Page {
  const { classOf, lens } = picture
  if (step.kind === 'ask')
    return pageOf(slide, picture.warning, numberMarks('?', CHILD_PROMPTS.join(' '), tools), tools)
  const marks = classMarks(classOf, lens, 'paper')
  const group = step.kind === 'group' ? step.group : null
  const figures = marks.figures.map((figure) =>
    group === null || figure.group.code === group.code ? figure : hideGroup(figure, lens, 'paper'),
  )
  const sentences = slideText(slide.content)
  if (!group) return pageOf(slide, picture.warning, childKey(picture, sentences, tools), tools)
  const beside = besideFiguresMarks(`${group.children} of ${classOf.size}`, childSentence(lens, group), tools)
  return pageOf(
    slide,
    picture.warning,
    [figuresMark({ ...marks, figures }, sentences, pictureRoom(tools)), ...beside],
    tools,
  )
}

/** Where the figures of one class stand. */
const pictureRoom = ({ sheet }: Setting): PageBox =>
  classPlaces(sheet, false).pictures[0] ?? contentBox(sheet)

/** Everybody, with a key in words for children of the groups that are drawn. */
function childKey({ classOf, lens }: ClassPicture, description: string, tools: PageTools): Mark[] {
  const groups = classOf.groups
    .filter(({ children }) => children > 0)
    .map((group) => ({
      ...group,
      label: childLabelOf(lens, group).label,
      reliable: true,
      range: { least: group.children, most: group.children },
    }))
  const drawing = {
    ground: 'paper',
    lens,
    classOf: { ...classOf, groups },
    exact: false,
    beside: null,
  } as const
  return classPageMarks({ ...drawing, marks: classMarks(drawing.classOf, lens, 'paper'), description }, tools)
}

/** The question above children whose groups are not revealed, then the answer. */
function guessPages(
  slide: StageSlide,
  { picture, group, child }: ContentOf<'guess'>,
  tools: PageTools,
): Page[] {
  const { classOf, lens } = picture
  const label = child ? childLabelOf(lens, group).label : group.label
  const outcome = child ? childSentence(lens, group) : `${group.label}. ${exactOutcome(group, classOf)}`
  const marks = classMarks(classOf, lens, 'paper')
  const plain = marks.figures.map((figure) => hideGroup(figure, lens, 'paper'))
  const figures = marks.figures.map((figure, at) =>
    figure.group.code === group.code ? figure : (plain[at] ?? figure),
  )
  const answer = `${group.children} of ${classOf.size}`
  const room = pictureRoom(tools)
  const answerPage = pageOf(
    slide,
    picture.warning,
    [
      figuresMark({ ...marks, figures: figures }, `${answer}: ${label}`, room),
      ...besideFiguresMarks(answer, outcome, tools),
    ],
    tools,
    child ? `${label}: ${answer}. ${outcome}` : `${answer}: ${outcome}`,
  )
  return [
    pageOf(
      slide,
      picture.warning,
      [
        figuresMark({ ...marks, figures: plain }, `${classOf.size} children, not yet told apart`, room),
        ...besideFiguresMarks('?', `of ${classOf.size}`, tools),
      ],
      tools,
    ),
    { ...answerPage, answer: true },
  ]
}

function countersPage(slide: StageSlide, { picture }: ContentOf<'counters'>, tools: PageTools): Page {
  const groups = picture.classOf.groups.toSorted((a, b) => a.code.localeCompare(b.code))
  const rows = [['Group', 'Our guess'], ...groups.map(({ label }) => [label, ''])]
  const named = { name: 'Counters to place', alt: groups.map(({ label }) => label).join('; ') }
  return pageOf(slide, picture.warning, tableMarks(named, [4, 1], rows, tools), tools)
}

async function mapPage(slide: StageSlide, content: ContentOf<'map'>, tools: PageTools): Promise<Page> {
  const { scene, big, texts, key, lines } = content
  const drawing = {
    png: await tools.drawMap(scene, tools.sheet.shape),
    alt: `Map. ${slideText(content)}`,
    big,
    finding: texts.finding,
    key: {
      steps: key.steps,
      statuses: key.statuses,
      title: `${key.title}, ${key.unit}${key.targetPct === null ? '' : `; target ${key.targetPct}`}`,
    },
    rows: [
      [isRanked(scene.grouping) ? 'Area, lowest first' : 'Area', key.columns.counts, key.columns.rate],
      ...lines.slice(0, MOST_AREAS).map(({ area, counts, rate }) => [area, counts, rate]),
    ],
  }
  return pageOf(slide, '', mapMarks(drawing, tools), tools)
}

/** Areas that fit beside a map. */
const MOST_AREAS = 6

function gapsPage(slide: StageSlide, content: ContentOf<'gaps'>, tools: PageTools): Page {
  const rows = [
    ['School', 'Local authority', 'Status', 'Why it is here'],
    ...content.lines.map(({ name, place, statusLabel, reason }) => [name, place, statusLabel, reason]),
  ]
  const named = { name: 'Schools to reach', alt: slideText(content) }
  return pageOf(slide, gapsFinding(content), tableMarks(named, [5, 3, 2, 5], rows, tools), tools)
}
