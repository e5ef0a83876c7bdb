import { csvFile } from '../../domain/files/csv'
import type { ClassPicture } from '../../findings/class_of_thirty/class_picture'
import type { StageSlide } from '../../findings/slides/slide_content'
import { slideTitle } from '../../findings/slides/slide_sentences'

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
      const { comparison } = picture
      if (!comparison) return rowsOf(picture, '')
      return [
        ...rowsOf(comparison.main, `${comparison.names.main}: `),
        ...rowsOf(comparison.picture, `${comparison.names.other}: `),
      ]
    }
    case 'headline':
      return [['headline', content.big, content.texts.finding, content.texts.source]]
    case 'one child':
      return [
        [
          'children in every class of 30',
          content.children.toFixed(3),
          content.texts.finding,
          content.texts.source,
        ],
      ]
    case 'map':
      return [
        ['all areas', content.big, content.texts.finding, content.texts.source],
        ...content.lines.map(({ area, rate, counts }) => [area, rate, counts, content.texts.source]),
      ]
    case 'gaps':
      return content.lines.map(({ name, place, statusLabel, reason }) => [
        `${name}, ${place}`,
        statusLabel,
        reason,
        content.texts.source,
      ])
    case 'none':
      return []
  }
}

const rowsOf = (picture: ClassPicture, place: string): Row[] => [
  ...knownRows(picture, place),
  ...missingRows(picture, place),
]

/** Groups without a figure, in the bounds that the rest leaves them. */
const missingRows = ({ classOf, source, warning }: ClassPicture, place: string): Row[] =>
  (classOf.missing ?? []).map(({ label, possible }) => [
    place + label,
    'not known',
    possible ? `${possible.low.toFixed(3)} to ${possible.high.toFixed(3)} of ${classOf.size}` : '',
    `${source} ${warning}`,
  ])

const knownRows = ({ classOf, source, warning }: ClassPicture, place: string): Row[] =>
  classOf.groups.map(({ label, children, exact }) => [
    place + label,
    children,
    `exactly ${exact.toFixed(3)} of ${classOf.size}`,
    warning === '' ? source : `${source} ${warning}`,
  ])
