import { classMarks } from '../../charts/class_of_thirty'
import { unseenWords } from '../../charts/class_of_thirty_page'
import type { ClassPage } from '../../charts/class_of_thirty_page'
import { classOfThirtyCsv } from '../../domain/class_of_thirty_csv'
import { classPng, measureIn } from './class_image'
import type { ClassPicture } from './class_picture'
import { readingWords } from './reading_words'

/** A file a class of 30 can leave as. */
export interface ClassDownload {
  readonly kind: string
  /** Ending of its name. */
  readonly ending: string
  readonly type: string
  /** Makes it of a picture on a day. Rejects where the picture has no source. */
  readonly make: (picture: ClassPicture, made: Date) => Promise<string | Blob>
}

/** The app's own font may be missing where a file is opened; Arial, or one of its measure, is everywhere. */
const FILE_FONTS = ['Atkinson Hyperlegible Next', 'Arial', 'Helvetica', 'sans-serif']

const POWERPOINT = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

const kinds: readonly ClassDownload[] = [
  {
    kind: 'PNG',
    ending: 'png',
    type: 'image/png',
    make: (picture, made) => classPng(classPage(picture, made)),
  },
  {
    kind: 'SVG',
    ending: 'svg',
    type: 'image/svg+xml',
    make: async (picture, made) => {
      const { classOfThirtySvg } = await import('../../charts/class_of_thirty_svg')
      return classOfThirtySvg(classPage(picture, made), FILE_FONTS.join(', '), measureIn(FILE_FONTS))
    },
  },
  {
    kind: 'PPTX',
    ending: 'pptx',
    type: POWERPOINT,
    make: async (picture, made) => {
      const { classOfThirtyPptx, SLIDE_FONT } = await import('../../charts/class_of_thirty_pptx')
      const slides = classOfThirtyPptx(classPage(picture, made), made, measureIn([SLIDE_FONT]))
      return new Blob([slides], { type: POWERPOINT })
    },
  },
  {
    kind: 'CSV',
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    make: ({ classOf, source }) => Promise.resolve(classOfThirtyCsv(classOf, source)),
  },
]

/** Every kind of file, each held to the one rule: nothing leaves without its source. */
export const CLASS_DOWNLOADS: readonly ClassDownload[] = kinds.map((each) => ({
  ...each,
  make: async (picture, made) => {
    if (picture.source.trim() === '') throw new Error('these figures name no source')
    return each.make(picture, made)
  },
}))

/** The picture as a page of its own, all it must say inside. */
export function classPage(picture: ClassPicture, made: Date): ClassPage {
  const { classOf, lens, title, finding, inWords, source, rounding, note } = picture
  const madeOn = made.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  const caption = [unseenWords(classOf), rounding, readingWords(classOf), source, note, `Made ${madeOn}.`]
  return {
    ground: 'paper',
    lens,
    title,
    finding,
    marks: classMarks(classOf, lens, 'paper'),
    classOf,
    inWords,
    source,
    caption: caption.filter((words) => words !== '').join(' '),
  }
}
