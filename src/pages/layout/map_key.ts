import { GROUND_INKS } from '../../charts/class_of_thirty_colours'
import { REACH_RAMP } from '../../findings/coverage/reach_ramp'
import type { Measure } from './fit_text'
import { textAt } from './frame'
import type { Mark } from './page'

const { muted } = GROUND_INKS.paper

export interface MapKeyDrawing {
  /** What the colours are of, with its unit. */
  readonly title: string
  /** The per cents between the colours. */
  readonly steps: readonly number[]
}

/** The colours of a map from light to dark, the per cents between them, and what they are of. */
export function mapKeyMarks(
  { title, steps }: MapKeyDrawing,
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
        String(step),
        { left: left + (at + 1) * side - 20, top: top + 60, width: 60, lines: 1 },
        { size: 22, colour: muted },
        measure,
      ),
    ),
  ]
}
