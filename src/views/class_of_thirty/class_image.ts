import { classMarks } from '../../charts/class_of_thirty'
import { IMAGE_SIZE, paintClassOfThirty, unseenWords } from '../../charts/class_of_thirty_painter'
import type { ClassPicture } from './class_picture'
import { readingWords } from './reading_words'

/** "Class of 30 (PNG)": the picture at 1920 × 1080 with its source inside, in the document's own font. */
export async function classImage(picture: ClassPicture, made: Date): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = IMAGE_SIZE.width
  canvas.height = IMAGE_SIZE.height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser gives no canvas to paint on')
  const font = getComputedStyle(document.documentElement).fontFamily
  await Promise.all([document.fonts.load(`400 32px ${font}`), document.fonts.load(`700 32px ${font}`)])
  const madeOn = made.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  paintClassOfThirty(context, {
    ground: 'paper',
    lens: picture.lens,
    font,
    title: picture.title,
    finding: picture.finding,
    marks: classMarks(picture.classOf, picture.lens, 'paper'),
    classOf: picture.classOf,
    caption: `${unseenWords(picture.classOf)} ${picture.rounding} ${readingWords(picture.classOf)} ${picture.source} ${picture.note} Made ${madeOn}.`,
  })
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be encoded'))),
      'image/png',
    ),
  )
}
