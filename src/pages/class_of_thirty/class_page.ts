import { classMarks } from '../../charts/class_of_thirty'
import { GROUND_INKS } from '../../charts/class_of_thirty_colours'
import { classPageMarks, smallGroupsSentence } from '../layout/class_page'
import { frameMarks } from '../layout/frame'
import type { Setting } from '../layout/frame'
import type { Page } from '../layout/page'
import { comparisonRow, panelsOf } from '../../findings/class_of_thirty/class_comparison'
import type { ClassPicture } from '../../findings/class_of_thirty/class_picture'
import { readingNotes } from '../../findings/class_of_thirty/reading_sentences'

/** Options of a page: the speaker's own title, and exact numbers. */
interface PageOptions {
  /** '' for the picture's own. */
  readonly title?: string
  readonly exact?: boolean
}

/** The picture as a page of its own, all it must say inside: in rounded numbers, or exact ones. */
export function classPage(
  picture: ClassPicture,
  made: Date,
  setting: Setting,
  options: PageOptions = {},
): Page {
  const { classOf, lens, finding, description, source, rounding, note, caveat } = picture
  const ownTitle = options.title ?? ''
  const title = ownTitle === '' ? picture.headline : ownTitle
  const above = ownTitle === '' ? `${picture.title}. ${picture.warning}` : `${picture.title}. ${finding}`
  const exact = options.exact ?? false
  const caption = [
    caveat,
    smallGroupsSentence(classOf),
    rounding,
    readingNotes(classOf),
    source,
    note,
    madeOn(made),
  ]
    .filter((words) => words !== '')
    .join(' ')
  const drawn = (of: ClassPicture) => ({
    marks: classMarks(of.classOf, lens, 'paper'),
    description: of.description,
  })
  const [first, second] = panelsOf(picture)
  const { comparison } = picture
  const other =
    comparison && second
      ? {
          ...drawn(second.picture),
          names: [first.name, second.name] as const,
          rows: comparison.groups.map((each) => comparisonRow(comparison, each, exact)),
        }
      : null
  return {
    size: setting.sheet,
    ground: GROUND_INKS.paper.ground,
    title,
    description: `${finding} ${description} ${caption}`,
    source,
    notes: '',
    marks: [
      ...frameMarks({ title, finding: above.trim(), caption }, 'paper', setting),
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
