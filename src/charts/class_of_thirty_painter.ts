import { smallerThanOneChild } from '../domain/class_of_thirty'
import type { ClassGroup, ClassOfThirty } from '../domain/class_of_thirty'
import { inClassesWords } from '../domain/class_of_thirty_words'
import type { Lens } from '../domain/job_groups'
import { paintFigure, paintIcon } from './class_of_thirty_brush'
import type { ClassMarks } from './class_of_thirty'
import { badgeColour, GROUND_INKS, groupColour } from './class_of_thirty_colours'
import type { Ground } from './class_of_thirty_colours'
import { wrapWords } from './wrap_words'

export const IMAGE_SIZE = { width: 1920, height: 1080 }
const MARGIN = 72
const FIGURES = { top: 236, width: 860, height: 690 }
const LIST = { left: 1020, chip: 36, mostRow: 49 }

export interface ClassImage {
  readonly ground: Ground
  readonly lens: Lens
  /** Family, as CSS says it; already loaded. */
  readonly font: string
  readonly title: string
  readonly finding: string
  readonly marks: ClassMarks
  readonly classOf: ClassOfThirty
  readonly caption: string
}

/** Paints the whole picture, source inside, on a canvas of IMAGE_SIZE. */
export function paintClassOfThirty(context: CanvasRenderingContext2D, image: ClassImage): void {
  const inks = GROUND_INKS[image.ground]
  const { width, height } = IMAGE_SIZE
  context.fillStyle = inks.ground
  context.fillRect(0, 0, width, height)
  context.textBaseline = 'alphabetic'
  paintLines(context, image.title, { ...text(image, 56, 700), y: 118, line: 62, lines: 1, colour: inks.ink })
  paintLines(context, image.finding, {
    ...text(image, 34, 400),
    y: 178,
    line: 42,
    lines: 1,
    colour: inks.muted,
  })
  paintFigures(context, image.marks)
  paintList(context, image)
  paintLines(context, image.caption, {
    ...text(image, 21, 400),
    y: 982,
    line: 27,
    lines: 4,
    colour: inks.muted,
  })
}

function paintFigures(context: CanvasRenderingContext2D, marks: ClassMarks): void {
  const scale = Math.min(FIGURES.width / marks.width, FIGURES.height / marks.height)
  context.save()
  context.translate(MARGIN + (FIGURES.width - scale * marks.width) / 2, FIGURES.top)
  context.scale(scale, scale)
  for (const figure of marks.figures) paintFigure(context, figure)
  context.restore()
}

function paintList(context: CanvasRenderingContext2D, image: ClassImage): void {
  const { groups } = image.classOf
  const row = Math.min(LIST.mostRow, FIGURES.height / (groups.length + 0.5))
  const top = FIGURES.top + (FIGURES.height - row * groups.length) / 2
  groups.forEach((group, at) => paintRow(context, image, group, top + at * row, row))
}

function paintRow(
  context: CanvasRenderingContext2D,
  image: ClassImage,
  group: ClassGroup,
  y: number,
  row: number,
): void {
  const inks = GROUND_INKS[image.ground]
  const right = IMAGE_SIZE.width - MARGIN
  const colour = groupColour(image.lens, group.code, image.ground)
  context.fillStyle = colour
  context.beginPath()
  context.roundRect(LIST.left, y + (row - LIST.chip) / 2, LIST.chip, LIST.chip, 8)
  context.fill()
  paintIcon(context, image.lens, group.code, badgeColour(colour), LIST.left + 6, y + row / 2 - 12, 1)
  context.fillStyle = inks.line
  context.fillRect(LIST.left, y + row - 1, right - LIST.left, 1)
  const baseline = y + row / 2 + 10
  context.fillStyle = inks.ink
  context.font = `400 28px ${image.font}`
  context.fillText(group.label, LIST.left + LIST.chip + 18, baseline, 640)
  context.font = `700 34px ${image.font}`
  context.textAlign = 'right'
  context.fillText(String(group.children), right, baseline + 2)
  context.fillStyle = inks.muted
  context.font = `400 24px ${image.font}`
  context.fillText(besideWords(group), right - 44, baseline)
  context.textAlign = 'left'
}

/** "or 2 †": what else a fair rounding could say, and the mark of an unreliable figure. */
export function besideWords({ between, children, reliable }: ClassGroup): string {
  const other = between.most > children ? between.most : between.least
  return [...(other === children ? [] : [`or ${other}`]), ...(reliable ? [] : ['†'])].join(' ')
}

interface Lines {
  readonly font: string
  readonly y: number
  readonly line: number
  /** Most lines there is room for: text that needs more is set smaller. */
  readonly lines: number
  readonly colour: string
  readonly size: number
  readonly weight: number
}

const text = ({ font }: ClassImage, size: number, weight: number) => ({ font, size, weight })

function paintLines(context: CanvasRenderingContext2D, words: string, lines: Lines): void {
  const width = IMAGE_SIZE.width - 2 * MARGIN
  let { size } = lines
  const wrapped = () => {
    context.font = `${lines.weight} ${size}px ${lines.font}`
    return wrapWords(words, width, (piece) => context.measureText(piece).width)
  }
  let rows = wrapped()
  while (rows.length > lines.lines && size > 12) {
    size -= 1
    rows = wrapped()
  }
  context.fillStyle = lines.colour
  rows.forEach((row, at) => context.fillText(row, MARGIN, lines.y + at * lines.line))
}

/** What a picture on its own must still say: every group that has no figure, in classes. */
export function unseenWords(classOf: ClassOfThirty): string {
  const unseen = smallerThanOneChild(classOf).filter(({ group }) => group.children === 0)
  if (unseen.length === 0) return ''
  return `Smaller than one figure: ${unseen.map(({ group }) => `${group.label} (${inClassesWords(group.exact, classOf.size)})`).join('; ')}.`
}
