import { classMarks } from '../../charts/class_of_thirty'
import { GROUND_INKS } from '../../charts/class_of_thirty_colours'
import { classPageMarks, unseenWords } from '../../charts/page/class_page'
import { frameMarks } from '../../charts/page/frame'
import type { Setting } from '../../charts/page/frame'
import type { Page } from '../../charts/page/page'
import { besideRow } from '../../domain/class_beside'
import type { ClassPicture } from './class_picture'
import { readingWords } from './reading_words'

/** The picture as a page of its own, all it must say inside; `title` where the speaker has words of their own. */
export function classPage(picture: ClassPicture, made: Date, setting: Setting, title = ''): Page {
  const { classOf, lens, finding, inWords, source, rounding, note } = picture
  const said = title === '' ? picture.title : title
  const caption = [unseenWords(classOf), rounding, readingWords(classOf), source, note, madeOn(made)]
    .filter((words) => words !== '')
    .join(' ')
  const drawn = (of: ClassPicture) => ({
    marks: classMarks(of.classOf, lens, 'paper'),
    inWords: of.inWords,
  })
  const beside = picture.beside && {
    ...drawn(picture.beside.picture),
    names: [picture.beside.names.shown, picture.beside.names.other] as const,
    rows: picture.beside.groups.map(besideRow),
  }
  return {
    size: setting.sheet,
    ground: GROUND_INKS.paper.ground,
    title: said,
    inWords: `${finding} ${inWords} ${caption}`,
    source,
    notes: '',
    marks: [
      ...frameMarks({ title: said, finding, caption }, 'paper', setting),
      ...classPageMarks(
        { ...drawn(picture.beside?.alone ?? picture), ground: 'paper', lens, classOf, beside },
        setting,
      ),
    ],
  }
}

/** "Made 22 November 2026." */
export const madeOn = (made: Date): string =>
  `Made ${made.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}.`
