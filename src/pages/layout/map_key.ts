import { GROUND_INKS } from '../../charts/class_of_thirty_colours'
import { formatCount } from '../../findings/format_number'
import { REACH_RAMP } from '../../findings/coverage/reach_ramp'
import type { Measure } from './fit_text'
import { textAt } from './frame'
import type { StatusName } from '../../findings/slides/slide_content'
import type { Mark } from './page'
import { statusShapeMarks } from './status_rows'

const { muted } = GROUND_INKS.paper

export interface MapKeyDrawing {
  /** What the colours are of, with its unit. */
  readonly title: string
  /** The per cents between the colours. */
  readonly steps: readonly number[]
  /** The statuses whose marks are on the map. */
  readonly statuses: readonly StatusName[]
}

const STATUS_COLUMNS = 3
const STATUS_ROW = 28
const RAMP_HEIGHT = 92

/** What the marks of so many statuses take below the colours. */
export const statusKeyHeight = (statuses: readonly StatusName[]): number =>
  Math.ceil(statuses.length / STATUS_COLUMNS) * STATUS_ROW

function statusKeyMarks(
  statuses: readonly StatusName[],
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
  measure: Measure,
): Mark[] {
  const column = width / STATUS_COLUMNS
  return statuses.flatMap(({ status, label }, at): Mark[] => {
    const x = left + (at % STATUS_COLUMNS) * column
    const y = top + Math.floor(at / STATUS_COLUMNS) * STATUS_ROW
    const box = { left: x, top: y + 4, width: 18, height: 18 }
    return [
      {
        kind: 'group',
        name: `Key: ${label}`,
        alt: `Key: ${label}`,
        box,
        marks: statusShapeMarks(status, box),
      },
      textAt(
        'Status',
        label,
        { left: x + 26, top: y, width: column - 34, lines: 1 },
        { size: 20, colour: muted },
        measure,
      ),
    ]
  })
}

/** The colours of a map from light to dark, the per cents between them, what they are of, and the marks of schools. */
export function mapKeyMarks(
  { title, steps, statuses }: MapKeyDrawing,
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
  measure: Measure,
): Mark[] {
  const side = width / REACH_RAMP.length
  return [
    textAt('Key', title, { left, top, width, lines: 1 }, { size: 24, colour: muted }, measure),
    ...REACH_RAMP.map((colour, at): Mark => ({
      kind: 'patch',
      name: 'Colour',
      box: { left: left + at * side, top: top + 34, width: side, height: 22 },
      colour,
      radius: 0,
    })),
    ...steps.map((step, at) =>
      textAt(
        'Step',
        formatCount(step),
        { left: left + (at + 1) * side - 20, top: top + 60, width: 60, lines: 1 },
        { size: 22, colour: muted },
        measure,
      ),
    ),
    ...statusKeyMarks(statuses, { left, top: top + RAMP_HEIGHT, width }, measure),
  ]
}
