import type { Target } from '../project/dataset'
import { academicYearOf, isWholeYear } from '../time/academic_year'
import type { Window } from '../time/academic_year'
import type { ReportingPhase } from '../school/phase'

/** The target that reach in a window is held against: a yearly one says nothing of a part of a year, or of several. */
export const targetInWindow = (
  targets: readonly Target[],
  metric: Target['metric'],
  phase: ReportingPhase,
  window: Window,
): Target | null =>
  isWholeYear(window) ? targetFor(targets, metric, phase, academicYearOf(window.from)) : null

/** The target in force for a phase and academic year: one stated for that year wins over one for every year. */
export function targetFor(
  targets: readonly Target[],
  metric: Target['metric'],
  phase: ReportingPhase,
  year: number,
): Target | null {
  const ofPhase = targets.filter((target) => target.metric === metric && target.phase === phase)
  return (
    ofPhase.find((target) => target.year === year) ?? ofPhase.find((target) => target.year === null) ?? null
  )
}
