import type { PlannedLine } from './supply_picture'
import type { MapTarget } from './target'

/** More lines than this are too many to follow by eye. */
const MOST_LINES = 80

/**
 * The lines to draw: those of all schools in view where they are few, otherwise those of what is hovered, focused or
 * selected.
 */
export function linesToDraw(
  visits: readonly PlannedLine[],
  focus: readonly MapTarget[],
  isInView: (school: number) => boolean,
): readonly PlannedLine[] {
  const inView = visits.filter(({ school }) => isInView(school))
  const isOfFocus = ({ school, district }: PlannedLine): boolean =>
    focus.some(
      (target) =>
        (target?.kind === 'school' && target.school === school) ||
        (target?.kind === 'district' && target.district === district),
    )
  if (inView.length > MOST_LINES) return visits.filter(isOfFocus)
  return visits.filter((visit) => isOfFocus(visit) || isInView(visit.school))
}
