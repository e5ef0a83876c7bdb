import { xmlNumber } from '../domain/xml'
import type { FigureMark } from './class_of_thirty'
import { badgeColour, GROUND_INKS, groupColour } from './class_of_thirty_colours'
import { groupIcon, ICON_SIZE } from './class_of_thirty_icons'
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
import type { BlockName, ClassPage, Measure } from './class_of_thirty_page'
import { FIGURE_BOX } from './class_of_thirty_people'
import { pptx } from './pptx/presentation'
import { freeform, group, roundedSquare, ShapeIds, table, textBox } from './pptx/shapes'
import type { Box } from './pptx/shapes'

/** Every machine that shows slides has it, or a font of the same measure. */
export const SLIDE_FONT = 'Arial'

const BLOCK_LABELS: Readonly<Record<BlockName, string>> = {
  title: 'Title',
  finding: 'Finding',
  caption: 'Source and how to read this',
}

/** "Class of 30 (PPTX)": one slide of real text, an editable table, and figures as groups with alternative text. */
export function classOfThirtyPptx(page: ClassPage, made: Date, measure: Measure): Uint8Array<ArrayBuffer> {
  const ids = new ShapeIds()
  const shapes = [
    ...BLOCK_NAMES.slice(0, 2).map((name) => block(ids, page, name, measure)),
    figures(ids, page),
    list(ids, page),
    ...BLOCK_NAMES.slice(2).map((name) => block(ids, page, name, measure)),
  ].join('')
  const ground = GROUND_INKS[page.ground].ground
  return pptx([{ shapes, ground }], { title: page.title, source: page.source, made }, SLIDE_FONT)
}

function block(ids: ShapeIds, page: ClassPage, name: BlockName, measure: Measure): string {
  const { baseline, line, lines, weight } = BLOCKS[name]
  const { size } = fitBlock(name, page[name], measure)
  const inks = GROUND_INKS[page.ground]
  const box = {
    left: PAGE.margin,
    top: baseline - size,
    width: PAGE.width - 2 * PAGE.margin,
    height: line * lines + 8,
  }
  const type = { size, colour: name === 'title' ? inks.ink : inks.muted, bold: weight === 700 }
  return textBox(ids, { name: BLOCK_LABELS[name] }, box, page[name], type, name === 'title')
}

function figures(ids: ShapeIds, { marks, inWords }: ClassPage): string {
  const { left, top, scale } = figuresPlace(marks)
  const all = { left, top, width: marks.width * scale, height: marks.height * scale }
  return group(ids, { name: `${marks.figures.length} figures`, alt: inWords }, all, () =>
    marks.figures
      .map((mark) => figure(ids, mark, left + mark.x * scale, top + mark.y * scale, scale))
      .join(''),
  )
}

function figure(ids: ShapeIds, mark: FigureMark, left: number, top: number, scale: number): string {
  const box = { left, top, width: FIGURE_BOX.width * scale, height: FIGURE_BOX.height * scale }
  const size = { x: FIGURE_BOX.width, y: FIGURE_BOX.height }
  const words = `${mark.group.label}, ${mark.number} of ${mark.group.children}`
  const { badge } = mark
  const side = ICON_SIZE * badge.scale * scale
  const badgeBox = { left: left + badge.x * scale, top: top + badge.y * scale, width: side, height: side }
  return group(ids, { name: words, alt: words }, box, () =>
    [
      ...mark.shapes.map(({ path, colour, line }) =>
        freeform(ids, { name: 'Figure' }, box, path, size, {
          colour,
          ...(line === undefined ? {} : { line }),
        }),
      ),
      icon(ids, badgeBox, badge.path, badge.colour),
    ].join(''),
  )
}

const icon = (ids: ShapeIds, box: Box, path: string, colour: string): string =>
  freeform(ids, { name: 'Icon' }, box, path, { x: ICON_SIZE, y: ICON_SIZE }, { colour, line: 2 })

function list(ids: ShapeIds, { lens, ground, classOf }: ClassPage): string {
  const inks = GROUND_INKS[ground]
  const rows = listRows(classOf)
  const rowHeight = rows[0]?.height ?? 0
  const left = LIST.left + LIST.chip + 18
  const chips = rows.map(({ group: { code, label }, top, height }) => {
    const colour = groupColour(lens, code, ground)
    const chip = { left: LIST.left, top: top + (height - LIST.chip) / 2, width: LIST.chip, height: LIST.chip }
    const inner = {
      left: chip.left + LIST.icon,
      top: chip.top + LIST.icon,
      width: ICON_SIZE,
      height: ICON_SIZE,
    }
    const named = { name: `Key: ${label}`, alt: `Key: ${label}` }
    return group(ids, named, chip, () =>
      [
        roundedSquare(ids, { name: 'Square' }, chip, colour),
        icon(ids, inner, groupIcon(lens, code), badgeColour(colour)),
      ].join(''),
    )
  })
  const cells = rows.map(({ group: each }) => [
    { words: each.label, type: { size: 28, colour: inks.ink } },
    { words: besideWords(each), type: { size: 24, colour: inks.muted, align: 'r' } as const },
    { words: String(each.children), type: { size: 34, colour: inks.ink, bold: true, align: 'r' } as const },
  ])
  const alt = `Children of ${classOf.size} for each group: ${rows.map(({ group: { label, children, exact } }) => `${label} ${children} (exactly ${xmlNumber(exact)})`).join('; ')}.`
  const columns = [LIST.right - left - 164, 104, 60]
  const place = { left, top: rows[0]?.top ?? 0, rowHeight }
  return [
    ...chips,
    table(ids, { name: 'Children of each group', alt }, place, columns, cells, inks.line),
  ].join('')
}
