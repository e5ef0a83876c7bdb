import type { ClassGroup, ClassOfThirty } from '../../domain/class_of_thirty'
import type { Lens } from '../../domain/lens'
import { xmlNumber } from '../../domain/xml'
import type { ClassMarks } from '../class_of_thirty'
import { badgeColour, GROUND_INKS, groupColour } from '../class_of_thirty_colours'
import type { Ground } from '../class_of_thirty_colours'
import { groupIcon, ICON_SIZE } from '../class_of_thirty_icons'
import type { Measure } from './fit_words'
import { cellOf, INSIDE } from './frame'
import type { Box, Cell, Mark, Type } from './page'

/** The list beside them: left edge, side of a chip, and room between chip and words. */
const LIST = { left: 1020, right: INSIDE.left + INSIDE.width, chip: 36, gap: 18 }
const MOST_ROW = 49

/** A class of 30 as a page shows it. */
export interface ClassDrawing {
  readonly ground: Ground
  readonly lens: Lens
  readonly marks: ClassMarks
  readonly classOf: ClassOfThirty
  /** The whole picture as a sentence. */
  readonly inWords: string
  /** Another place to stand beside, with its children and the difference for each group of the class, in its order. */
  readonly beside: {
    readonly places: readonly [shown: string, other: string]
    readonly groups: readonly { readonly children: number; readonly difference: string }[]
  } | null
}

/** A key of the groups, and an editable table of the children of each. */
export function listMarks(drawing: ClassDrawing, measure: Measure): Mark[] {
  const { lens, ground, classOf, beside } = drawing
  const { groups } = classOf
  const headings = beside ? 1 : 0
  const rowHeight = Math.min(MOST_ROW, INSIDE.height / (groups.length + headings + 0.5))
  const top = INSIDE.top + (INSIDE.height - rowHeight * (groups.length + headings)) / 2
  const left = LIST.left + LIST.chip + LIST.gap
  const columns = beside ? [LIST.right - left - 380, 105, 105, 170] : [LIST.right - left - 164, 104, 60]
  const rows = beside ? besideRows(drawing, beside, columns, measure) : plainRows(drawing, columns, measure)
  return [
    ...groups.map((group, at) => chipMark(group, lens, ground, top + (at + headings) * rowHeight, rowHeight)),
    {
      kind: 'table',
      name: 'Children of each group',
      alt: `Children of ${classOf.size} for each group: ${groups.map(({ label, children, exact }) => `${label} ${children} (exactly ${xmlNumber(exact)})`).join('; ')}.`,
      left,
      top,
      rowHeight,
      columns,
      rows,
      line: GROUND_INKS[ground].line,
    },
  ]
}

type Rows = readonly (readonly Cell[])[]

/** Each group with its children, and what else a fair rounding could say. */
function plainRows({ classOf, ground }: ClassDrawing, columns: readonly number[], measure: Measure): Rows {
  const { ink, muted } = GROUND_INKS[ground]
  const [label = 0, also = 0, number = 0] = columns
  return classOf.groups.map((group) => [
    cellOf(group.label, { size: 28, colour: ink }, label, 1, measure),
    cellOf(besideWords(group), { size: 24, colour: muted, align: 'r' }, also, 1, measure),
    cellOf(String(group.children), { size: 34, colour: ink, bold: true, align: 'r' }, number, 1, measure),
  ])
}

/** Each group with its children in both places and the difference, under headings. */
function besideRows(
  { classOf, ground }: ClassDrawing,
  { places, groups }: NonNullable<ClassDrawing['beside']>,
  columns: readonly number[],
  measure: Measure,
): Rows {
  const { ink, muted } = GROUND_INKS[ground]
  const head = { size: 22, colour: muted, align: 'r' } as const
  const row = (words: readonly string[], types: readonly Type[]): Cell[] =>
    words.map((each, at) => cellOf(each, types[at] ?? head, columns[at] ?? 0, 1, measure))
  const number = { size: 30, colour: ink, bold: true, align: 'r' } as const
  const types = [{ size: 26, colour: ink }, number, number, { size: 22, colour: muted, align: 'r' } as const]
  return [
    row(['', ...places, 'Difference'], [head, head, head, head]),
    ...classOf.groups.map(({ label, children }, at) => {
      const other = groups[at]
      return row([label, String(children), String(other?.children ?? ''), other?.difference ?? ''], types)
    }),
  ]
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

/** A group's icon in a box. */
export const iconMark = (box: Box, path: string, colour: string): Mark => ({
  kind: 'shape',
  name: 'Icon',
  box,
  path,
  size: { x: ICON_SIZE, y: ICON_SIZE },
  colour,
  line: 2,
})
