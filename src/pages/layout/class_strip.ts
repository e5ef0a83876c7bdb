import type { ClassOfThirty } from '../../domain/class_of_thirty/class_of_thirty'
import type { Lens } from '../../domain/class_of_thirty/lens'
import { classMarks } from '../../charts/class_of_thirty'
import { badgeColour, groupColour } from '../../charts/class_of_thirty_colours'
import { groupIcon } from '../../charts/class_of_thirty_icons'
import { PAPER } from './a4'
import { iconMark } from './class_list'
import { figuresMark } from './class_page'
import type { Measure } from './fit_text'
import { textAt } from './frame'
import type { PageBox, Mark } from './page'

const MAX_CHIP_SIDE = 26
const COLUMNS = 2
const GAP = 28

/** A class of 30 in part of a page: its figures, and beside them its groups in two columns. */
export function classStripMarks(
  {
    classOf,
    lens,
    description,
  }: { readonly classOf: ClassOfThirty; readonly lens: Lens; readonly description: string },
  room: PageBox,
  measure: Measure,
): Mark[] {
  const marks = classMarks(classOf, lens, 'paper')
  const figures = { ...room, width: Math.min(room.width * 0.36, (room.height * marks.width) / marks.height) }
  const key = { left: room.left + figures.width + 36, width: room.width - figures.width - 36 }
  const rows = Math.ceil(classOf.groups.length / COLUMNS)
  const width = (key.width - GAP * (COLUMNS - 1)) / COLUMNS
  const height = Math.min(46, room.height / rows)
  const chip = Math.min(MAX_CHIP_SIDE, height - 4)
  const top = room.top + (room.height - rows * height) / 2
  return [
    figuresMark(marks, description, figures),
    ...classOf.groups.flatMap(({ code, label, children }, at): Mark[] => {
      const left = key.left + Math.floor(at / rows) * (width + GAP)
      const middle = top + (at % rows) * height + height / 2
      const colour = groupColour(lens, code, 'paper')
      const box = { left, top: middle - chip / 2, width: chip, height: chip }
      const inset = { left: left + 2, top: box.top + 2, width: chip - 4, height: chip - 4 }
      const words = {
        left: left + chip + 10,
        width: width - chip - 10 - 44,
        top: 0,
        lines: height > 38 ? 2 : 1,
      }
      const named = textAt('Group', label, words, { size: 19, colour: PAPER.ink }, measure)
      return [
        { kind: 'patch', name: `Key: ${label}`, box, colour, radius: 6 },
        iconMark(inset, groupIcon(lens, code), badgeColour(colour)),
        { ...named, box: { ...named.box, top: middle - named.box.height / 2 } },
        textAt(
          'Children',
          String(children),
          { left: left + width - 44, top: middle - 16, width: 44, lines: 1 },
          { size: 23, colour: PAPER.ink, bold: true, align: 'r' },
          measure,
        ),
      ]
    }),
  ]
}
