import { isRangeWide } from '../../domain/class_of_thirty/class_of_thirty'
import type { ClassGroup, ClassOfThirty } from '../../domain/class_of_thirty/class_of_thirty'
import { formatExact } from '../../findings/class_of_thirty/class_sentences'
import type { Lens } from '../../domain/class_of_thirty/lens'
import { xmlNumber } from '../../domain/files/xml'
import type { ClassMarks } from '../../charts/class_of_thirty'
import { badgeColour, GROUND_INKS, groupColour } from '../../charts/class_of_thirty_colours'
import type { Ground } from '../../charts/class_of_thirty_colours'
import { groupIcon, ICON_SIZE } from '../../charts/class_of_thirty_icons'
import { cellOf, contentBox } from './frame'
import type { Setting } from './frame'
import type { PageBox, Cell, Mark, Type } from './page'

/** Side of a chip, and room between it and the words beside it. */
const CHIP = { side: 36, gap: 18 }
const MAX_ROW_HEIGHT = 49

/** A class of 30 as a page shows it. */
export interface ClassDrawing {
  readonly ground: Ground
  readonly lens: Lens
  readonly marks: ClassMarks
  readonly classOf: ClassOfThirty
  /** The whole picture as a sentence. */
  readonly description: string
  /** Children not rounded stand in the list. */
  readonly exact: boolean
  /** Another class to stand beside, with a row of words for each group: children left and right, and the difference. */
  readonly beside: {
    readonly names: readonly [left: string, right: string]
    readonly marks: ClassMarks
    readonly description: string
    readonly rows: readonly (readonly [left: string, right: string, difference: string])[]
  } | null
}

/** A key of the groups, and an editable table of the children of each. */
export function listMarks(
  drawing: ClassDrawing,
  edges: { readonly left: number; readonly right: number },
  { sheet, measure }: Setting,
): Mark[] {
  const { lens, ground, classOf, beside } = drawing
  const { groups } = classOf
  const inside = contentBox(sheet)
  const headings = beside ? 1 : 0
  const rowHeight = Math.min(MAX_ROW_HEIGHT, inside.height / (groups.length + headings))
  const top = inside.top + (inside.height - rowHeight * (groups.length + headings)) / 2
  const side = Math.min(CHIP.side, rowHeight - 2)
  const left = edges.left + CHIP.side + CHIP.gap
  const width = edges.right - left
  const columns = beside ? [width - 390, 120, 120, 150] : [width - 224, 64, 58, 102]
  const cell: SetCell = (words, type, at) =>
    cellOf(words, type, { width: (columns[at] ?? 0) - (at === 0 ? 16 : 10), height: rowHeight }, measure)
  const box = { left: edges.left, width: side, height: side }
  return [
    ...groups.map((group, at) =>
      chipMark(group, lens, ground, { ...box, top: top + (at + headings + 0.5) * rowHeight - side / 2 }),
    ),
    {
      kind: 'table',
      name: 'Children of each group',
      alt: beside
        ? `${beside.names[0]}, ${beside.names[1]} and the difference: ${groups.map(({ label }, at) => `${label} ${beside.rows[at]?.join(', ')}`).join('; ')}.`
        : `Children of ${classOf.size} for each group: ${groups.map(({ label, children, exact }) => `${label} ${children} (exactly ${xmlNumber(exact)})`).join('; ')}.`,
      left,
      top,
      rowHeight,
      columns,
      rows: beside ? comparisonRows(drawing, beside, cell) : plainRows(drawing, cell),
      line: GROUND_INKS[ground].line,
    },
  ]
}

type Rows = readonly (readonly Cell[])[]
/** Words set in the column of that place. */
type SetCell = (words: string, type: Type, at: number) => Cell

/** Each group with its children, and what else a fair rounding could say; or with its exact children. */
function plainRows({ classOf, ground, exact }: ClassDrawing, cell: SetCell): Rows {
  const { ink, muted } = GROUND_INKS[ground]
  return classOf.groups.map((group) => {
    const label = cell(group.label, { size: 28, colour: ink }, 0)
    const aside = { size: 24, colour: muted, align: 'r' } as const
    const number = { size: 34, colour: ink, bold: true, align: 'r' } as const
    if (exact)
      return [
        label,
        cell('', aside, 1),
        cell(group.reliable ? '' : '†', aside, 2),
        cell(formatExact(group.exact), number, 3),
      ]
    const { before, after } = alternatives(group)
    return [
      label,
      cell(before, aside, 1),
      cell(String(group.children), number, 2),
      cell(after, { ...aside, align: 'l' }, 3),
    ]
  })
}

/** Each group with its children in both and the difference, under headings. */
function comparisonRows(
  { classOf, ground }: ClassDrawing,
  { names, rows }: NonNullable<ClassDrawing['beside']>,
  cell: SetCell,
): Rows {
  const { ink, muted } = GROUND_INKS[ground]
  const right = { size: 22, colour: muted, align: 'r' } as const
  const number = { size: 30, colour: ink, bold: true, align: 'r' } as const
  const types = [{ size: 26, colour: ink }, number, number, right] as const
  return [
    ['', ...names, 'Difference'].map((words, at) => cell(words, right, at)),
    ...classOf.groups.map(({ label }, group) =>
      [label, ...(rows[group] ?? [])].map((words, at) => cell(words, types[at] ?? right, at)),
    ),
  ]
}

/** A group's colour and icon. */
function chipMark({ code, label }: ClassGroup, lens: Lens, ground: Ground, box: PageBox): Mark {
  const colour = groupColour(lens, code, ground)
  const icon = Math.min(ICON_SIZE, box.width)
  const inset = (box.width - icon) / 2
  const inner = { left: box.left + inset, top: box.top + inset, width: icon, height: icon }
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

/** "2 or" before the drawn number, "or 3 †" or "(1 to 4)" after it, so that they are read in order. */
export function alternatives(group: ClassGroup): { readonly before: string; readonly after: string } {
  const { range, children, reliable } = group
  const mark = reliable ? [] : ['†']
  if (isRangeWide(group))
    return { before: '', after: [`(${range.least} to ${range.most})`, ...mark].join(' ') }
  return {
    before: range.least < children ? `${range.least} or` : '',
    after: [...(range.most > children ? [`or ${range.most}`] : []), ...mark].join(' '),
  }
}

/** A group's icon in a box. */
export const iconMark = (box: PageBox, path: string, colour: string): Mark => ({
  kind: 'shape',
  name: 'Icon',
  box,
  path,
  size: { x: ICON_SIZE, y: ICON_SIZE },
  colour,
  line: 2,
})
