import { counterMarks, filledPath } from '../../charts/one_child_counts'
import { GROUND_INKS } from '../../charts/class_of_thirty_colours'
import type { ZoomCounters } from '../../domain/class_of_thirty/zoom'
import { PAPER } from './a4'
import { contentBox } from './frame'
import type { Setting } from './frame'
import type { Mark, ShapeMark } from './page'

/** Counters, filled and empty, as large as a page allows. */
export function countersMarks(counters: ZoomCounters, alt: string, { sheet }: Setting): Mark[] {
  const marks = counterMarks(counters)
  const inside = contentBox(sheet)
  const scale = Math.min(inside.width / marks.width, inside.height / marks.height)
  const [width, height] = [marks.width * scale, marks.height * scale]
  const box = {
    left: inside.left + (inside.width - width) / 2,
    top: inside.top + (inside.height - height) / 2,
    width,
    height,
  }
  const shape = (name: string, path: string, colour: string, line?: number): ShapeMark => ({
    kind: 'shape',
    name,
    box,
    path,
    size: { x: marks.width, y: marks.height },
    colour,
    ...(line === undefined ? {} : { line }),
  })
  const outlines = marks.counters
    .map((counter) => filledPath({ ...counter, part: 1 }, marks.radius - 1))
    .join('')
  const filled = marks.counters.map((counter) => filledPath(counter, marks.radius)).join('')
  return [
    {
      kind: 'group',
      name: `${counters.counters} counters`,
      alt,
      box,
      marks: [
        shape('Every counter', outlines, GROUND_INKS.paper.muted, 1),
        ...(filled === '' ? [] : [shape('Filled', filled, PAPER.action)]),
      ],
    },
  ]
}
