import type { PlannedLine } from './supply_picture'
import type { Target } from './target'

/** So many lines and no more can be followed at a time. */
const MOST_LINES = 80

/**
 * The lines that are drawn: all of the schools in view where they are few, else those of what is pointed at, walked to or
 * selected.
 */
export function linesToDraw(
  visits: readonly PlannedLine[],
  focus: readonly Target[],
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
