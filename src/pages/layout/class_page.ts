import { smallerThanOneChild } from '../../domain/class_of_thirty/class_of_thirty'
import type { ClassOfThirty } from '../../domain/class_of_thirty/class_of_thirty'
import { formatPerClasses } from '../../findings/class_of_thirty/class_sentences'
import type { ClassMarks, FigureMark } from '../../charts/class_of_thirty'
import { GROUND_INKS } from '../../charts/class_of_thirty_colours'
import { ICON_SIZE } from '../../charts/class_of_thirty_icons'
import { FIGURE_BOX } from '../../charts/class_of_thirty_people'
import { iconMark, listMarks } from './class_list'
import type { ClassDrawing } from './class_list'
import { classPlaces } from './class_places'
import { textAt } from './frame'
import type { Setting } from './frame'
import type { PageBox, GroupMark, Mark } from './page'

/** Height of a place's name above its figures. */
const NAME = 44

/** The figures of one place, or of two with their names; a key of their groups, and an editable table of children of each. */
export function classPageMarks(drawing: ClassDrawing, setting: Setting): Mark[] {
  const { marks, description, beside, ground } = drawing
  const { pictures, list } = classPlaces(setting.sheet, beside !== null)
  const drawn = [{ marks, description }, ...(beside ? [beside] : [])]
  const figures = drawn.flatMap((each, at): Mark[] => {
    const box = pictures[at]
    const name = beside?.names[at]
    if (!box) return []
    if (name === undefined) return [figuresMark(each.marks, each.description, box)]
    const type = { size: 32, colour: GROUND_INKS[ground].ink, bold: true }
    const room = { ...box, top: box.top + NAME, height: box.height - NAME }
    const figures = figuresMark(each.marks, each.description, room)
    const place = { ...figures.box, top: figures.box.top - NAME, lines: 1 }
    return [textAt('Name of the picture', name, place, type, setting.measure), figures]
  })
  return [...figures, ...listMarks(drawing, list, setting)]
}

/** Every figure at its place in a box, each a group of its own. */
export function figuresMark({ width, height, figures }: ClassMarks, alt: string, room: PageBox): GroupMark {
  const scale = Math.min(room.width / width, room.height / height)
  const left = room.left + (room.width - scale * width) / 2
  const top = room.top + (room.height - scale * height) / 2
  return {
    kind: 'group',
    name: `${figures.length} figures`,
    alt,
    box: { left, top, width: width * scale, height: height * scale },
    marks: figures.map((figure, at) =>
      figureMark(figure, left + figure.x * scale, top + figure.y * scale, scale, `Child ${at + 1}`),
    ),
  }
}

function figureMark(
  { group, number, edge, shapes, badge, hidden }: FigureMark,
  left: number,
  top: number,
  scale: number,
  nameless: string,
): GroupMark {
  const box = { left, top, width: FIGURE_BOX.width * scale, height: FIGURE_BOX.height * scale }
  const size = { x: FIGURE_BOX.width, y: FIGURE_BOX.height }
  const words = hidden ? nameless : `${group.label}, ${number} of ${group.children}`
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
    labelled: true,
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
export function smallGroupsSentence(classOf: ClassOfThirty): string {
  const smallGroups = smallerThanOneChild(classOf).filter(({ group }) => group.children === 0)
  if (smallGroups.length === 0) return ''
  return `Smaller than one figure: ${smallGroups.map(({ group }) => `${group.label} (${formatPerClasses(group.exact, classOf.size)})`).join('; ')}.`
}
