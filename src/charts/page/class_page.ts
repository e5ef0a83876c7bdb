import { smallerThanOneChild } from '../../domain/class_of_thirty'
import type { ClassGroup, ClassOfThirty } from '../../domain/class_of_thirty'
import { inClassesWords } from '../../domain/class_of_thirty_words'
import type { Lens } from '../../domain/lens'
import { xmlNumber } from '../../domain/xml'
import type { ClassMarks, FigureMark } from '../class_of_thirty'
import { badgeColour, GROUND_INKS, groupColour } from '../class_of_thirty_colours'
import type { Ground } from '../class_of_thirty_colours'
import { groupIcon, ICON_SIZE } from '../class_of_thirty_icons'
import { FIGURE_BOX } from '../class_of_thirty_people'
import type { Measure } from './fit_words'
import { cellOf, INSIDE } from './frame'
import type { Box, GroupMark, Mark, TableMark } from './page'

/** The figures stand in the left part of a page. */
const FIGURES = { ...INSIDE, width: 860 }
/** The list beside them: left edge, side of a chip, and room between chip and words. */
const LIST = { left: 1020, right: INSIDE.left + INSIDE.width, chip: 36, gap: 18 }
const MOST_ROW = 49
const COLUMNS = { beside: 104, number: 60 }

/** A class of 30 as a page shows it. */
export interface ClassDrawing {
  readonly ground: Ground
  readonly lens: Lens
  readonly marks: ClassMarks
  readonly classOf: ClassOfThirty
  /** The whole picture as a sentence. */
  readonly inWords: string
}

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

const iconMark = (box: Box, path: string, colour: string): Mark => ({
  kind: 'shape',
  name: 'Icon',
  box,
  path,
  size: { x: ICON_SIZE, y: ICON_SIZE },
  colour,
  line: 2,
})

function listMarks({ lens, ground, classOf }: ClassDrawing, measure: Measure): Mark[] {
  const inks = GROUND_INKS[ground]
  const { groups } = classOf
  const rowHeight = Math.min(MOST_ROW, FIGURES.height / (groups.length + 0.5))
  const top = FIGURES.top + (FIGURES.height - rowHeight * groups.length) / 2
  const left = LIST.left + LIST.chip + LIST.gap
  const label = LIST.right - left - COLUMNS.beside - COLUMNS.number
  const table: TableMark = {
    kind: 'table',
    name: 'Children of each group',
    alt: `Children of ${classOf.size} for each group: ${groups.map(({ label: name, children, exact }) => `${name} ${children} (exactly ${xmlNumber(exact)})`).join('; ')}.`,
    left,
    top,
    rowHeight,
    columns: [label, COLUMNS.beside, COLUMNS.number],
    rows: groups.map((group) => [
      cellOf(group.label, { size: 28, colour: inks.ink }, label, 1, measure),
      cellOf(besideWords(group), { size: 24, colour: inks.muted, align: 'r' }, COLUMNS.beside, 1, measure),
      cellOf(
        String(group.children),
        { size: 34, colour: inks.ink, bold: true, align: 'r' },
        COLUMNS.number,
        1,
        measure,
      ),
    ]),
    line: inks.line,
  }
  return [...groups.map((group, at) => chipMark(group, lens, ground, top + at * rowHeight, rowHeight)), table]
}

/** A group's colour and icon, in the middle of its row. */
function chipMark(
  { code, label }: ClassGroup,
  lens: Lens,
  ground: Ground,
  top: number,
  height: number,
): Mark {
  const colour = groupColour(lens, code, ground)
  const box = { left: LIST.left, top: top + (height - LIST.chip) / 2, width: LIST.chip, height: LIST.chip }
  const inset = (LIST.chip - ICON_SIZE) / 2
  const inner = { left: box.left + inset, top: box.top + inset, width: ICON_SIZE, height: ICON_SIZE }
  return {
    kind: 'group',
    name: `Key: ${label}`,
    alt: `Key: ${label}`,
    box,
    marks: [
      { kind: 'patch', name: 'Square', box, colour, radius: 8 },
      iconMark(inner, groupIcon(lens, code), badgeColour(colour)),
    ],
  }
}

/** "or 2 †": what else a fair rounding could say, and the mark of an unreliable figure. */
export function besideWords({ between, children, reliable }: ClassGroup): string {
  const other = between.most > children ? between.most : between.least
  return [...(other === children ? [] : [`or ${other}`]), ...(reliable ? [] : ['†'])].join(' ')
}

/** What a picture on its own must still say: every group that has no figure, in classes. */
export function unseenWords(classOf: ClassOfThirty): string {
  const unseen = smallerThanOneChild(classOf).filter(({ group }) => group.children === 0)
  if (unseen.length === 0) return ''
  return `Smaller than one figure: ${unseen.map(({ group }) => `${group.label} (${inClassesWords(group.exact, classOf.size)})`).join('; ')}.`
}
