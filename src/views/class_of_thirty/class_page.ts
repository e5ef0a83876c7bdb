import { classMarks } from '../../charts/class_of_thirty'
import { GROUND_INKS } from '../../charts/class_of_thirty_colours'
import { classPageMarks, unseenWords } from '../../charts/page/class_page'
import type { Measure } from '../../charts/page/fit_words'
import { frameMarks } from '../../charts/page/frame'
import { PAGE } from '../../charts/page/page'
import type { Page } from '../../charts/page/page'
import { differenceWords } from '../../domain/class_beside'
import type { ClassPicture } from './class_picture'
import { readingWords } from './reading_words'

/** The picture as a page of its own, all it must say inside; `title` where the speaker has words of their own. */
export function classPage(picture: ClassPicture, made: Date, measure: Measure, title = ''): Page {
  const { classOf, lens, finding, inWords, source, rounding, note } = picture
  const said = title === '' ? picture.title : title
  const caption = [unseenWords(classOf), rounding, readingWords(classOf), source, note, madeOn(made)]
    .filter((words) => words !== '')
    .join(' ')
  const marks = classMarks(classOf, lens, 'paper')
  const beside = picture.beside && {
    places: [picture.subject.areaName, picture.beside.picture.subject.areaName] as const,
    groups: picture.beside.groups.map((each) => ({
      children: each.other.children,
      difference: differenceWords(each),
    })),
  }
  return {
    size: PAGE,
    ground: GROUND_INKS.paper.ground,
    title: said,
    inWords: `${inWords} ${caption}`,
    source,
    notes: '',
    marks: [
      ...frameMarks({ title: said, finding, caption }, 'paper', measure),
      ...classPageMarks({ ground: 'paper', lens, marks, classOf, inWords, beside }, measure),
    ],
  }
}

/** "Made 22 November 2026." */
export const madeOn = (made: Date): string =>
  `Made ${made.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}.`
