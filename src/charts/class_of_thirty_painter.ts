import type { ClassGroup } from '../domain/class_of_thirty'
import { paintFigure, paintIcon } from './class_of_thirty_brush'
import type { ClassMarks } from './class_of_thirty'
import { badgeColour, GROUND_INKS, groupColour } from './class_of_thirty_colours'
import {
  besideWords,
  BLOCK_NAMES,
  BLOCKS,
  figuresPlace,
  fitBlock,
  LIST,
  listRows,
  PAGE,
} from './class_of_thirty_page'
import type { BlockName, ClassPage } from './class_of_thirty_page'

/** Paints the whole page, source inside, on a canvas of its size. `font` is a CSS family, already loaded. */
export function paintClassOfThirty(context: CanvasRenderingContext2D, page: ClassPage, font: string): void {
  const inks = GROUND_INKS[page.ground]
  context.fillStyle = inks.ground
  context.fillRect(0, 0, PAGE.width, PAGE.height)
  context.textBaseline = 'alphabetic'
  for (const name of BLOCK_NAMES)
    paintBlock(context, name, page[name], name === 'title' ? inks.ink : inks.muted, font)
  paintFigures(context, page.marks)
  for (const { group, top, height } of listRows(page.classOf))
    paintRow(context, page, group, top, height, font)
}

function paintFigures(context: CanvasRenderingContext2D, marks: ClassMarks): void {
  const { left, top, scale } = figuresPlace(marks)
  context.save()
  context.translate(left, top)
  context.scale(scale, scale)
  for (const figure of marks.figures) paintFigure(context, figure)
  context.restore()
}

function paintRow(
  context: CanvasRenderingContext2D,
  page: ClassPage,
  group: ClassGroup,
  y: number,
  row: number,
  font: string,
): void {
  const inks = GROUND_INKS[page.ground]
  const colour = groupColour(page.lens, group.code, page.ground)
  context.fillStyle = colour
  context.beginPath()
  context.roundRect(LIST.left, y + (row - LIST.chip) / 2, LIST.chip, LIST.chip, 8)
  context.fill()
  paintIcon(context, page.lens, group.code, badgeColour(colour), LIST.left + LIST.icon, y + row / 2 - 12, 1)
  context.fillStyle = inks.line
  context.fillRect(LIST.left, y + row - 1, LIST.right - LIST.left, 1)
  const baseline = y + row / 2 + 10
  context.fillStyle = inks.ink
  context.font = `400 28px ${font}`
  context.fillText(group.label, LIST.left + LIST.chip + 18, baseline, 640)
  context.font = `700 34px ${font}`
  context.textAlign = 'right'
  context.fillText(String(group.children), LIST.right, baseline + 2)
  context.fillStyle = inks.muted
  context.font = `400 24px ${font}`
  context.fillText(besideWords(group), LIST.right - 44, baseline)
  context.textAlign = 'left'
}

function paintBlock(
  context: CanvasRenderingContext2D,
  name: BlockName,
  words: string,
  colour: string,
  font: string,
): void {
  const { baseline, line, weight } = BLOCKS[name]
  const { size, rows } = fitBlock(name, words, (piece, px) => {
    context.font = `${weight} ${px}px ${font}`
    return context.measureText(piece).width
  })
  context.font = `${weight} ${size}px ${font}`
  context.fillStyle = colour
  rows.forEach((row, at) => context.fillText(row, PAGE.margin, baseline + at * line))
}
