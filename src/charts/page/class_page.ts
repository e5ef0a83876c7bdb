import { smallerThanOneChild } from '../../domain/class_of_thirty'
import type { ClassOfThirty } from '../../domain/class_of_thirty'
import { inClassesWords } from '../../domain/class_of_thirty_words'
import type { ClassMarks, FigureMark } from '../class_of_thirty'
import { ICON_SIZE } from '../class_of_thirty_icons'
import { FIGURE_BOX } from '../class_of_thirty_people'
import { iconMark, listMarks } from './class_list'
import type { ClassDrawing } from './class_list'
import type { Measure } from './fit_words'
import { INSIDE } from './frame'
import type { GroupMark, Mark } from './page'

/** The figures stand in the left part of a page. */
const FIGURES = { ...INSIDE, width: 860 }

/** The figures, a key of their groups, and an editable table of children of each. */
export const classPageMarks = (drawing: ClassDrawing, measure: Measure): Mark[] => [
  figuresMark(drawing.marks, drawing.inWords),
  ...listMarks(drawing, measure),
]

/** Every figure at its place, in the left part of a page, each a group of its own. */
export function figuresMark({ width, height, figures }: ClassMarks, alt: string): GroupMark {
  const scale = Math.min(FIGURES.width / width, FIGURES.height / height)
  const left = FIGURES.left + (FIGURES.width - scale * width) / 2
  return {
    kind: 'group',
    name: `${figures.length} figures`,
    alt,
    box: { left, top: FIGURES.top, width: width * scale, height: height * scale },
    marks: figures.map((figure) =>
      figureMark(figure, left + figure.x * scale, FIGURES.top + figure.y * scale, scale),
    ),
  }
}

function figureMark(
  { group, number, edge, shapes, badge }: FigureMark,
  left: number,
  top: number,
  scale: number,
): GroupMark {
  const box = { left, top, width: FIGURE_BOX.width * scale, height: FIGURE_BOX.height * scale }
  const size = { x: FIGURE_BOX.width, y: FIGURE_BOX.height }
  const words = `${group.label}, ${number} of ${group.children}`
  const outline = shapes
    .filter(({ line }) => line === undefined)
    .map(({ path }) => path)
    .join('')
  const side = ICON_SIZE * badge.scale * scale
  const badgeBox = { left: left + badge.x * scale, top: top + badge.y * scale, width: side, height: side }
  return {
    kind: 'group',
    name: words,
    alt: words,
    told: true,
    box,
    marks: [
      { kind: 'shape', name: 'Edge', box, path: outline, size, colour: edge, line: 2.6 },
      ...shapes.map(({ path, colour, line }): Mark => ({
        kind: 'shape',
        name: 'Figure',
        box,
        path,
        size,
        colour,
        ...(line === undefined ? {} : { line }),
      })),
      ...(badge.path === '' ? [] : [iconMark(badgeBox, badge.path, badge.colour)]),
    ],
  }
}

/** What a picture on its own must still say: every group that has no figure, in classes. */
export function unseenWords(classOf: ClassOfThirty): string {
  const unseen = smallerThanOneChild(classOf).filter(({ group }) => group.children === 0)
  if (unseen.length === 0) return ''
  return `Smaller than one figure: ${unseen.map(({ group }) => `${group.label} (${inClassesWords(group.exact, classOf.size)})`).join('; ')}.`
}
