import { classMarks } from '../../charts/class_of_thirty'
import { GROUND_INKS } from '../../charts/class_of_thirty_colours'
import { classPageMarks, unseenWords } from '../layout/class_page'
import { frameMarks } from '../layout/frame'
import type { Setting } from '../layout/frame'
import type { Page } from '../layout/page'
import { besideRow, panelsOf } from '../../findings/class_of_thirty/class_comparison'
import type { ClassPicture } from '../../findings/class_of_thirty/class_picture'
import { readingWords } from '../../findings/class_of_thirty/reading_words'

/** How a page says it: under the speaker's own title, and in exact numbers. */
interface Said {
  /** '' for the picture's own. */
  readonly title?: string
  readonly exact?: boolean
}

/** The picture as a page of its own, all it must say inside: in rounded numbers, or exact ones. */
export function classPage(picture: ClassPicture, made: Date, setting: Setting, said: Said = {}): Page {
  const { classOf, lens, finding, inWords, source, rounding, note } = picture
  const title = said.title ? said.title : picture.title
  const exact = said.exact ?? false
  const caption = [unseenWords(classOf), rounding, readingWords(classOf), source, note, madeOn(made)]
    .filter((words) => words !== '')
    .join(' ')
  const drawn = (of: ClassPicture) => ({
    marks: classMarks(of.classOf, lens, 'paper'),
    inWords: of.inWords,
  })
  const [first, second] = panelsOf(picture)
  const { beside } = picture
  const other =
    beside && second
      ? {
          ...drawn(second.picture),
          names: [first.name, second.name] as const,
          rows: beside.groups.map((each) => besideRow(beside, each, exact)),
        }
      : null
  return {
    size: setting.sheet,
    ground: GROUND_INKS.paper.ground,
    title,
    inWords: `${finding} ${inWords} ${caption}`,
    source,
    notes: '',
    marks: [
      ...frameMarks({ title, finding, caption }, 'paper', setting),
      ...classPageMarks(
        { ...drawn(first.picture), ground: 'paper', exact, lens, classOf, beside: other },
        setting,
      ),
    ],
  }
}

/** "Made 22 November 2026." */
export const madeOn = (made: Date): string =>
  `Made ${made.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}.`
