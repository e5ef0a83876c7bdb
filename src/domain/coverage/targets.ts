import type { Target } from '../project/dataset'
import { academicYearOf, isWholeYear } from '../time/academic_year'
import type { Window } from '../time/academic_year'
import type { ReportingPhase } from '../school/phase'

/** The target for reach in a window. A yearly target applies neither to a part of a year nor to several years. */
export const targetInWindow = (
  targets: readonly Target[],
  metric: Target['metric'],
  phase: ReportingPhase,
  window: Window,
  area: string | null = null,
): Target | null =>
  isWholeYear(window) ? targetFor(targets, metric, phase, academicYearOf(window.from), area) : null

const isSameArea = (one: string, other: string): boolean =>
  one.localeCompare(other, 'en-GB', { sensitivity: 'accent' }) === 0

/**
 * The target in force for a metric, phase and academic year. In an area its own target goes before one for every area,
 * and then one stated for that year before one for every year. `area` null: all areas together, of which no area’s own target says anything.
 */
export function targetFor(
  targets: readonly Target[],
  metric: Target['metric'],
  phase: ReportingPhase,
  year: number,
  area: string | null = null,
): Target | null {
  const rank = (target: Target): number => Number(target.area !== null) * 2 + Number(target.year !== null)
  const [best] = targets
    .filter(
      (target) =>
        target.metric === metric &&
        target.phase === phase &&
        (target.year === null || target.year === year) &&
        (target.area === null || (area !== null && isSameArea(target.area, area))),
    )
    .toSorted((a, b) => rank(b) - rank(a))
  return best ?? null
}
