import { PAPER } from './a4'
import type { Measure } from './fit_text'
import { textAt } from './frame'
import type { PageBox, Mark } from './page'

/** A share of a whole as a bar, with the target as a mark across it; shares are 0 to 1. */
export function targetBarMarks(
  { share, target }: { readonly share: number; readonly target: number | null },
  { left, top, width, height }: PageBox,
  measure: Measure,
): Mark[] {
  const bar = (name: string, to: number, colour: string): Mark => ({
    kind: 'patch',
    name,
    box: { left, top, width: width * to, height },
    colour,
    radius: 3,
  })
  const track = bar('All', 1, PAPER.line)
  const reached = share > 0 ? [bar('Reached', share, PAPER.teal)] : []
  if (target === null) return [track, ...reached]
  const at = left + width * target
  return [
    track,
    ...reached,
    {
      kind: 'patch',
      name: 'Target',
      box: { left: at - 2.5, top: top - 7, width: 5, height: height + 14 },
      colour: PAPER.ink,
      radius: 0,
    },
    textAt(
      'Target',
      `Target ${Math.round(target * 100)}%`,
      { left: Math.min(at - 40, left + width - 110), top: top + height + 10, width: 110, lines: 1 },
      { size: 17, colour: PAPER.muted },
      measure,
    ),
  ]
}
