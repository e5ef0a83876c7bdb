import { csvFile } from '../../domain/files/csv'
import { ENGAGEMENT_STATUS_LABELS } from '../../domain/engagement/engagement'
import type { ClassPicture } from '../../findings/class_of_thirty/class_picture'
import type { StageSlide } from '../../findings/slides/slide_content'
import { slideTitle } from '../../findings/slides/slide_words'

type Row = readonly (string | number)[]

/** "Story (CSV)": one row for each figure on each slide, with its source. */
export const storyCsv = (slides: readonly StageSlide[]): string =>
  csvFile(
    ['slide', 'title', 'item', 'value', 'detail', 'source'],
    slides.flatMap((slide, at) =>
      figuresOf(slide).map(([item = '', value = '', detail = '', source = '']) => [
        at + 1,
        slideTitle(slide),
        item,
        value,
        detail,
        source,
      ]),
    ),
  )

function figuresOf({ content }: StageSlide): Row[] {
  switch (content.kind) {
    case 'class':
    case 'child':
    case 'guess':
    case 'counters': {
      const { picture } = content
      const { beside } = picture
      if (!beside) return rowsOf(picture, '')
      return [
        ...rowsOf(beside.alone, `${beside.names.shown}: `),
        ...rowsOf(beside.picture, `${beside.names.other}: `),
      ]
    }
    case 'headline':
      return [['headline', content.big, content.words.finding, content.words.source]]
    case 'map':
      return [
        ['all areas', content.big, content.words.finding, content.words.source],
        ...content.lines.map(({ area, rate, counts }) => [area, rate, counts, content.words.source]),
      ]
    case 'gaps':
      return content.lines.map(({ name, place, status, reason }) => [
        `${name}, ${place}`,
        ENGAGEMENT_STATUS_LABELS[status],
        reason,
        content.words.source,
      ])
    case 'none':
      return []
  }
}

const rowsOf = ({ classOf, source }: ClassPicture, place: string): Row[] =>
  classOf.groups.map(({ label, children, exact }) => [
    place + label,
    children,
    `exactly ${exact.toFixed(3)} of ${classOf.size}`,
    source,
  ])
